// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layerpage.h"

#include "models/commands.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/breakerdelegate.h"
#include "views/componentpanel.h"
#include "views/facetcard.h"
#include "views/filterbar.h"
#include "views/measures.h"
#include "views/pageheader.h"
#include "views/panel.h"
#include "views/sparkdelegate.h"
#include "views/table.h"
#include "views/undobar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int detailWidth = 456;
constexpr int roomyTable = 680; ///< narrower than this, line and interval are left out
constexpr Duration cardSpan = 30min;
constexpr Duration shortestSpan = 1min;

Spark sparkOf(const Snapshot& snapshot, const FacetSummary& facet)
{
    Spark spark;
    spark.to = snapshot.at;
    spark.from = std::clamp(snapshot.engine.startedAt, snapshot.at - cardSpan, snapshot.at - shortestSpan);
    spark.ill = isIll(facet.level);
    const auto found = std::ranges::lower_bound(snapshot.watched, facet.series, {}, &WatchedSeries::ref);
    if (found != snapshot.watched.end() && found->ref == facet.series)
        spark.points = found->points;
    return spark;
}

} // namespace

LayerPage::LayerPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_actions(desk, this)
    , m_header(new PageHeader(desk.theme))
    , m_cards(new QHBoxLayout)
    , m_detail(new ComponentPanel(desk))
{
    m_cards->setSpacing(measures::panelGap);
    auto* main = new QVBoxLayout;
    main->setSpacing(measures::panelGap);
    main->addLayout(m_cards);
    main->addWidget(m_list = makeComponents(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addLayout(main, 1);
    m_detail->setFixedWidth(detailWidth);
    columns->addWidget(m_detail);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    auto* undo = new UndoBar(theme());
    m_actions.offerOn(*undo);
    all->addWidget(undo);
    connectDetail();
    keepWords(m_filter->edit(), "layers");
}

void LayerPage::connectDetail()
{
    connect(m_header, &PageHeader::goRequested, this, &Page::goRequested);
    connect(m_detail, &ComponentPanel::checkRequested, this, &LayerPage::checkNow);
    connect(m_detail, &ComponentPanel::ruleChanged, this, &LayerPage::refreshNow);
    connect(m_detail, &ComponentPanel::reachChanged, this, &LayerPage::refreshNow);
    connect(m_detail, &ComponentPanel::tripRequested, this,
        [this] { m_actions.ask(BreakerDialog::Verb::Trip, selected(), selectedRow()); });
    connect(m_detail, &ComponentPanel::resetRequested, this,
        [this] { m_actions.ask(BreakerDialog::Verb::Reset, selected(), selectedRow()); });
    connect(m_detail, &ComponentPanel::restartRequested, this,
        [this] { m_actions.ask(BreakerDialog::Verb::Restart, selected(), selectedRow()); });
    connect(&m_actions, &BreakerActions::sent, this, [this] { m_detail->setNotice(tr("Command under way")); });
    connect(&m_actions, &BreakerActions::ended, this, &LayerPage::tellEnd);
    connect(&desk().commands, &Commands::finished, this, [this](CommandId id, bool ok, const QString& text) {
        if (id == m_check)
            tellEnd(selected(), ok ? QString() : text);
    });
    auto* check = new QAction(this);
    check->setShortcut(Qt::Key_F5);
    check->setShortcutContext(Qt::WindowShortcut);
    connect(check, &QAction::triggered, this, &LayerPage::checkNow);
    addAction(check);
}

Panel* LayerPage::makeComponents()
{
    auto* panel = new Panel(theme(), tr("Components"));
    m_filter = new FilterBar(theme(), desk().feed);
    m_filter->setMinimumWidth(220);
    m_filter->takeKeysOf(this);
    panel->addAction(m_filter);
    connect(m_filter, &FilterBar::changed, this, &LayerPage::refreshNow);
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Components of this layer"));
    m_table->setTableModel(&m_components,
        {{"level", 100, true}, {"score", 52}, {"spark", 80}, {"trend", 28}, {"checked", 68}, {"interval", 88},
            {"breaker", 100}});
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            follow(*snapshot);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LayerPage::watch);
    connect(&m_components, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_wanted == noNode)
            m_wanted = selected().node; // other columns, the same rows: the selection stays
    });
    connect(&m_components, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setDelegate("spark", new SparkDelegate(theme(), m_table));
        m_table->setDelegate("breaker", new BreakerDelegate(theme(), m_table));
    });
    return panel;
}

void LayerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int tableWidth = width() - 2 * measures::pageMargin - measures::panelGap - detailWidth;
    for (const char* column : {"spark", "interval"})
        m_table->setColumnShown(column, tableWidth >= roomyTable);
}

void LayerPage::open(const Place& place)
{
    if (place.layer != noLayer)
        m_layer = place.layer;
    m_wanted = place.node;
    if (m_wanted != noNode) // what one is led to is not hidden
        m_filter->setLine({});
    refreshNow();
}

Place LayerPage::place() const
{
    return {QStringLiteral("layers"), m_layer, selected().node};
}

ComponentId LayerPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? ComponentId{} : m_components.at(rows.front().row()).id();
}

QRect LayerPage::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const QRect row = m_table->visualRect(rows.front());
    return {m_table->viewport()->mapToGlobal(row.topLeft()), QSize(m_table->viewport()->width(), row.height())};
}

void LayerPage::refresh(const Snapshot& snapshot)
{
    if (m_layer >= snapshot.layers->size())
        return;
    showHeader(snapshot, snapshot.layers->at(m_layer));
    m_components.refresh(snapshot, m_layer, m_filter->filter());
    const int count = m_components.rowCount();
    m_filter->setCount(tr("%1 of %2").arg(Quantities::count(count), Quantities::count(m_components.total())));
    m_list->setMeaning(tr("on %1 nodes, worst first").arg(Quantities::count(count)));
    if (count > 0)
        m_list->showContent();
    else if (m_components.total() > 0)
        m_list->showMessage({Level::Unknown, tr("No component here"), tr("No component matches the filter.")});
    else
        m_list->showMessage({Level::Unknown, tr("No component yet"), tr("No node with this layer has answered.")});
    keepSelection();
    showCards(snapshot);
    follow(snapshot);
}

void LayerPage::keepSelection()
{
    if (m_wanted != noNode) {
        if (const int row = m_components.rowOf(m_wanted); row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_components.index(row, 0));
            m_wanted = noNode;
        }
    }
    if (!m_table->selectionModel()->hasSelection() && m_components.rowCount() > 0)
        m_table->selectRow(0);
}

void LayerPage::showHeader(const Snapshot& snapshot, const LayerColumn& layer)
{
    QString meaning = tr("%1, check every %2, timeout %3, %4")
                          .arg(toText(layer.code), Quantities::duration(layer.interval),
                              Quantities::duration(layer.timeout), Texts::timeoutStrategy(layer.timeoutStrategy));
    if (layer.criticalPath)
        meaning = tr("%1, on the critical path").arg(meaning);
    m_header->show({{toText(snapshot.cluster), {QStringLiteral("overview")}}, {tr("Layers"), {}}}, toText(layer.name),
        layerLevel(snapshot, m_layer), meaning);
}

void LayerPage::showCards(const Snapshot& snapshot)
{
    const std::vector<FacetSummary> facets = summarizeFacets(snapshot, m_layer);
    while (m_shownCards.size() < facets.size()) {
        auto* card = new FacetCard(theme());
        m_shownCards.push_back(card);
        m_cards->addWidget(card, 1);
        connect(card, &FacetCard::picked, this, [this, card] {
            const SeriesRef series = card->facet().series;
            if (series.node == noNode)
                return;
            m_wanted = series.node;
            refreshNow();
            m_detail->chooseRule(series.rule);
        });
    }
    for (std::size_t i = 0; i < m_shownCards.size(); ++i) {
        m_shownCards[i]->setVisible(i < facets.size());
        if (i < facets.size())
            m_shownCards[i]->show(facets[i], sparkOf(snapshot, facets[i]));
    }
}

void LayerPage::follow(const Snapshot& snapshot)
{
    m_detail->refresh(snapshot, selected(), m_list->shown());
    watch();
}

void LayerPage::watch()
{
    std::vector<SeriesRef> refs;
    // Only what can be seen: the rows in view, the cards, the line of the detail.
    const int first = qMax(0, m_table->rowAt(0));
    const int lastAt = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = lastAt < 0 ? m_components.rowCount() - 1 : lastAt;
    for (int row = first; row <= last; ++row)
        refs.push_back({m_components.at(row).key(), m_layer, noRule});
    for (const FacetCard* card : m_shownCards) {
        if (!card->isHidden() && card->facet().series.node != noNode)
            refs.push_back(card->facet().series);
    }
    if (m_detail->rule() != noRule)
        refs.push_back({selected().node, m_layer, m_detail->rule()});
    std::ranges::sort(refs);
    refs.erase(std::ranges::unique(refs).begin(), refs.end());
    if (refs == m_watched)
        return;
    m_watched = refs;
    desk().feed.watch(this, std::move(refs));
}

void LayerPage::checkNow()
{
    const ComponentId component = selected();
    if (component.node == noNode)
        return;
    m_detail->setNotice({});
    m_check = desk().commands.send(CheckNow{component});
}

void LayerPage::tellEnd(BreakerId about, const QString& refusal)
{
    if (about == BreakerId(selected()))
        m_detail->setNotice(refusal.isEmpty() ? QString() : tr("Refused: %1").arg(refusal));
}

} // namespace dwcp

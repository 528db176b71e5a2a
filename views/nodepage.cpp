// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodepage.h"

#include "models/facttexts.h"
#include "models/feed.h"
#include "models/nodedrag.h"
#include "models/quantities.h"
#include "models/seen.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/breakerdelegate.h"
#include "views/filterbar.h"
#include "views/leadtile.h"
#include "views/measures.h"
#include "views/pageheader.h"
#include "views/panel.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/undobar.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int listWidth = 328;
constexpr Duration longest = 1h;
constexpr Duration shortest = 2min;

SeriesRef scoreOf(NodeId node)
{
    return {node, noLayer, noRule};
}

} // namespace

NodePage::NodePage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_undoBar(new UndoBar(desk.theme))
    , m_orders(desk, this, *m_undoBar)
    , m_header(new PageHeader(desk.theme))
    , m_compare(new QPushButton(tr("Compare")))
{
    m_compare->setObjectName(QStringLiteral("compare"));
    m_header->addAction(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &NodePage::compare);
    m_orders.placeOn(*m_header);
    connect(m_header, &PageHeader::goRequested, this, &Page::goRequested);

    auto* lower = new QHBoxLayout;
    lower->setSpacing(measures::panelGap);
    lower->addWidget(m_metricPanel = makeMetrics(), 11);
    auto* side = new QVBoxLayout;
    side->setSpacing(measures::panelGap);
    side->addWidget(m_scorePanel = makeScore(), 1);
    side->addWidget(m_eventsPanel = makeEvents(), 1);
    lower->addLayout(side, 10);
    auto* detail = new QVBoxLayout;
    detail->setSpacing(measures::panelGap);
    detail->addWidget(m_header);
    detail->addWidget(makeTiles());
    detail->addWidget(m_layersPanel = makeLayers(), 4);
    detail->addLayout(lower, 9);
    detail->addWidget(m_undoBar);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(m_listPanel = makeList());
    all->addLayout(detail, 1);
    keepWords(m_filter->edit(), "node");
    holdUntilNews({m_compare});
}

Panel* NodePage::makeList()
{
    auto* panel = new Panel(theme(), tr("Nodes"));
    panel->setFixedWidth(listWidth);
    panel->addAction(m_orders.another());
    m_filter = new FilterBar(theme(), desk().feed);
    m_filter->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::cellPadding);
    m_filter->takeKeysOf(this);
    connect(m_filter, &FilterBar::changed, this, &NodePage::refreshNow);
    panel->body()->addWidget(m_filter);
    m_list = new Table(theme());
    m_list->setAccessibleName(tr("Nodes"));
    m_list->setTableModel(&m_nodes, {{"level", 104, true}, {"score", 56}});
    for (const char* column : {"region", "cause", "since"})
        m_list->setColumnShown(column, false);
    m_list->setSortable(true);
    panel->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            showNode(*snapshot);
    });
    return panel;
}

QWidget* NodePage::makeTiles()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    const auto add = [&](const QString& label) {
        auto* tile = new LeadTile(theme(), label);
        row->addWidget(tile, 1);
        return tile;
    };
    m_scoreTile = add(tr("Score"));
    m_componentTile = add(tr("Components healthy"));
    m_breakerTile = add(tr("Breakers"));
    m_profileTile = add(tr("Profile"));
    return box;
}

Panel* NodePage::makeLayers()
{
    auto* panel = new Panel(theme(), tr("Layers"));
    panel->setMeaning(tr("Enter opens the component"));
    m_layers = new Table(theme());
    m_layers->setAccessibleName(tr("Layers of this node"));
    m_layers->setTableModel(&m_components,
        {{"layer", 128}, {"level", 132, true}, {"score", 56}, {"since", 72}, {"checked", 72}, {"breaker", 116}});
    m_layers->setDelegate("breaker", new BreakerDelegate(theme(), m_layers));
    panel->body()->addWidget(m_layers);
    connect(m_layers, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT goRequested({QStringLiteral("layers"), m_components.at(index.row()).key(), selected()});
    });
    return panel;
}

Panel* NodePage::makeMetrics()
{
    auto* panel = new Panel(theme(), tr("Metrics"));
    m_metrics = new Table(theme());
    m_metrics->setAccessibleName(tr("Metrics of this node"));
    m_metrics->setWordsWhenEmpty(tr("No metric to show"));
    m_metrics->setTableModel(
        &m_values, {{"value", 80}, {"other", 80}, {"other2", 80}, {"other3", 80}, {"limit", 84}, {"soon", 100}});
    for (const char* column : NodeMetricModel::otherColumns)
        m_metrics->setColumnShown(column, false);
    panel->setAcceptDrops(true);
    panel->installEventFilter(this);
    m_metrics->setSortable(true);
    panel->body()->addWidget(m_metrics);
    connect(m_metrics, &QTableView::activated, this, [this](const QModelIndex& index) {
        const SeriesRef series = m_values.at(index.row()).key();
        Q_EMIT goRequested({QStringLiteral("trends"), series.layer, series.node, series.rule});
    });
    return panel;
}

Panel* NodePage::makeScore()
{
    auto* panel = new Panel(theme(), tr("Score"));
    panel->setMeaning(tr("of the worst layer"));
    m_score = new TimeChart(theme());
    m_score->setAccessibleName(tr("Score of this node over time"));
    panel->body()->addWidget(m_score);
    return panel;
}

Panel* NodePage::makeEvents()
{
    auto* panel = new Panel(theme(), tr("Events"));
    m_events = new Table(theme());
    m_events->setAccessibleName(tr("Events of this node"));
    m_events->setTableModel(&m_log, {{"time", 76, true}, {"kind", 144}});
    for (const char* column : {"about", "who", "why"})
        m_events->setColumnShown(column, false);
    panel->body()->addWidget(m_events);
    return panel;
}

void NodePage::open(const Place& place)
{
    if (place.node != noNode) {
        m_wanted = place.node;
        m_filter->setLine({}); // what one is led to is not hidden
    }
    if (place.topic == Place::compareTopic())
        keepBeside(place.node);
    refreshNow();
}

Place NodePage::place() const
{
    return {QStringLiteral("node"), noLayer, selected()};
}

NodeId NodePage::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? noNode : m_nodes.at(rows.front().row()).key();
}

void NodePage::keepSelection()
{
    if (m_wanted != noNode) {
        if (const int row = m_nodes.rowOf(m_wanted); row >= 0) {
            m_list->selectRow(row);
            m_list->scrollTo(m_nodes.index(row, 0));
            m_wanted = noNode;
        }
    }
    if (!m_list->selectionModel()->hasSelection() && m_nodes.rowCount() > 0)
        m_list->selectRow(0);
}

void NodePage::refresh(const Snapshot& snapshot)
{
    m_nodes.refresh(snapshot, m_filter->filter());
    m_list->setWordsWhenEmpty(emptyList().text);
    m_listPanel->setMeaning(
        tr("%1 of %2").arg(Quantities::count(m_nodes.rowCount()), Quantities::count(m_nodes.total())));
    keepSelection();
    showNode(snapshot);
}

/** What the list of nodes says of itself; without a title while it has rows. */
PanelMessage NodePage::emptyList() const
{
    if (m_nodes.rowCount() > 0)
        return {};
    return {Level::Unknown, tr("No node here"),
        m_nodes.total() > 0 ? tr("No node matches the filter.") : tr("Nodes appear with the configuration.")};
}

void NodePage::showNoNode()
{
    const PanelMessage list = emptyList();
    for (LeadTile* tile : {m_scoreTile, m_componentTile, m_breakerTile, m_profileTile})
        tile->show({{{Quantities::unknown(), {}, {}}}, {}, {}, {}, {}});
    m_header->show({}, list.title.isEmpty() ? tr("No node selected") : list.title, std::nullopt, {});
    for (const auto& [panel, purpose] :
        {std::pair(m_layersPanel, tr("The layers of a node, each with its cause and breaker, stand here.")),
            {m_metricPanel, tr("All metrics of a node stand here.")},
            {m_scorePanel, tr("A node's score over time stands here.")},
            {m_eventsPanel, tr("What happened to a node stands here.")}})
        panel->showUnselected(list, tr("No node selected"), purpose);
}

void NodePage::showNode(const Snapshot& snapshot)
{
    const NodeState* node = snapshot.node(selected());
    m_orders.refresh(snapshot, selected());
    m_components.refresh(snapshot, selected());
    showComparison(snapshot);
    if (!node) {
        showNoNode();
        return;
    }
    m_metricPanel->showContent();
    if (node->id != m_watched) {
        m_watched = node->id;
        desk().feed.watch(this, {scoreOf(m_watched)});
    }
    std::vector<Crumb> way{{toText(snapshot.cluster), {QStringLiteral("overview")}}};
    if (!node->region.empty())
        way.push_back({toText(node->region), {QStringLiteral("fleet"), noLayer, node->id}});
    m_header->show(way, toText(node->name), node->level,
        node->problem.empty() ? toText(node->url) : factText(node->problem),
        node->flags.has(Flag::Stale) ? Texts::flag(Flag::Stale) : QString());
    if (node->components.empty())
        m_layersPanel->showMessage({node->level, tr("No layer yet"),
            node->problem.empty() ? tr("This node has not answered yet.") : factText(node->problem)});
    else
        m_layersPanel->showContent();
    showTiles(snapshot, *node);
    showScore(snapshot, *node);
    m_log.refresh(desk().feed.events(), {EventKinds::All, {}, node->id}, snapshot.at);
    if (m_log.rowCount() > 0)
        m_eventsPanel->showContent();
    else
        m_eventsPanel->showMessage({Level::Unknown, tr("Nothing happened"), tr("No event names this node.")});
}

/** Keeps the chosen node beside those that are chosen next, or ends when it is kept already. */
void NodePage::compare()
{
    const NodeId node = selected();
    if (std::erase(m_bases, node) == 0)
        keepBeside(node);
    refreshNow();
}

void NodePage::keepBeside(NodeId node)
{
    if (node == noNode || std::ranges::find(m_bases, node) != m_bases.end())
        return;
    if (m_bases.size() == NodeMetricModel::mostOthers)
        m_bases.erase(m_bases.begin());
    m_bases.push_back(node);
}

void NodePage::showComparison(const Snapshot& snapshot)
{
    std::erase_if(m_bases, [&](NodeId base) { return !snapshot.node(base); });
    allow(m_compare, selected() != noNode ? QString() : tr("No node is selected."),
        tr("Keep this node's values beside those of the nodes chosen next, of up to three"));
    const bool isKept = std::ranges::find(m_bases, selected()) != m_bases.end();
    const QString text = isKept ? tr("End comparison") : tr("Compare");
    if (m_compare->text() != text)
        m_compare->setText(text);
    m_values.refresh(snapshot, selected(), m_bases);
    for (std::size_t i = 0; i < NodeMetricModel::mostOthers; ++i)
        m_metrics->setColumnShown(NodeMetricModel::otherColumns[i], i < m_bases.size());
    m_metrics->setColumnShown("soon", m_bases.empty());
    m_metrics->setColumnShown("limit", m_bases.size() < 2);
    QStringList names;
    for (const NodeId base : m_bases)
        names << toText(snapshot.node(base)->name);
    m_metricPanel->setMeaning(names.isEmpty()
            ? tr("worst first; Enter opens the trend; drag nodes here to compare")
            : tr("beside those of %1; choose or drag another node").arg(names.join(QStringLiteral(", "))));
}

/** Nodes that are dragged onto the metrics, from wherever, are compared. */
bool NodePage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_metricPanel || (!isDrag && event->type() != QEvent::Drop))
        return Page::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const auto nodes = NodeDrag::nodesIn(*drop->mimeData());
    if (nodes.empty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!isDrag) {
        for (const NodeId node : nodes)
            keepBeside(node);
        refreshNow();
    }
    return true;
}

void NodePage::showTiles(const Snapshot& snapshot, const NodeState& node)
{
    LeadTile::Content score;
    score.parts.push_back({Quantities::leadScore(node.score),
        node.since == WallTime{} ? QString() : tr("for %1").arg(Quantities::age(snapshot.at - node.since)), {}});
    score.level = node.level;
    m_scoreTile->show(score);
    std::uint32_t byLevel[levelCount] = {};
    LeadTile::Breakers breakers;
    const auto count = [&](BreakerLook look) {
        ++breakers.total;
        breakers.open += look == BreakerLook::Open || look == BreakerLook::ForcedOpen ? 1 : 0;
        breakers.halfOpen += look == BreakerLook::HalfOpen ? 1 : 0;
        breakers.unknown += look == BreakerLook::Unknown ? 1 : 0;
    };
    for (const ComponentState& component : node.components) {
        ++byLevel[int(seenLevel(component))];
        count(breakerLook(component.breaker.state, component.breaker.mode));
    }
    for (const NodeBreaker& own : node.breakers)
        count(own.isKnown ? breakerLook(own.view.state, own.view.mode) : BreakerLook::Unknown);
    LeadTile::Content components;
    components.parts.push_back({Quantities::count(byLevel[int(Level::Healthy)]),
        QStringLiteral("/ ") + Quantities::count(qint64(node.components.size())), {}});
    for (const Level level : {Level::Unknown, Level::Degraded, Level::Critical, Level::Failed})
        components.counts.push_back({level, byLevel[int(level)]});
    m_componentTile->show(components);
    m_breakerTile->show(LeadTile::contentOf(breakers));
    m_profileTile->show({{{node.profile ? toText(node.profile->title) : tr("none"),
                             tr("weight %1").arg(Quantities::number(node.weight)), {}}},
        {}, {}, {}, {}});
}

void NodePage::showScore(const Snapshot& snapshot, const NodeState& node)
{
    ChartScene scene;
    scene.to = scene.now = snapshot.at;
    scene.from = snapshot.at - shortest;
    scene.score = true;
    scene.low = 0;
    scene.high = 1;
    for (const WatchedSeries& series : snapshot.watched) {
        if (series.ref == scoreOf(node.id))
            scene.measured = series.points;
    }
    if (scene.measured && !scene.measured->empty())
        scene.from = std::clamp(scene.measured->front().at, snapshot.at - longest, snapshot.at - shortest);
    scene.bands = {{0.8, 1, Level::Healthy, {}}, {0.5, 0.8, Level::Degraded, {}}, {0.2, 0.5, Level::Critical, {}},
        {0, 0.2, Level::Failed, {}}};
    scene.nowText = Quantities::leadScore(node.score);
    m_score->show(std::move(scene));
    m_scorePanel->showContent();
}

} // namespace dwcp

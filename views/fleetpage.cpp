// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleetpage.h"

#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/filterbar.h"
#include "views/fleetmap.h"
#include "views/layerbars.h"
#include "views/levelchip.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr Level shownLevels[] = {Level::Healthy, Level::Degraded, Level::Critical, Level::Failed, Level::Unknown};

} // namespace

FleetPage::FleetPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_filter(new FilterBar(desk.theme, desk.feed))
    , m_map(new FleetMap(desk.theme))
{
    auto* lower = new QHBoxLayout;
    lower->setSpacing(measures::panelGap);
    lower->addWidget(m_list = makeList(), 7);
    lower->addWidget(makeLayers(), 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(m_filter);
    all->addWidget(m_mapPanel = makeMap(), 17);
    all->addLayout(lower, 9);
    m_filter->takeKeysOf(this);
    connect(m_filter, &FilterBar::changed, this, &FleetPage::refreshNow);
    for (const auto& [keys, step] : {std::pair("N", 1), std::pair("Shift+N", -1)}) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, by = step] { m_map->stepIll(by); });
        addAction(action);
    }
    keepWords(m_filter->edit(), "fleet");
}

Panel* FleetPage::makeMap()
{
    auto* panel = new Panel(theme(), tr("Fleet map"));
    for (const Level level : shownLevels) {
        auto* chip = new LevelChip(theme(), LevelChip::Shape::Plain);
        chip->show(level);
        m_counts.push_back(chip);
        panel->addAction(chip);
    }
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    inside->addWidget(m_map);
    panel->body()->addLayout(inside);
    connect(m_map, &FleetMap::mostHeightChanged, panel, [panel](int height) {
        panel->setMaximumHeight(measures::panelHeader + height + measures::panelPadding); // the list has the rest
    });
    connect(m_map, &FleetMap::opened, this, &FleetPage::openNode);
    connect(
        m_map, &FleetMap::compareRequested, this, [this](NodeId node) { Q_EMIT goRequested(Place::comparing(node)); });
    connect(m_map, &FleetMap::currentChanged, this, [this](NodeId node) {
        const int row = m_nodes.rowOf(node);
        if (row < 0)
            return m_table->clearSelection();
        m_table->selectRow(row);
        m_table->scrollTo(m_nodes.index(row, 0));
    });
    return panel;
}

Panel* FleetPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Nodes"));
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Nodes that match"));
    m_table->setTableModel(
        &m_nodes, {{"node", 140}, {"region", 120}, {"level", 112, true}, {"score", 60}, {"cause", 0}, {"since", 76}});
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { openNode(m_nodes.at(index.row()).key()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            m_map->setCurrent(m_nodes.at(rows.front().row()).key());
    });
    return panel;
}

Panel* FleetPage::makeLayers()
{
    auto* panel = new Panel(theme(), tr("Not healthy, by layer"));
    m_bars = new LayerBars(theme());
    panel->body()->addWidget(m_bars);
    return panel;
}

void FleetPage::open(const Place& place)
{
    refreshNow();
    if (place.node != noNode)
        m_map->setCurrent(place.node);
}

Place FleetPage::place() const
{
    return {QStringLiteral("fleet"), noLayer, m_map->current()};
}

void FleetPage::openNode(NodeId node)
{
    Q_EMIT goRequested({QStringLiteral("node"), noLayer, node});
}

void FleetPage::refresh(const Snapshot& snapshot)
{
    const Filter& filter = m_filter->filter();
    m_map->show(snapshot, filter);
    m_nodes.refresh(snapshot, filter);
    const QString count = Quantities::count(m_nodes.rowCount());
    const QString total = Quantities::count(m_nodes.total());
    m_filter->setCount(tr("%1 of %2 nodes").arg(count, total));
    m_mapPanel->setMeaning(m_map->racks() == 0
            ? tr("by region, in blocks of forty; Enter opens a node")
            : tr("%1 regions, %2 racks, a block each; Enter opens a node")
                  .arg(Quantities::count(m_map->regions()), Quantities::count(m_map->racks())));
    m_list->setTitle(filter.isEmpty() ? tr("Nodes") : tr("%1 nodes match").arg(count));
    m_list->setMeaning(tr("worst first"));
    if (m_nodes.rowCount() > 0)
        m_list->showContent();
    else
        m_list->showMessage({Level::Unknown, tr("No node here"),
            m_nodes.total() > 0 ? tr("No node matches the filter.") : tr("Nodes appear with the configuration.")});
    if (m_nodes.total() > 0)
        m_mapPanel->showContent();
    else
        m_mapPanel->showMessage({Level::Unknown, tr("No node here"), tr("Nodes appear with the configuration.")});
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->show(shownLevels[i], Quantities::count(snapshot.system.nodesByLevel[int(shownLevels[i])]));
    m_bars->show(snapshot);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/resiliencepage.h"

#include "models/quantities.h"
#include "models/slomodels.h"
#include "models/texts.h"
#include "views/bardelegate.h"
#include "views/leadtile.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

namespace dwcp {

namespace {

/** A count with its context, coloured when it is not zero. */
LeadTile::Content countOf(quint64 count, const QString& context, Level ink)
{
    LeadTile::Content content;
    content.parts.push_back({Quantities::count(qint64(count)), context, count > 0 ? std::optional(ink) : std::nullopt});
    return content;
}

} // namespace

ResiliencePage::ResiliencePage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* lower = new QHBoxLayout;
    lower->setSpacing(measures::panelGap);
    lower->addWidget(m_guardPanel = makeGuards(), 5);
    lower->addWidget(m_recoveryPanel = makeRecoveries(), 4);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeTiles());
    all->addWidget(m_layerPanel = makeLayers(), 4);
    all->addWidget(m_limitPanel = makeLimits(), 5);
    all->addLayout(lower, 4);
}

QWidget* ResiliencePage::makeTiles()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    for (const auto& [tile, label] :
        {std::pair(&m_running, tr("Checks under way")), {&m_late, tr("Late")}, {&m_timedOut, tr("Timed out")},
            {&m_again, tr("Asked again")}, {&m_refused, tr("Refused by breakers")}, {&m_budget, tr("Least budget")}}) {
        *tile = new LeadTile(theme(), label);
        row->addWidget(*tile, 1);
    }
    return box;
}

Panel* ResiliencePage::makeLayers()
{
    auto* panel = new Panel(theme(), tr("Checks of this console"));
    panel->setMeaning(tr("timeouts, repeated checks and breakers, by layer; Enter opens the layer"));
    m_layerTable = new Table(theme());
    m_layerTable->setAccessibleName(tr("Checks of this console by layer"));
    m_layerTable->setTableModel(&m_layers,
        {{"layer", 0}, {"timeout", 88}, {"strategy", 136}, {"slowest", 176}, {"timedout", 88}, {"rechecked", 92},
            {"faster", 120}, {"open", 108}, {"refused", 88}});
    m_layerTable->setDelegate("slowest", new BarDelegate(theme(), m_layerTable));
    m_layerTable->setSortable(true);
    panel->body()->addWidget(m_layerTable);
    connect(m_layerTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT goRequested({QStringLiteral("layers"), m_layers.at(index.row()).layer});
    });
    return panel;
}

Panel* ResiliencePage::makeLimits()
{
    auto* panel = new Panel(theme(), tr("Limits, retries and budgets of the nodes"));
    panel->setMeaning(tr("by name, over all nodes; Enter opens the node where it is worst"));
    m_limitTable = new Table(theme());
    m_limitTable->setAccessibleName(tr("Limits, retries and budgets of the nodes"));
    m_limitTable->setTableModel(&m_limits,
        {{"name", 0}, {"nodes", 56}, {"current", 160}, {"waiting", 72}, {"passed", 88}, {"again", 88}, {"refused", 88},
            {"worst", 144}});
    m_limitTable->setSortable(true);
    panel->body()->addWidget(m_limitTable);
    connect(m_limitTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const NodeId worst = m_limits.at(index.row()).worst;
        if (worst != noNode)
            Q_EMIT goRequested({QStringLiteral("node"), noLayer, worst});
    });
    return panel;
}

Panel* ResiliencePage::makeGuards()
{
    auto* panel = new Panel(theme(), tr("Breakers of the nodes"));
    panel->setMeaning(tr("by name, over all nodes; Enter opens the breakers"));
    m_guardTable = new Table(theme());
    m_guardTable->setAccessibleName(tr("Breakers of the nodes"));
    m_guardTable->setTableModel(&m_guards,
        {{"name", 0}, {"nodes", 56}, {"open", 52}, {"halfopen", 76}, {"unknown", 72}, {"calls", 72}, {"failed", 104},
            {"refused", 68}});
    m_guardTable->setDelegate("failed", new BarDelegate(theme(), m_guardTable));
    m_guardTable->setSortable(true);
    panel->body()->addWidget(m_guardTable);
    connect(m_guardTable, &QTableView::activated, this, [this] { Q_EMIT goRequested({QStringLiteral("breakers")}); });
    return panel;
}

Panel* ResiliencePage::makeRecoveries()
{
    auto* panel = new Panel(theme(), tr("Recoveries"));
    panel->setMeaning(tr("under way or exhausted; Enter opens the component"));
    m_recoveryTable = new Table(theme());
    m_recoveryTable->setAccessibleName(tr("Recoveries"));
    m_recoveryTable->setTableModel(
        &m_recoveries, {{"node", 0}, {"phase", 104}, {"attempt", 64}, {"next", 80}, {"last", 0}});
    m_recoveryTable->setSortable(true);
    panel->body()->addWidget(m_recoveryTable);
    connect(m_recoveryTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ComponentId id = m_recoveries.at(index.row()).id();
        Q_EMIT goRequested({QStringLiteral("layers"), id.layer, id.node});
    });
    return panel;
}

Place ResiliencePage::place() const
{
    return {QStringLiteral("resilience")};
}

void ResiliencePage::refresh(const Snapshot& snapshot)
{
    m_layers.refresh(snapshot);
    m_limits.refresh(snapshot);
    m_guards.refresh(snapshot);
    m_recoveries.refresh(snapshot);
    if (m_layers.rowCount() > 0)
        m_layerPanel->showContent();
    else
        m_layerPanel->showMessage({Level::Unknown, tr("No layer yet"), tr("No node has been recognised.")});
    if (m_limits.rowCount() > 0)
        m_limitPanel->showContent();
    else
        m_limitPanel->showMessage({Level::Unknown, tr("No node tells of its limits"),
            tr("Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.")});
    if (m_guards.rowCount() > 0)
        m_guardPanel->showContent();
    else
        m_guardPanel->showMessage({Level::Unknown, tr("No node tells of breakers"),
            tr("Breakers appear where the page of a node has them.")});
    if (m_recoveries.rowCount() > 0)
        m_recoveryPanel->showContent();
    else
        m_recoveryPanel->showMessage({snapshot.system.level == Level::Unknown ? Level::Unknown : Level::Healthy,
            tr("Nothing is being recovered"), tr("Recoveries come from the profile of a layer.")});
    showTiles(snapshot);
}

void ResiliencePage::showTiles(const Snapshot& snapshot)
{
    const auto sum = [this](auto member) {
        return std::accumulate(m_layers.all().begin(), m_layers.all().end(), quint64(0),
            [member](quint64 total, const LayerGuardRow& row) { return total + row.*member; });
    };
    const EngineState& engine = snapshot.engine;
    m_running->show(
        countOf(engine.checksInFlight, tr("%1 waiting").arg(Quantities::count(engine.checksWaiting)), Level::Healthy));
    m_late->show(
        countOf(engine.checksLate, tr("worst %1").arg(Quantities::duration(engine.worstLateness)), Level::Degraded));
    m_timedOut->show(countOf(sum(&LayerGuardRow::timedOut),
        tr("of %1 components").arg(Quantities::count(qint64(sum(&LayerGuardRow::components)))), Level::Critical));
    m_again->show(countOf(sum(&LayerGuardRow::rechecked), tr("before the level changes"), Level::Degraded));
    m_refused->show(countOf(sum(&LayerGuardRow::refused),
        tr("%1 open").arg(Quantities::count(snapshot.system.breakersOpen)), Level::Degraded));
    const BudgetState* budget = mostUrgentBudget(snapshot);
    m_budget->show({{{budget ? BudgetTexts::left(*budget) : Quantities::unknown(),
                        budget ? toText(budget->objective) : tr("nothing is promised"), {}}},
        {}, budget ? std::optional(BudgetTexts::level(*budget)) : std::nullopt, {}, {}});
}

} // namespace dwcp

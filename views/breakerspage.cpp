// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakerspage.h"

#include "models/commands.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "views/allowed.h"
#include "views/bardelegate.h"
#include "views/breakerdelegate.h"
#include "views/commanddialog.h"
#include "views/filterbar.h"
#include "views/fleetgrid.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/stripdelegate.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/undobar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int everything = -2; ///< id of the button that shows all; those of looks are their numbers
constexpr int searchWidth = 280;
constexpr int roomyPage = 1200; ///< narrower than this, calls and failures are left to the chart

QString cellNote(const BreakerView& breaker, BreakerLook look)
{
    if (look == BreakerLook::HalfOpen && breaker.trialsNeeded > 0)
        return FleetGrid::tr("%1 of %2 passed").arg(breaker.trialsPassed).arg(breaker.trialsNeeded);
    if (look == BreakerLook::Closed && breaker.consecutiveFailures > 0)
        return FleetGrid::tr("%1 of %2 failures").arg(breaker.consecutiveFailures).arg(breaker.maxFailures);
    return Texts::breaker(look);
}

FleetGrid::Cell cellOf(const NodeState& node, const BreakerView& breaker, bool isKnown)
{
    const BreakerLook look = isKnown ? breakerLook(breaker.state, breaker.mode) : BreakerLook::Unknown;
    return {node.id, toText(node.name), look, cellNote(breaker, look)};
}

} // namespace

BreakersPage::BreakersPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_model(desk.commands)
    , m_actions(desk, this)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeFilters());
    all->addWidget(m_list = makeList(), 11);
    all->addWidget(m_detail = makeDetail(), 9);
    auto* undo = new UndoBar(theme());
    m_actions.offerOn(*undo);
    all->addWidget(undo);
    connect(&m_actions, &BreakerActions::sent, this, [this](BreakerId breaker) {
        m_model.clearRefusal(breaker);
        refreshNow();
    });
    connect(&m_actions, &BreakerActions::ended, this, [this](BreakerId breaker, const QString& refusal) {
        if (!refusal.isEmpty())
            m_model.setRefusal(breaker, refusal);
        refreshNow();
    });
    keepWords(m_search->edit(), "breakers");
    holdUntilNews({m_trip, m_reset, m_disable, m_shadow});
}

QWidget* BreakersPage::makeFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    m_search = new FilterBar(theme(), desk().feed);
    m_search->setMinimumWidth(searchWidth);
    m_search->takeKeysOf(this);
    row->addWidget(m_search, 1);
    m_looks = new QButtonGroup(this);
    addFilterButton(row, std::nullopt);
    for (int look = 0; look < int(BreakerModel::lookCount); ++look)
        addFilterButton(row, static_cast<BreakerLook>(look));
    connect(m_search, &FilterBar::changed, this, [this] {
        m_filter.terms = m_search->filter();
        refreshNow();
    });
    return box;
}

void BreakersPage::addFilterButton(QHBoxLayout* row, std::optional<BreakerLook> look)
{
    auto* button = new QPushButton(look ? QString() : tr("All %1").arg(Quantities::unknown()));
    if (look)
        button->hide(); // until a breaker looks like that
    button->setCheckable(true);
    button->setChecked(!look);
    button->setProperty("kind", QStringLiteral("segment"));
    m_looks->addButton(button, look ? int(*look) : everything);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, look] {
        m_filter.look = look;
        refreshNow();
    });
}

void BreakersPage::nameFilters()
{
    for (QAbstractButton* button : m_looks->buttons()) {
        const int id = m_looks->id(button);
        const QString text = id == everything ? tr("All %1").arg(Quantities::count(m_model.total()))
                                              : tr("%1 %2").arg(Texts::breakerTitle(static_cast<BreakerLook>(id)),
                                                  Quantities::count(m_model.counts()[std::size_t(id)]));
        if (button->text() != text)
            button->setText(text);
        // A state that no breaker has is not offered, unless it is the one that is looked at.
        button->setVisible(id == everything || m_model.counts()[std::size_t(id)] > 0 || button->isChecked());
    }
}

Panel* BreakersPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Breakers"));
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Breakers"));
    m_table->setTableModel(&m_model,
        {{"state", 128}, {"failures", 128}, {"calls", 72}, {"failed", 64}, {"since", 124}, {"age", 68}, {"trial", 72},
            {"override", 112}, {"strip", 148}});
    m_table->setDelegate("state", new BreakerDelegate(theme(), m_table));
    m_table->setDelegate("failures", new BarDelegate(theme(), m_table));
    m_table->setDelegate("strip", new StripDelegate(theme(), m_table));
    panel->addAction(new StripLegend(theme()));
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto snapshot = desk().feed.snapshot())
            showDetail(*snapshot);
    });
    return panel;
}

QPushButton* BreakersPage::addVerb(Panel* panel, const QString& text, const char* name, BreakerDialog::Verb verb)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    panel->addAction(button);
    connect(button, &QPushButton::clicked, this, [this, verb] { ask(verb); });
    return button;
}

Panel* BreakersPage::makeDetail()
{
    auto* panel = new Panel(theme(), tr("Breaker"));
    m_reset = addVerb(panel, tr("Reset"), "reset", BreakerDialog::Verb::Reset);
    m_shadow = addVerb(panel, tr("Measure only"), "shadow", BreakerDialog::Verb::Shadow);
    m_disable = addVerb(panel, tr("Disable"), "disable", BreakerDialog::Verb::Disable);
    m_trip = addVerb(panel, tr("Trip"), "trip", BreakerDialog::Verb::Trip);
    m_trip->setProperty("kind", QStringLiteral("destructive"));

    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(measures::panelGap);
    m_verdict = makeLabel(theme(), Type::BodyStrong);
    left->addWidget(m_verdict);
    m_fleet = new FleetGrid(theme());
    left->addWidget(m_fleet, 1);
    m_policy = makeLabel(theme(), Type::Caption, Ink::Text2);
    m_order = makeLabel(theme(), Type::Caption, Ink::Text2);
    m_policy->setWordWrap(true);
    m_order->setWordWrap(true);
    left->addWidget(m_policy);
    left->addWidget(m_order);
    columns->addLayout(left, 10);
    columns->addLayout(makeRates(), 10);
    m_transitionTable = new Table(theme());
    m_transitionTable->setAccessibleName(tr("Transitions"));
    m_transitionTable->setWordsWhenEmpty(tr("No change is remembered"));
    m_transitionTable->setTableModel(&m_transitions, {{"time", 84}, {"what", 128}});
    m_transitionTable->setDelegate("what", new BreakerDelegate(theme(), m_transitionTable));
    columns->addWidget(m_transitionTable, 10);
    panel->body()->addLayout(columns);
    connect(m_fleet, &FleetGrid::picked, this, [this](NodeId node) {
        if (const auto current = selected())
            pick(*current, node);
    });
    return panel;
}

QVBoxLayout* BreakersPage::makeRates()
{
    auto* middle = new QVBoxLayout;
    middle->setSpacing(measures::panelGap);
    middle->addWidget(makeLabel(theme(), Type::BodyStrong, Ink::Text, tr("Failure rate, last hour")));
    m_rates = new TimeChart(theme());
    m_rates->setAccessibleName(tr("Failure rate, last hour"));
    middle->addWidget(m_rates, 1);
    m_calls = makeLabel(theme(), Type::Caption, Ink::Text2);
    middle->addWidget(m_calls);
    return middle;
}

void BreakersPage::showRates(const Snapshot& snapshot, BreakerId current, const BreakerView& breaker)
{
    ChartScene scene;
    scene.from = snapshot.at - BreakerHistory::span;
    scene.to = scene.now = snapshot.at;
    scene.low = 0;
    scene.high = 1;
    scene.unit = Unit::Ratio;
    if (!current.isOfNode()) // what a node counts itself is not kept
        scene.measured = failureRates(desk().feed.recent().moments(), current.component, snapshot.at);
    const bool isKnown =
        !current.isOfNode() || snapshot.node(current.component.node)->breakers[current.nodeBreaker].isKnown;
    const BreakerStrip strip =
        m_model.strip(current, breaker, isKnown ? breakerLook(breaker.state, breaker.mode) : BreakerLook::Unknown);
    for (std::size_t i = 0; i < strip.stretches.size(); ++i) {
        const auto& [from, look] = strip.stretches[i];
        const bool cut = look == BreakerLook::Open || look == BreakerLook::ForcedOpen;
        const WallTime until = i + 1 < strip.stretches.size() ? strip.stretches[i + 1].from : strip.to;
        if (cut || look == BreakerLook::HalfOpen)
            scene.spans.push_back({from, until, cut ? Level::Critical : Level::Degraded});
    }
    m_rates->show(std::move(scene));
    setTextIfNew(m_calls,
        tr("%1 calls, %2 failed, %3 rejected since the start")
            .arg(Quantities::count(qint64(breaker.successes + breaker.failures)),
                Quantities::count(qint64(breaker.failures)), Quantities::count(qint64(breaker.rejected))));
}

void BreakersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    for (const char* column : {"calls", "failed"})
        m_table->setColumnShown(column, width() >= roomyPage);
}

void BreakersPage::open(const Place& place)
{
    if (place.node != noNode) {
        m_wanted = ComponentId{place.node, place.layer};
        m_search->setLine({});
        m_filter.look.reset();
        m_looks->button(everything)->setChecked(true);
    }
    refreshNow();
}

Place BreakersPage::place() const
{
    const auto current = selected();
    return current ? Place{QStringLiteral("breakers"), current->component.layer, current->component.node}
                   : Place{QStringLiteral("breakers")};
}

std::optional<BreakerId> BreakersPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.front().row()).id());
}

/** The same breaker on another node. */
void BreakersPage::pick(BreakerId current, NodeId node)
{
    if (!current.isOfNode())
        return select(ComponentId{node, current.component.layer});
    const auto& snapshot = desk().feed.snapshot();
    const NodeState* from = snapshot ? snapshot->node(current.component.node) : nullptr;
    const NodeState* to = snapshot ? snapshot->node(node) : nullptr;
    if (!from || !to)
        return;
    const std::string& name = from->breakers.at(current.nodeBreaker).name;
    const auto found = std::ranges::find(to->breakers, name, &NodeBreaker::name);
    if (found != to->breakers.end())
        select(BreakerId::ofNode(node, static_cast<NodeBreakerIndex>(found - to->breakers.begin())));
}

void BreakersPage::select(BreakerId breaker)
{
    const int row = m_model.rowOf(breaker);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void BreakersPage::refresh(const Snapshot& snapshot)
{
    m_model.refresh(snapshot, m_filter, desk().feed.events());
    nameFilters();
    m_search->setCount(tr("%1 of %2").arg(Quantities::count(m_model.rowCount()), Quantities::count(m_model.total())));
    m_list->setMeaning(tr("worst first, %1 of %2 in view")
                           .arg(Quantities::count(m_model.rowCount()), Quantities::count(m_model.total())));
    if (m_model.rowCount() > 0)
        m_list->showContent();
    else
        m_list->showMessage({Level::Unknown, tr("No breaker here"),
            m_model.total() > 0 ? tr("No breaker matches the filter.")
                                : tr("Breakers appear with the first component.")});
    if (m_wanted.component.node != noNode)
        select(std::exchange(m_wanted, BreakerId{}));
    else if (!selected() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    showDetail(snapshot);
}

void BreakersPage::showDetail(const Snapshot& snapshot)
{
    const auto current = selected();
    const BreakerView* breaker = current ? snapshot.breaker(*current) : nullptr;
    const QString whyNot = breaker ? desk().commands.refusal() : tr("No breaker is selected.");
    for (QPushButton* button : {m_trip, m_reset, m_disable, m_shadow})
        allow(button, whyNot);
    if (!breaker) {
        m_detail->setTitle(tr("Breaker"));
        m_detail->setMeaning({});
        m_detail->showUnselected(m_list->shown(), tr("No breaker selected"),
            tr("A breaker on all nodes, its rates and its transitions stand here."));
        return;
    }
    m_detail->showContent();
    m_detail->setTitle(toText(breaker->name));
    showPolicy(snapshot, *current, *breaker);
    showFleet(snapshot, *current);
    showRates(snapshot, *current, *breaker);
    setTextIfNew(m_order,
        breaker->override ? tr("%1: %2").arg(toText(breaker->override->actor), toText(breaker->override->reason))
                          : QString());
    m_transitions.refresh(desk().feed.events(), snapshot, *current);
}

void BreakersPage::showPolicy(const Snapshot& snapshot, BreakerId current, const BreakerView& breaker)
{
    const NodeState* node = snapshot.node(current.component.node);
    if (current.isOfNode()) {
        const bool isKnown = node->breakers[current.nodeBreaker].isKnown;
        const BreakerLook look = isKnown ? breakerLook(breaker.state, breaker.mode) : BreakerLook::Unknown;
        m_detail->setMeaning(Texts::breakerTitle(look));
        setTextIfNew(m_policy,
            isKnown ? tr("Owner: %1. The node itself decides when it opens and closes.").arg(toText(node->name))
                    : tr("Owner: %1, which is silent: what its breaker does is not known.").arg(toText(node->name)));
        return;
    }
    const BreakerLook look = breakerLook(breaker.state, breaker.mode);
    m_detail->setMeaning(tr("%1, generation %2").arg(Texts::breakerTitle(look)).arg(breaker.generation));
    setTextIfNew(m_policy,
        tr("Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.")
            .arg(breaker.maxFailures)
            .arg(breaker.trialsNeeded));
}

void BreakersPage::showFleet(const Snapshot& snapshot, BreakerId current)
{
    const std::string name = current.isOfNode()
        ? snapshot.node(current.component.node)->breakers.at(current.nodeBreaker).name
        : std::string();
    const QString subject = current.isOfNode() ? toText(name) : QString::number(current.component.layer);
    if (std::exchange(m_fleetSubject, subject) != subject)
        m_cells = {};
    std::vector<FleetGrid::Cell> cells = m_cells.collect(snapshot, [&](const auto& node, auto& found) {
        if (current.isOfNode()) {
            for (const NodeBreaker& breaker : node->breakers) {
                if (breaker.name == name)
                    found.push_back(cellOf(*node, breaker.view, breaker.isKnown));
            }
        } else if (const ComponentState* component = node->component(current.component.layer)) {
            found.push_back(cellOf(*node, component->breaker, true));
        }
    });
    const auto others =
        std::ranges::count_if(cells, [](const FleetGrid::Cell& cell) { return cell.look != BreakerLook::Closed; });
    setTextIfNew(m_verdict,
        tr("Not closed on %1 of %2 nodes").arg(Quantities::count(others), Quantities::count(qint64(cells.size()))));
    m_fleet->show(std::move(cells), current.component.node);
}

void BreakersPage::ask(BreakerDialog::Verb verb)
{
    const auto current = selected();
    if (!current)
        return;
    const QRect row = m_table->visualRect(m_model.index(m_model.rowOf(*current), 0));
    const QRect global(
        m_table->viewport()->mapToGlobal(row.topLeft()), QSize(m_table->viewport()->width(), row.height()));
    m_actions.ask(verb, *current, global);
}

} // namespace dwcp

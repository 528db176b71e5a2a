// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/balancerpage.h"

#include "models/commands.h"
#include "models/facttexts.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/bardelegate.h"
#include "views/commanddialog.h"
#include "views/labels.h"
#include "views/leadtile.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

BalancerPage::BalancerPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeTiles());
    all->addWidget(m_list = makeList(), 1);
    holdUntilNews({m_arm});
}

QWidget* BalancerPage::makeTiles()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    for (const auto& [tile, label] : {std::pair(&m_state, tr("Weights")), {&m_ejected, tr("Out of rotation")},
             {&m_panic, tr("Panic")}, {&m_orders, tr("Orders")}}) {
        *tile = new LeadTile(theme(), label);
        row->addWidget(*tile, 1);
    }
    return box;
}

Panel* BalancerPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Servers"));
    m_arm = new QPushButton(tr("Set weights"));
    m_arm->setObjectName(QStringLiteral("arm"));
    panel->addAction(m_arm);
    connect(m_arm, &QPushButton::clicked, this, &BalancerPage::arm);
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Servers of the balancers"));
    m_table->setTableModel(&m_instances,
        {{"server", 0}, {"node", 96}, {"score", 60}, {"phase", 196}, {"since", 72}, {"asked", 132}, {"seen", 132},
            {"weight", 84}, {"sessions", 76}, {"status", 72}});
    for (const char* column : {"asked", "seen"})
        m_table->setDelegate(column, new BarDelegate(theme(), m_table));
    m_table->setSortable(true);
    panel->body()->addWidget(m_table, 1);
    m_rules = makeLabel(theme(), Type::Caption, Ink::Text2);
    m_rules->setWordWrap(true);
    m_rules->setContentsMargins(measures::panelPadding, 6, measures::panelPadding, 6);
    panel->body()->addWidget(m_rules);
    m_problem = makeLabel(theme(), Type::Body, Ink::Accent);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(measures::panelPadding, 6, measures::panelPadding, 6);
    panel->body()->addWidget(m_problem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto& snapshot = desk().feed.snapshot();
        if (const BalancerState* balancer = snapshot ? current(*snapshot) : nullptr)
            showTiles(*balancer, *snapshot);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const NodeId node = m_instances.at(index.row()).state.node; node != noNode)
            Q_EMIT goRequested({QStringLiteral("node"), noLayer, node});
    });
    return panel;
}

Place BalancerPage::place() const
{
    return {QStringLiteral("balancer")};
}

const BalancerState* BalancerPage::current(const Snapshot& snapshot) const
{
    if (!snapshot.balancers || snapshot.balancers->empty())
        return nullptr;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto found = rows.isEmpty()
        ? snapshot.balancers->end()
        : std::ranges::find(*snapshot.balancers, m_instances.at(rows.front().row()).balancer, &BalancerState::name);
    return found == snapshot.balancers->end() ? &snapshot.balancers->front() : &*found;
}

void BalancerPage::refresh(const Snapshot& snapshot)
{
    m_instances.refresh(snapshot);
    const BalancerState* balancer = current(snapshot);
    allow(m_arm, balancer ? desk().commands.refusal() : tr("No balancer is watched."));
    if (!balancer) {
        for (LeadTile* tile : {m_state, m_ejected, m_panic, m_orders})
            tile->show({{{Quantities::unknown(), {}, {}}}, {}, {}, {}, {}});
        m_list->showMessage(
            {Level::Unknown, tr("No balancer is watched"), tr("Balancers come from the configuration.")});
        return;
    }
    showTiles(*balancer, snapshot);
    if (m_instances.rowCount() > 0)
        m_list->showContent();
    else
        m_list->showMessage({Level::Unknown, tr("No server is known"),
            balancer->problem.empty() ? tr("The balancer has not answered yet.") : factText(balancer->problem)});
}

void BalancerPage::showTiles(const BalancerState& balancer, const Snapshot& snapshot)
{
    m_list->setMeaning(tr("%1, %2, backend %3; Enter opens the node")
                           .arg(toText(balancer.name), toText(balancer.address), toText(balancer.backend)));
    const bool armed = balancer.isArmed;
    m_arm->setText(armed ? tr("Only watch") : tr("Set weights"));
    m_state->show({{{armed ? tr("set") : tr("watched"),
                       balancer.actor.empty() ? tr("as configured")
                                              : tr("%1: %2").arg(toText(balancer.actor), toText(balancer.reason)),
                       {}}},
        {}, {}, {}, {}});
    setTextIfNew(m_rules,
        tr("Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect "
           "servers get a trial share of %4.")
            .arg(Quantities::score(balancer.rules.ejectBelow), Quantities::score(balancer.rules.returnAt),
                Quantities::duration(balancer.rules.slowStart), Quantities::percent(balancer.rules.trialShare)));
    LeadTile::Content ejected;
    ejected.aside = tr("%1 since the start").arg(Quantities::count(qint64(balancer.ejections)));
    ejected.parts.push_back({Quantities::count(balancer.ejected),
        tr("of %1, at most %2")
            .arg(Quantities::count(qint64(balancer.instances.size())), Quantities::chance(balancer.rules.mostEjected)),
        {}});
    if (balancer.ejected > 0)
        ejected.level = Level::Degraded;
    m_ejected->show(ejected);
    LeadTile::Content panic;
    panic.parts.push_back({balancer.isPanic ? tr("yes") : tr("no"),
        balancer.isPanic ? tr("for %1, all serve").arg(Quantities::age(snapshot.at - balancer.panicSince))
                         : tr("%1 since the start").arg(Quantities::count(qint64(balancer.panics))),
        {}});
    if (balancer.isPanic)
        panic.level = Level::Critical;
    m_panic->show(panic);
    m_orders->show(
        {{{Quantities::count(qint64(balancer.orders)),
             balancer.seenAt == WallTime{} ? tr("it never answered")
                                           : tr("seen %1 ago").arg(Quantities::age(snapshot.at - balancer.seenAt)),
             {}}},
            {}, {}, {}, {}});
    m_problem->setVisible(!balancer.problem.empty());
    setTextIfNew(m_problem, factText(balancer.problem));
}

/** Lets the balancer be told weights, or gives it its own back. */
void BalancerPage::arm()
{
    const auto& snapshot = desk().feed.snapshot();
    const BalancerState* balancer = snapshot ? current(*snapshot) : nullptr;
    if (!balancer)
        return;
    const QString name = toText(balancer->name);
    const bool arms = !balancer->isArmed;
    auto* dialog = new CommandDialog(theme(),
        {arms ? tr("Set the weights of %1").arg(name) : tr("Only watch %1").arg(name),
            arms ? tr("Traffic follows health from now on: what is ill gets less, what is very ill gets none.")
                 : tr("The balancer gets its own weights back."),
            arms ? tr("Set weights") : tr("Only watch"), {}},
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, balancerName = balancer->name, arms] {
        desk().commands.send(ArmBalancer{balancerName, arms}, dialog->reason());
    });
    dialog->open();
}

} // namespace dwcp

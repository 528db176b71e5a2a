// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodeorders.h"

#include "models/commands.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/commanddialog.h"
#include "views/pageheader.h"
#include "views/watchdialog.h"

#include <QAction>
#include <QPushButton>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** The name in the tip too: in a small window there may be no room for it. */
QString withName(const QPushButton& button, const QString& tip)
{
    return button.text() + u'\n' + tip;
}

/** The maintenance of a node that is under way or to come; the earliest. */
const MaintenanceWindow* plannedFor(const Snapshot& snapshot, NodeId node)
{
    const MaintenanceWindow* first = nullptr;
    for (const MaintenanceWindow& window : snapshot.maintenance) {
        const bool isOfNode = window.scope.node == node && !window.scope.layer;
        if (isOfNode && snapshot.at < window.until && (!first || window.from < first->from))
            first = &window;
    }
    return first;
}

} // namespace

NodeOrders::NodeOrders(const Desk& desk, QWidget* page, UndoBar& bar)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
    , m_undo(desk, bar)
    , m_check(new QPushButton(tr("Check now")))
    , m_plan(new QPushButton(tr("Maintenance")))
    , m_forget(new QPushButton(tr("Watch no more")))
    , m_another(new QPushButton(tr("Watch another")))
{
    m_plan->setObjectName(QStringLiteral("maintenance"));
    connect(m_plan, &QPushButton::clicked, this, &NodeOrders::plan);
    m_forget->setObjectName(QStringLiteral("forget"));
    connect(m_forget, &QPushButton::clicked, this, &NodeOrders::watchNoMore);
    m_check->setObjectName(QStringLiteral("check"));
    connect(m_check, &QPushButton::clicked, this, &NodeOrders::checkNow);
    m_another->setObjectName(QStringLiteral("add"));
    m_another->setProperty("kind", QStringLiteral("row"));
    connect(m_another, &QPushButton::clicked, this, &NodeOrders::watchAnother);
    auto* check = new QAction(page);
    check->setShortcut(Qt::Key_F5);
    check->setShortcutContext(Qt::WindowShortcut);
    connect(check, &QAction::triggered, this, &NodeOrders::checkNow);
    page->addAction(check);
    for (QPushButton* button : {m_check, m_plan, m_forget, m_another})
        allow(button, tr("The engine has not said anything yet."));
}

void NodeOrders::placeOn(PageHeader& header)
{
    for (QPushButton* button : {m_plan, m_forget, m_check})
        header.addAction(button);
}

void NodeOrders::refresh(const Snapshot& snapshot, NodeId node)
{
    m_node = node;
    const QString plan = plannedFor(snapshot, node) ? tr("End maintenance") : tr("Maintenance");
    if (m_plan->text() != plan)
        m_plan->setText(plan);
    const QString refusal = m_desk.commands.refusal();
    const QString whyNot = snapshot.node(node) ? refusal : tr("No node is selected.");
    allow(m_check, whyNot, tr("Ask this node at once (F5)"));
    allow(m_plan, whyNot,
        withName(*m_plan, tr("A planned outage: trouble is shown and measured, but counts against nothing")));
    allow(m_forget, whyNot,
        withName(*m_forget, tr("Ask this node nothing any more; what was measured stays in the journal")));
    allow(m_another, refusal);
}

const NodeState* NodeOrders::node() const
{
    const auto& snapshot = m_desk.feed.snapshot();
    return snapshot ? snapshot->node(m_node) : nullptr;
}

void NodeOrders::checkNow()
{
    if (m_check->isEnabled())
        m_desk.commands.send(CheckNow{{m_node, noLayer}});
}

/** Starts a planned outage of the node, or ends the one that is under way or to come. */
void NodeOrders::plan()
{
    const NodeState* about = node();
    if (!about)
        return;
    const QString name = toText(about->name);
    const MaintenanceWindow* planned = plannedFor(*m_desk.feed.snapshot(), about->id);
    CommandDialog::Question question{tr("Maintenance of %1").arg(name),
        tr("While it lasts nobody is told of its trouble, and it counts against no budget."), tr("Start maintenance"),
        {1h, 4h, 24h},
        {{tr("Begins in"), {0h, 1h, 12h, 24h}, tr("now")}, {tr("Repeats"), {0h, 24h, 168h}, tr("never")}},
        tr("Over once what was ill is well again")};
    if (planned)
        question = {tr("End maintenance of %1").arg(name),
            tr("Planned by %1: %2").arg(toText(planned->actor), toText(planned->reason)), tr("End maintenance"), {}};
    const std::uint64_t id = planned ? planned->id : 0;
    auto* dialog = new CommandDialog(m_desk.theme, question, m_page);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id, component = ComponentId{about->id, noLayer}] { send(*dialog, id, component); });
    dialog->open();
}

void NodeOrders::send(const CommandDialog& dialog, std::uint64_t running, ComponentId component)
{
    if (running) {
        m_undo.send(EndMaintenance{running}, dialog.reason(), tr("The maintenance is over."));
        return;
    }
    m_undo.send(
        StartMaintenance{component, dialog.duration(), dialog.choice(0), dialog.choice(1), dialog.isConditionSet()},
        dialog.reason(), tr("The maintenance is planned."),
        [](const QString& answer) { return EndMaintenance{lastWord(answer).toULongLong()}; });
}

void NodeOrders::watchAnother()
{
    auto* dialog = new WatchDialog(m_desk.theme, m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_undo.send(AddTarget{dialog->target()}, dialog->reason(), tr("It is watched from now on."));
    });
    dialog->open();
}

void NodeOrders::watchNoMore()
{
    const NodeState* about = node();
    if (!about)
        return;
    auto* dialog = new CommandDialog(m_desk.theme,
        {tr("Watch %1 no more").arg(toText(about->name)),
            tr("Its series end and its alerts are over. It comes back when the engine is started again, if the "
               "configuration names it."),
            tr("Watch no more"), {}},
        m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = about->id] {
        m_undo.send(RemoveTarget{id}, dialog->reason(), tr("It is watched no more."));
    });
    dialog->open();
}

} // namespace dwcp

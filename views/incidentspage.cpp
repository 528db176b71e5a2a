// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidentspage.h"

#include "models/facttexts.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/bardelegate.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dwcp {

IncidentsPage::IncidentsPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* main = new QVBoxLayout;
    main->setSpacing(measures::panelGap);
    main->addWidget(m_list = makeList(), 2);
    main->addWidget(m_memberPanel = makeMembers(), 3);
    auto* side = new QVBoxLayout;
    side->setSpacing(measures::panelGap);
    side->addWidget(m_causePanel = makeCauses(), 2);
    side->addWidget(m_timeline = makeTimeline(), 3);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    columns->setSpacing(measures::panelGap);
    columns->addLayout(main, 11);
    columns->addLayout(side, 10);
}

Panel* IncidentsPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Incidents"));
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setTableModel(
        &m_incidents, {{"level", 100, true}, {"cause", 0}, {"share", 80}, {"size", 56}, {"nodes", 64}, {"since", 124}});
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            showIncident(*snapshot);
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto row = selected(); row && !row->state().causes.empty())
            go(row->state().causes.front().component);
    });
    return panel;
}

Panel* IncidentsPage::makeCauses()
{
    auto* panel = new Panel(theme(), tr("Probable cause"));
    m_causeTable = new Table(theme());
    m_causeTable->setAccessibleName(tr("Probable causes"));
    m_causeTable->setTableModel(&m_causes, {{"rank", 36}, {"share", 148}});
    m_causeTable->setDelegate("share", new BarDelegate(theme(), m_causeTable));
    panel->body()->addWidget(m_causeTable, 1);
    m_evidence = makeLabel(theme(), Type::Body, Ink::Text2);
    m_evidence->setWordWrap(true);
    m_evidence->setContentsMargins(measures::panelPadding, 8, measures::panelPadding, 8);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panel->body()->addWidget(m_evidence);
    connect(m_causeTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentsPage::showEvidence);
    connect(m_causeTable, &QTableView::activated, this,
        [this](const QModelIndex& index) { go(m_causes.at(index.row()).cause.component); });
    return panel;
}

Panel* IncidentsPage::makeMembers()
{
    auto* panel = new Panel(theme(), tr("Ill together"));
    m_memberTable = new Table(theme());
    m_memberTable->setAccessibleName(tr("What is ill in this incident"));
    m_memberTable->setTableModel(&m_members, {{"since", 84}});
    m_memberTable->setSortable(true);
    panel->body()->addWidget(m_memberTable);
    connect(m_memberTable, &QTableView::activated, this,
        [this](const QModelIndex& index) { go(m_members.at(index.row()).key()); });
    return panel;
}

Panel* IncidentsPage::makeTimeline()
{
    auto* panel = new Panel(theme(), tr("Timeline"));
    auto* table = new Table(theme());
    table->setAccessibleName(tr("Timeline of this incident"));
    table->setTableModel(&m_events, {{"time", 84}});
    panel->body()->addWidget(table);
    connect(table, &QTableView::activated, this,
        [this](const QModelIndex& index) { go(m_events.at(index.row()).event->component); });
    return panel;
}

void IncidentsPage::go(ComponentId component)
{
    if (component.node != noNode)
        Q_EMIT goRequested({component.layer == noLayer ? QStringLiteral("node") : QStringLiteral("layers"),
            component.layer, component.node});
}

void IncidentsPage::open(const Place& place)
{
    m_wanted = place.topic.toULongLong();
    refreshNow();
}

Place IncidentsPage::place() const
{
    Place here{QStringLiteral("incidents")};
    if (const auto row = selected())
        here.topic = QString::number(row->key());
    return here;
}

std::optional<IncidentRow> IncidentsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_incidents.at(rows.front().row()));
}

void IncidentsPage::select()
{
    if (const int row = m_wanted == 0 ? -1 : m_incidents.rowOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
        m_table->scrollTo(m_incidents.index(row, 0));
    }
    if (!m_table->selectionModel()->hasSelection() && m_incidents.rowCount() > 0)
        m_table->selectRow(0);
}

void IncidentsPage::refresh(const Snapshot& snapshot)
{
    m_incidents.refresh(snapshot);
    m_list->setMeaning(tr("%n open, worst first", nullptr, m_incidents.rowCount()));
    if (m_incidents.rowCount() > 0)
        m_list->showContent();
    else if (snapshot.system.level == Level::Unknown)
        m_list->showMessage({Level::Unknown, tr("No incident is known"), tr("Some components have not answered yet.")});
    else
        m_list->showMessage({Level::Healthy, tr("No incident"), tr("What is ill together appears here as one.")});
    select();
    showIncident(snapshot);
}

void IncidentsPage::showIncident(const Snapshot& snapshot)
{
    const auto row = selected();
    m_causes.refresh(row);
    m_members.refresh(snapshot, row);
    m_events.refresh(desk().feed.events(), row, snapshot.at);
    if (!row) {
        for (const auto& [panel, purpose] : {std::pair(m_causePanel, tr("What explains an incident best stands here.")),
                 {m_memberPanel, tr("What is ill in an incident stands here.")},
                 {m_timeline, tr("What happened in an incident stands here.")}}) {
            panel->setMeaning({});
            panel->showUnselected(m_list->shown(), tr("No incident selected"), purpose);
        }
        return;
    }
    const IncidentState& incident = row->state();
    m_causePanel->setMeaning(tr("incident %1").arg(incident.id));
    if (m_causes.rowCount() > 0)
        m_causePanel->showContent();
    else
        m_causePanel->showMessage({Level::Unknown, tr("Cause not known"), tr("Nothing explains the others yet.")});
    if (!m_causeTable->selectionModel()->hasSelection() && m_causes.rowCount() > 0)
        m_causeTable->selectRow(0);
    showEvidence();
    m_memberPanel->showContent();
    const bool cut = incident.size > incident.members.size();
    m_memberPanel->setMeaning(cut
            ? tr("the first %1 of %2")
                  .arg(Quantities::count(qint64(incident.members.size())), Quantities::count(incident.size))
            : tr("%n on these nodes", nullptr, int(incident.size)));
    m_timeline->setMeaning(
        tr("since %1, %2")
            .arg(Quantities::clock(incident.since, snapshot.at), Quantities::age(snapshot.at - incident.since)));
    if (m_events.rowCount() > 0)
        m_timeline->showContent();
    else
        m_timeline->showMessage({Level::Unknown, tr("Nothing happened"), tr("No event names these nodes.")});
}

void IncidentsPage::showEvidence()
{
    const QModelIndexList rows = m_causeTable->selectionModel()->selectedRows();
    QStringList lines;
    if (!rows.isEmpty()) {
        for (const std::string& fact : m_causes.at(rows.front().row()).cause.evidence)
            lines << factText(fact);
    }
    m_evidence->setVisible(!lines.isEmpty());
    setTextIfNew(m_evidence, lines.join(u'\n'));
}

} // namespace dwcp

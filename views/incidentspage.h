// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidentmodels.h"
#include "views/page.h"

namespace dwcp {

class Panel;
class Table;
class TextLabel;

/** Incidents: what is one trouble, where does it come from, by what evidence, and what happened when? */
class IncidentsPage final : public Page {
    Q_OBJECT

public:
    explicit IncidentsPage(const Desk& desk, QWidget* parent = nullptr);

    /** The topic is the number of an incident; without one the worst is shown. */
    void open(const Place& place) override;
    Place place() const override;

    Table* table() const { return m_table; }
    Table* causes() const { return m_causeTable; }
    Table* members() const { return m_memberTable; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    Panel* makeList();
    Panel* makeCauses();
    Panel* makeMembers();
    Panel* makeTimeline();
    std::optional<IncidentRow> selected() const;
    void select();
    void showIncident(const Snapshot& snapshot);
    void showEvidence();
    void go(ComponentId component);

    IncidentModel m_incidents;
    CauseModel m_causes;
    MemberModel m_members;
    TimelineModel m_events;
    Table* m_table = nullptr;
    Table* m_causeTable = nullptr;
    Table* m_memberTable = nullptr;
    TextLabel* m_evidence = nullptr;
    Panel* m_list = nullptr;
    Panel* m_causePanel = nullptr;
    Panel* m_memberPanel = nullptr;
    Panel* m_timeline = nullptr;
    std::uint64_t m_wanted = 0; ///< number of the incident to show as soon as it is there
};

} // namespace dwcp

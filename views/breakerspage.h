// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/breakermodel.h"
#include "models/transitionmodel.h"
#include "views/breakeractions.h"
#include "views/fleetgrid.h"
#include "views/page.h"

#include <optional>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace dwcp {

class FilterBar;
class Panel;
class Table;
class TextLabel;
class TimeChart;

/** What is cut off, until when, who or what cut it? */
class BreakersPage final : public Page {
    Q_OBJECT

public:
    explicit BreakersPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Place place() const override;

    Table* table() const { return m_table; }
    const BreakerModel& model() const { return m_model; }

protected:
    void refresh(const Snapshot& snapshot) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* makeRates();
    void showRates(const Snapshot& snapshot, BreakerId current, const BreakerView& breaker);
    QWidget* makeFilters();
    Panel* makeList();
    Panel* makeDetail();
    QPushButton* addVerb(Panel* panel, const QString& text, const char* name, BreakerDialog::Verb verb);
    void addFilterButton(class QHBoxLayout* row, std::optional<BreakerLook> look);
    void nameFilters();
    void select(BreakerId breaker);
    void pick(BreakerId current, NodeId node);
    void showDetail(const Snapshot& snapshot);
    void showPolicy(const Snapshot& snapshot, BreakerId current, const BreakerView& breaker);
    void showFleet(const Snapshot& snapshot, BreakerId current);
    void ask(BreakerDialog::Verb verb);
    std::optional<BreakerId> selected() const;

    BreakerModel m_model;
    TransitionModel m_transitions;
    BreakerActions m_actions;
    BreakerFilter m_filter;
    RowsByNode<FleetGrid::Cell> m_cells;
    QString m_fleetSubject; ///< layer or name that m_cells are of
    BreakerId m_wanted; ///< asked for by open(), selected as soon as it is there
    FilterBar* m_search = nullptr;
    TimeChart* m_rates = nullptr;
    TextLabel* m_calls = nullptr;
    QButtonGroup* m_looks = nullptr;
    Table* m_table = nullptr;
    Panel* m_list = nullptr;
    Panel* m_detail = nullptr;
    Table* m_transitionTable = nullptr;
    FleetGrid* m_fleet = nullptr;
    TextLabel* m_verdict = nullptr;
    TextLabel* m_policy = nullptr;
    TextLabel* m_order = nullptr;
    QPushButton* m_trip = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_disable = nullptr;
    QPushButton* m_shadow = nullptr;
};

} // namespace dwcp

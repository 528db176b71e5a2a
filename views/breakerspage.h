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
    void showRates(const Snapshot& snapshot, ComponentId current, const BreakerView& breaker);
    QWidget* makeFilters();
    Panel* makeList();
    Panel* makeDetail();
    void addFilterButton(class QHBoxLayout* row, std::optional<BreakerLook> look);
    void nameFilters();
    void select(ComponentId component);
    void showDetail(const Snapshot& snapshot);
    void showFleet(const Snapshot& snapshot, ComponentId current);
    void ask(BreakerDialog::Verb verb);
    void askMode(BreakerMode mode);
    std::optional<ComponentId> selected() const;

    BreakerModel m_model;
    TransitionModel m_transitions;
    BreakerActions m_actions;
    BreakerFilter m_filter;
    RowsByNode<FleetGrid::Cell> m_cells; ///< of m_fleetLayer
    LayerIndex m_fleetLayer = noLayer;
    ComponentId m_wanted; ///< asked for by open(), selected as soon as it is there
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

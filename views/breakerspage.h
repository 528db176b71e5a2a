// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/breakermodel.h"
#include "models/transitionmodel.h"
#include "views/breakeractions.h"
#include "views/page.h"

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace dwcp {

class FleetGrid;
class Panel;
class Table;
class TextLabel;

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

private:
    QWidget* makeFilters();
    Panel* makeList();
    Panel* makeDetail();
    void addFilterButton(class QHBoxLayout* row, std::optional<BreakerLook> look);
    void nameFilters();
    void select(ComponentId component);
    void showDetail(const Snapshot& snapshot);
    void ask(BreakerDialog::Verb verb);
    std::optional<ComponentId> selected() const;

    BreakerModel m_model;
    TransitionModel m_transitions;
    BreakerActions m_actions;
    BreakerFilter m_filter;
    ComponentId m_wanted; ///< asked for by open(), selected as soon as it is there
    QLineEdit* m_search = nullptr;
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
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slomodels.h"
#include "views/page.h"

class QLineEdit;
class QPushButton;

namespace dwcp {

class LeadTile;
class Panel;
class Table;
class TextLabel;
class TimeChart;

/** Error budgets: how much is left, how fast does it go, must somebody wake up, and what was corrected. */
class SlosPage final : public Page {
    Q_OBJECT

public:
    explicit SlosPage(const Desk& desk, QWidget* parent = nullptr);

    /** The topic is the key of a budget; without one the most urgent is shown. */
    void open(const Place& place) override;
    Place place() const override;

    Table* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    TimeChart* chart() const { return m_chart; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    Panel* makeList();
    Panel* makeChart();
    Panel* makeBurns();
    Panel* makeCorrections();
    QWidget* makeTiles();

    std::optional<BudgetRow> selected() const;
    void select();
    void showList();
    void showBudget(const Snapshot& snapshot);
    void showTiles(const BudgetState& budget);
    void showChart(const Snapshot& snapshot, const BudgetRow& row);
    void correct();

    BudgetModel m_budgets;
    BurnModel m_burns;
    CorrectionModel m_corrections;
    QLineEdit* m_search = nullptr;
    Table* m_table = nullptr;
    Panel* m_list = nullptr;
    Panel* m_chartPanel = nullptr;
    Panel* m_burnPanel = nullptr;
    Panel* m_correctionPanel = nullptr;
    TimeChart* m_chart = nullptr;
    LeadTile* m_left = nullptr;
    LeadTile* m_burn = nullptr;
    LeadTile* m_used = nullptr;
    LeadTile* m_checks = nullptr;
    QPushButton* m_correct = nullptr;
    std::string m_wanted; ///< key of the budget to show as soon as it is there
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balancermodel.h"
#include "views/page.h"

class QPushButton;

namespace dwcp {

class LeadTile;
class Panel;
class Table;
class TextLabel;

/** Balancer: who carries traffic, who does not, why? */
class BalancerPage final : public Page {
    Q_OBJECT

public:
    explicit BalancerPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

    Table* table() const { return m_table; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    Panel* makeList();
    QWidget* makeTiles();
    /** The balancer of the chosen row, else the first. */
    const BalancerState* current(const Snapshot& snapshot) const;
    void showTiles(const BalancerState& balancer, const Snapshot& snapshot);
    void arm();

    InstanceModel m_instances;
    Table* m_table = nullptr;
    Panel* m_list = nullptr;
    QPushButton* m_arm = nullptr;
    TextLabel* m_rules = nullptr;
    TextLabel* m_problem = nullptr;
    LeadTile* m_state = nullptr;
    LeadTile* m_ejected = nullptr;
    LeadTile* m_panic = nullptr;
    LeadTile* m_orders = nullptr;
};

} // namespace dwcp

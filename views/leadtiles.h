// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QWidget>

namespace dwcp {

class LeadTile;
class Theme;

/** The lead row of the overview: the system in seven values. A value that is not known, or not there, says so or is
 * left out. */
class LeadTiles final : public QWidget {
    Q_OBJECT

public:
    explicit LeadTiles(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);

private:
    void shareRow(const SystemState& system);
    void showScore(const Snapshot& snapshot);
    void showQuorum(const SystemState& system);
    void showBudget(const Snapshot& snapshot);

    LeadTile* m_score;
    LeadTile* m_availability;
    LeadTile* m_nodes;
    LeadTile* m_components;
    LeadTile* m_breakers;
    LeadTile* m_quorum;
    LeadTile* m_budget;
};

} // namespace dwcp

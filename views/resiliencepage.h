// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/guardmodel.h"
#include "models/resiliencemodels.h"
#include "views/page.h"

namespace dwcp {

class LeadTile;
class Panel;
class Table;

/** Resilience: what is being limited, queued, asked again, recovered and refused right now, here and on the nodes? */
class ResiliencePage final : public Page {
    Q_OBJECT

public:
    explicit ResiliencePage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

    Table* layers() const { return m_layerTable; }
    Table* limits() const { return m_limitTable; }
    Table* guards() const { return m_guardTable; }
    Table* recoveries() const { return m_recoveryTable; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    QWidget* makeTiles();
    Panel* makeLayers();
    Panel* makeLimits();
    Panel* makeGuards();
    Panel* makeRecoveries();
    void showTiles(const Snapshot& snapshot);

    LayerGuardModel m_layers;
    GuardModel m_limits;
    NodeGuardModel m_guards;
    RecoveryModel m_recoveries;
    Table* m_layerTable = nullptr;
    Table* m_limitTable = nullptr;
    Table* m_guardTable = nullptr;
    Table* m_recoveryTable = nullptr;
    Panel* m_layerPanel = nullptr;
    Panel* m_limitPanel = nullptr;
    Panel* m_guardPanel = nullptr;
    Panel* m_recoveryPanel = nullptr;
    LeadTile* m_running = nullptr;
    LeadTile* m_late = nullptr;
    LeadTile* m_timedOut = nullptr;
    LeadTile* m_again = nullptr;
    LeadTile* m_refused = nullptr;
    LeadTile* m_budget = nullptr;
};

} // namespace dwcp

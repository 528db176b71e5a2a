// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/guardmodel.h"
#include "models/resiliencemodels.h"
#include "views/panel.h"

#include <array>

namespace dwcp {

class GuardGauge;

/**
 * What is limited, queued, asked again and refused right now, in four gauges: of the nodes where their pages tell it,
 * else of this console's checks. Leads to the whole page.
 */
class ResilienceStrip final : public Panel {
    Q_OBJECT

public:
    static constexpr int tall = 116;

    explicit ResilienceStrip(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot);

Q_SIGNALS:
    void allRequested();

private:
    LayerGuardModel m_layers;
    GuardModel m_guards;
    std::array<GuardGauge*, 4> m_gauges{};
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

namespace dwcp {

class CrossingPanel;
class DegradationPanel;
class EventPanel;
class HealthMapPanel;
class LeadTiles;
class ResilienceStrip;
class ScorePanel;

/** Is the cluster well, what is ill, what breaks next? */
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

protected:
    void refresh(const Snapshot& snapshot) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectPanels();
    void openComponent(ComponentId component);
    void shareHeight();

    LeadTiles* m_tiles;
    HealthMapPanel* m_map;
    DegradationPanel* m_degradations;
    ResilienceStrip* m_resilience;
    ScorePanel* m_score;
    CrossingPanel* m_crossings;
    EventPanel* m_events;
};

} // namespace dwcp

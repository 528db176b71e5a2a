// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

#include "health/snapshot.h"

namespace dwcp {

class DegradationModel;
class ForecastKey;
class TimeChart;
struct ChartScene;

/**
 * The system's score over time on its level bands, with the moments at which what is ill now became so; beyond "now"
 * what is foretold of it, with what its forecast achieved on the past, and nothing where there is no forecast.
 */
class ScorePanel final : public Panel {
    Q_OBJECT

public:
    explicit ScorePanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot, const DegradationModel& degradations);
    TimeChart* chart() const { return m_chart; }

private:
    void foretell(const Snapshot& snapshot, ChartScene& scene);
    void describe(const ChartScene& scene);

    TimeChart* m_chart;
    ForecastKey* m_key;
};

/** The bands of a score, best first, for a chart of scores. */
std::vector<struct ChartBand> scoreBands();

} // namespace dwcp

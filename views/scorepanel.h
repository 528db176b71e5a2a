// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panel.h"

#include "health/snapshot.h"

namespace dwcp {

class DegradationModel;
class TimeChart;

/** The system's score over time on its level bands, with the moments at which what is ill now became so. */
class ScorePanel final : public Panel {
    Q_OBJECT

public:
    explicit ScorePanel(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& snapshot, const DegradationModel& degradations);
    TimeChart* chart() const { return m_chart; }

private:
    TimeChart* m_chart;
};

/** The bands of a score, best first, for a chart of scores. */
std::vector<struct ChartBand> scoreBands();

} // namespace dwcp

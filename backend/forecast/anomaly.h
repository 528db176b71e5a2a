// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/deviationlens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dwcp {

struct AnomalyScore {
    /** 0 (as ever) to 1. From AnomalyDetector::AlarmScore on it is worth someone's attention. */
    double score = 0;
    /** What was expected instead; NaN while nothing is known. */
    double expected = std::numeric_limits<double>::quiet_NaN();
    /** Distance from it in units of the usual distance. */
    double deviation = 0;
};

/**
 * Scores a stream value by value, strictly causally: a score never depends on later values. Three lenses, from slow to
 * fast, expect each value from the recent level, the time of day and the time of week (times are seconds since an epoch
 * that starts a day at midnight UTC); what is surprising is judged against everything the same stream has done before,
 * row by row and day by day, and values outside the range ever seen are surprising by how far outside they are. An
 * episode raises one alarm: within a day after it only something clearly worse scores again.
 *
 * Not finite values score 0 and teach nothing. About 9 kB and under a microsecond per value; single-threaded.
 */
class AnomalyDetector {
public:
    static constexpr double AlarmScore = 0.5;

    AnomalyDetector();

    AnomalyScore update(double time, double value);

    /** Share of the last day's values that reached AlarmScore: a series of its own. */
    double anomalyRate() const noexcept { return m_rateWeight > 0 ? m_rate / m_rateWeight : 0; }
    std::uint64_t rows() const noexcept { return m_rows; }

private:
    void learnRhythm(double time);
    RowMoment momentAt(double time) noexcept;
    double rangeSurprise(double value) const noexcept;
    double oncePerEpisode(double surprise) noexcept;

    std::array<DeviationLens, 3> m_lenses;
    std::uint64_t m_rows = 0;
    std::vector<double> m_steps;
    double m_lastTime = std::numeric_limits<double>::quiet_NaN();
    double m_secondsPerRow = 300;
    double m_lowest = 0;
    double m_highest = 0;
    std::uint64_t m_blockStart = 0;
    std::uint64_t m_episodeStart = 0;
    double m_episodeSurprise = 0;
    double m_rate = 0;
    double m_rateWeight = 0;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/seasonalexpectation.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

void SeasonalExpectation::Track::take(double distance, double keep) noexcept
{
    error = error * keep + distance;
    weight = weight * keep + 1;
}

SeasonalExpectation::SeasonalExpectation(double pace, double offsetPace)
    : m_pace(pace)
    , m_offsetPace(offsetPace)
    , m_day(DaySlots)
    , m_week(WeekSlots)
{
}

double SeasonalExpectation::expect(const RowMoment& moment) const noexcept
{
    if (!m_started)
        return std::numeric_limits<double>::quiet_NaN();
    constexpr double Proven = 20;
    double best = m_levelTrack.meanError();
    double expected = m_level;
    if (const Slot& slot = m_day[moment.daySlot];
        slot.seen > 0 && m_dayTrack.weight > Proven && m_dayTrack.meanError() < best) {
        best = m_dayTrack.meanError();
        expected = slot.value + m_dayOffset;
    }
    if (const Slot& slot = m_week[moment.weekSlot];
        slot.seen >= m_weekReady && m_weekTrack.weight > Proven && m_weekTrack.meanError() < best)
        expected = slot.value + m_weekOffset;
    return expected;
}

void SeasonalExpectation::learn(const RowMoment& moment, double value) noexcept
{
    if (!m_started) {
        m_started = true;
        m_level = value;
    }
    const double keep = 1 - 0.35 / moment.rowsPerDay;
    m_levelTrack.take(std::abs(value - m_level), keep);
    m_level += m_pace * (value - m_level);
    Slot& day = m_day[moment.daySlot];
    if (day.seen > 0) {
        const double error = value - day.value - m_dayOffset;
        m_dayTrack.take(std::abs(error), keep);
        m_dayOffset += m_offsetPace * error;
    }
    // A slot may hold many rows of one day or a fifth of one: it follows by days, not by rows.
    day.seen += 1;
    day.value += std::max(1.0 / day.seen, 0.2 * std::min(1.0, moment.secondsPerRow / 300)) * (value - day.value);
    Slot& week = m_week[moment.weekSlot];
    m_weekReady = std::max(1.0, 3600 / moment.secondsPerRow);
    if (week.seen >= 1) {
        const double error = value - week.value - m_weekOffset;
        m_weekTrack.take(std::abs(error), keep);
        m_weekOffset += m_offsetPace * error;
    }
    week.seen += 1;
    week.value += std::max(1.0 / week.seen, 0.3 * std::min(1.0, moment.secondsPerRow / 3600)) * (value - week.value);
}

} // namespace dwcp

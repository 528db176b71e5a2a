// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace dwcp {

/** Where a row stands in its day and its week, and how many rows make a day. */
struct RowMoment {
    std::size_t daySlot = 0;
    std::size_t weekSlot = 0;
    double secondsPerRow = 300;
    double rowsPerDay = 288;
    bool endsBlock = false; ///< a day of rows is complete
};

/** One way to expect the next value: last level, time of day, or time of week, whichever has been closest lately. */
class SeasonalExpectation {
public:
    /** `pace`: the share by which the level follows a value; `offsetPace`: that of the distance from the rhythm. */
    SeasonalExpectation(double pace, double offsetPace);

    static constexpr std::size_t DaySlots = 288;
    static constexpr std::size_t WeekSlots = 168;

    double expect(const RowMoment& moment) const noexcept;
    void learn(const RowMoment& moment, double value) noexcept;

private:
    struct Track {
        double error = 0;
        double weight = 0;
        double meanError() const noexcept
        {
            return weight > 0 ? error / weight : std::numeric_limits<double>::infinity();
        }
        void take(double distance, double keep) noexcept;
    };
    struct Slot {
        float seen = 0;
        double value = 0;
    };
    double m_pace;
    double m_offsetPace;
    bool m_started = false;
    double m_level = 0;
    double m_dayOffset = 0;
    double m_weekOffset = 0;
    double m_weekReady = 1; ///< values an hour of the week needs before it is believed
    Track m_levelTrack;
    Track m_dayTrack;
    Track m_weekTrack;
    std::vector<Slot> m_day;
    std::vector<Slot> m_week;
};

} // namespace dwcp

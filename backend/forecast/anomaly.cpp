// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/anomaly.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double Day = 86400;
constexpr double Week = 7 * Day;
constexpr double FewestRowsPerDay = 24;
constexpr double MostRowsPerDay = 576;

/** From here a surprise (in decades) opens an episode; one that is worse by EpisodeStep speaks up within it. */
constexpr double EpisodeGate = 3;
constexpr double EpisodeStep = 0.5;
/** An episode keeps quiet for a day or this share of all rows: what is rare is judged against longer memory. */
constexpr double RestShare = 0.03;

/** Parts of the range by which a value must lie outside of it, and the surprise (decades) of just that much. */
constexpr double RangeTolerance = 0.03;
constexpr double RangeSurprise = 3.5;

std::size_t slotOf(double time, double length, std::size_t slots)
{
    const double turns = time / length;
    const double share = turns - std::floor(turns);
    return std::min(slots - 1, static_cast<std::size_t>(share * static_cast<double>(slots)));
}

double rowsPerDay(double secondsPerRow)
{
    return std::clamp(Day / secondsPerRow, FewestRowsPerDay, MostRowsPerDay);
}

} // namespace

AnomalyDetector::AnomalyDetector()
    : m_lenses{DeviationLens(0.2, 0.1), DeviationLens(0.4, 0.02), DeviationLens(0.8, 0.1)}
{
}

/** The median of the first steps tells the rhythm; a later change of it only makes days longer or shorter in rows. */
void AnomalyDetector::learnRhythm(double time)
{
    constexpr std::size_t Enough = 32;
    if (m_steps.size() >= Enough || !std::isfinite(m_lastTime) || !(time > m_lastTime))
        return;
    m_steps.push_back(time - m_lastTime);
    m_secondsPerRow = median(m_steps);
}

/** Outside of everything ever seen: nothing for a hair's breadth, then more by how far. */
double AnomalyDetector::rangeSurprise(double value) const noexcept
{
    const double range = m_highest - m_lowest;
    const double outside = std::max({0.0, value - m_highest, m_lowest - value});
    if (!(range > 0) || m_rows < 2)
        return 0;
    const double tolerance = RangeTolerance + 2 / static_cast<double>(m_rows);
    const double ratio = outside / range / tolerance;
    return ratio > 1 ? RangeSurprise + std::log10(ratio) : 0;
}

double AnomalyDetector::oncePerEpisode(double surprise) noexcept
{
    const double rest = std::max(rowsPerDay(m_secondsPerRow), RestShare * static_cast<double>(m_rows));
    const double score = 1 - std::exp2(-surprise / EpisodeGate);
    const bool isResting = m_episodeSurprise > 0 && static_cast<double>(m_rows - m_episodeStart) < rest;
    if (isResting && surprise < m_episodeSurprise + EpisodeStep)
        return 0.1 * score;
    if (surprise > EpisodeGate) {
        m_episodeStart = m_rows;
        m_episodeSurprise = surprise;
    }
    return score;
}

RowMoment AnomalyDetector::momentAt(double time) noexcept
{
    RowMoment moment;
    moment.daySlot = slotOf(time, Day, SeasonalExpectation::DaySlots);
    moment.weekSlot = slotOf(time, Week, SeasonalExpectation::WeekSlots);
    moment.secondsPerRow = m_secondsPerRow;
    moment.rowsPerDay = rowsPerDay(m_secondsPerRow);
    moment.endsBlock = static_cast<double>(m_rows - m_blockStart) >= moment.rowsPerDay;
    if (moment.endsBlock)
        m_blockStart = m_rows;
    return moment;
}

AnomalyScore AnomalyDetector::update(double time, double value)
{
    AnomalyScore result;
    if (!std::isfinite(value) || !std::isfinite(time))
        return result;
    learnRhythm(time);
    m_lastTime = time;
    if (m_rows == 0)
        m_lowest = m_highest = value;
    const RowMoment moment = momentAt(time);
    double surprise = 0;
    for (DeviationLens& lens : m_lenses)
        surprise += lens.update(moment, value, m_highest - m_lowest) / static_cast<double>(m_lenses.size());
    // Until a day of rows is known everything is new, and nothing is surprising.
    const double familiarity = std::min(1.0, static_cast<double>(m_rows) / moment.rowsPerDay);
    surprise = familiarity * std::max(surprise, rangeSurprise(value));
    result.score = oncePerEpisode(surprise);
    result.expected = m_lenses[1].expected();
    result.deviation = m_lenses[1].deviation();
    const double keep = 1 - 1 / moment.rowsPerDay;
    m_rate = m_rate * keep + (result.score >= AlarmScore ? 1 : 0);
    m_rateWeight = m_rateWeight * keep + 1;
    m_lowest = std::min(m_lowest, value);
    m_highest = std::max(m_highest, value);
    ++m_rows;
    return result;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/deviationlens.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** Rows after which the usual distance is trusted: before, nothing is compared with it. */
constexpr double RowsToSettle = 20;

} // namespace

DeviationLens::DeviationLens(double pace, double offsetPace) : m_expectation(pace, offsetPace) { }

double DeviationLens::update(const RowMoment& moment, double value, double range)
{
    m_expected = m_expectation.expect(moment);
    const bool isExpected = std::isfinite(m_expected);
    const bool isSettled = m_weight >= RowsToSettle;
    const double distance = isExpected ? std::abs(value - m_expected) : 0;
    const double usual = m_weight > 0 ? m_distance / m_weight : distance;
    // A stream without noise still has a scale: a small part of its range.
    const double scale = std::max(usual, 0.002 * range + 1e-9 * std::abs(value));
    m_deviation = scale > 0 && isExpected ? (value - m_expected) / scale : 0;
    constexpr double Clip = 8;
    const double clipped = std::clamp(m_deviation, -Clip, Clip);
    m_short += 0.3 * (clipped - m_short);
    m_long += 0.06 * (clipped - m_long);
    m_spread += 0.05 * (std::abs(clipped) - m_spread);

    const std::array<double, Statistics> sizes{std::abs(m_deviation), std::abs(m_short), std::abs(m_long), m_spread};
    // How rare among rows (its square root: rows depend on each other) and among the largest of each day.
    double rarest = 1;
    for (std::size_t k = 0; k < Statistics && isSettled; ++k) {
        rarest = std::min(rarest, std::sqrt(m_rows[k].share(sizes[k])) * m_blocks[k].share(sizes[k]));
        m_rows[k].add(sizes[k]);
        m_blockLargest[k] = std::max(m_blockLargest[k], sizes[k]);
        if (moment.endsBlock) {
            m_blocks[k].add(m_blockLargest[k]);
            m_blockLargest[k] = 0;
        }
    }
    const double keep = 1 - 0.25 / (moment.rowsPerDay + 25);
    // One wild value must not widen what is usual for long.
    if (isExpected) {
        m_distance = m_distance * keep + (isSettled ? std::min(distance, 5 * usual + 1e-12) : distance);
        m_weight = m_weight * keep + 1;
    }
    m_expectation.learn(moment, value);
    return -std::log10(std::max(rarest, 1e-30));
}

} // namespace dwcp

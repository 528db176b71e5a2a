// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/surprisetail.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** Sizes needed before a new record is compared with the tail's slope, and slopes that are believed. */
constexpr double LeastForSlope = 5;
constexpr double FlattestSlope = 2;
constexpr double SteepestSlope = 8;
constexpr double Ln2 = 0.69314718055994531;

} // namespace

int SurpriseTail::binOf(double size) noexcept
{
    if (!(size > 0))
        return 0;
    // The exponent and the first bits of the mantissa are the quarter octave: no logarithm on the hot path.
    int exponent = 0;
    const double mantissa = std::frexp(size, &exponent); // [0.5, 1)
    const int quarter =
        (mantissa >= 0.59460355750136051) + (mantissa >= 0.70710678118654752) + (mantissa >= 0.84089641525371450);
    return std::clamp((exponent - 1 - LowestOctave) * PerOctave + quarter, 0, Bins - 1);
}

/** How many were clearly larger, and half of those of the same bin. */
double SurpriseTail::atLeast(int bin) const noexcept
{
    double sum = 0;
    if (bin < Bins / 3) {
        for (int i = 0; i < bin; ++i)
            sum += m_bins[static_cast<std::size_t>(i)];
        return m_count - sum - 0.5 * m_bins[static_cast<std::size_t>(bin)];
    }
    for (int i = bin + 1; i < Bins; ++i)
        sum += m_bins[static_cast<std::size_t>(i)];
    return sum + 0.5 * m_bins[static_cast<std::size_t>(bin)];
}

/** Hill's estimate from the largest 2 %: the power of the size with which the share falls. */
double SurpriseTail::tailSlope() const noexcept
{
    const double wanted = std::max(10.0, 0.02 * m_count);
    double got = 0;
    double sum = 0;
    int bin = Bins - 1;
    for (; bin > 0 && got + m_bins[static_cast<std::size_t>(bin)] < wanted; --bin) {
        got += m_bins[static_cast<std::size_t>(bin)];
        sum += m_bins[static_cast<std::size_t>(bin)] * static_cast<double>(bin);
    }
    if (got == 0)
        return SteepestSlope;
    const double excess = (sum - got * bin) / PerOctave * Ln2;
    return std::clamp(got / std::max(excess, 1e-9), FlattestSlope, SteepestSlope);
}

double SurpriseTail::share(double size) const noexcept
{
    if (m_count == 0)
        return 1;
    double result = std::min(1.0, (atLeast(binOf(size)) + 0.5) / (m_count + 1));
    if (size > m_largest && m_count > LeastForSlope)
        result *= std::pow(std::max(m_largest, 1e-6) / size, tailSlope());
    return result;
}

void SurpriseTail::add(double size) noexcept
{
    m_bins[static_cast<std::size_t>(binOf(size))] += 1;
    m_count += 1;
    m_largest = std::max(m_largest, size);
}

} // namespace dwcp

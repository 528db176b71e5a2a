// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/changepoints.h"

#include "forecast/robust.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dwcp {

namespace {

/** Long series are searched on a grid of this many places first, then refined. */
constexpr std::size_t FinestGrid = 300;

/** Far enough apart to tell a wandering series from an independent one, near enough to lie in one level. */
constexpr std::size_t FarStep = 8;

/** What the series does between its levels: spread and dependence of neighbours, both measured without the levels. */
struct Noise {
    double variance = 0;
    double dependence = 1; ///< (1 + r) / (1 - r), at least 1
};

/** From steps one and FarStep values apart: their variances are 2 s2 (1 - r) and 2 s2 (1 - r^FarStep) at any level. */
Noise noiseOf(std::span<const double> values)
{
    std::vector<double> one;
    std::vector<double> many;
    for (std::size_t i = 1; i < values.size(); ++i)
        one.push_back(values[i] - values[i - 1]);
    for (std::size_t i = FarStep; i < values.size(); ++i)
        many.push_back(values[i] - values[i - FarStep]);
    const double near = robustScale(one);
    const double far = robustScale(many);
    if (!(near > 0) || !(far > 0))
        return {std::max(near, far) * std::max(near, far) / 2, 1};
    // (1 - r^k) / (1 - r): 1 for an independent series, k for a random walk.
    const double ratio = far * far / (near * near);
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; ++i) {
        const double r = (low + high) / 2;
        ((1 - std::pow(r, FarStep)) / (1 - r) < ratio ? low : high) = r;
    }
    const double r = std::min(low, 0.97);
    return {near * near / (2 * (1 - r)), (1 + r) / (1 - r)};
}

/** Clips what lies far from the median of its surroundings. */
std::vector<double> withoutSpikes(std::span<const double> values, double deviation)
{
    constexpr std::size_t Reach = 2;
    std::vector<double> result(values.begin(), values.end());
    std::array<double, 2 * Reach + 1> window{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t begin = std::min(i > Reach ? i - Reach : 0, values.size() - window.size());
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(begin), window.size(), window.begin());
        std::sort(window.begin(), window.end());
        result[i] = std::clamp(values[i], window[Reach] - 3 * deviation, window[Reach] + 3 * deviation);
    }
    return result;
}

/** Squared distance from the mean of any stretch in constant time. */
class StretchCost {
public:
    explicit StretchCost(std::span<const double> values)
        : m_sum(values.size() + 1, 0.0)
        , m_square(values.size() + 1, 0.0)
    {
        const double origin = values.front();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double value = values[i] - origin;
            m_sum[i + 1] = m_sum[i] + value;
            m_square[i + 1] = m_square[i] + value * value;
        }
    }
    double operator()(std::size_t begin, std::size_t end) const
    {
        const double sum = m_sum[end] - m_sum[begin];
        return m_square[end] - m_square[begin] - sum * sum / static_cast<double>(end - begin);
    }

private:
    std::vector<double> m_sum;
    std::vector<double> m_square;
};

/** The optimum over changes at multiples of `jump`. */
std::vector<std::size_t> pelt(
    const StretchCost& cost, std::size_t n, std::size_t jump, std::size_t minimum, double penalty)
{
    const std::size_t least = (minimum + jump - 1) / jump; // in jumps
    const std::size_t count = n / jump;
    std::vector<double> best(count + 1, 1e300);
    std::vector<std::size_t> previous(count + 1, 0);
    std::vector<std::size_t> candidates{0};
    best[0] = -penalty;
    for (std::size_t end = least; end <= count; ++end) {
        const std::size_t to = end == count ? n : end * jump;
        for (const std::size_t begin : candidates) {
            const double total = best[begin] + cost(begin * jump, to) + penalty;
            if (total < best[end]) {
                best[end] = total;
                previous[end] = begin;
            }
        }
        std::erase_if(candidates, [&](std::size_t begin) { return best[begin] + cost(begin * jump, to) > best[end]; });
        if (end + 1 >= 2 * least)
            candidates.push_back(end + 1 - least);
    }
    std::vector<std::size_t> changes;
    for (std::size_t at = previous[count]; at > 0; at = previous[at])
        changes.push_back(at * jump);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

/** Moves every change to the best place between its neighbours on the grid. */
void refine(std::vector<std::size_t>& changes, const StretchCost& cost, std::size_t n, std::size_t jump)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const std::size_t left = i > 0 ? changes[i - 1] : 0;
        const std::size_t right = i + 1 < changes.size() ? changes[i + 1] : n;
        const auto costAt = [&](std::size_t at) { return cost(left, at) + cost(at, right); };
        std::size_t best = changes[i];
        for (std::size_t at = std::max(left + 1, changes[i] - jump + 1); at < std::min(right, changes[i] + jump); ++at)
            if (costAt(at) < costAt(best))
                best = at;
        changes[i] = best;
    }
}

} // namespace

std::vector<std::size_t> changePoints(std::span<const double> values, const ChangePointOptions& options)
{
    const std::size_t minimum = std::max<std::size_t>(options.minimumSegment, 3);
    if (values.size() < std::max(2 * minimum, 2 * FarStep))
        return {};
    const Noise noise = noiseOf(values);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    // A series without noise still needs a scale: rounding.
    const double floor = 1e-9 * std::max({std::abs(*low), std::abs(*high), *high - *low});
    const double variance = std::max(noise.variance, floor * floor);
    if (*high == *low)
        return {};
    const auto clipped = withoutSpikes(values, std::sqrt(variance));
    const double penalty = options.penalty * std::log(static_cast<double>(values.size())) * variance * noise.dependence;
    const StretchCost cost(clipped);
    const std::size_t jump = std::max<std::size_t>(1, values.size() / FinestGrid);
    auto changes = pelt(cost, values.size(), jump, minimum, penalty);
    refine(changes, cost, values.size(), jump);
    return changes;
}

} // namespace dwcp

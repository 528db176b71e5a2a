// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/changepoints.h"

#include "forecast/robust.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** What the series does between its levels: spread and dependence of neighbours, both measured without the levels. */
struct Noise {
    double variance = 0;
    double dependence = 1; ///< (1 + r) / (1 - r), at least 1
};

/** From steps one and two values apart: their variances are 2 s2 (1 - r) and 2 s2 (1 - r2) whatever the level is. */
Noise noiseOf(std::span<const double> values)
{
    std::vector<double> one;
    std::vector<double> four;
    for (std::size_t i = 1; i < values.size(); ++i)
        one.push_back(values[i] - values[i - 1]);
    for (std::size_t i = 4; i < values.size(); ++i)
        four.push_back(values[i] - values[i - 4]);
    const double near = robustScale(one);
    const double far = robustScale(four);
    if (!(near > 0) || !(far > 0))
        return {std::max(near, far) * std::max(near, far) / 2, 1};
    // An independent series has equal steps at both distances, a random walk twice the deviation at four.
    const double ratio = std::clamp(far * far / (near * near), 1.0, 3.9);
    // (1 - r^4) / (1 - r) = 1 + r + r^2 + r^3 = ratio
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; ++i) {
        const double r = (low + high) / 2;
        (1 + r + r * r + r * r * r < ratio ? low : high) = r;
    }
    const double r = std::min(low, 0.97);
    return {near * near / (2 * (1 - r)), (1 + r) / (1 - r)};
}

/** Clips what lies far from the median of its surroundings. */
std::vector<double> withoutSpikes(std::span<const double> values, double deviation)
{
    constexpr std::size_t Reach = 2;
    std::vector<double> result(values.begin(), values.end());
    std::vector<double> window;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t begin = i > Reach ? i - Reach : 0;
        const std::size_t end = std::min(values.size(), i + Reach + 1);
        window.assign(
            values.begin() + static_cast<std::ptrdiff_t>(begin), values.begin() + static_cast<std::ptrdiff_t>(end));
        const double centre = medianInPlace(window);
        result[i] = std::clamp(values[i], centre - 3 * deviation, centre + 3 * deviation);
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

std::vector<std::size_t> pelt(std::span<const double> values, std::size_t minimum, double penalty)
{
    const std::size_t n = values.size();
    const StretchCost cost(values);
    std::vector<double> best(n + 1, 0.0);
    std::vector<std::size_t> previous(n + 1, 0);
    std::vector<std::size_t> candidates{0};
    best[0] = -penalty;
    for (std::size_t end = minimum; end <= n; ++end) {
        best[end] = 1e300;
        for (const std::size_t begin : candidates) {
            const double total = best[begin] + cost(begin, end) + penalty;
            if (total < best[end]) {
                best[end] = total;
                previous[end] = begin;
            }
        }
        std::erase_if(candidates, [&](std::size_t begin) { return best[begin] + cost(begin, end) > best[end]; });
        if (const std::size_t next = end + 1; next >= 2 * minimum)
            candidates.push_back(next - minimum);
    }
    std::vector<std::size_t> changes;
    for (std::size_t at = previous[n]; at > 0; at = previous[at])
        changes.push_back(at);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

} // namespace

std::vector<std::size_t> changePoints(std::span<const double> values, const ChangePointOptions& options)
{
    const std::size_t minimum = std::max<std::size_t>(options.minimumSegment, 2);
    if (values.size() < 2 * minimum)
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
    return pelt(clipped, minimum, penalty);
}

} // namespace dwcp

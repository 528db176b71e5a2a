// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/foresightscore.h"

#include "forecast/failureprobability.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr std::size_t binCount = 10;

std::vector<ReliabilityBin> binsOf(std::span<const double> probabilities, std::span<const double> outcomes)
{
    std::vector<ReliabilityBin> bins(binCount);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double place = std::floor(std::clamp(probabilities[i], 0.0, 1.0) * binCount);
        ReliabilityBin& bin = bins[std::min(binCount - 1, static_cast<std::size_t>(place))];
        bin.told += probabilities[i];
        bin.happened += outcomes[i];
        ++bin.count;
    }
    for (std::size_t i = 0; i < binCount; ++i) {
        const auto count = static_cast<double>(std::max<std::size_t>(1, bins[i].count));
        bins[i].low = static_cast<double>(i) / binCount;
        bins[i].high = static_cast<double>(i + 1) / binCount;
        bins[i].told /= count;
        bins[i].happened /= count;
    }
    std::erase_if(bins, [](const ReliabilityBin& bin) { return bin.count == 0; });
    return bins;
}

void addPartition(ForesightScore& score)
{
    score.reliability = score.resolution = 0;
    for (const ReliabilityBin& bin : score.bins) {
        const double share = static_cast<double>(bin.count) / static_cast<double>(score.count);
        score.reliability += share * (bin.told - bin.happened) * (bin.told - bin.happened);
        score.resolution += share * (bin.happened - score.baseRate) * (bin.happened - score.baseRate);
    }
}

} // namespace

ForesightScore foresightScore(
    std::span<const double> probabilities, std::span<const double> outcomes, std::span<const double> knownRates)
{
    ForesightScore score;
    std::vector<double> told;
    std::vector<double> came;
    std::vector<double> known;
    for (std::size_t i = 0; i < std::min(probabilities.size(), outcomes.size()); ++i) {
        if (std::isnan(probabilities[i])) {
            ++score.unknown;
            continue;
        }
        told.push_back(probabilities[i]);
        came.push_back(outcomes[i]);
        if (i < knownRates.size())
            known.push_back(knownRates[i]);
    }
    score.count = told.size();
    if (told.empty())
        return score;
    double happened = 0;
    for (const double one : came)
        happened += one;
    score.baseRate = happened / static_cast<double>(came.size());
    score.brier = brierScore(told, came);
    score.brierOfBaseRate = score.baseRate * (1 - score.baseRate);
    score.brierOfNever = score.baseRate;
    if (score.brierOfBaseRate > 0)
        score.skill = 1 - score.brier / score.brierOfBaseRate;
    if (known.size() == told.size())
        score.brierOfKnownRate = brierScore(known, came);
    if (score.brierOfKnownRate > 0)
        score.skillOverKnownRate = 1 - score.brier / score.brierOfKnownRate;
    score.bins = binsOf(told, came);
    addPartition(score);
    return score;
}

} // namespace dwcp

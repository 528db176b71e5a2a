// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/failureforeteller.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dwcp {

namespace {

// The known rate holds half of the weight: it is what must never be lost to.
const std::vector<double> firstWeights{0.5, 0.1, 0.1, 0.3};
constexpr double share = 0.005;
constexpr std::size_t ownSigns = 3; ///< always there, hazard, forecast
constexpr double spread = 2; ///< chosen on simulated worlds: less is too timid where faults grow slowly
constexpr double usualRate = 0.1; ///< believed before anything was seen, for the price of
constexpr double usualOutcomes = 5; ///< so many outcomes

std::array<double, 4> adviceOf(const FailureChance& chance)
{
    return {chance.knownRate, chance.hazard, chance.forecast, chance.learnt};
}

} // namespace

FailureForeteller::FailureForeteller(std::size_t looksPerHorizon, std::size_t otherSigns)
    : m_hedges(std::max<std::size_t>(1, looksPerHorizon), Hedge(firstWeights, share))
    , m_learner(ownSigns + otherSigns, spread)
{
}

double FailureForeteller::knownRate() const noexcept
{
    return (m_happened + usualRate * usualOutcomes) / (m_outcomes + usualOutcomes);
}

std::vector<double> FailureForeteller::signsFor(const FailureSigns& signs, double knownRate) const
{
    const double base = logitOf(knownRate);
    const double forecast = std::isnan(signs.forecast) ? 0 : logitOf(m_calibration.calibrated(signs.forecast)) - base;
    std::vector<double> all{1, logitOf(signs.hazard) - base, forecast};
    all.insert(all.end(), signs.others.begin(), signs.others.end());
    return all;
}

FailureChance FailureForeteller::tell(std::size_t look, const FailureSigns& signs) const
{
    if (m_outcomes == 0)
        return {};
    FailureChance chance;
    chance.knownRate = knownRate();
    chance.hazard = signs.hazard;
    chance.forecast = std::isnan(signs.forecast) ? chance.knownRate : m_calibration.calibrated(signs.forecast);
    chance.learnt = m_learner.told(chance.knownRate, signsFor(signs, chance.knownRate));
    chance.told = m_hedges[look % m_hedges.size()].mixed(adviceOf(chance));
    return chance;
}

void FailureForeteller::learn(std::size_t look, std::span<const FailureCase> cases)
{
    std::array<double, 4> losses{};
    // Looks at the same stretch of time see the same failures: for the rate, all looks of a horizon count once. Their
    // signs are not the same, so that the learner is told somewhat more.
    const double weight = 1 / static_cast<double>(m_hedges.size());
    const double signsWeight = std::sqrt(weight);
    std::size_t told = 0;
    for (const FailureCase& one : cases) {
        const double came = one.hasHappened ? 1 : 0;
        if (!std::isnan(one.chance.told)) {
            ++told;
            const auto advice = adviceOf(one.chance);
            for (std::size_t i = 0; i < losses.size(); ++i)
                losses[i] += (advice[i] - came) * (advice[i] - came);
        }
        m_learner.learn(knownRate(), signsFor(one.signs, knownRate()), one.hasHappened, signsWeight);
        m_calibration.learn(one.signs.forecast, one.hasHappened);
        m_outcomes += weight;
        m_happened += came * weight;
    }
    if (told == 0)
        return;
    for (double& loss : losses)
        loss /= static_cast<double>(told);
    m_hedges[look % m_hedges.size()].learn(losses);
}

double FailureForeteller::worstExcess(std::size_t looks) const
{
    return m_hedges.front().worstExcess(0, std::max<std::size_t>(1, looks / m_hedges.size()));
}

} // namespace dwcp

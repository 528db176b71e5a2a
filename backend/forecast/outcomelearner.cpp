// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/outcomelearner.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace dwcp {

namespace {

constexpr double leastChance = 0.001;

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

double logitOf(double probability) noexcept
{
    const double inside = std::clamp(probability, leastChance, 1 - leastChance);
    return std::log(inside / (1 - inside));
}

double logistic(double logit) noexcept
{
    return 1 / (1 + std::exp(-logit));
}

OutcomeLearner::OutcomeLearner(std::size_t signs, double spread) : m_weights(signs, 0), m_covariance(signs * signs, 0)
{
    for (std::size_t i = 0; i < signs; ++i)
        m_covariance[i * signs + i] = spread * spread;
}

std::vector<double> OutcomeLearner::spreadAlong(std::span<const double> signs) const
{
    std::vector<double> along(m_weights.size());
    for (std::size_t i = 0; i < along.size(); ++i)
        along[i] = dot(std::span(m_covariance).subspan(i * along.size(), along.size()), signs);
    return along;
}

double OutcomeLearner::told(double before, std::span<const double> signs) const
{
    // Who is not sure of its weights goes less far from what it was told.
    const double shift = dot(m_weights, signs);
    const double variance = dot(spreadAlong(signs), signs);
    return logistic(logitOf(before) + shift / std::sqrt(1 + std::numbers::pi / 8 * variance));
}

void OutcomeLearner::learn(double before, std::span<const double> signs, bool hasHappened, double weight)
{
    const double guess = logistic(logitOf(before) + dot(m_weights, signs));
    const std::vector<double> along = spreadAlong(signs);
    const double knows = weight * guess * (1 - guess);
    const double gain = 1 / (1 + knows * dot(along, signs));
    const double miss = weight * ((hasHappened ? 1 : 0) - guess);
    const std::size_t count = m_weights.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            m_covariance[i * count + j] -= knows * gain * along[i] * along[j];
        m_weights[i] += gain * along[i] * miss;
    }
}

} // namespace dwcp

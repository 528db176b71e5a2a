// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/hedge.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr double learningRate = 2; ///< the highest at which Brier's loss is mixable

} // namespace

Hedge::Hedge(std::vector<double> prior, double share)
    : m_prior(std::move(prior))
    , m_weights(m_prior)
    , m_share(share) { }

double Hedge::mixed(std::span<const double> advice) const
{
    double ifNot = 0;
    double ifSo = 0;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        ifNot += m_weights[i] * std::exp(-learningRate * advice[i] * advice[i]);
        ifSo += m_weights[i] * std::exp(-learningRate * (1 - advice[i]) * (1 - advice[i]));
    }
    const double told = (1 + (std::log(ifSo) - std::log(ifNot)) / learningRate) / 2;
    return std::clamp(told, 0.0, 1.0);
}

void Hedge::learn(std::span<const double> losses)
{
    if (losses.empty())
        return;
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i] *= std::exp(-learningRate * losses[i]);
    const double all = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i] = (1 - m_share) * m_weights[i] / all + m_share * m_prior[i];
}

double Hedge::worstExcess(std::size_t expert, std::size_t packs) const
{
    const double prior = m_prior[expert];
    const double first = -std::log(prior) / (learningRate * static_cast<double>(packs));
    return first - std::log1p(-m_share * (1 - prior)) / learningRate;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace dwcp {

/** ln(p / (1 - p)), of probabilities between 0.1 and 99.9 %: what lies outside is taken as these. */
double logitOf(double probability) noexcept;
double logistic(double logit) noexcept;

/**
 * Learns while it goes how signs of trouble change a probability that is told without them: a logistic regression that
 * knows how sure it is of each of its weights, so that a few outcomes move it little and what was never seen moves
 * nothing. Weights begin at zero: it begins by telling what it is told. A value; any thread. Source: D. J.
 * Spiegelhalter and S. L. Lauritzen (1990), one step of Newton an outcome; D. J. C. MacKay (1992) for the moderated
 * output.
 */
class OutcomeLearner {
public:
    /** `spread`: standard deviation that the weight of a sign of size 1 is expected to have. */
    OutcomeLearner(std::size_t signs, double spread);

    /** `before` is the probability without the signs. */
    double told(double before, std::span<const double> signs) const;
    /** `weight`, 0..1: how much this outcome tells; less than 1 for outcomes that overlap. */
    void learn(double before, std::span<const double> signs, bool hasHappened, double weight);

    std::span<const double> weights() const noexcept { return m_weights; }

private:
    std::vector<double> spreadAlong(std::span<const double> signs) const; ///< covariance times signs

    std::vector<double> m_weights;
    std::vector<double> m_covariance; ///< row by row
};

} // namespace dwcp

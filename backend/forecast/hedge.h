// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/**
 * Probabilities of several experts made one, so that it is never much worse than the best of them by Brier's score,
 * whatever happens: the aggregating forecaster. Outcomes come in packs (all that was told at one moment), each with its
 * mean loss.
 *
 * What is promised, for any experts and any outcomes. The loss (p - y)^2 with p in 0..1 and y 0 or 1 is 2-mixable
 * (V. Vovk, Aggregating strategies, 1990; V. Vovk, Competitive on-line statistics, 2001; J. Kivinen and M. K. Warmuth,
 * Averaging expert predictions, 1999): with
 *     g(y) = -1/2 ln sum_i w_i exp(-2 (p_i - y)^2)   and   p = (1 + g(0) - g(1)) / 2,
 * p^2 <= g(0) and (1 - p)^2 <= g(1). With w_i going on as w_i exp(-2 loss_i), the g add up: the sum of the losses is at
 * most that of expert i plus ln(1/w_i)/2, w_i being its first weight. A pack of losses, each of them below its g, has a
 * mean that is below the mean of them, and by Jensen's inequality that is below the g of the mean losses (packs: D.
 * Adamskiy, A. Bellotti, R. Dzhamtyrova and Y. Kalnishkan, 2019). A share `share` of the weight that goes back to where
 * it began after every pack, so that a switch costs little (M. Herbster and M. K. Warmuth, Tracking the best expert,
 * 1998), adds -ln(1 - share (1 - w_i))/2 a pack. A mean a pack therefore exceeds that of expert i in K packs by at most
 *     ln(1/w_i) / (2 K) - ln(1 - share (1 - w_i)) / 2.
 * A value; any thread.
 */
class Hedge {
public:
    /** First weights, adding up to 1. */
    explicit Hedge(std::vector<double> prior, double share);

    /** One probability out of as many as there are experts. */
    double mixed(std::span<const double> advice) const;
    /** What became of a pack: the mean loss of each expert. An empty one tells nothing. */
    void learn(std::span<const double> losses);

    std::span<const double> weights() const noexcept { return m_weights; }
    /** By how much the mean of `packs` may exceed that of this expert. */
    double worstExcess(std::size_t expert, std::size_t packs) const;

private:
    std::vector<double> m_prior;
    std::vector<double> m_weights;
    double m_share;
};

} // namespace dwcp

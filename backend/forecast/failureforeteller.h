// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/calibration.h"
#include "forecast/hedge.h"
#include "forecast/outcomelearner.h"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace dwcp {

/** What is known of something healthy before it is told whether it stays so. */
struct FailureSigns {
    double hazard = 0; ///< by how often it failed so far, 0..1
    double forecast = std::numeric_limits<double>::quiet_NaN(); ///< by where its metrics go, 0..1; NaN: unknown
    std::vector<double> others; ///< of size about 1; always the same number in the same order
};

/** The same failure, told in several ways, 0..1; all are NaN until a first horizon is over. */
struct FailureChance {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    double knownRate = unknown; ///< how often it came so far, of all
    double hazard = unknown;
    double forecast = unknown; ///< as often as it came when the forecast said so; the known rate when it says nothing
    double learnt = unknown; ///< by all signs
    double told = unknown; ///< the four in one
};

/** What was told, and what came of it. */
struct FailureCase {
    FailureSigns signs;
    FailureChance chance;
    bool hasHappened = false;
};

/**
 * Tells how likely failures are within a horizon, look after look, and learns from what came of what it told when the
 * horizon of that look is over. Looks in turn belong to as many hedges as there are looks in a horizon, so that each of
 * them knows what became of its last pack before it is asked again, and what Hedge promises holds with delayed outcomes
 * too (M. J. Weinberger and E. Ordentlich, On delayed prediction of individual sequences, 2002): over H horizons the
 * mean Brier score of what is told exceeds that of the known rate, a look weighing as much as another, by at most
 * ln(1/0.5) / (2 H) + 0.0013. A value; any thread.
 */
class FailureForeteller {
public:
    FailureForeteller(std::size_t looksPerHorizon, std::size_t otherSigns);

    FailureChance tell(std::size_t look, const FailureSigns& signs) const;
    /** All that was told at a look, when its horizon is over; looks in their order. */
    void learn(std::size_t look, std::span<const FailureCase> cases);

    const OutcomeLearner& learner() const noexcept { return m_learner; }
    /** By how much the mean score may exceed that of the known rate after so many looks. */
    double worstExcess(std::size_t looks) const;

private:
    double knownRate() const noexcept;
    std::vector<double> signsFor(const FailureSigns& signs, double knownRate) const;

    std::vector<Hedge> m_hedges;
    Calibration m_calibration;
    OutcomeLearner m_learner;
    double m_outcomes = 0; ///< of which none overlaps another
    double m_happened = 0;
};

} // namespace dwcp

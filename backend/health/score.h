// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <span>

namespace dwcp {

/** The scores that belong to a level: the lower bound is in the band, the upper one is not, save 1 for healthy. */
struct ScoreBand {
    double low = 0;
    double high = 1;
};

/** healthy [0.8, 1], degraded [0.5, 0.8), critical [0.2, 0.5), failed [0, 0.2); unknown has the empty band [0, 0]. */
ScoreBand scoreBand(Level level) noexcept;

/** The score pulled into its level's band, so that a number never contradicts a word. NaN for Unknown. */
double clampToLevel(double score, Level level) noexcept;

/**
 * A score as people read it, in whole parts of `parts` (100: points) and rounded down: 0.7999 is degraded and must not
 * read 80, which is healthy. What is a whole part up to the last bit of a double is that part: 0.57 is 57.
 * NaN stays NaN.
 */
double scoreParts(double score, int parts) noexcept;

/** One facet's share in a component's score. */
struct WeightedScore {
    double score = 0; ///< 0..1
    double weight = 1; ///< >= 0
};

/** Half the mean by weight and half the minimum, of the parts that weigh anything and have a score, one by one. */
class ScoreBlend {
public:
    void add(const WeightedScore& part) noexcept;
    /** NaN without one. */
    double result() const noexcept;

private:
    double m_sum = 0;
    double m_weight = 0;
    double m_least = 2; ///< more than any score
};

/** The same of a list. */
double blendScores(std::span<const WeightedScore> parts) noexcept;

/** 0.7 x the mean + 0.3 x the worst of the nodes' scores. */
constexpr double systemScore(double mean, double worst) noexcept
{
    return 0.7 * mean + 0.3 * worst;
}

/** The same of a list; NaN entries (unknown) are left out. NaN when none is left. */
double systemScore(std::span<const double> nodeScores) noexcept;

} // namespace dwcp

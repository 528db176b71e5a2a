// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace dwcp {

/**
 * How often something leaves healthy per time that it is healthy, forgotten with a half-life, of every member of groups
 * of like ones: little seen of a member, and its group speaks for it; little seen of the group, and all do. Seconds.
 * A value; any thread. Source: Gamma priors on Poisson rates, stage by stage (A. Gelman et al., Bayesian Data Analysis,
 * 2.6 and 5).
 */
class FailureHazard {
public:
    /** What is forgotten to a half after `halfLife`; before anything was seen, one failure in `usual` of healthy time.
     */
    FailureHazard(double halfLife, double usual) noexcept : m_halfLife(halfLife), m_usual(usual) { }

    void passed(double seconds); ///< time went by for all
    void wasHealthy(std::size_t group, std::size_t member, double seconds);
    void failed(std::size_t group, std::size_t member);

    /** That this one fails within the horizon when it is healthy now, 0..1. */
    double chanceWithin(double horizon, std::size_t group, std::size_t member) const;

private:
    struct Exposure {
        double failures = 0;
        double healthy = 0; ///< seconds
        /** As if one more failure had been seen at the `usual` rate. */
        double rate(double usual) const noexcept { return (failures + 1) / (healthy + 1 / usual); }
    };
    struct Group {
        Exposure all;
        std::vector<Exposure> members;
    };
    Group& groupOf(std::size_t group, std::size_t member);

    double m_halfLife;
    double m_usual;
    Exposure m_all;
    std::vector<Group> m_groups;
};

} // namespace dwcp

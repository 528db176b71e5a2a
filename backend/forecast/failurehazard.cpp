// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/failurehazard.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

FailureHazard::Group& FailureHazard::groupOf(std::size_t group, std::size_t member)
{
    m_groups.resize(std::max(m_groups.size(), group + 1));
    auto& members = m_groups[group].members;
    members.resize(std::max(members.size(), member + 1));
    return m_groups[group];
}

void FailureHazard::passed(double seconds)
{
    const double kept = std::exp2(-seconds / m_halfLife);
    const auto forget = [kept](Exposure& exposure) {
        exposure.failures *= kept;
        exposure.healthy *= kept;
    };
    forget(m_all);
    for (Group& group : m_groups) {
        forget(group.all);
        std::ranges::for_each(group.members, forget);
    }
}

void FailureHazard::wasHealthy(std::size_t group, std::size_t member, double seconds)
{
    Group& like = groupOf(group, member);
    for (Exposure* exposure : {&m_all, &like.all, &like.members[member]})
        exposure->healthy += seconds;
}

void FailureHazard::failed(std::size_t group, std::size_t member)
{
    Group& like = groupOf(group, member);
    for (Exposure* exposure : {&m_all, &like.all, &like.members[member]})
        exposure->failures += 1;
}

double FailureHazard::chanceWithin(double horizon, std::size_t group, std::size_t member) const
{
    double rate = m_all.rate(1 / m_usual);
    if (group < m_groups.size()) {
        rate = m_groups[group].all.rate(rate);
        if (member < m_groups[group].members.size())
            rate = m_groups[group].members[member].rate(rate);
    }
    return -std::expm1(-rate * horizon);
}

} // namespace dwcp

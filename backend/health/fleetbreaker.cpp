// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/fleetbreaker.h"

#include <algorithm>
#include <map>

namespace dwcp {

namespace {

constexpr std::uint32_t fewestCallers = 3;
constexpr std::uint32_t localPart = 10; ///< at most a tenth of the callers

FleetVerdict verdictOn(const FleetBreaker& fleet)
{
    const std::uint32_t troubled = fleet.halfOpen + fleet.open;
    const std::uint32_t seen = fleet.closed + troubled;
    if (troubled == 0)
        return fleet.closed > 0 ? FleetVerdict::Calm : FleetVerdict::Unclear;
    if (seen < fewestCallers)
        return FleetVerdict::Unclear;
    if (2 * troubled >= seen)
        return FleetVerdict::CalleeDown;
    return troubled == 1 || localPart * troubled <= seen ? FleetVerdict::CallerLocal : FleetVerdict::Unclear;
}

} // namespace

std::string_view fleetVerdictName(FleetVerdict verdict) noexcept
{
    constexpr std::string_view names[] = {"calm", "caller-local", "callee-down", "unclear"};
    return names[static_cast<int>(verdict)];
}

FleetBreaker judgeFleet(std::string name, std::span<const CallerBreaker> callers)
{
    FleetBreaker fleet;
    fleet.name = std::move(name);
    for (const CallerBreaker& caller : callers) {
        if (!caller.isKnown) {
            ++fleet.unknown;
            continue;
        }
        fleet.closed += caller.state == BreakerState::Closed ? 1 : 0;
        fleet.halfOpen += caller.state == BreakerState::HalfOpen ? 1 : 0;
        fleet.open += caller.state == BreakerState::Open ? 1 : 0;
        if (caller.state != BreakerState::Closed)
            fleet.notClosed.push_back(caller.node);
    }
    std::ranges::sort(fleet.notClosed);
    fleet.verdict = verdictOn(fleet);
    return fleet;
}

std::vector<FleetBreaker> fleetBreakers(const Snapshot& snapshot)
{
    std::map<std::string, std::vector<CallerBreaker>> callers;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components) {
            const BreakerView& breaker = component.breaker;
            callers[component.spec->id].push_back({node->id, shownState(breaker.state, breaker.mode),
                component.checkedAt != WallTime{} && !component.flags.has(Flag::Stale)});
        }
    }
    std::vector<FleetBreaker> fleets;
    for (const auto& [name, list] : callers)
        fleets.push_back(judgeFleet(name, list));
    return fleets;
}

} // namespace dwcp

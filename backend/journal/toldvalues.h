// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/lastvalues.h"
#include "health/sharedfolds.h"
#include "health/slo.h"
#include "health/snapshot.h"

#include <array>
#include <cstdint>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

namespace dwcp {

// What reports want to know of a run, as it lies in the table `told`: values, and how they are packed. New members are
// appended to the lists here and `toldVersion` grows; rows of another version are not read, the run is replayed then.

inline constexpr std::uint64_t toldVersion = 1;

struct ToldBreaker {
    CircuitBreaker::State state = CircuitBreaker::State::Closed;
    CircuitBreaker::Mode mode = CircuitBreaker::Mode::Automatic;
    WallTime since{};
    std::uint64_t rejected = 0;
    friend bool operator==(const ToldBreaker&, const ToldBreaker&) = default;
};

/** A component, without what nobody reports. */
struct ToldComponent {
    enum Part : std::uint8_t { Identity = 1, Standing = 2, Cause = 4, Breaker = 8, All = 15 };

    LayerIndex layer = noLayer;
    std::shared_ptr<const LayerSpec> spec; ///< packed by its id
    Level level = Level::Unknown;
    Flags flags;
    WallTime since{};
    LevelTimes times;
    double score = 0; ///< packed with the standing; in between the history of samples knows it
    std::string error;
    std::uint16_t rule = noRule; ///< that decides the level
    double value = 0; ///< its
    ToldBreaker breaker;
};

struct ToldNode {
    enum Part : std::uint8_t { Identity = 1, Standing = 2, Components = 4, Breakers = 8, All = 15 };

    bool isThere = false;
    std::string name;
    std::string region;
    std::string kind; ///< name of the profile; empty: not recognised
    double weight = 1;
    Level level = Level::Unknown;
    Flags flags;
    std::vector<ToldComponent> components;
    std::vector<std::pair<std::string, ToldBreaker>> breakers;
};

struct ToldSystem {
    Level level = Level::Unknown;
    double score = 0;
    std::uint32_t serving = 0;
    std::uint32_t notServing = 0;
    std::uint32_t breakersOpen = 0;
    std::array<std::uint32_t, levelCount> componentsByLevel{};
    std::array<std::uint32_t, alertLevelCount> firing{};
};

constexpr EventKind lastOf(EventKind) noexcept
{
    return EventKind::BalancerChanged;
}
constexpr BurnSeverity lastOf(BurnSeverity) noexcept
{
    return BurnSeverity::Ticket;
}

template <typename Folder>
void foldValue(Folder& folder, ToldBreaker& breaker)
{
    folder(breaker.state, breaker.mode, breaker.since, breaker.rejected);
}

template <typename Folder>
void foldValue(Folder& folder, ToldSystem& system)
{
    folder(system.level, system.score, system.serving, system.notServing, system.breakersOpen, system.componentsByLevel,
        system.firing);
}

template <typename Folder>
void foldValue(Folder& folder, Event& event)
{
    folder(event.id, event.at, event.kind, event.component, event.nodeName, event.layerName, event.breakerName,
        event.from, event.to, event.breakerFrom, event.breakerTo, event.mode, event.command, event.actor, event.reason,
        event.alert, event.detail);
}

template <typename Folder>
void foldValue(Folder& folder, BudgetMeasure& measure)
{
    folder(measure.counts, measure.consumed, measure.remaining, measure.burnRate, measure.isExhausted);
}

template <typename Folder>
void foldValue(Folder& folder, BudgetBurn& burn)
{
    folder(burn.rule.severity, burn.rule.budgetShare, burn.rule.longWindow, burn.rule.shortWindow, burn.factor,
        burn.longRate, burn.shortRate, burn.chance, burn.isFiring);
}

template <typename Folder>
void foldValue(Folder& folder, SloStretch& stretch)
{
    folder(stretch.from, stretch.until, stretch.up, stretch.down);
}

template <typename Folder>
void foldValue(Folder& folder, BudgetState& budget)
{
    folder(budget.objective, budget.node, budget.layer, budget.availability, budget.window, budget.isJudged,
        budget.corrected, budget.uncorrected, budget.failedShare.low, budget.failedShare.high, budget.isCertain,
        budget.burns, budget.forecast.median, budget.forecast.low95, budget.forecast.high95, budget.corrections,
        budget.course);
}

/** Those parts of it but the identity, which who reads finds by itself. */
template <typename Folder>
void foldParts(Folder& folder, ToldComponent& component, std::uint8_t parts)
{
    if ((parts & ToldComponent::Standing) != 0)
        folder(component.level, component.flags, component.since, component.times, component.score);
    if ((parts & ToldComponent::Cause) != 0)
        folder(component.error, component.rule, component.value);
    if ((parts & ToldComponent::Breaker) != 0)
        folder(component.breaker);
}

/** Those parts of it that are no lists. */
template <typename Folder>
void foldParts(Folder& folder, ToldNode& node, std::uint8_t parts)
{
    if ((parts & ToldNode::Identity) != 0)
        folder(node.isThere, node.name, node.region, node.kind, node.weight);
    if ((parts & ToldNode::Standing) != 0)
        folder(node.level, node.flags);
}

/** A console that cannot see does not say OK. */
constexpr Level seenLevel(Level level, Flags flags) noexcept
{
    return flags.has(Flag::Stale) ? Level::Unknown : level;
}

} // namespace dwcp

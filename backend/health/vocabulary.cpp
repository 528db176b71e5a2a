// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the enumerations, one table each, and the small look-ups of the snapshot.
#include "health/event.h"
#include "health/score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

std::string_view levelName(Level level) noexcept
{
    constexpr std::string_view names[] = {"unknown", "healthy", "degraded", "critical", "failed"};
    return names[static_cast<int>(level)];
}

std::string_view flagName(Flag flag) noexcept
{
    switch (flag) {
    case Flag::Stale:
        return "stale";
    case Flag::Recovering:
        return "recovering";
    case Flag::Flapping:
        return "flapping";
    case Flag::Maintenance:
        return "maintenance";
    case Flag::Soft:
        return "soft";
    }
    return {};
}

std::string_view outcomeName(CheckOutcome outcome) noexcept
{
    constexpr std::string_view names[] = {
        "answered", "refused", "timed-out", "http-error", "not-parseable", "too-large", "tls-error", "cancelled"};
    return names[static_cast<int>(outcome)];
}

std::string_view eventKindName(EventKind kind) noexcept
{
    constexpr std::string_view names[] = {"level-changed", "system-level-changed", "node-recognised", "breaker-changed",
        "flapping-started", "flapping-ended", "became-stale", "became-fresh", "command-intended", "command-done",
        "command-refused", "override-expired", "maintenance-started", "maintenance-ended", "incident-opened",
        "incident-changed", "incident-closed", "recovery-attempted", "recovery-succeeded", "recovery-failed",
        "recovery-exhausted", "recovery-cancelled", "budget-burning", "budget-calm", "budget-exhausted",
        "budget-corrected", "target-added", "target-removed", "alert-fired", "alert-changed", "alert-resolved",
        "balancer-changed"};
    static_assert(std::size(names) == static_cast<std::size_t>(EventKind::BalancerChanged) + 1);
    return names[static_cast<int>(kind)];
}

bool isAudit(EventKind kind) noexcept
{
    return kind == EventKind::CommandIntended || kind == EventKind::CommandDone || kind == EventKind::CommandRefused
        || kind == EventKind::OverrideExpired || kind == EventKind::MaintenanceStarted
        || kind == EventKind::MaintenanceEnded || kind == EventKind::BudgetCorrected;
}

std::string_view commandName(const CommandBody& body) noexcept
{
    constexpr std::string_view names[] = {"check-now", "trip-breaker", "reset-breaker", "pause", "resume",
        "watch-series", "set-breaker-mode", "start-maintenance", "end-maintenance", "add-silence", "end-silence",
        "acknowledge-alert", "take-delivery", "turn-node-breaker", "restart-component", "correct-budgets",
        "recover-now", "cancel-recovery", "add-target", "remove-target", "arm-balancer", "take-balancer-report"};
    static_assert(std::size(names) == std::variant_size_v<CommandBody>);
    return names[body.index()];
}

std::string_view verbName(BreakerVerb verb) noexcept
{
    constexpr std::string_view names[] = {"trip", "reset", "disable", "shadow"};
    return names[static_cast<int>(verb)];
}

std::string_view instancePhaseName(InstancePhase phase) noexcept
{
    constexpr std::string_view names[] = {"serving", "slow-start", "trial", "suspect", "ejected"};
    static_assert(std::size(names) == static_cast<std::size_t>(InstancePhase::Ejected) + 1);
    return names[static_cast<int>(phase)];
}

std::string_view ejectionReasonName(EjectionReason reason) noexcept
{
    constexpr std::string_view names[] = {"none", "score", "breaker", "maintenance", "down"};
    static_assert(std::size(names) == static_cast<std::size_t>(EjectionReason::Down) + 1);
    return names[static_cast<int>(reason)];
}

BreakerId breakerOf(const CommandBody& body) noexcept
{
    return std::visit(
        [](const auto& what) {
            if constexpr (requires { what.breaker; })
                return BreakerId::ofNode(what.component.node, what.breaker);
            else if constexpr (requires { what.component; })
                return BreakerId(what.component);
            else
                return BreakerId();
        },
        body);
}

ScoreBand scoreBand(Level level) noexcept
{
    constexpr ScoreBand bands[] = {{0, 0}, {0.8, 1}, {0.5, 0.8}, {0.2, 0.5}, {0, 0.2}};
    return bands[static_cast<int>(level)];
}

double clampToLevel(double score, Level level) noexcept
{
    if (level == Level::Unknown)
        return std::numeric_limits<double>::quiet_NaN();
    const ScoreBand band = scoreBand(level);
    // The upper bound belongs to the next better level, so the best score of an ill one is just below it.
    const double high = level == Level::Healthy ? band.high : std::nextafter(band.high, 0.0);
    return std::isnan(score) ? band.low : std::clamp(score, band.low, high);
}

double scoreParts(double score, int parts) noexcept
{
    const double whole = std::floor(score * parts + 1e-6);
    return whole / parts > score ? whole - 1 : whole;
}

void ScoreBlend::add(const WeightedScore& part) noexcept
{
    if (std::isnan(part.score) || !(part.weight > 0))
        return;
    m_sum += part.score * part.weight;
    m_weight += part.weight;
    m_least = std::min(m_least, part.score);
}

double ScoreBlend::result() const noexcept
{
    if (!(m_weight > 0))
        return std::numeric_limits<double>::quiet_NaN();
    return 0.5 * (m_sum / m_weight) + 0.5 * m_least;
}

double blendScores(std::span<const WeightedScore> parts) noexcept
{
    ScoreBlend blend;
    for (const WeightedScore& part : parts)
        blend.add(part);
    return blend.result();
}

double systemScore(std::span<const double> nodeScores) noexcept
{
    double sum = 0;
    std::size_t count = 0;
    double least = std::numeric_limits<double>::infinity();
    for (const double score : nodeScores) {
        if (std::isnan(score))
            continue;
        sum += score;
        ++count;
        least = std::min(least, score);
    }
    if (count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return systemScore(sum / static_cast<double>(count), least);
}

const ComponentState* NodeState::component(LayerIndex layer) const noexcept
{
    const auto found = std::ranges::lower_bound(components, layer, {}, &ComponentState::layer);
    return found != components.end() && found->layer == layer ? &*found : nullptr;
}

const NodeState* Snapshot::node(NodeId id) const noexcept
{
    return id < nodes.size() ? nodes[id].get() : nullptr;
}

const ComponentState* Snapshot::component(ComponentId id) const noexcept
{
    const NodeState* state = node(id.node);
    return state ? state->component(id.layer) : nullptr;
}

const BreakerView* Snapshot::breaker(BreakerId id) const noexcept
{
    if (!id.isOfNode()) {
        const ComponentState* state = component(id.component);
        return state ? &state->breaker : nullptr;
    }
    const NodeState* state = node(id.component.node);
    return state && id.nodeBreaker < state->breakers.size() ? &state->breakers[id.nodeBreaker].view : nullptr;
}

const Points* Snapshot::series(const SeriesRef& ref) const noexcept
{
    const auto found = std::ranges::lower_bound(watched, ref, {}, &WatchedSeries::ref);
    return found != watched.end() && found->ref == ref ? found->points.get() : nullptr;
}

Level layerLevel(const Snapshot& snapshot, LayerIndex layer)
{
    Level whole = Level::Unknown;
    bool any = false;
    for (const auto& node : snapshot.nodes) {
        const ComponentState* component = node ? node->component(layer) : nullptr;
        if (!component)
            continue;
        const Level level = component->flags.has(Flag::Stale) ? Level::Unknown : component->level;
        whole = any ? combine(whole, level) : level;
        any = true;
    }
    return whole;
}

std::size_t ruleCount(const LayerSpec& layer) noexcept
{
    std::size_t rules = 0;
    for (const FacetSpec& facet : layer.facets)
        rules += facet.rules.size();
    return rules;
}

RulePlace rulePlace(const LayerSpec& layer, std::uint16_t rule) noexcept
{
    std::size_t index = rule;
    for (const FacetSpec& facet : layer.facets) {
        if (index < facet.rules.size())
            return {&facet, &facet.rules[index]};
        index -= facet.rules.size();
    }
    return {};
}

} // namespace dwcp

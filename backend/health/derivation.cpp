// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/derivation.h"

#include "health/durationtext.h"
#include "health/facts.h"
#include "health/score.h"

#include <cmath>
#include <cstdio>

namespace dwcp {

namespace {

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

std::string count(std::uint64_t n, const char* of)
{
    return std::to_string(n) + " " + of;
}

std::string bandText(const MetricRule& rule, const Threshold& threshold, std::string_view level)
{
    const bool higher = rule.polarity == Polarity::HigherIsWorse;
    std::string text(level);
    text.append(higher ? " from " : " down from ").append(factOf(rule, threshold.enter));
    return text.append(higher ? " until below " : " until above ").append(factOf(rule, threshold.leave));
}

std::string ruleText(const MetricRule& rule, const RuleState& state)
{
    std::string text = factOf(rule, state.value);
    text.append(": ").append(levelName(state.level));
    if (rule.degraded)
        text.append(", ").append(bandText(rule, *rule.degraded, "degraded"));
    if (rule.critical)
        text.append(", ").append(bandText(rule, *rule.critical, "critical"));
    return text;
}

/** Everything that was judged, the deciding rule first. */
void addRules(const ComponentState& component, std::vector<std::string>& because)
{
    const RulePlace worst = rulePlace(*component.spec, component.worstRule);
    if (worst.rule)
        because.push_back("decided by " + ruleText(*worst.rule, component.rules[component.worstRule]));
    std::size_t index = 0;
    for (const FacetSpec& facet : component.spec->facets) {
        for (const MetricRule& rule : facet.rules) {
            const RuleState& state = component.rules[index];
            const bool isOther = index++ != component.worstRule;
            if (isOther && state.presence == Presence::Value && isIll(state.level))
                because.push_back("also " + ruleText(rule, state));
            else if (state.presence == Presence::Unknown)
                because.push_back(rule.name + " is unknown: the series was there and is gone, or is not a number");
        }
    }
}

Finding levelFinding(const ComponentState& component)
{
    Finding finding{"level", std::string(levelName(component.level)), {}, {}};
    if (component.checkedAt == WallTime{})
        finding.because.emplace_back("it was not checked yet");
    if (!component.error.empty())
        finding.because.push_back("the newest check said: " + component.error);
    addRules(component, finding.because);
    if (component.flags.has(Flag::Stale))
        finding.because.push_back("stale: no result for three intervals of " + durationText(component.interval)
            + ", so it counts as unknown");
    if (component.flags.has(Flag::Soft))
        finding.because.push_back("the newest result says " + std::string(levelName(component.softLevel))
            + ", not believed before " + count(component.attemptsNeeded, "results in a row") + ", so far "
            + std::to_string(component.attempt));
    if (component.flags.has(Flag::Maintenance))
        finding.because.emplace_back("in maintenance: shown, but counted for nothing");
    if (finding.because.empty())
        finding.because.emplace_back("every rule that could be judged is within its thresholds");
    if (component.levelEvent != 0)
        finding.events.push_back(component.levelEvent);
    return finding;
}

Finding scoreFinding(const ComponentState& component)
{
    Finding finding{"score", std::isfinite(component.score) ? number(component.score * 100) : "unknown", {}, {}};
    for (std::size_t i = 0; i < component.facets.size(); ++i) {
        if (std::isfinite(component.facets[i].score))
            finding.because.push_back(component.spec->facets[i].name + " " + number(component.facets[i].score * 100)
                + ", weight " + number(component.spec->facets[i].weight));
    }
    const ScoreBand band = scoreBand(component.level);
    finding.because.push_back("half the mean by weight and half the least, kept within " + number(band.low * 100)
        + " to " + number(band.high * 100) + " for " + std::string(levelName(component.level)));
    return finding;
}

Finding checksFinding(const ComponentState& component)
{
    Finding finding{"checks", "every " + durationText(component.interval), {}, {}};
    finding.because.push_back("the layer's interval is " + durationText(component.spec->interval) + ", divided by "
        + std::to_string(component.intervalDivisor));
    if (component.flags.has(Flag::Recovering))
        finding.because.emplace_back("recovering: the interval doubles with every run of successes until it is back");
    if (component.flags.has(Flag::Flapping))
        finding.because.push_back("flapping: " + number(component.flapping * 100)
            + " % weighted changes in the last 20 results; in at 30 %, out at 25 %");
    return finding;
}

void explainClosed(const ComponentState& component, std::vector<std::string>& because)
{
    const BreakerView& breaker = component.breaker;
    because.push_back("not open: " + count(breaker.consecutiveFailures, "failures in a row, ")
        + std::to_string(breaker.maxFailures) + " needed");
    if (component.flags.has(Flag::Soft) && isDown(component.softLevel))
        because.emplace_back("not opened by health: the trouble is not yet hard");
    else if (!isDown(component.level))
        because.emplace_back("not opened by health: the level is neither critical nor failed");
}

Finding breakerFinding(const ComponentState& component)
{
    const BreakerView& breaker = component.breaker;
    Finding finding{"breaker", std::string(nameOf(breaker.state)), {}, {}};
    if (breaker.mode != BreakerMode::Automatic) {
        finding.claim = std::string(nameOf(breaker.mode));
        const auto order = breaker.override.value_or(BreakerOverride{});
        finding.because.push_back("ordered by " + order.actor + ": " + order.reason
            + (order.until == WallTime{} ? "; until it is reset" : "; until " + rfc3339(order.until)));
    } else if (breaker.state == BreakerState::Open) {
        finding.because.push_back("open since " + rfc3339(breaker.since) + ", the next trial at "
            + rfc3339(breaker.nextHalfOpen) + " or as soon as the component is no longer critical");
    } else if (breaker.state == BreakerState::HalfOpen) {
        finding.because.push_back(count(breaker.trialsPassed, "of ") + count(breaker.trialsNeeded, "trials passed"));
    } else {
        explainClosed(component, finding.because);
    }
    if (breaker.event != 0)
        finding.events.push_back(breaker.event);
    return finding;
}

std::string recoveryText(const RecoveryEntry& entry)
{
    return "attempt " + std::to_string(entry.attempt) + (entry.succeeded ? " succeeded: " : " failed: ") + entry.text;
}

Finding recoveryFinding(const ComponentState& component)
{
    Finding finding{"recovery", "not started", {}, {}};
    if (component.spec->recovery.kind == RecoveryKind::None)
        finding.because.emplace_back("no recovery is configured for this layer");
    else if (component.spec->recovery.dryRun)
        finding.because.emplace_back("dry run: what would be done is recorded and not done");
    if (component.recovery && component.recovery->phase != RecoveryPhase::Resting) {
        finding.claim = std::string(recoveryPhaseName(component.recovery->phase));
        finding.because.push_back(count(static_cast<std::uint64_t>(component.recovery->attempt), "of ")
            + count(static_cast<std::uint64_t>(component.recovery->attempts), "attempts made"));
    } else if (!isDown(component.level)) {
        finding.because.emplace_back("it is neither critical nor failed");
    } else if (component.flags.has(Flag::Maintenance)) {
        finding.because.emplace_back("in maintenance");
    } else if (component.flags.has(Flag::Stale)) {
        finding.because.emplace_back("stale: nobody knows whether it is still needed");
    }
    if (component.recovery) {
        for (const RecoveryEntry& entry : component.recovery->log)
            finding.because.push_back(recoveryText(entry));
    }
    return finding;
}

Finding systemFinding(const SystemState& system)
{
    Finding finding{"level", std::string(levelName(system.level)), {}, {}};
    finding.because.push_back("degradation level " + std::to_string(system.degradation));
    for (int level = levelCount - 1; level >= 0; --level) {
        if (system.componentsByLevel[level] > 0)
            finding.because.push_back(std::to_string(system.componentsByLevel[level]) + " components "
                + std::string(levelName(Level(level))));
    }
    if (system.inMaintenance > 0)
        finding.because.push_back(count(system.inMaintenance, "components in maintenance count for nothing"));
    if (std::isfinite(system.availability))
        finding.because.push_back("availability " + number(system.availability * 100) + " %");
    return finding;
}

Finding quorumFinding(const QuorumState& quorum)
{
    Finding finding{"quorum", std::string(verdictName(quorum.verdict)), {}, {}};
    finding.because.push_back(number(quorum.alive) + " of " + number(quorum.total) + " votes are alive, more than "
        + number(quorum.needed) + " are needed");
    if (quorum.unknown > 0)
        finding.because.push_back(number(quorum.unknown) + " votes cannot be seen");
    if (quorum.breakingSize > 0)
        finding.because.push_back("the loss of " + count(quorum.breakingSize, "more voters would end it, in ")
            + std::string(quorum.isCountExact ? "" : "at least ") + count(quorum.breakingSetCount, "ways"));
    return finding;
}

} // namespace

std::vector<Finding> why(const Snapshot& snapshot, ComponentId id)
{
    const ComponentState* component = snapshot.component(id);
    if (!component)
        return {};
    return {levelFinding(*component), scoreFinding(*component), checksFinding(*component), breakerFinding(*component),
        recoveryFinding(*component)};
}

std::vector<Finding> why(const Snapshot& snapshot)
{
    std::vector<Finding> findings{systemFinding(snapshot.system)};
    if (snapshot.system.quorum)
        findings.push_back(quorumFinding(*snapshot.system.quorum));
    return findings;
}

} // namespace dwcp

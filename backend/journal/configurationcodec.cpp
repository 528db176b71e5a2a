// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/configurationcodec.h"

#include "health/lastvalues.h"
#include "health/packing.h"
#include "health/sharedfolds.h"
#include "journal/alertfolds.h"

#include <algorithm>

namespace dwcp {

namespace {

/// 2: with the alerts; 3: with recoveries, objectives and dependencies; 4: with balancers; 5: alerts of budgets; 6:
/// with the calendar; 7: with guards, behind the rest
constexpr std::uint8_t version = 7;
constexpr std::uint8_t versionWithoutGuards = 6; ///< still read: a journal outlives the program

} // namespace

// An expression is packed as its text; one that cannot be read again spoils the whole.
static void foldValue(Packer& packer, Expression& expression)
{
    packer.text(expression.text());
}

static void foldValue(Unpacker& unpacker, Expression& expression)
{
    auto parsed = Expression::parse(unpacker.view());
    if (parsed)
        expression = std::move(parsed).value();
    else
        unpacker.fail();
}

template <typename Folder>
void foldValue(Folder& folder, Threshold& threshold)
{
    folder(threshold.enter, threshold.leave);
}

template <typename Folder>
void foldValue(Folder& folder, MetricRule& rule)
{
    folder(rule.id, rule.name, rule.unit, rule.polarity, rule.degraded, rule.critical, rule.ideal, rule.bound,
        rule.weight, rule.sources, rule.runbook);
}

template <typename Folder>
void foldValue(Folder& folder, FacetSpec& facet)
{
    folder(facet.id, facet.name, facet.weight, facet.rules);
}

template <typename Folder>
void foldValue(Folder& folder, BreakerSpec& breaker)
{
    folder(breaker.maxFailures, breaker.resetTimeout, breaker.halfOpenMax);
}

template <typename Folder>
void foldValue(Folder& folder, RecoverySpec& recovery)
{
    folder(recovery.kind, recovery.command, recovery.url, recovery.attempts, recovery.delay, recovery.jitter,
        recovery.timeout, recovery.dryRun);
}

template <typename Folder>
void foldValue(Folder& folder, LayerSpec& layer)
{
    folder(layer.id, layer.code, layer.name, layer.interval, layer.timeout, layer.timeoutStrategy, layer.criticalPath,
        layer.weight, layer.failureThreshold, layer.successThreshold, layer.check, layer.breaker, layer.facets,
        layer.reputation, layer.dependsOn, layer.recovery);
}

template <typename Folder>
void foldValue(Folder& folder, CheckSpec& check)
{
    folder(check.id, check.type, check.path, check.prefix, check.command, check.bodyLimit);
}

template <typename Folder>
void foldValue(Folder& folder, ControlSpec& control)
{
    folder(control.path, control.breakerState, control.breakerMode, control.breakerRequests, control.componentStarts,
        control.closed, control.halfOpen, control.open);
}

template <typename Folder>
void foldValue(Folder& folder, GuardSpec::Figure& figure)
{
    folder(figure.figure, figure.series);
}

template <typename Folder>
void foldValue(Folder& folder, GuardSpec& guard)
{
    folder(guard.kind, guard.label, guard.figures);
}

template <typename Folder>
void foldValue(Folder& folder, Profile& profile)
{
    folder(profile.name, profile.title, profile.recognise, profile.checks, profile.layers, profile.control);
}

template <typename Folder>
void foldValue(Folder& folder, Objective& objective)
{
    folder(objective.name, objective.node, objective.layer, objective.each, objective.availability, objective.window,
        objective.minimumChecks);
}

template <typename Folder>
void foldValue(Folder& folder, RedundancyGroup& group)
{
    folder(group.name, group.members, group.needs);
}

template <typename Folder>
void foldValue(Folder& folder, std::shared_ptr<const Profile>& profile)
{
    Profile one = profile ? *profile : Profile{};
    folder(one);
    if (!profile)
        profile = std::make_shared<const Profile>(std::move(one));
}

template <typename Folder>
void foldValue(Folder& folder, std::shared_ptr<const AlertPolicy>& policy)
{
    std::optional<AlertPolicy> one = policy ? std::optional(*policy) : std::nullopt;
    folder(one);
    if (one && !policy)
        policy = std::make_shared<const AlertPolicy>(std::move(*one));
}

template <typename Folder>
void foldValue(Folder& folder, WeightRules& rules)
{
    folder(rules.ejectBelow, rules.returnAt, rules.mostEjected, rules.trialShare, rules.slowStartFrom, rules.slowStart);
}

template <typename Folder>
void foldValue(Folder& folder, BalancerSpec& balancer)
{
    folder(balancer.name, balancer.address, balancer.backend, balancer.servers, balancer.layer, balancer.every,
        balancer.seenOver, balancer.rules);
}

template <typename Folder>
void foldValue(Folder& folder, PlannedOutage& outage)
{
    folder(outage.node, outage.layer, outage.reason, outage.from, outage.duration, outage.timeOfDay, outage.weekdays,
        outage.dayOfMonth);
}

template <typename Folder>
void foldValue(Folder& folder, Configuration& configuration)
{
    folder(configuration.cluster, configuration.profiles, configuration.targets, configuration.slot,
        configuration.rateWindow, configuration.slaWindow, configuration.historyBytes,
        configuration.maxConcurrentChecks, configuration.failureThreshold, configuration.seed, configuration.alerts,
        configuration.objectives, configuration.groups, configuration.balancers, configuration.calendar);
}

using GuardsByProfile = std::vector<std::vector<GuardSpec>>;

static GuardsByProfile guardsOf(const Configuration& configuration)
{
    GuardsByProfile guards;
    for (const auto& profile : configuration.profiles)
        guards.push_back(profile->guards);
    return guards;
}

static bool isSound(const GuardSpec& guard)
{
    return std::ranges::all_of(
        guard.figures, [](const GuardSpec::Figure& figure) { return figure.series.selector() != nullptr; });
}

static bool isSound(const GuardsByProfile& guards, std::size_t profiles)
{
    return guards.size() == profiles && std::ranges::all_of(guards, [](const std::vector<GuardSpec>& ofOne) {
        return std::ranges::all_of(ofOne, [](const GuardSpec& guard) { return isSound(guard); });
    });
}

static void giveGuards(Configuration& configuration, GuardsByProfile guards)
{
    for (std::size_t i = 0; i < guards.size(); ++i) {
        auto profile = std::make_shared<Profile>(*configuration.profiles[i]);
        profile->guards = std::move(guards[i]);
        configuration.profiles[i] = std::move(profile);
    }
}

std::string packConfiguration(const Configuration& configuration)
{
    Packer packer;
    packer.byte(version);
    packer.put(configuration);
    packer.put(guardsOf(configuration));
    return packer.take();
}

Result<Configuration> unpackConfiguration(std::string_view bytes)
{
    Unpacker unpacker(bytes);
    Configuration configuration;
    const std::uint8_t found = unpacker.byte();
    if (found != version && found != versionWithoutGuards)
        return Error{"the configuration in the journal is of another version", {}};
    unpacker(configuration);
    if (unpacker.isGood() && found == version) {
        GuardsByProfile guards;
        unpacker(guards);
        if (unpacker.isGood() && isSound(guards, configuration.profiles.size()))
            giveGuards(configuration, std::move(guards));
        else
            unpacker.fail();
    }
    if (!unpacker.isGood())
        return Error{"the configuration in the journal is damaged", {}};
    return configuration;
}

} // namespace dwcp

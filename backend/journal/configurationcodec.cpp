// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/configurationcodec.h"

#include "journal/lastvalues.h"
#include "journal/packing.h"

namespace dwcp {

namespace {

constexpr std::uint8_t version = 1;

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
void foldValue(Folder& folder, LayerSpec& layer)
{
    folder(layer.id, layer.code, layer.name, layer.interval, layer.timeout, layer.timeoutStrategy, layer.criticalPath,
        layer.weight, layer.failureThreshold, layer.successThreshold, layer.check, layer.breaker, layer.facets, layer.reputation);
}

template <typename Folder>
void foldValue(Folder& folder, CheckSpec& check)
{
    folder(check.id, check.type, check.path, check.prefix, check.command, check.bodyLimit);
}

template <typename Folder>
void foldValue(Folder& folder, Profile& profile)
{
    folder(profile.name, profile.title, profile.recognise, profile.checks, profile.layers);
}

template <typename Folder>
void foldValue(Folder& folder, Access& access)
{
    folder(access.caFile, access.certificateFile, access.keyFile, access.serverName, access.bearerTokenFile,
        access.basicUser, access.basicPasswordFile);
}

template <typename Folder>
void foldValue(Folder& folder, Target& target)
{
    folder(target.node, target.region, target.url, target.profile, target.weight);
    std::optional<Access> access = target.access ? std::optional(*target.access) : std::nullopt;
    folder(access);
    if (access && !target.access)
        target.access = std::make_shared<const Access>(std::move(*access));
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
void foldValue(Folder& folder, Configuration& configuration)
{
    folder(configuration.cluster, configuration.profiles, configuration.targets, configuration.slot,
        configuration.rateWindow, configuration.slaWindow, configuration.historyBytes,
        configuration.maxConcurrentChecks, configuration.failureThreshold, configuration.seed);
}

std::string packConfiguration(const Configuration& configuration)
{
    Packer packer;
    packer.byte(version);
    packer.put(configuration);
    return packer.take();
}

Result<Configuration> unpackConfiguration(std::string_view bytes)
{
    Unpacker unpacker(bytes);
    Configuration configuration;
    if (unpacker.byte() != version)
        return Error{"the configuration in the journal is of another version", {}};
    unpacker(configuration);
    if (!unpacker.isGood())
        return Error{"the configuration in the journal is damaged", {}};
    return configuration;
}

} // namespace dwcp

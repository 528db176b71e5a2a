// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/configuration.h"

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/** The moment of the pictures: 2026-03-18 14:32:08 UTC. */
inline constexpr WallTime testStart{std::chrono::nanoseconds(1'773'844'328'000'000'000)};

/** A rule that reads the series of its own name; worse when higher, without a band. */
inline MetricRule ruleOf(const std::string& id, double degraded, double critical, const std::string& source = {})
{
    MetricRule rule;
    rule.id = rule.name = id;
    rule.degraded = Threshold{degraded, degraded};
    rule.critical = Threshold{critical, critical};
    rule.bound = critical * 2;
    rule.sources.push_back(Expression::parse(source.empty() ? id : source).value());
    return rule;
}

/** A layer with one facet of these rules; interval 5 s, timeout 2 s, the domain's thresholds. */
inline LayerSpec layerOf(const std::string& id, std::vector<MetricRule> rules)
{
    LayerSpec layer;
    layer.id = layer.code = layer.name = id;
    layer.interval = std::chrono::seconds(5);
    layer.facets.push_back({"main", "Main", 1, std::move(rules)});
    return layer;
}

inline std::shared_ptr<Profile> profileOf(const std::string& name, std::vector<LayerSpec> layers)
{
    auto profile = std::make_shared<Profile>();
    profile->name = profile->title = name;
    profile->checks.push_back({});
    profile->layers = std::move(layers);
    return profile;
}

/** One layer "amst" that is judged by the gauge "load": degraded from 10, critical from 20. */
inline std::shared_ptr<Profile> loadProfile()
{
    return profileOf("plain", {layerOf("amst", {ruleOf("load", 10, 20)})});
}

/** `count` targets of that profile, "n0", "n1", ... */
inline Configuration fleetOf(std::shared_ptr<const Profile> profile, std::size_t count = 1)
{
    Configuration configuration;
    for (std::size_t i = 0; i < count; ++i) {
        Target target;
        target.node = "n" + std::to_string(i);
        target.url = "http://" + target.node;
        target.profile = profile->name;
        configuration.targets.push_back(std::move(target));
    }
    configuration.profiles.push_back(std::move(profile));
    return configuration;
}

using PageValues = std::vector<std::pair<std::string, double>>;

/** Readings without labels. Pages of the same names share their layout, as those of one target do. Thread: one. */
inline Readings readingsOf(const PageValues& values)
{
    static std::map<std::vector<std::string>, std::shared_ptr<const SeriesLayout>> layouts;
    std::vector<std::string> names;
    Readings readings;
    for (const auto& [name, value] : values) {
        names.push_back(name);
        readings.values.push_back(value);
    }
    auto& layout = layouts[names];
    if (!layout) {
        SeriesLayout made;
        for (const std::string& name : names)
            made.series.push_back({name, {}});
        layout = std::make_shared<const SeriesLayout>(std::move(made));
    }
    readings.layout = layout;
    return readings;
}

/** An answer with these values after `latency`. */
inline CheckResult page(const PageValues& values, Duration latency = std::chrono::milliseconds(10))
{
    CheckResult result;
    result.duration = latency;
    result.readings = readingsOf(values);
    return result;
}

/** No usable answer. */
inline CheckResult failure(CheckOutcome outcome, Duration latency = std::chrono::milliseconds(10))
{
    CheckResult result;
    result.outcome = outcome;
    result.error = std::string(outcomeName(outcome));
    result.duration = latency;
    return result;
}

} // namespace dwcp

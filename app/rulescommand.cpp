// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulescommand.h"

#include "app/setup.h"
#include "health/durationtext.h"

#include <CLI/CLI.hpp>

#include <cstring>
#include <iostream>
#include <set>

namespace dwcp {

namespace {

int fail(const std::string& text)
{
    std::cerr << "dwcp-monitor: " << text << "\n";
    return usageError;
}

bool hasMetric(const Configuration& configuration, const AlertRule& rule)
{
    static const std::set<std::string> always{"", "score", "availability", "check_duration"};
    if (always.contains(rule.metric))
        return true;
    for (const auto& profile : configuration.profiles) {
        for (const LayerSpec& layer : profile->layers) {
            const bool isMeant = (rule.profile.empty() || rule.profile == profile->name)
                && (rule.layer.empty() || rule.layer == layer.id);
            for (const FacetSpec& facet : layer.facets) {
                for (const MetricRule& metric : facet.rules) {
                    if (isMeant && metric.id == rule.metric)
                        return true;
                }
            }
        }
    }
    return false;
}

std::string lineOf(const AlertRule& rule)
{
    std::string line = rule.id + ": up to " + std::string(alertLevelName(rule.loudest()));
    if (!rule.metric.empty())
        line += ", " + rule.metric;
    line += ", for " + durationText(rule.timing.hold);
    return line + ", keeps firing for " + durationText(rule.timing.keepFiring) + "\n";
}

int check(const std::string& file)
{
    CommandLine line;
    line.configFile = file;
    const auto configuration = readSetup(line);
    if (!configuration)
        return fail(configuration.error().message());
    const AlertPolicy& policy = *configuration->alerts;
    int wrong = 0;
    for (const AlertRule& rule : policy.rules) {
        std::cout << lineOf(rule);
        if (hasMetric(*configuration, rule))
            continue;
        ++wrong;
        std::cerr << "dwcp-monitor: " << file << ": rule " << rule.id << ": no profile has the metric \"" << rule.metric
                  << "\"" << (rule.layer.empty() ? "" : " in the layer \"" + rule.layer + "\"") << "\n";
    }
    std::cout << policy.rules.size() << " rules, " << policy.inhibitions.size() << " inhibitions, "
              << policy.receivers.size() << " receivers: " << (wrong == 0 ? "good" : "not good") << "\n";
    return wrong == 0 ? 0 : usageError;
}

} // namespace

std::optional<int> runRulesCommand(int argc, const char* const* argv)
{
    if (argc < 2 || std::strcmp(argv[1], "check-rules") != 0)
        return std::nullopt;
    CLI::App app{
        "Reads the alert rules of a configuration and says what is wrong with them.", "dwcp-monitor check-rules"};
    std::string file;
    app.add_option("--config", file, "Configuration file (TOML)")->type_name("FILE")->required();
    try {
        app.parse(argc - 1, argv + 1);
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
    return check(file);
}

} // namespace dwcp

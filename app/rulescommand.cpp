// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulescommand.h"

#include "app/replay.h"
#include "app/setup.h"
#include "health/durationtext.h"
#include "health/facts.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstring>
#include <iostream>
#include <map>
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
    static const std::set<std::string> always{"", "score", "availability", "check_duration", "anomaly_rate"};
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

/** An alert that would have fired. */
struct Firing {
    std::string rule;
    std::string what; ///< severity and summary, as it was loudest
    WallTime from{};
    WallTime until{}; ///< end of the journal when it was not over
    bool isOver = false;
};

std::vector<Firing> firingsOf(const ReplayOutcome& outcome)
{
    std::vector<Firing> firings;
    std::map<AlertId, std::size_t> open;
    for (const Event& event : outcome.events) {
        if (event.kind == EventKind::AlertFired) {
            open[event.alert] = firings.size();
            const auto blank = std::min(event.detail.find(' '), event.detail.size());
            firings.push_back({event.detail.substr(0, blank), event.detail.substr(blank), event.at, outcome.count.to});
        } else if (const auto fired = open.find(event.alert);
                   event.kind == EventKind::AlertResolved && fired != open.end()) {
            firings[fired->second].until = event.at;
            firings[fired->second].isOver = true;
            open.erase(fired);
        }
    }
    return firings;
}

std::string spanOf(Duration span)
{
    return durationText(std::chrono::round<std::chrono::seconds>(span));
}

/** One line an alert, then one a rule. */
void printBacktest(const AlertPolicy& policy, const ReplayOutcome& outcome)
{
    std::map<std::string, std::pair<int, Duration>> byRule;
    for (const Firing& firing : firingsOf(outcome)) {
        std::cout << rfc3339(firing.from) << " " << firing.rule << firing.what << " ("
                  << (firing.isOver ? "" : "still firing after ") << spanOf(firing.until - firing.from) << ")\n";
        auto& [count, whole] = byRule[firing.rule];
        ++count;
        whole += firing.until - firing.from;
    }
    std::cout << "from " << rfc3339(outcome.count.from) << " to " << rfc3339(outcome.count.to) << ", "
              << outcome.count.results << " results\n";
    for (const AlertRule& rule : policy.rules) {
        const auto& [count, whole] = byRule[rule.id];
        std::cout << rule.id << ": " << count << (count == 1 ? " alert, " : " alerts, ") << spanOf(whole)
                  << " firing\n";
    }
}

/** What the rules of a configuration would have told while a journal was written. */
int backtest(const std::string& file, const std::string& journalFile, std::int64_t wanted)
{
    CommandLine line;
    line.configFile = file;
    const auto configuration = readSetup(line);
    if (!configuration)
        return fail(configuration.error().message());
    auto journal = JournalReader::open(journalFile);
    if (!journal)
        return fail(journal.error().message());
    const auto runs = (*journal)->runs();
    if (!runs || runs->empty())
        return fail(journalFile + ": " + (runs ? "nothing was recorded in it" : runs.error().message()));
    ReplayOptions options;
    options.wantsEvents = true;
    options.alerts = configuration->alerts;
    const auto outcome = replay(**journal, wanted == 0 ? runs->back().id : wanted, options);
    if (!outcome)
        return fail(journalFile + ": " + outcome.error().message());
    printBacktest(*configuration->alerts, *outcome);
    return 0;
}

} // namespace

std::optional<int> runRulesCommand(int argc, const char* const* argv)
{
    if (argc < 2 || std::strcmp(argv[1], "check-rules") != 0)
        return std::nullopt;
    CLI::App app{
        "Reads the alert rules of a configuration and says what is wrong with them.", "dwcp-monitor check-rules"};
    std::string file;
    std::string journal;
    std::int64_t run = 0;
    app.add_option("--config", file, "Configuration file (TOML)")->type_name("FILE")->required();
    app.add_option("--backtest", journal, "Print what the rules would have told while this journal was written")
        ->type_name("JOURNAL");
    app.add_option("--run", run, "Which run of the program in it; the newest when not given")
        ->check(CLI::PositiveNumber);
    try {
        app.parse(argc - 1, argv + 1);
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
    const int code = check(file);
    return code == 0 && !journal.empty() ? backtest(file, journal, run) : code;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foresightcommand.h"

#include "app/commandline.h"
#include "app/foresight.h"
#include "health/durationtext.h"
#include "health/facts.h"
#include "health/timetext.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostAhead = 20;

struct ForesightLine {
    std::string journal;
    std::string horizon = "10m";
    std::string every = "1m";
    std::string format = "text";
    std::int64_t run = 0; ///< 0: the newest
};

int fail(const std::string& text)
{
    std::cerr << "dwcp-monitor: " << text << "\n";
    return usageError;
}

Json numberJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json scoreJson(const ForesightScore& score)
{
    Json json{{"told", score.count}, {"unknown", score.unknown}, {"base_rate", numberJson(score.baseRate)},
        {"brier", numberJson(score.brier)}, {"brier_of_base_rate", numberJson(score.brierOfBaseRate)},
        {"brier_of_known_rate", numberJson(score.brierOfKnownRate)}, {"brier_of_never", numberJson(score.brierOfNever)},
        {"skill", numberJson(score.skill)}, {"skill_over_known_rate", numberJson(score.skillOverKnownRate)},
        {"reliability_error", numberJson(score.reliability)}, {"resolution", numberJson(score.resolution)}};
    for (const ReliabilityBin& bin : score.bins)
        json["reliability"].push_back({{"from", bin.low}, {"to", bin.high}, {"told", bin.told},
            {"happened", bin.happened}, {"count", bin.count}});
    return json;
}

Json aheadJson(const ForesightOutcome& outcome)
{
    Json ahead = Json::array();
    for (const Foresight& one : outcome.ahead) {
        if (ahead.size() < mostAhead)
            ahead.push_back({{"node", one.node}, {"layer", one.layer}, {"told", numberJson(one.chance.told)},
                {"by_forecast", numberJson(one.byForecast)}, {"by_line", numberJson(one.byLine)}});
    }
    return ahead;
}

Json signsJson(const ForesightOutcome& outcome)
{
    Json json = Json::object();
    const std::vector<std::string> signs = foresightSigns();
    for (std::size_t i = 0; i < std::min(signs.size(), outcome.weights.size()); ++i)
        json[signs[i]] = outcome.weights[i];
    return json;
}

std::string fixed(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return std::isfinite(value) ? text : "unknown";
}

void printScore(const char* name, const ForesightScore& score)
{
    std::cout << name << ": Brier " << fixed(score.brier) << ", skill against the rate known so far "
              << fixed(score.skillOverKnownRate) << ", against the base rate " << fixed(score.skill) << ", told "
              << score.count << ", unknown " << score.unknown << "\n"
              << "  references: known rate " << fixed(score.brierOfKnownRate) << ", base rate "
              << fixed(score.brierOfBaseRate) << ", never " << fixed(score.brierOfNever) << "; reliability "
              << fixed(score.reliability) << ", resolution " << fixed(score.resolution) << "\n";
    for (const ReliabilityBin& bin : score.bins)
        std::cout << "  told " << fixed(bin.told) << ", happened " << fixed(bin.happened) << ", " << bin.count
                  << " times\n";
}

void printText(const ForesightOutcome& outcome)
{
    std::cout << rfc3339(outcome.from) << " to " << rfc3339(outcome.to) << ", components left healthy " << outcome.falls
              << " times\n";
    printScore("told", outcome.told);
    std::cout << "  at most " << fixed(outcome.worstExcess) << " above the known rate, whatever comes\n";
    printScore("forecast", outcome.byForecast);
    printScore("line", outcome.byLine);
    printScore("corrected forecast", outcome.corrected);
    printScore("hazard", outcome.hazard);
    printScore("learnt", outcome.learnt);
    const std::vector<std::string> signs = foresightSigns();
    std::cout << "signs:";
    for (std::size_t i = 0; i < std::min(signs.size(), outcome.weights.size()); ++i)
        std::cout << " " << signs[i] << " " << fixed(outcome.weights[i]);
    std::cout << "\nahead" << (outcome.isSkilled() ? "" : " (unskilled: go by none of these)") << ":\n";
    for (std::size_t i = 0; i < std::min(mostAhead, outcome.ahead.size()); ++i) {
        const Foresight& one = outcome.ahead[i];
        std::cout << "  " << one.node << " " << one.layer << ": " << fixed(one.chance.told) << " (forecast "
                  << fixed(one.byForecast) << ", line " << fixed(one.byLine) << ")\n";
    }
}

int print(const ForesightOutcome& outcome, const ForesightLine& line)
{
    if (line.format == "text") {
        printText(outcome);
    } else {
        const Json json{{"from", rfc3339(outcome.from)}, {"to", rfc3339(outcome.to)}, {"horizon", line.horizon},
            {"falls", outcome.falls}, {"is_skilled", outcome.isSkilled()}, {"worst_excess", outcome.worstExcess},
            {"told", scoreJson(outcome.told)}, {"hazard", scoreJson(outcome.hazard)},
            {"learnt", scoreJson(outcome.learnt)}, {"signs", signsJson(outcome)},
            {"forecast", scoreJson(outcome.byForecast)}, {"line", scoreJson(outcome.byLine)},
            {"corrected", scoreJson(outcome.corrected)}, {"ahead", aheadJson(outcome)}};
        std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
    }
    std::cout.flush();
    return std::cout ? 0 : fail("standard output cannot be written");
}

int foresight(const ForesightLine& line)
{
    ForesightWish wish;
    const auto horizon = parseDuration(line.horizon);
    const auto every = parseDuration(line.every);
    if (!horizon || *horizon <= Duration{})
        return fail("--horizon " + line.horizon + ": must be a duration such as 10m");
    if (!every || *every <= Duration{})
        return fail("--every " + line.every + ": must be a duration such as 1m");
    wish.horizon = *horizon;
    wish.every = *every;
    if (::isatty(STDERR_FILENO))
        wish.progress = [](WallTime reached) { return std::cerr << "\r" << rfc3339(reached) << "  ", true; };
    auto journal = JournalReader::open(line.journal);
    if (!journal)
        return fail(journal.error().message());
    const auto runs = (*journal)->runs();
    if (!runs || runs->empty())
        return fail(line.journal + ": " + (runs ? "nothing was recorded in it" : runs.error().text));
    const auto outcome = foresightOf(**journal, line.run == 0 ? runs->back().id : line.run, wish);
    return outcome ? print(*outcome, line) : fail(line.journal + ": " + outcome.error().message());
}

} // namespace

std::optional<int> runForesightCommand(int argc, const char* const* argv)
{
    if (argc < 2 || std::strcmp(argv[1], "foresight") != 0)
        return std::nullopt;
    CLI::App app{"Foretells along a recorded run which components leave healthy, and says what that was worth.",
        "dwcp-monitor foresight"};
    ForesightLine line;
    app.add_option("--journal", line.journal, "The journal")->type_name("FILE")->required();
    app.add_option("--horizon", line.horizon, "How far to look ahead; 10m when not given")->type_name("DURATION");
    app.add_option("--every", line.every, "Between two looks; 1m when not given")->type_name("DURATION");
    app.add_option("--run", line.run, "Which run of the program; the newest when not given")
        ->check(CLI::PositiveNumber);
    app.add_option("--format", line.format, "json or text")->check(CLI::IsMember({"json", "text"}));
    try {
        app.parse(argc - 1, argv + 1);
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
    return foresight(line);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/movedcommand.h"

#include "app/commandline.h"
#include "forecast/robust.h"
#include "forecast/whatmoved.h"
#include "health/timetext.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <iostream>

namespace dwcp {

namespace {

constexpr int lengthsAround = 4; ///< of the window, on either side: what is usual then

struct MovedLine {
    std::string journal;
    std::string from;
    std::string to;
    std::string format = "csv";
    std::size_t limit = 50;
};

struct Values {
    std::vector<double> times;
    std::vector<double> values;
};

double seconds(WallTime at)
{
    return std::chrono::duration<double>(at.time_since_epoch()).count();
}

Values finiteOf(const Points& points)
{
    Values result;
    for (const Point& point : points) {
        if (!std::isfinite(point.value))
            continue;
        result.times.push_back(seconds(point.at));
        result.values.push_back(point.value);
    }
    return result;
}

double medianWhere(const Values& values, double begin, double end, bool inside)
{
    std::vector<double> chosen;
    for (std::size_t i = 0; i < values.times.size(); ++i) {
        if ((values.times[i] >= begin && values.times[i] <= end) == inside)
            chosen.push_back(values.values[i]);
    }
    return median(chosen);
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string csvText(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

void print(const std::vector<MovedSeries>& moved, const MovedLine& line)
{
    const std::size_t count = std::min(moved.size(), line.limit);
    if (line.format == "csv")
        std::cout << "node,layer,metric,score,shift,restlessness,median_around,median_in_window\n";
    auto json = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < count; ++i) {
        const MovedSeries& one = moved[i];
        if (line.format == "csv") {
            std::cout << csvText(one.key.node) << ',' << csvText(one.key.layer) << ',' << csvText(one.key.metric) << ','
                      << number(one.score) << ',' << number(one.shift) << ',' << number(one.restlessness) << ','
                      << number(one.before) << ',' << number(one.inside) << '\n';
            continue;
        }
        json.push_back({{"node", one.key.node}, {"layer", one.key.layer}, {"metric", one.key.metric},
            {"score", one.score}, {"shift", one.shift}, {"restlessness", one.restlessness},
            {"median_around", one.before}, {"median_in_window", one.inside}});
    }
    if (line.format == "json")
        std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    std::cout.flush();
}

int fail(const std::string& text)
{
    std::cerr << "dwcp-monitor: " << text << "\n";
    return usageError;
}

int movedCommand(const MovedLine& line)
{
    const auto from = readTime(line.from);
    const auto to = readTime(line.to);
    if (!from || !to)
        return fail((from ? "--to " + line.to : "--from " + line.from)
            + ": must be a time such as 2026-03-18T14:32:08Z, or seconds since 1970");
    if (*to <= *from)
        return fail("--to " + line.to + ": is not after --from");
    auto journal = JournalReader::open(line.journal);
    if (!journal)
        return fail(journal.error().message());
    const auto moved = movedIn(**journal, *from, *to);
    if (!moved)
        return fail(moved.error().message());
    print(*moved, line);
    return 0;
}

} // namespace

Result<std::vector<MovedSeries>> movedIn(JournalReader& journal, WallTime from, WallTime to)
{
    const auto keys = journal.series();
    if (!keys)
        return keys.error();
    const Duration around = (to - from) * lengthsAround;
    std::vector<SeriesKey> known;
    std::vector<Values> values;
    for (const SeriesKey& key : *keys) {
        auto reading = journal.read({key, from - around, to + around, 0});
        if (!reading)
            return reading.error();
        Values finite = finiteOf(reading->points);
        if (finite.values.empty())
            continue;
        known.push_back(key);
        values.push_back(std::move(finite));
    }
    std::vector<SeriesView> views;
    for (const Values& one : values)
        views.push_back({one.times, one.values});
    std::vector<MovedSeries> moved;
    for (const Movement& movement : whatMoved(views, seconds(from), seconds(to))) {
        if (!(movement.score > 0))
            continue;
        const Values& one = values[movement.series];
        moved.push_back({known[movement.series], movement.score, movement.shift, movement.restlessness,
            medianWhere(one, seconds(from), seconds(to), false), medianWhere(one, seconds(from), seconds(to), true)});
    }
    return moved;
}

std::optional<int> runMovedCommand(int argc, char** argv)
{
    if (argc < 2 || std::strcmp(argv[1], "moved") != 0)
        return std::nullopt;
    CLI::App app{"Ranks all series of a journal by how much they moved in a window of time.", "dwcp-monitor moved"};
    MovedLine line;
    app.add_option("--journal", line.journal, "The journal")->type_name("FILE")->required();
    app.add_option("--from", line.from, "Begin of the window (RFC 3339, or seconds since 1970)")
        ->type_name("TIME")
        ->required();
    app.add_option("--to", line.to, "Its end")->type_name("TIME")->required();
    app.add_option("--limit", line.limit, "How many are told")->check(CLI::Range(1, 1'000'000));
    app.add_option("--format", line.format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    try {
        app.parse(argc - 1, argv + 1);
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
    return movedCommand(line);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csvcommands.h"

#include "app/commandline.h"
#include "forecast/anomalycsv.h"
#include "forecast/forecastcsv.h"

#include <CLI/CLI.hpp>

#include <cstring>
#include <fstream>
#include <iostream>

namespace dwcp {

namespace {

int fail(const std::string& text)
{
    std::cerr << "dwcp-monitor: " << text << "\n";
    return usageError;
}

/** Runs a job on a file or standard input. */
template <typename Job>
int onInput(const std::string& file, Job job)
{
    if (file == "-")
        return job(std::cin, "standard input");
    std::ifstream in(file);
    if (!in)
        return fail(file + ": cannot be read: " + std::strerror(errno));
    return job(in, file);
}

int ended(const std::optional<CsvProblem>& problem)
{
    std::cout.flush();
    if (problem)
        return fail(problem->message());
    return std::cout ? 0 : fail("standard output cannot be written");
}

int parsed(CLI::App& app, int argc, const char* const* argv, bool& go)
{
    try {
        app.parse(argc, argv);
        go = true;
        return 0;
    } catch (const CLI::Success& success) {
        return app.exit(success, std::cout, std::cout);
    } catch (const CLI::ParseError& error) {
        return fail(error.what());
    }
}

int forecast(int argc, const char* const* argv)
{
    CLI::App app{"Forecasts every series of a CSV file.", "dwcp-monitor forecast"};
    ForecastCsvOptions options;
    std::string file;
    std::string format = "json";
    app.add_option("--csv", file, "Columns time,value, or one series a line: id,v1,v2,...; - reads standard input")
        ->type_name("FILE")
        ->required();
    app.add_option("--horizon", options.horizon, "Values to forecast")->required()->check(CLI::Range(1, 100'000));
    app.add_option("--season", options.season, "Values a season; found when not given")
        ->check(CLI::Range(1, 1'000'000));
    app.add_option("--level", options.levels, "Prediction intervals in percent, as in 80,95")
        ->delimiter(',')
        ->check(CLI::Range(1.0, 99.9));
    app.add_option("--format", format, "json or csv")->check(CLI::IsMember({"json", "csv"}));
    bool go = false;
    const int code = parsed(app, argc, argv, go);
    if (!go)
        return code;
    options.format = format == "csv" ? ForecastFormat::Csv : ForecastFormat::Json;
    return onInput(file, [&](std::istream& in, const std::string& name) {
        options.file = name;
        return ended(forecastCsv(in, std::cout, options));
    });
}

int anomalies(int argc, const char* const* argv)
{
    CLI::App app{"Scores every row of a CSV file, using only the rows before it.", "dwcp-monitor anomalies"};
    std::string file;
    std::string format = "csv";
    app.add_option("--csv", file, "Columns timestamp,value; - reads standard input")->type_name("FILE")->required();
    app.add_option("--format", format, "csv")->check(CLI::IsMember({"csv"}));
    bool go = false;
    const int code = parsed(app, argc, argv, go);
    if (!go)
        return code;
    return onInput(
        file, [&](std::istream& in, const std::string& name) { return ended(anomalyCsv(in, std::cout, name)); });
}

} // namespace

std::optional<int> runCsvCommand(int argc, const char* const* argv)
{
    if (argc > 1 && std::strcmp(argv[1], "forecast") == 0)
        return forecast(argc - 1, argv + 1);
    if (argc > 1 && std::strcmp(argv[1], "anomalies") == 0)
        return anomalies(argc - 1, argv + 1);
    return std::nullopt;
}

} // namespace dwcp

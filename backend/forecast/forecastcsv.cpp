// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastcsv.h"

#include "forecast/forecast.h"
#include "forecast/gaps.h"
#include "forecast/seasondetection.h"
#include "forecast/timetext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Day = 86400;

using Cells = std::vector<std::string>;

std::string number(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 10);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("0");
}

bool hasNumberBehindFirst(const Cells& cells)
{
    return std::any_of(
        cells.begin() + 1, cells.end(), [](const std::string& cell) { return parseNumber(cell).has_value(); });
}

bool looksLikeTimes(const Cells& header, const Cells& first)
{
    if (header.size() == 2) {
        std::string name = header[0];
        std::transform(name.begin(), name.end(), name.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        constexpr std::array<std::string_view, 6> Words{"time", "timestamp", "date", "datetime", "ds", "t"};
        if (std::find(Words.begin(), Words.end(), name) != Words.end())
            return true;
        if (name == "id")
            return false;
    }
    return first.size() == 2 && parseTimeText(first[0]).has_value();
}

/** Months, quarters and years are not equally long: their mean length is the grid. */
double calendarStep(double median)
{
    constexpr double Year = 365.2425 * Day;
    for (const double part : {12.0, 4.0, 1.0})
        if (std::abs(median - Year / part) < 0.085 * Year / part)
            return Year / part;
    return median;
}

/** Collects `time,value` rows. */
class TimedRows {
public:
    std::optional<CsvProblem> take(const Cells& cells, const std::string& file, std::size_t line)
    {
        if (cells.size() != 2)
            return CsvProblem{
                file, line, std::min<std::size_t>(cells.size() + 1, 3), "expected two columns, time and value"};
        const auto time = parseTimeText(cells[0]);
        if (!time)
            return CsvProblem{file, line, 1, aboutCell(cells[0], "is not a time")};
        if (isMissing(cells[1]))
            return std::nullopt;
        const auto value = parseNumber(cells[1]);
        if (!value)
            return CsvProblem{file, line, 2, aboutCell(cells[1], "is not a number")};
        m_times.push_back(*time);
        m_values.push_back(*value);
        return std::nullopt;
    }

    NamedSeries series() const
    {
        RegularSeries regular = regularized(m_times, m_values);
        if (const double step = calendarStep(regular.step); step != regular.step)
            regular = regularized(m_times, m_values, step);
        // Times without a rhythm: the order is all that is left.
        return {"value", regular.values.empty() ? m_values : regular.values, regular.values.empty() ? 0 : regular.step};
    }

private:
    std::vector<double> m_times;
    std::vector<double> m_values;
};

std::optional<CsvProblem> takeLine(
    const Cells& cells, const std::string& file, std::size_t line, std::vector<NamedSeries>& series)
{
    NamedSeries one{cells[0], {}, 0};
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const auto value = parseNumber(cells[i]);
        if (!value && !isMissing(cells[i]))
            return CsvProblem{file, line, i + 1, aboutCell(cells[i], "is not a number")};
        if (value || !one.values.empty())
            one.values.push_back(value.value_or(NaN));
    }
    while (!one.values.empty() && !std::isfinite(one.values.back()))
        one.values.pop_back();
    series.push_back(std::move(one));
    return std::nullopt;
}

Forecast forecastOf(const NamedSeries& series, const ForecastCsvOptions& options)
{
    ForecastOptions wish;
    wish.horizon = options.horizon;
    wish.levels.clear();
    for (const double level : options.levels)
        wish.levels.push_back(level / 100);
    if (options.season > 1)
        wish.seasons = {options.season};
    else if (series.step > 0)
        wish.seasons = calendarSeasons(series.step, series.values.size());
    return forecastSeries(series.values, wish);
}

class JsonText {
public:
    explicit JsonText(std::ostream& out) : m_out(out) { }
    JsonText& raw(std::string_view text)
    {
        m_out << text;
        return *this;
    }
    JsonText& text(std::string_view value)
    {
        m_out << '"';
        for (const char c : value) {
            if (c == '"' || c == '\\')
                m_out << '\\' << c;
            else if (static_cast<unsigned char>(c) < 0x20)
                m_out << "\\u00"
                      << "0123456789abcdef"[c >> 4] << "0123456789abcdef"[c & 15];
            else
                m_out << c;
        }
        m_out << '"';
        return *this;
    }
    JsonText& value(double v)
    {
        m_out << (std::isfinite(v) ? number(v) : std::string("null"));
        return *this;
    }
    JsonText& list(const std::vector<double>& values)
    {
        m_out << '[';
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_out << ", ";
            value(values[i]);
        }
        m_out << ']';
        return *this;
    }

private:
    std::ostream& m_out;
};

void writeJson(std::ostream& out, const std::string& id, const Forecast& forecast)
{
    JsonText json(out);
    json.raw("  {\"id\": ").text(id).raw(", \"method\": ").text(forecast.method);
    json.raw(", \"point\": ").list(forecast.point).raw(", \"intervals\": {");
    for (std::size_t i = 0; i < forecast.intervals.size(); ++i) {
        const PredictionInterval& interval = forecast.intervals[i];
        json.raw(i > 0 ? ", " : "").text(number(100 * interval.level));
        json.raw(": {\"lower\": ").list(interval.lower).raw(", \"upper\": ").list(interval.upper).raw("}");
    }
    json.raw("}, \"backtest\": {\"smape\": ").value(forecast.backtest.smape);
    json.raw(", \"mase\": ").value(forecast.backtest.mase);
    json.raw(", \"coverage95\": ").value(forecast.backtest.coverage95).raw("}}");
}

std::string csvText(const std::string& text)
{
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

void writeCsv(std::ostream& out, const std::string& id, const Forecast& forecast)
{
    const auto cell = [](double value) { return std::isfinite(value) ? number(value) : std::string(); };
    for (std::size_t h = 0; h < forecast.point.size(); ++h) {
        out << csvText(id) << ',' << forecast.method << ',' << h + 1 << ',' << cell(forecast.point[h]);
        for (const PredictionInterval& interval : forecast.intervals)
            out << ',' << cell(interval.lower[h]) << ',' << cell(interval.upper[h]);
        out << '\n';
    }
}

void writeCsvHeader(std::ostream& out, const std::vector<double>& levels)
{
    out << "id,method,step,point";
    for (const double level : levels)
        out << ",lower" << number(level) << ",upper" << number(level);
    out << '\n';
}

std::optional<CsvProblem> optionsProblem(const ForecastCsvOptions& options)
{
    if (options.horizon == 0)
        return CsvProblem{options.file, 0, 0, "the horizon must be at least 1"};
    for (const double level : options.levels)
        if (!(level > 0 && level < 100))
            return CsvProblem{options.file, 0, 0, "a level must be above 0 and below 100, not " + number(level)};
    return std::nullopt;
}

} // namespace

std::optional<CsvProblem> readSeries(std::istream& in, const std::string& file, std::vector<NamedSeries>& series)
{
    CsvLines lines(in);
    Cells cells;
    Cells header;
    if (!lines.next(cells))
        return CsvProblem{file, 0, 0, "there are no rows"};
    if (!hasNumberBehindFirst(cells)) {
        header = cells;
        if (!lines.next(cells))
            return CsvProblem{file, 0, 0, "there are no rows below the header"};
    }
    const bool timed = looksLikeTimes(header, cells);
    TimedRows rows;
    std::vector<NamedSeries> read;
    do {
        if (const auto problem =
                timed ? rows.take(cells, file, lines.line()) : takeLine(cells, file, lines.line(), read))
            return problem;
    } while (lines.next(cells));
    if (timed)
        read.push_back(rows.series());
    series = std::move(read);
    return std::nullopt;
}

std::optional<CsvProblem> forecastCsv(std::istream& in, std::ostream& out, const ForecastCsvOptions& options)
{
    if (const auto problem = optionsProblem(options))
        return problem;
    std::vector<NamedSeries> series;
    if (const auto problem = readSeries(in, options.file, series))
        return problem;
    const bool isJson = options.format == ForecastFormat::Json;
    if (isJson)
        out << "[\n";
    else
        writeCsvHeader(out, options.levels);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const Forecast forecast = forecastOf(series[i], options);
        if (!isJson) {
            writeCsv(out, series[i].id, forecast);
            continue;
        }
        writeJson(out, series[i].id, forecast);
        out << (i + 1 < series.size() ? ",\n" : "\n");
    }
    if (isJson)
        out << "]\n";
    return std::nullopt;
}

} // namespace dwcp

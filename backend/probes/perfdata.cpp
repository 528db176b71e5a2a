// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/perfdata.h"

#include "probes/numbertext.h"

#include <array>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct UnitRow {
    std::string_view symbol;
    std::string_view unit;
    double multiply;
    double divide; // a division by 1000 rounds once, a multiplication by 0.001 twice
};
constexpr double kilo = 1024;
constexpr std::array<UnitRow, 13> units{
    {{"s", "seconds", 1, 1}, {"ms", "seconds", 1, 1e3}, {"us", "seconds", 1, 1e6}, {"ns", "seconds", 1, 1e9},
        {"%", "percent", 1, 1}, {"c", "count", 1, 1}, {"B", "bytes", 1, 1}, {"KB", "bytes", kilo, 1},
        {"kB", "bytes", kilo, 1}, {"MB", "bytes", kilo* kilo, 1}, {"GB", "bytes", kilo* kilo* kilo, 1},
        {"TB", "bytes", kilo* kilo* kilo* kilo, 1}, {"PB", "bytes", kilo* kilo* kilo* kilo* kilo, 1}}};

UnitRow unitOf(std::string_view symbol)
{
    for (const UnitRow& row : units) {
        if (row.symbol == symbol)
            return row;
    }
    return {symbol, symbol, 1, 1};
}

bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Takes a label and its equal sign; nothing when there is none. A quote inside quotes is doubled. */
std::optional<std::string> takeLabel(std::string_view& text)
{
    std::string label;
    std::size_t i = 0;
    if (text.starts_with('\'')) {
        for (i = 1; i < text.size(); ++i) {
            if (text[i] == '\'' && (i + 1 == text.size() || text[i + 1] != '\''))
                break;
            i += text[i] == '\'';
            label += text[i];
        }
        ++i;
    } else {
        while (i < text.size() && text[i] != '=' && !isBlank(text[i]))
            label += text[i++];
    }
    if (i >= text.size() || text[i] != '=' || label.empty())
        return std::nullopt;
    text.remove_prefix(i + 1);
    return label;
}

std::string_view takeField(std::string_view& text)
{
    const std::size_t end = std::min(text.find(';'), text.size());
    const std::string_view field = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return field;
}

bool readValue(std::string_view field, PerfValue& item, UnitRow& unit)
{
    if (field == "U") {
        item.value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    const char* const after = readNumber(field.data(), field.data() + field.size(), item.value);
    if (!after || !std::isfinite(item.value))
        return false;
    unit = unitOf(field.substr(static_cast<std::size_t>(after - field.data())));
    item.value = item.value * unit.multiply / unit.divide;
    item.unit = unit.unit;
    return true;
}

std::optional<double> scaled(std::optional<double> value, const UnitRow& unit)
{
    return value ? std::optional(*value * unit.multiply / unit.divide) : std::nullopt;
}

std::optional<PerfRange> scaled(std::optional<PerfRange> range, const UnitRow& unit)
{
    if (!range)
        return range;
    return PerfRange{*scaled(range->low, unit), *scaled(range->high, unit), range->alertsInside};
}

bool readFields(std::string_view fields, PerfValue& item)
{
    UnitRow unit{"", "", 1, 1};
    if (!readValue(takeField(fields), item, unit))
        return false;
    item.warn = scaled(parseRange(takeField(fields)), unit);
    item.crit = scaled(parseRange(takeField(fields)), unit);
    item.min = scaled(wholeNumber(takeField(fields)), unit);
    item.max = scaled(wholeNumber(takeField(fields)), unit);
    return true;
}

std::size_t itemEnd(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    return end;
}

void addRange(
    const std::string& name, std::vector<Label> labels, const PerfRange& range, std::vector<SeriesValue>& series)
{
    if (range.alertsInside)
        labels.push_back({"alert", "inside"});
    labels.push_back({"bound", "low"});
    series.push_back({{name, labels}, range.low});
    labels.back().value = "high";
    series.push_back({{name, labels}, range.high});
}

} // namespace

std::optional<PerfRange> parseRange(std::string_view text)
{
    PerfRange range{0, infinity, text.starts_with('@')};
    text.remove_prefix(range.alertsInside);
    const std::size_t colon = text.find(':');
    const std::string_view low = colon == std::string_view::npos ? "0" : text.substr(0, colon);
    const std::string_view high = colon == std::string_view::npos ? text : text.substr(colon + 1);
    const auto lowNumber = low == "~" ? std::optional(-infinity) : low.empty() ? std::optional(0.0) : wholeNumber(low);
    const auto highNumber =
        high.empty() && colon != std::string_view::npos ? std::optional(infinity) : wholeNumber(high);
    if (!lowNumber || !highNumber || std::isnan(*lowNumber) || std::isnan(*highNumber) || *lowNumber > *highNumber)
        return std::nullopt;
    range.low = *lowNumber;
    range.high = *highNumber;
    return range;
}

std::vector<PerfValue> parsePerfdata(std::string_view text)
{
    std::vector<PerfValue> items;
    while (!text.empty()) {
        if (isBlank(text.front())) {
            text.remove_prefix(1);
            continue;
        }
        PerfValue item;
        const auto label = takeLabel(text);
        const std::size_t end = itemEnd(text);
        if (label && readFields(text.substr(0, end), item)) {
            item.label = *label;
            items.push_back(std::move(item));
        }
        text.remove_prefix(end);
    }
    return items;
}

PluginOutput splitPluginOutput(std::string_view output)
{
    PluginOutput result;
    bool isFirst = true;
    bool inPerfdata = false; // from the second bar on, everything is performance data
    while (!output.empty()) {
        const std::size_t feed = std::min(output.find('\n'), output.size());
        const std::string_view line = output.substr(0, feed);
        output.remove_prefix(std::min(feed + 1, output.size()));
        const std::size_t bar = inPerfdata ? 0 : line.find('|');
        if (isFirst)
            result.text = line.substr(0, std::min(bar, line.size()));
        if (bar != std::string_view::npos) {
            result.perfdata += ' ';
            result.perfdata += line.substr(inPerfdata ? 0 : bar + 1);
            inPerfdata = inPerfdata || !isFirst;
        }
        isFirst = false;
    }
    while (!result.text.empty() && isBlank(result.text.back()))
        result.text.pop_back();
    return result;
}

void addPerfSeries(const PerfValue& item, std::vector<SeriesValue>& series)
{
    const std::string name = "plugin_" + nameFrom(item.label);
    std::vector<Label> labels{{"perf", item.label}};
    if (!item.unit.empty())
        labels.push_back({"unit", item.unit});
    series.push_back({{name, labels}, item.value});
    if (item.warn)
        addRange(name + "_warn", labels, *item.warn, series);
    if (item.crit)
        addRange(name + "_crit", labels, *item.crit, series);
    if (item.min)
        series.push_back({{name + "_min", labels}, *item.min});
    if (item.max)
        series.push_back({{name + "_max", labels}, *item.max});
}

} // namespace dwcp

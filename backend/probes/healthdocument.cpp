// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/healthdocument.h"

#include "probes/jsonseries.h"
#include "probes/textscan.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace dwcp {

namespace {

using Json = nlohmann::json;

constexpr double longestSeconds = 3600;

struct WordRow {
    std::string_view word;
    Level level;
};
constexpr std::array<WordRow, 19> words{{{"unknown", Level::Unknown}, {"healthy", Level::Healthy},
    {"degraded", Level::Degraded}, {"critical", Level::Critical}, {"failed", Level::Failed},
    {"unhealthy", Level::Critical}, {"ok", Level::Healthy}, {"up", Level::Healthy}, {"pass", Level::Healthy},
    {"passing", Level::Healthy}, {"true", Level::Healthy}, {"warn", Level::Degraded}, {"warning", Level::Degraded},
    {"fail", Level::Critical}, {"error", Level::Critical}, {"down", Level::Critical}, {"false", Level::Critical},
    {"none", Level::Unknown}, {"serving", Level::Healthy}}};

std::optional<Level> levelOf(const Json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? Level::Healthy : Level::Critical;
    if (value.is_string())
        return levelOfWord(value.get_ref<const std::string&>()).value_or(Level::Unknown);
    if (!value.is_object())
        return std::nullopt;
    for (const char* key : {"level", "overall", "status", "state", "healthy", "health"}) {
        const auto entry = value.find(key);
        if (entry == value.end())
            continue;
        if (const auto level = levelOf(*entry))
            return level;
    }
    return std::nullopt;
}

std::string textOf(const Json& document)
{
    for (const char* key : {"error_message", "message", "reason", "output"}) {
        const auto entry = document.find(key);
        if (entry != document.end() && entry->is_string() && !entry->get_ref<const std::string&>().empty())
            return oneLine(entry->get_ref<const std::string&>());
    }
    const auto overall = document.find("overall");
    return overall != document.end() && overall->is_object() ? textOf(*overall) : std::string();
}

std::optional<double> durationOf(const Json& status)
{
    const auto entry = status.find("check_duration");
    if (entry == status.end() || !entry->is_number())
        return std::nullopt;
    const auto number = entry->get<double>();
    return entry->is_number_integer() && number > longestSeconds ? number / 1e9 : number;
}

std::vector<Label> labelsOf(const Json& status)
{
    for (const char* key : {"component", "name"}) {
        const auto entry = status.find(key);
        if (entry != status.end() && entry->is_string())
            return {{"component", entry->get_ref<const std::string&>()}};
    }
    return {};
}

/** The series of one status, a component's or the system's own. */
void addStatus(const Json& status, const std::string& prefix, std::vector<SeriesValue>& series)
{
    const std::vector<Label> labels = labelsOf(status);
    if (const auto level = levelOf(status))
        series.push_back({{"health_level", labels}, static_cast<double>(*level)});
    if (const auto duration = durationOf(status))
        series.push_back({{"health_check_duration_seconds", labels}, *duration});
    const auto metrics = status.find("metrics");
    if (metrics == status.end() || !metrics->is_object())
        return;
    auto flat = flattenJson(metrics->dump(), prefix);
    if (!flat)
        return; // the bound on series: what stands above it is kept
    for (SeriesValue& entry : flat.value()) {
        entry.series.labels.insert(entry.series.labels.end(), labels.begin(), labels.end());
        series.push_back(std::move(entry));
    }
}

void addComponents(const Json& document, const std::string& prefix, std::vector<SeriesValue>& series)
{
    const auto components = document.find("components");
    if (components == document.end())
        return;
    for (const auto& [key, status] : components->items()) {
        if (series.size() >= maxJsonSeries)
            return;
        if (!status.is_object())
            continue;
        Json named = status;
        if (components->is_object() && !named.contains("component")) // a map from name to status does as well
            named["component"] = key;
        addStatus(named, prefix, series);
    }
}

/** A document that nests deeper than we follow is refused before it is built. */
bool tooDeep(int depth, Json::parse_event_t, Json&)
{
    if (depth > static_cast<int>(maxJsonDepth))
        throw std::length_error("more than " + std::to_string(maxJsonDepth) + " levels");
    return true;
}

} // namespace

std::optional<Level> levelOfWord(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    const auto* row = std::find_if(words.begin(), words.end(), [&](const WordRow& r) { return r.word == lower; });
    return row == words.end() ? std::nullopt : std::optional(row->level);
}

std::string oneLine(std::string_view text)
{
    text = text.substr(0, text.find('\n')).substr(0, 1000);
    while (!text.empty() && !isUtf8(text) && text.size() > 996)
        text.remove_suffix(1); // a character cut in two
    std::string line(text);
    const bool legal = isUtf8(line);
    for (char& c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (!legal && byte >= 0x80))
            c = '?';
    }
    return line;
}

Result<HealthDocument> readHealthDocument(std::string_view document, const std::string& prefix)
{
    Json json;
    try {
        json = Json::parse(document.begin(), document.end(), tooDeep);
    } catch (const std::exception& error) {
        const std::string_view text = error.what();
        const std::size_t label = text.find("] ");
        return Error{std::string(text.substr(label == std::string_view::npos ? 0 : label + 2, 300)), {}};
    }
    HealthDocument result;
    if (!json.is_object())
        return result;
    result.level = levelOf(json);
    result.text = textOf(json);
    addStatus(json, prefix, result.series);
    addComponents(json, prefix, result.series);
    return result;
}

} // namespace dwcp

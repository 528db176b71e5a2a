// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/targetlist.h"

#include "health/targeturl.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace dwcp {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestList = 64U << 20;

std::string_view trimmed(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(" \t\r");
    if (start == std::string_view::npos)
        return {};
    return line.substr(start, line.find_last_not_of(" \t\r") - start + 1);
}

/** Lists are written by others, so they name no programs to run. */
Result<Target> targetOfList(std::string_view url, std::string node = {})
{
    if (isProgram(url))
        return Error{"a list names no programs; write an exec:// target into the configuration", std::string(url)};
    return targetFromUrl(url, std::move(node));
}

Result<std::vector<Target>> readLines(std::string_view text, std::string_view fileName)
{
    std::vector<Target> targets;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        Result<Target> target = targetOfList(line);
        if (!target)
            return Error{target.error().message(), std::string(fileName) + ":" + std::to_string(number)};
        targets.push_back(std::move(target).value());
    }
    return targets;
}

/** Reads one {"targets": [...], "labels": {...}}; the first problem ends it. */
class GroupReader {
public:
    GroupReader(const Json& group, std::string place) : m_group(group), m_place(std::move(place)) { }

    Result<std::vector<Target>> read()
    {
        if (!m_group.is_object() || !m_group.contains("targets") || !m_group["targets"].is_array())
            return Error{"must be an object with a list of \"targets\"", m_place};
        for (const auto& [name, value] : m_group.items()) {
            if (name != "targets" && name != "labels")
                return Error{"unknown key \"" + name + "\"", m_place};
        }
        std::vector<Target> targets;
        for (const Json& address : m_group["targets"]) {
            if (!address.is_string())
                return Error{"a target must be a text", m_place + ".targets"};
            Result<Target> target = this->target(address.get<std::string>());
            if (!target)
                return target.error();
            targets.push_back(std::move(target).value());
        }
        if (targets.size() > 1 && !label("node").empty())
            return Error{"\"node\" names one target, here are " + std::to_string(targets.size()), m_place + ".labels"};
        return targets;
    }

private:
    std::string label(const char* name) const
    {
        const auto labels = m_group.find("labels");
        if (labels == m_group.end() || !labels->is_object())
            return {};
        const auto found = labels->find(name);
        return found != labels->end() && found->is_string() ? found->get<std::string>() : std::string();
    }

    Result<Target> target(const std::string& address) const
    {
        const std::string scheme = label("__scheme__");
        const bool hasScheme = address.find("://") != std::string::npos;
        const std::string prefix = hasScheme || scheme.empty() ? "" : scheme + "://";
        Result<Target> target = targetOfList(prefix + address + label("__metrics_path__"), label("node"));
        if (!target)
            return Error{target.error().message(), m_place + ".targets"};
        target->region = label("region");
        target->profile = label("profile");
        const std::string weight = label("weight");
        if (weight.empty())
            return target;
        const std::from_chars_result parsed =
            std::from_chars(weight.data(), weight.data() + weight.size(), target->weight);
        const bool isWhole = parsed.ec == std::errc() && parsed.ptr == weight.data() + weight.size();
        if (!isWhole || !std::isfinite(target->weight) || target->weight <= 0)
            return Error{"\"weight\" must be a number greater than 0", m_place + ".labels"};
        return target;
    }

    const Json& m_group;
    std::string m_place;
};

/** The depth of a file_sd list is small; a deep one is refused before the parser recurses. */
bool isTooDeep(std::string_view text)
{
    int depth = 0;
    for (const char c : text) {
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        if (depth > 64)
            return true;
    }
    return false;
}

/** "[::1]:2379" is an address, not a list. */
bool isJsonList(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || text[start] != '[')
        return false;
    const std::string_view inside = text.substr(start + 1, text.find_first_of("]\n", start) - start - 1);
    return inside.find(':') == std::string_view::npos
        || inside.find_first_not_of("0123456789abcdefABCDEF:.") != std::string_view::npos;
}

Result<std::vector<Target>> readJson(std::string_view text, std::string_view fileName)
{
    const std::string file(fileName);
    if (isTooDeep(text))
        return Error{"nested too deeply", file};
    const Json groups = Json::parse(text, nullptr, false);
    if (groups.is_discarded() || !groups.is_array())
        return Error{"is not a JSON list of targets", file};
    std::vector<Target> targets;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Result<std::vector<Target>> group = GroupReader(groups[i], file + ": [" + std::to_string(i) + "]").read();
        if (!group)
            return group.error();
        std::ranges::move(*group, std::back_inserter(targets));
    }
    return targets;
}

} // namespace

Result<Target> targetFromUrl(std::string_view url, std::string node)
{
    const Result<TargetUrl> parsed = parseTargetUrl(url);
    if (!parsed)
        return parsed.error();
    Target target;
    target.url = parsed->text();
    target.node = node.empty() ? parsed->name() : std::move(node);
    return target;
}

Result<std::vector<Target>> readTargetList(std::string_view text, std::string_view fileName)
{
    if (text.size() > longestList)
        return Error{"the list is larger than 64 MiB", std::string(fileName)};
    return isJsonList(text) ? readJson(text, fileName) : readLines(text, fileName);
}

std::vector<Target> targetsFromSrv(const std::vector<SrvRecord>& records, std::string_view scheme)
{
    std::vector<SrvRecord> sorted = records;
    std::ranges::sort(sorted, [](const SrvRecord& a, const SrvRecord& b) {
        return std::tie(a.priority, a.host, a.port) < std::tie(b.priority, b.host, b.port);
    });
    std::vector<Target> targets;
    for (SrvRecord& record : sorted) {
        if (record.host.ends_with('.'))
            record.host.pop_back();
        const std::string url = std::string(scheme) + "://" + record.host + ":" + std::to_string(record.port);
        // A name server may answer anything; what is no address is no target.
        if (Result<Target> target = targetFromUrl(url))
            targets.push_back(std::move(target).value());
    }
    return targets;
}

void makeNodesUnique(std::vector<Target>& targets)
{
    std::set<std::string> taken;
    for (Target& target : targets) {
        if (taken.insert(target.node).second)
            continue;
        const Result<TargetUrl> url = parseTargetUrl(target.url);
        const std::string base = url ? target.node + url->path : target.node;
        std::string name = base;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = base + " #" + std::to_string(number);
        target.node = name;
    }
}

} // namespace dwcp

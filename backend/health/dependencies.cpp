// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/dependencies.h"

#include <algorithm>
#include <map>

namespace dwcp {

namespace {

struct Step {
    std::size_t thing = 0;
    std::size_t next = 0; ///< of its dependencies
};

std::string written(const std::vector<Step>& path, std::size_t repeated, const DependencyNames& names)
{
    std::string text;
    bool inCycle = false;
    for (const Step& step : path) {
        inCycle = inCycle || step.thing == repeated;
        if (inCycle)
            text.append(names[step.thing].first).append(" -> ");
    }
    return text.append(names[repeated].first);
}

} // namespace

std::optional<std::string> findCycle(const DependencyNames& dependencies)
{
    std::map<std::string, std::size_t> indexes;
    for (std::size_t i = 0; i < dependencies.size(); ++i)
        indexes.emplace(dependencies[i].first, i);
    enum class Seen : std::uint8_t { No, OnPath, Done };
    std::vector<Seen> seen(dependencies.size(), Seen::No);
    for (std::size_t start = 0; start < dependencies.size(); ++start) {
        std::vector<Step> path;
        if (seen[start] == Seen::No)
            path.push_back({start, 0});
        while (!path.empty()) {
            Step& step = path.back();
            seen[step.thing] = Seen::OnPath;
            const auto& needs = dependencies[step.thing].second;
            if (step.next == needs.size()) {
                seen[step.thing] = Seen::Done;
                path.pop_back();
                continue;
            }
            const auto found = indexes.find(needs[step.next++]);
            if (found == indexes.end() || seen[found->second] == Seen::Done)
                continue;
            if (seen[found->second] == Seen::OnPath)
                return written(path, found->second, dependencies);
            path.push_back({found->second, 0});
        }
    }
    return std::nullopt;
}

} // namespace dwcp

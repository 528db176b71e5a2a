// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/profile.h"

#include "health/selectormatcher.h"

#include <algorithm>

namespace dwcp {

std::string_view unitName(Unit unit) noexcept
{
    constexpr std::string_view names[] = {
        "none", "ratio", "seconds", "bytes", "bytes_per_second", "per_second", "count", "percent", "entries"};
    return names[static_cast<int>(unit)];
}

std::vector<std::string> ControlSpec::seriesNames() const
{
    std::vector<std::string> names;
    for (const std::string* name : {&breakerState, &breakerMode, &breakerRequests, &componentStarts}) {
        if (!name->empty())
            names.push_back(*name);
    }
    std::ranges::sort(names);
    return names;
}

const CheckSpec* Profile::check(std::string_view id) const noexcept
{
    const auto found = std::ranges::find(checks, id, &CheckSpec::id);
    return found == checks.end() ? nullptr : &*found;
}

Extraction Profile::extraction(std::string_view checkId) const
{
    Extraction wanted;
    if (!checks.empty() && checkId == checks.front().id) {
        wanted.names = recognise;
        if (control)
            std::ranges::move(control->seriesNames(), std::back_inserter(wanted.names));
        for (const GuardSpec& guard : guards) {
            for (const GuardSpec::Figure& figure : guard.figures)
                wanted.names.push_back(figure.series.selector()->selector().name);
        }
    }
    for (const LayerSpec& layer : layers) {
        if (layer.check != checkId)
            continue;
        if (!layer.reputation.empty())
            wanted.names.push_back(layer.reputation);
        for (const FacetSpec& facet : layer.facets) {
            for (const MetricRule& rule : facet.rules) {
                for (const Expression& source : rule.sources) {
                    const std::vector<std::string> names = source.seriesNames();
                    wanted.names.insert(wanted.names.end(), names.begin(), names.end());
                }
            }
        }
    }
    std::sort(wanted.names.begin(), wanted.names.end());
    wanted.names.erase(std::unique(wanted.names.begin(), wanted.names.end()), wanted.names.end());
    return wanted;
}

} // namespace dwcp

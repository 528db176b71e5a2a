// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/readings.h"

#include "health/selectormatcher.h"

#include <algorithm>

namespace dwcp {

std::string_view SeriesName::label(std::string_view labelName) const noexcept
{
    // A handful of labels: a straight look is faster than a search by halves.
    for (const Label& entry : labels) {
        if (entry.name == labelName)
            return entry.value;
    }
    return {};
}

bool matches(const Selector& selector, const SeriesName& series)
{
    const Result<SelectorMatcher> matcher = SelectorMatcher::make(selector);
    return matcher && matcher->matches(series);
}

bool Extraction::wants(std::string_view name) const noexcept
{
    return names.empty() || std::binary_search(names.begin(), names.end(), name);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/layoutkeeper.h"

#include "probes/textscan.h"

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

bool wants(const Extraction* extraction, const std::string& name)
{
    return !extraction || extraction->names.empty()
        || std::binary_search(extraction->names.begin(), extraction->names.end(), name);
}

} // namespace

Readings LayoutKeeper::readings(std::vector<SeriesValue> found, const Extraction* extraction)
{
    auto layout = std::make_shared<SeriesLayout>();
    std::set<std::pair<std::string, std::vector<Label>>> met;
    Readings readings;
    for (SeriesValue& entry : found) {
        std::sort(entry.series.labels.begin(), entry.series.labels.end());
        if (!wants(extraction, entry.series.name) || !met.emplace(entry.series.name, entry.series.labels).second)
            continue;
        layout->series.push_back(std::move(entry.series));
        readings.values.push_back(entry.value);
    }
    if (!m_layout || m_layout->series != layout->series)
        m_layout = std::move(layout);
    readings.layout = m_layout;
    return readings;
}

std::string nameFrom(std::string_view text)
{
    std::string name;
    for (const char c : text)
        name += isByte(c, labelRest) ? c : '_';
    return name;
}

} // namespace dwcp

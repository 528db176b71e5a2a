// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guardreader.h"

#include "health/selectormatcher.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace dwcp {

namespace {

bool isCounter(GuardFigure figure)
{
    return figure == GuardFigure::Passed || figure == GuardFigure::Again || figure == GuardFigure::Refused;
}

/** Damaged readings have other values than their layout has series. */
bool fits(const Readings& readings)
{
    return readings.values.size() == readings.layout->series.size();
}

double perSecond(double now, double before, double seconds)
{
    return (now < before ? now : now - before) / seconds;
}

} // namespace

std::shared_ptr<const std::vector<GuardName>> GuardNames::share(std::vector<GuardName> names)
{
    for (const auto& known : m_known) {
        if (*known == names)
            return known;
    }
    auto one = std::make_shared<const std::vector<GuardName>>(std::move(names));
    if (m_known.size() < most)
        m_known.push_back(one);
    return one;
}

/** A page keeps its layout for long: names are looked up once, not with every page. */
void GuardReader::resolve(const std::shared_ptr<const SeriesLayout>& layout)
{
    struct Found {
        GuardName guard;
        std::uint32_t value;
        GuardFigure figure;
    };
    std::vector<Found> found;
    std::vector<GuardName> names;
    for (const GuardSpec& spec : *m_specs) {
        for (const GuardSpec::Figure& figure : spec.figures) {
            for (std::size_t i = 0; i < layout->series.size(); ++i) {
                const SeriesName& series = layout->series[i];
                if (series.label(spec.label).empty() || !figure.series.selector()->matches(series))
                    continue;
                found.push_back({{spec.kind, std::string(series.label(spec.label))}, std::uint32_t(i), figure.figure});
                names.push_back(found.back().guard);
            }
        }
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    names.resize(std::min(names.size(), most));
    m_places.clear();
    for (const Found& one : found) {
        const auto at = std::ranges::lower_bound(names, one.guard);
        if (at != names.end() && *at == one.guard)
            m_places.push_back({one.value, static_cast<std::uint16_t>(at - names.begin()), one.figure});
    }
    m_names = m_shared->share(std::move(names));
    m_layout = layout;
}

std::shared_ptr<const NodeGuards> GuardReader::read(const EvaluationInput& input)
{
    if (!input.now || input.now->empty() || !fits(*input.now))
        return nullptr;
    if (input.now->layout != m_layout)
        resolve(input.now->layout);
    if (m_names->empty())
        return nullptr;
    const double seconds = std::chrono::duration<double>(input.at - input.beforeAt).count();
    const bool hasBefore = input.before && input.before->layout == m_layout && fits(*input.before) && seconds > 0;
    auto guards = std::make_shared<NodeGuards>();
    guards->names = m_names;
    guards->figures.resize(m_names->size());
    for (const Place& place : m_places)
        guards->figures[place.guard].at(place.figure) = 0; // what is told; the rest stays untold
    for (const Place& place : m_places) {
        double value = input.now->values[place.value];
        if (isCounter(place.figure)) {
            value = hasBefore ? perSecond(value, input.before->values[place.value], seconds)
                              : std::numeric_limits<double>::quiet_NaN();
        }
        guards->figures[place.guard].at(place.figure) += static_cast<float>(value); // a part unknown: the whole is
    }
    return guards;
}

} // namespace dwcp

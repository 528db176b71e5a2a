// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/metricfamily.h"

#include "probes/metricsuffixes.h"

#include <algorithm>
#include <map>

namespace dwcp {

namespace {

std::vector<Label> copyLabels(std::span<const LabelView> labels)
{
    std::vector<Label> copy;
    for (const LabelView& label : labels)
        copy.push_back({std::string(label.name), std::string(label.value)});
    return copy;
}

std::optional<double> secondsOf(const std::optional<TimestampView>& timestamp)
{
    return timestamp ? std::optional(timestamp->seconds) : std::nullopt;
}

class Collector final : public ExpositionVisitor {
public:
    Collector(ExpositionFormat format, std::vector<ExpositionFamily>& families) : m_format(format), m_families(families)
    {
    }

    void type(std::string_view name, MetricType type) override { family(name).type = type; }
    void help(std::string_view name, std::string_view text) override { family(name).help = text; }
    void unit(std::string_view name, std::string_view unit) override { family(name).unit = unit; }

    void sample(const SampleView& view) override
    {
        MetricSample sample{std::string(view.name), copyLabels(view.labels), view.value, secondsOf(view.timestamp), {}};
        if (view.exemplar)
            sample.exemplar =
                Exemplar{copyLabels(view.exemplar->labels), view.exemplar->value, secondsOf(view.exemplar->timestamp)};
        familyOfSample(view.name).samples.push_back(std::move(sample));
    }

private:
    ExpositionFamily& family(std::string_view name)
    {
        const auto [entry, isNew] = m_index.try_emplace(std::string(name), m_families.size());
        if (isNew)
            m_families.push_back({std::string(name), MetricType::Unknown, {}, {}, {}});
        return m_families[entry->second];
    }

    ExpositionFamily& familyOfSample(std::string_view name)
    {
        const std::size_t cut = std::min(name.rfind('_'), name.size());
        const auto found = m_index.find(std::string(name.substr(0, cut)));
        const bool isMember =
            found != m_index.end() && allowsSuffix(m_format, m_families[found->second].type, name.substr(cut));
        if (isMember)
            return m_families[found->second];
        return family(name);
    }

    ExpositionFormat m_format;
    std::vector<ExpositionFamily>& m_families;
    std::map<std::string, std::size_t> m_index;
};

} // namespace

FamiliesResult readFamilies(std::string_view page, const ExpositionOptions& options)
{
    FamiliesResult result;
    Collector collector(options.format, result.families);
    result.error = scanExposition(page, options, collector);
    if (result.error)
        result.families.clear();
    return result;
}

} // namespace dwcp

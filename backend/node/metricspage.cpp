// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/metricspage.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dwcp {

namespace {

std::string_view kindName(MetricKind kind)
{
    constexpr std::array<std::string_view, 4> names{"counter", "gauge", "histogram", "summary"};
    return names[static_cast<std::size_t>(kind)];
}

std::string number(double value)
{
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

void appendEscaped(std::string& line, std::string_view value)
{
    for (const char c : value) {
        if (c == '\n')
            line += "\\n";
        else if (c == '"' || c == '\\')
            line.append({'\\', c});
        else
            line += c;
    }
}

std::string series(
    std::string_view name, std::string_view suffix, std::span<const MetricLabel> labels, std::string_view upTo = {})
{
    std::string line(name);
    line += suffix;
    char separator = '{';
    for (const MetricLabel& label : labels) {
        (line += separator).append(label.name).append("=\"");
        appendEscaped(line, label.value);
        line += '"';
        separator = ',';
    }
    if (!upTo.empty()) {
        (line += separator).append("le=\"").append(upTo) += '"';
        separator = ',';
    }
    return separator == '{' ? line : line + '}';
}

} // namespace

MetricsPage::Section& MetricsPage::section(const MetricFamily& family)
{
    const auto [known, isNew] = m_byName.try_emplace(std::string(family.name), m_sections.size());
    if (isNew) {
        std::string head = "# HELP ";
        head.append(family.name).append(" ").append(family.help).append("\n# TYPE ").append(family.name);
        head.append(" ").append(kindName(family.kind)).append("\n");
        m_sections.push_back({std::move(head), {}});
    }
    return m_sections[known->second];
}

void MetricsPage::value(const MetricFamily& family, std::span<const MetricLabel> labels, double value)
{
    if (std::isfinite(value))
        section(family).lines += series(family.name, "", labels) + ' ' + number(value) + '\n';
}

void MetricsPage::distribution(
    const MetricFamily& family, std::span<const MetricLabel> labels, const MetricDistribution& distribution)
{
    std::string& lines = section(family).lines;
    for (const MetricDistribution::Bucket& bucket : distribution.buckets)
        lines +=
            series(family.name, "_bucket", labels, number(bucket.upTo)) + ' ' + std::to_string(bucket.count) + '\n';
    lines += series(family.name, "_sum", labels) + ' ' + number(distribution.sum) + '\n';
    lines += series(family.name, "_count", labels) + ' ' + std::to_string(distribution.count) + '\n';
}

std::string MetricsPage::text() const
{
    std::string page;
    for (const Section& section : m_sections)
        page += section.head + section.lines;
    return page;
}

void histogram(MetricSink& sink, std::string_view name, std::string_view help, const LatencyHistogram& latencies,
    Duration shortest, Duration longest, Labels labels)
{
    MetricDistribution distribution;
    std::uint64_t all = 0;
    for (const LatencyHistogram::Step& step : latencies.cumulative()) {
        all = step.count;
        if (step.below >= shortest && step.below <= longest)
            distribution.buckets.push_back({seconds(step.below), step.count});
    }
    distribution.buckets.push_back({HUGE_VAL, all});
    distribution.count = all;
    distribution.sum = seconds(latencies.sum());
    sink.distribution({name, help, MetricKind::Histogram}, {labels.begin(), labels.size()}, distribution);
}

} // namespace dwcp

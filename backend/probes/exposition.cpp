// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/exposition.h"

#include "probes/expositionscanner.h"

#include <algorithm>

namespace dwcp {

ExpositionFormat expositionFormat(std::string_view contentType) noexcept
{
    constexpr std::string_view openMetrics = "application/openmetrics-text";
    const std::string_view type = contentType.substr(0, contentType.find_first_of("; \t"));
    const bool same = std::equal(type.begin(), type.end(), openMetrics.begin(), openMetrics.end(), [](char a, char b) {
        const bool upper = a >= 'A' && a <= 'Z';
        return (upper ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
    return same ? ExpositionFormat::OpenMetrics : ExpositionFormat::Text;
}

std::string ExpositionError::message() const
{
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " + reason;
}

std::string_view metricTypeName(MetricType type) noexcept
{
    switch (type) {
    case MetricType::Unknown:
        return "unknown";
    case MetricType::Counter:
        return "counter";
    case MetricType::Gauge:
        return "gauge";
    case MetricType::Histogram:
        return "histogram";
    case MetricType::GaugeHistogram:
        return "gaugehistogram";
    case MetricType::Summary:
        return "summary";
    case MetricType::Info:
        return "info";
    case MetricType::StateSet:
        return "stateset";
    }
    return "unknown";
}

std::optional<ExpositionError> scanExposition(
    std::string_view page, const ExpositionOptions& options, ExpositionVisitor& visitor, ExpositionScratch* scratch)
{
    ExpositionScratch own;
    ExpositionScratch& used = scratch ? *scratch : own;
    if (options.format == ExpositionFormat::OpenMetrics)
        return ExpositionScanner<ExpositionFormat::OpenMetrics>(page, options, &visitor, used).run();
    return ExpositionScanner<ExpositionFormat::Text>(page, options, &visitor, used).run();
}

} // namespace dwcp

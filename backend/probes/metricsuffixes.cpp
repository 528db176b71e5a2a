// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/metricsuffixes.h"

#include <algorithm>
#include <array>

namespace dwcp {

namespace {

using namespace std::string_view_literals;

constexpr std::array plain{""sv};
constexpr std::array counter{"_total"sv, "_created"sv};
constexpr std::array histogram{"_bucket"sv, "_count"sv, "_sum"sv, "_created"sv};
constexpr std::array gaugeHistogram{"_bucket"sv, "_gcount"sv, "_gsum"sv};
constexpr std::array summary{""sv, "_count"sv, "_sum"sv, "_created"sv};
constexpr std::array info{"_info"sv};
constexpr std::array textHistogram{""sv, "_bucket"sv, "_count"sv, "_sum"sv};
constexpr std::array textSummary{""sv, "_count"sv, "_sum"sv};

std::span<const std::string_view> textSuffixes(MetricType type) noexcept
{
    switch (type) {
    case MetricType::Histogram:
    case MetricType::GaugeHistogram:
        return textHistogram;
    case MetricType::Summary:
        return textSummary;
    default:
        return plain;
    }
}

} // namespace

std::span<const std::string_view> suffixesOf(ExpositionFormat format, MetricType type) noexcept
{
    if (format == ExpositionFormat::Text)
        return textSuffixes(type);
    switch (type) {
    case MetricType::Counter:
        return counter;
    case MetricType::Histogram:
        return histogram;
    case MetricType::GaugeHistogram:
        return gaugeHistogram;
    case MetricType::Summary:
        return summary;
    case MetricType::Info:
        return info;
    case MetricType::Unknown:
    case MetricType::Gauge:
    case MetricType::StateSet:
        break;
    }
    return plain;
}

bool allowsSuffix(ExpositionFormat format, MetricType type, std::string_view suffix) noexcept
{
    const auto suffixes = suffixesOf(format, type);
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

} // namespace dwcp

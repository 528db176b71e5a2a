// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dwcp {

enum class MetricKind : std::uint8_t { Counter, Gauge, Histogram, Summary };

/** What a metric is: the name on the wire, what it means, and how it is to be read. */
struct MetricFamily {
    std::string_view name;
    std::string_view help;
    MetricKind kind;
};

struct MetricLabel {
    std::string_view name;
    std::string_view value;
};

/** Many observations in few numbers. Without buckets it is a sum and a count. */
struct MetricDistribution {
    struct Bucket {
        double upTo; ///< in the unit of the metric; the last is +infinity
        std::uint64_t count; ///< of all observations up to there
    };
    std::vector<Bucket> buckets;
    std::uint64_t count = 0;
    double sum = 0.0;
};

/**
 * Where patterns put their numbers. A port: the room that speaks to Prometheus implements it. The views are valid
 * during the call only. Thread: that of the caller.
 */
class MetricSink {
public:
    virtual ~MetricSink() = default;

    virtual void value(const MetricFamily& family, std::span<const MetricLabel> labels, double value) = 0;
    virtual void distribution(
        const MetricFamily& family, std::span<const MetricLabel> labels, const MetricDistribution& distribution) = 0;
};

} // namespace dwcp

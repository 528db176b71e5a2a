// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/latencyhistogram.h"
#include "resilience/metricsink.h"

#include <initializer_list>
#include <string>
#include <unordered_map>

namespace dwcp {

/**
 * A page of Prometheus text 0.0.4, in the order in which families first appear; their series may come in any order. A
 * value that is not finite is left out: what cannot be measured is absent. Thread: one.
 */
class MetricsPage final : public MetricSink {
public:
    void value(const MetricFamily& family, std::span<const MetricLabel> labels, double value) override;
    void distribution(const MetricFamily& family, std::span<const MetricLabel> labels,
        const MetricDistribution& distribution) override;

    std::string text() const;

private:
    struct Section {
        std::string head;
        std::string lines;
    };
    Section& section(const MetricFamily& family);

    std::vector<Section> m_sections;
    std::unordered_map<std::string, std::size_t> m_byName;
};

using Labels = std::initializer_list<MetricLabel>;

inline void gauge(MetricSink& sink, std::string_view name, std::string_view help, double value, Labels labels = {})
{
    sink.value({name, help, MetricKind::Gauge}, {labels.begin(), labels.size()}, value);
}

inline void counter(
    MetricSink& sink, std::string_view name, std::string_view help, std::uint64_t value, Labels labels = {})
{
    sink.value({name, help, MetricKind::Counter}, {labels.begin(), labels.size()}, static_cast<double>(value));
}

/** A histogram in seconds with a bucket for each doubling within [shortest, longest]. */
void histogram(MetricSink& sink, std::string_view name, std::string_view help, const LatencyHistogram& latencies,
    Duration shortest, Duration longest, Labels labels = {});

inline double seconds(Duration duration) noexcept
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace dwcp

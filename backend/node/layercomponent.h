// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"
#include "resilience/metricsink.h"

#include <map>
#include <string>
#include <string_view>

namespace dwcp {

/** What a layer says of itself: level, why, and the numbers behind it. */
struct LayerReport {
    Level level = Level::Unknown;
    std::string reason; ///< empty when healthy
    std::map<std::string, double> metrics;
};

/** One of the five layers, as the node starts, stops, checks and restarts it. Thread: the loop's. */
class LayerComponent {
public:
    virtual ~LayerComponent() = default;

    virtual std::string_view name() const = 0; ///< "amst"
    virtual void start() = 0;
    /** What it holds open is closed; what it learnt stays, as far as a restart may keep it. */
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;
    virtual LayerReport check() const = 0;
    virtual void collect(MetricSink& sink) const = 0;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/snapshot.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace dwcp {

/**
 * The values of /metrics as an ExportMetricsServiceRequest of OTLP 1.x: gauges as gauges, counters as cumulative
 * monotonic sums since the start of the engine. Pure. Thread: any.
 * Source: github.com/open-telemetry/opentelemetry-proto.
 */
std::string otlpMetrics(const Snapshot& snapshot);

/** An event as a line that the outbox keeps: JSON with its time, severity, words and attributes. */
std::string otlpRecord(const Event& event, const Snapshot& snapshot, const std::string& id);

/** Such a line as an ExportLogsServiceRequest; empty when it is damaged. */
std::string otlpLogs(const std::string& record);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/countwindow.h"
#include "resilience/latencyhistogram.h"
#include "resilience/rollingwindow.h"
#include "resilience/shardedcounter.h"

#include <cstdint>
#include <limits>
#include <memory>

namespace dwcp {

/**
 * What only some breakers need and the 128 bytes of a breaker have no room for: a window of another shape, the end of a
 * mode, counters per thread, latencies. Made when first needed and then kept.
 * Thread: under the breaker's lock, but for shards and latencies, which are made once and safe to share.
 */
struct alignas(64) BreakerAnnex {
    std::int64_t modeUntil = std::numeric_limits<std::int64_t>::max();
    std::uint64_t slow = 0; // total of slow calls
    std::unique_ptr<RollingWindow> rolling;
    std::unique_ptr<CountWindow> counting;
    std::unique_ptr<ShardedCounter> shards;
    std::unique_ptr<LatencyHistogram> latencies;

    bool isNeeded() const noexcept { return rolling || counting || latencies; }
};

} // namespace dwcp

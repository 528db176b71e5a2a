// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"
#include "resilience/problems.h"

#include <cstdint>

namespace dwcp {

/** What a breaker's rate rules look at. */
struct BreakerWindow {
    enum class Kind : std::uint8_t {
        None, ///< only consecutive failures count
        Count, ///< the last `calls` results
        Time ///< the last `length`, in `buckets` steps
    };

    Kind kind = Kind::None;
    Duration length = std::chrono::seconds(10);
    /** The window slides in steps of length / buckets. 10 or fewer need no memory beside the breaker. */
    std::uint32_t buckets = 10;
    std::uint32_t calls = 100;
    /** No rate is judged below this many calls in the window. */
    std::uint32_t minimumCalls = 20;
    /** Opens at this share of failures, 0..1 (reached is enough). 0 switches the rule off. */
    double failureRate = 0.5;
    /** Opens at this share of slow calls, 0..1. 0 switches the rule off. */
    double slowCallRate = 0.0;
    /** A call that takes this long or longer is slow. */
    Duration slowCall = std::chrono::seconds(1);

    /** Nanoseconds; a window whose length is no multiple of it is shorter by the rest. */
    std::int64_t bucketLength() const noexcept { return length.count() / buckets; }
    bool operator==(const BreakerWindow&) const = default;
};

/**
 * Settings of a CircuitBreaker. The defaults are those of the domain: 5 failures, 60 s, 3 trials.
 * Source: Nygard, Release It!; the state machine of resilience4j and gobreaker.
 */
struct BreakerOptions {
    /** Consecutive failures that open the breaker. 0 switches the rule off. At most 65,535. */
    std::uint32_t maxFailures = 5;
    /** How long an open breaker rests before it lets trials through. */
    Duration resetTimeout = std::chrono::seconds(60);
    /** Each opening that follows a failed trial multiplies the rest by this; 1 keeps it constant. */
    double resetBackoff = 2.0;
    /** The rest never exceeds this, jitter included. */
    Duration maxResetTimeout = std::chrono::minutes(10);
    /** The rest is lengthened by up to this share, at random. */
    double resetJitter = 0.1;
    /** Trials in flight at once, and successful trials that close the breaker. 1..255. */
    std::uint32_t halfOpenMax = 3;
    /** A trial not settled this long after the latest one was admitted no longer holds its place. */
    Duration permitDeadline = std::chrono::seconds(30);
    /** A success that took longer than this is a timeout, and so a failure. */
    Duration operationTimeout = std::chrono::seconds(10);
    BreakerWindow window;
    /** Keep a histogram of latencies (1.8 KiB beside the breaker). */
    bool recordsLatency = false;
    /** Count successes per thread from the start, for this many threads (64 bytes each); 0 counts in one place. At
     * most 64. */
    std::uint32_t shards = 0;
    /** Attach shards by itself when a time window is turned by different threads and saw more successes a second; 0
     * never. */
    std::uint64_t shardAbove = 0;

    /** 5 failures, operation 30 s, reset 60 s. */
    static BreakerOptions conservative();
    /** 3 failures, operation 10 s, reset 30 s. */
    static BreakerOptions aggressive();

    /** What is wrong, one sentence each, naming the field; empty when usable. */
    Problems problems() const;

    bool operator==(const BreakerOptions&) const = default;
};

} // namespace dwcp

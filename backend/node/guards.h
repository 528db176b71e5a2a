// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/loop.h"
#include "node/wire/orders.h"
#include "resilience/adaptivelimiter.h"
#include "resilience/asyncpipeline.h"
#include "resilience/patternregistry.h"

#include <map>
#include <memory>

namespace dwcp {

/**
 * The node's patterns by name, with the defaults of the DWCP instances, and the pipelines made of them: send, receive,
 * sync, consensus, peer-discovery. What an operator did to a breaker is kept in a file, so that a restart does not lose
 * it. Thread: the loop's; the patterns themselves: any.
 */
class Guards {
public:
    Guards(Loop& loop, const Clock& clock, Random& random, std::string overridesFile);

    AsyncPipeline& send() noexcept { return m_send.pipeline; }
    AsyncPipeline& receive() noexcept { return m_receive.pipeline; }
    AsyncPipeline& sync() noexcept { return m_sync.pipeline; }
    AsyncPipeline& consensus() noexcept { return m_consensus.pipeline; }
    AsyncPipeline& discovery() noexcept { return m_discovery.pipeline; }

    PatternRegistry& patterns() noexcept { return m_patterns; }
    ErrorBudget& budget() noexcept { return *m_budget; }
    MeteredBreaker* breaker(std::string_view name) const;
    std::vector<Registry<MeteredBreaker>::Entry> breakers() const { return m_patterns.breakers().list(); }

    /** What is known of an order that is in force. */
    struct Override {
        std::string reason;
        std::string actor;
        WallTime since{};
        std::optional<WallTime> until;
        BreakerMode mode = BreakerMode::Automatic;
    };
    /** False when there is no such breaker. */
    bool obey(const BreakerOrder& order);
    const Override* overrideOf(const std::string& breaker) const;
    /** A layer went down or came back: its breaker opens, or lets trials begin at once. */
    void layerChanged(std::string_view layer, bool isDown);
    /** What time brings: waits that are over, modes that expire. Called every second. */
    void advance();
    void collect(MetricSink& sink) const;

private:
    struct Line {
        Line(Guards& guards, std::string_view name, const BreakerOptions& breaker, const BulkheadOptions* bulkhead,
            bool isAdaptive, bool retries);

        std::string name;
        std::shared_ptr<MeteredBreaker> breaker;
        std::shared_ptr<StandaloneBulkhead> bulkhead;
        std::shared_ptr<Retry> retry;
        std::unique_ptr<AdaptiveLimiter> limiter;
        std::unique_ptr<Timeout> timeout;
        AsyncPipeline pipeline;
    };

    void apply(const std::string& name, const Override& wanted);
    void readOverrides();
    void writeOverrides() const;

    Loop& m_loop;
    const Clock& m_clock;
    Random& m_random;
    std::string m_file;
    mutable PatternRegistry m_patterns;
    std::shared_ptr<ErrorBudget> m_budget;
    Line m_send;
    Line m_receive;
    Line m_sync;
    Line m_consensus;
    Line m_discovery;
    std::map<std::string, Override> m_overrides;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/transport.h"
#include "node/ass/replica.h"

#include <deque>

namespace dwcp {

/** One exchange with a peer, as its guard sees it: how it ends is told by calling back. */
using ExchangeDone = std::function<void(bool succeeded)>;

/**
 * ASS: the replicated state, kept equal by gossip: twice a second this node and one peer tell each other what they
 * have seen and send what the other lacks. Thread: the loop's.
 */
class AssLayer final : public LayerComponent {
public:
    /** `writer`: the name of this node's events, never used before. */
    AssLayer(Loop& loop, const Clock& clock, Transport& transport, std::string writer);

    std::string_view name() const override { return "ass"; }
    void start() override;
    void stop() override;
    bool isRunning() const override { return m_isRunning; }
    LayerReport check() const override;
    void collect(MetricSink& sink) const override;

    /** Runs an exchange under a guard; the plain one calls it at once. */
    std::function<void(std::function<void(ExchangeDone)>)> guard = [](std::function<void(ExchangeDone)> exchange) {
        exchange([](bool) {});
    };

    void write(const std::string& key, std::string value);
    Replica& replica() noexcept { return m_replica; }
    const Replica& replica() const noexcept { return m_replica; }
    /** The peer's clock is ahead of ours by so much. */
    void clockCompared(const std::string& peer, Duration roundTrip, Duration skew);
    void setPartitioned(bool isPartitioned) noexcept { m_isPartitioned = isPartitioned; }

private:
    struct Peer {
        VersionVector known; ///< what it has seen, as far as we know
        std::optional<SteadyTime> syncedAt;
        std::optional<double> skew; ///< seconds
        double uncertainty = 0; ///< half of the best recent round trip
    };

    void gossip();
    void exchange(const std::string& peer, ExchangeDone done);
    void digestCame(const std::string& peer, std::uint64_t sequence, std::string_view payload);
    void deltaCame(const std::string& peer, std::uint64_t sequence, std::string_view payload);
    void receiptCame(const std::string& peer, std::string_view payload);
    bool merge(const std::string& peer, std::string_view delta);
    void synced(const std::string& peer);
    static double certainSkew(const Peer& peer);
    std::optional<Duration> lagOf(const Peer& peer) const;
    std::optional<SteadyTime> lastSync() const;

    Loop& m_loop;
    const Clock& m_clock;
    Transport& m_transport;
    std::string m_writer;
    Replica m_replica;
    std::map<std::string, Peer> m_peers;
    std::deque<std::pair<std::uint64_t, SteadyTime>> m_ownWrites; ///< counter and when
    Timer m_gossip;
    std::size_t m_turn = 0;
    std::uint64_t m_sequence = 0;
    std::map<std::uint64_t, std::pair<SteadyTime, ExchangeDone>> m_open; ///< exchanges not yet answered
    bool m_isRunning = false;
    bool m_isPartitioned = false;
    std::uint64_t m_applied = 0;
    std::uint64_t m_failedMerges = 0;
    std::uint64_t m_conflicts = 0;
    std::uint64_t m_driftEvents = 0;
};

} // namespace dwcp

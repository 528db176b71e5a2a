// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/acp/consensus.h"
#include "node/acp/witness.h"

namespace dwcp {

/**
 * ACP: the log that the nodes agree on, and the signed heartbeats by which they watch each other. Thread: the loop's.
 */
class AcpLayer final : public LayerComponent {
public:
    AcpLayer(Loop& loop, const Clock& clock, Transport& transport, const Identity& identity, ConsensusOptions options);

    std::string_view name() const override { return "acp"; }
    void start() override;
    void stop() override;
    bool isRunning() const override { return m_consensus.isRunning(); }
    LayerReport check() const override;
    void collect(MetricSink& sink) const override;

    Consensus& consensus() noexcept { return m_consensus; }
    const Consensus& consensus() const noexcept { return m_consensus; }
    Witness& witness() noexcept { return m_witness; }
    /** Ends libraft for good; `stopped` comes when its files are closed. */
    void close(std::function<void()> stopped);

    enum class Lie { None, Contradict, Forge };
    /** Signs different things for different peers, or does not sign properly. */
    void setLie(Lie lie) noexcept { m_lie = lie; }

private:
    void beat();
    Heartbeat claim() const;
    void collectPeer(MetricSink& sink, const std::string& peer) const;

    const Clock& m_clock;
    Transport& m_transport;
    const Identity& m_identity;
    std::string m_self;
    Consensus m_consensus;
    Witness m_witness;
    Timer m_beat;
    std::uint64_t m_sequence = 0;
    Lie m_lie = Lie::None;
    std::string m_problem;
    bool m_isStopping = false; ///< libraft still closes: it cannot be opened again yet
    bool m_isWanted = false;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/peerlink.h"
#include "node/identity.h"
#include "node/layercomponent.h"

#include <array>
#include <map>

namespace dwcp {

struct PeerAddress {
    std::string id;
    Address address;
};

struct TransportOptions {
    PeerCard self; ///< of this node; transportAddress is where it listens
    Address listen;
    std::vector<PeerAddress> peers; ///< all others
    LinkOptions link;
    /** What the network between nodes can carry, bytes a second in one direction. */
    double capacity = 125e6;
    std::string keyRingFile;
};

/**
 * AMST: the streams to all peers and the listener for theirs. Frames of peers go to whoever asked for their type. Only
 * peers of the list are let in, and only with the key they were first seen with. Thread: the loop's.
 */
class Transport final : public LayerComponent {
public:
    using Receiver = std::function<void(const std::string& peer, std::uint64_t sequence, std::string_view payload)>;
    using Lane = PeerLink::Lane;

    Transport(Loop& loop, const Clock& clock, Random& random, Identity& identity, const TlsContext* tls,
        TransportOptions options);
    ~Transport() override;

    std::string_view name() const override { return "amst"; }
    void start() override;
    void stop() override;
    bool isRunning() const override { return m_isRunning; }
    LayerReport check() const override;
    void collect(MetricSink& sink) const override;

    void onFrame(FrameType type, Receiver receiver);
    std::function<void(const std::string& peer)> onReachable = [](const std::string&) {};
    /** A peer showed another key than the one it is known by. */
    std::function<void(const std::string& peer, std::string_view kind)> onSuspicion = [](const std::string&,
                                                                                          std::string_view) {};
    /** A round trip, and by how much the peer's clock is ahead of ours, from the same echo. */
    std::function<void(const std::string& peer, Duration roundTrip, Duration skew)> onEcho = [](const std::string&,
                                                                                                 Duration, Duration) {};

    /** False when there is no way to the peer now; the frame is then lost. */
    bool send(const std::string& peer, FrameType type, std::uint64_t sequence, std::string_view payload,
        Lane lane = Lane::Spread);
    bool isReachable(const std::string& peer) const noexcept;
    std::vector<std::string> peers() const;
    std::size_t reachablePeers() const noexcept;
    const std::optional<PeerCard>* card(const std::string& peer) const noexcept;
    /** Public key that the peer is known by; empty when it was never seen. */
    std::string_view keyOf(const std::string& peer) const noexcept { return m_keys.keyOf(peer); }
    std::optional<Duration> roundTrip(const std::string& peer) const noexcept;
    void setFault(const std::string& peer, const LinkFault& fault);

    struct Bytes {
        std::uint64_t sent = 0;
        std::uint64_t received = 0;
    };
    Bytes bytes() const noexcept;
    /** Why it does not listen; empty when it does. */
    const std::string& problem() const noexcept { return m_problem; }

private:
    struct Visitor;
    using VisitorPointer = std::shared_ptr<Visitor>;

    bool listen();
    void beat();
    void accepted();
    void received(const VisitorPointer& visitor, const Frame& frame);
    void greet(const VisitorPointer& visitor, const Frame& frame);
    void deliver(const Visitor& visitor, const Frame& frame);
    void answerPing(Visitor& visitor, const Frame& frame);
    void leave(const VisitorPointer& visitor);
    void closeSilent();
    bool isTrusted(const PeerCard& card);
    Hello introduce(std::string_view challenge);
    bool recognise(const std::string& peer, const Hello& mine, const Welcome& answer);
    void echoed(const std::string& peer, Duration roundTrip, std::string_view pong);
    void measureUtilization();
    const PeerLink* link(const std::string& peer) const noexcept;
    PeerLink* link(const std::string& peer) noexcept;
    static void collectRdma(MetricSink& sink);
    void collectStreams(MetricSink& sink) const;
    void collectPeer(MetricSink& sink, const PeerLink& link) const;

    Loop& m_loop;
    const Clock& m_clock;
    Random& m_random;
    Identity& m_identity;
    const TlsContext* m_tls;
    TransportOptions m_options;
    KeyRing m_keys;
    LinkContext m_context;
    std::map<std::string, std::unique_ptr<PeerLink>> m_links;
    std::array<Receiver, lastFrameType + 1> m_receivers;
    uv_tcp_t* m_listener = nullptr;
    std::vector<VisitorPointer> m_visitors;
    Timer m_beat;
    bool m_isRunning = false;
    std::string m_problem;
    Bytes m_gone; ///< of visitors that left
    Bytes m_measured;
    SteadyTime m_measuredAt{};
    std::optional<double> m_utilization;
};

} // namespace dwcp

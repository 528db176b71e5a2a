// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/address.h"
#include "node/amst/channel.h"
#include "node/amst/linkfault.h"
#include "node/amst/peercard.h"
#include "resilience/clock.h"
#include "resilience/latencyhistogram.h"
#include "resilience/random.h"
#include "resilience/retrypolicy.h"

#include <map>
#include <optional>
#include <vector>

namespace dwcp {

/** How many streams a link keeps and when one counts as dead. */
struct LinkOptions {
    unsigned minStreams = 2;
    unsigned maxStreams = 6;
    std::size_t growAbove = 256 * 1024; ///< unsent bytes on every stream: one more is opened
    Duration shrinkAfter = std::chrono::seconds(10); ///< without need of the last stream
    Duration pingEvery = std::chrono::seconds(1);
    Duration deadAfter = std::chrono::seconds(3); ///< without an echo; also the time for a handshake
    RetryOptions reconnect{.initial = std::chrono::milliseconds(50), .max = std::chrono::seconds(1)};
};

/** What a link needs of the node, and whom it tells. All must outlive it. */
struct LinkContext {
    Loop& loop;
    const Clock& clock;
    Random& random;
    const TlsContext* tls;
    /** The first frame of the dialling side: its own card and a signature over the peer's nonce. */
    std::function<Hello(std::string_view challenge)> introduce;
    /** Whether the answer to that introduction is really the peer. */
    std::function<bool(const std::string& peer, const Hello& mine, const Welcome& answer)> recognise;
    std::function<void(const std::string& peer)> onReachable;
    std::function<void(const std::string& peer, Duration roundTrip, std::string_view pong)> onEcho;
};

/**
 * The streams that this node opened to one peer: between min and max, reopened with backoff, measured by echoes in the
 * band and by what the kernel knows. Thread: the loop's.
 */
class PeerLink {
public:
    /** Ordered: always the same stream while it lives. Spread: the one with the least to do. */
    enum class Lane { Ordered, Spread };

    struct Totals {
        std::uint64_t opened = 0; ///< streams whose handshake came to its end
        std::uint64_t failed = 0; ///< streams that could not be opened
        std::uint64_t closed = 0; ///< streams that were open and are no more
        std::uint64_t echoesAsked = 0;
        std::uint64_t echoesLost = 0; ///< a later one came first, or the stream ended without
        std::uint64_t bytesSent = 0;
        std::uint64_t bytesReceived = 0;
    };

    PeerLink(std::string peer, const Address& address, const LinkOptions& options, const LinkContext& context);
    ~PeerLink();

    void start();
    void stop();
    /** Pings, opens what is missing, closes what is dead or not needed. Called every `pingEvery`. */
    void beat();

    /** False when no stream is open or the link holds too much already. */
    bool send(FrameType type, std::uint64_t sequence, std::string_view payload, Lane lane);
    /** The peer was heard of: whoever waits before the next attempt to reach it need not. */
    void retryNow();
    void setFault(const LinkFault& fault);
    const LinkFault& fault() const noexcept { return m_fault; }

    const std::string& peer() const noexcept { return m_peer; }
    const std::optional<PeerCard>& card() const noexcept { return m_card; }
    void learn(PeerCard card) { m_card = std::move(card); }
    /** An echo came within the time after which a stream is dead. */
    bool isReachable() const noexcept;
    std::size_t openStreams() const noexcept;
    /** Streams with bytes on their way that were not yet acknowledged by the peer's echo or taken by the kernel. */
    std::size_t busyStreams() const noexcept;
    Totals totals() const noexcept;
    const LatencyHistogram& roundTrips() const noexcept { return m_roundTrips; }
    /** Mean of the last second or so; nothing before the first echo. */
    std::optional<Duration> recentRoundTrip() const noexcept { return m_recentRoundTrip; }
    /** Segments sent twice as a share of all, over about the last ten seconds; nothing before anything was sent. */
    std::optional<double> retransmitRatio() const noexcept { return m_retransmitRatio; }

private:
    struct Stream;
    using StreamPointer = std::shared_ptr<Stream>;

    void open();
    void opened(const StreamPointer& stream);
    void lost(const StreamPointer& stream, bool wasDropped);
    void received(const StreamPointer& stream, const Frame& frame);
    void welcomed(const StreamPointer& stream, const Welcome& welcome);
    void echoed(const StreamPointer& stream, const Frame& frame);
    void ping(Stream& stream);
    void closeDead();
    void resize();
    void measureRetransmits();
    void scheduleOpen();
    bool isLost();
    bool sendNow(FrameType type, std::uint64_t sequence, std::string_view payload, Lane lane);
    Stream* choose(Lane lane) const noexcept;

    std::string m_peer;
    Address m_address;
    LinkOptions m_options;
    const LinkContext& m_context;
    RetryPolicy m_backoff;
    LinkFault m_fault;
    std::optional<PeerCard> m_card;
    std::vector<StreamPointer> m_streams;
    Timer m_reopening;
    bool m_isWanted = false;
    bool m_isReopening = false;
    unsigned m_wantedStreams;
    std::uint32_t m_failures = 0;
    SteadyTime m_lastEcho{};
    SteadyTime m_lastNeed{};
    Totals m_totals;
    LatencyHistogram m_roundTrips;
    std::optional<Duration> m_recentRoundTrip;
    std::optional<double> m_retransmitRatio;
    TcpStatistics m_measured; ///< what the sums below started from
    SteadyTime m_measuredAt{};
    TcpStatistics m_gone; ///< sums of streams that are closed
    std::uint64_t m_pings = 0;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true); ///< delayed frames look whether we are
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/peerlink.h"

#include "node/bytes.h"

#include <algorithm>

namespace dwcp {

namespace {

/** Beyond this the link takes nothing more: the peer does not read. */
constexpr std::size_t linkCapacity = 8 * 1024 * 1024;
constexpr Duration retransmitWindow = std::chrono::seconds(10);

} // namespace

struct PeerLink::Stream {
    std::shared_ptr<Channel> channel;
    std::optional<Hello> hello; ///< sent, not yet answered
    bool isOpen = false;
    SteadyTime began{};
    SteadyTime lastEcho{};
    std::map<std::uint64_t, SteadyTime> pings; ///< not yet echoed
};

PeerLink::PeerLink(std::string peer, const Address& address, const LinkOptions& options, const LinkContext& context)
    : m_peer(std::move(peer))
    , m_address(address)
    , m_options(options)
    , m_context(context)
    , m_backoff(options.reconnect)
    , m_reopening(context.loop,
          [this] {
              m_isReopening = false;
              resize();
          })
    , m_wantedStreams(options.minStreams)
{
}

PeerLink::~PeerLink()
{
    stop();
}

void PeerLink::start()
{
    m_isWanted = true;
    resize();
}

void PeerLink::stop()
{
    m_isWanted = false;
    m_reopening.stop();
    m_isReopening = false;
    m_failures = 0;
    while (!m_streams.empty())
        lost(m_streams.back(), false);
}

void PeerLink::setFault(const LinkFault& fault)
{
    m_fault = fault;
    if (!m_fault.isCut)
        return;
    while (!m_streams.empty())
        lost(m_streams.back(), true);
}

void PeerLink::open()
{
    auto stream = std::make_shared<Stream>();
    stream->began = m_context.clock.steady();
    const std::weak_ptr<Stream> weak = stream;
    Channel::Events events;
    events.onFrame = [this, weak](const Frame& frame) {
        if (const auto alive = weak.lock())
            received(alive, frame);
    };
    events.onClosed = [this, weak](const std::string&) {
        if (const auto alive = weak.lock())
            lost(alive, true);
    };
    stream->channel = Channel::dial(m_context.loop, m_address.raw(), m_context.tls, std::move(events));
    m_streams.push_back(std::move(stream));
}

void PeerLink::resize()
{
    if (!m_isWanted || m_isReopening)
        return;
    if (m_fault.isCut) {
        ++m_totals.failed;
        return scheduleOpen();
    }
    while (m_streams.size() < m_wantedStreams)
        open();
    if (m_streams.size() > m_wantedStreams && m_streams.back()->isOpen)
        lost(m_streams.back(), false);
}

void PeerLink::scheduleOpen()
{
    if (!m_isWanted || m_isReopening)
        return;
    m_isReopening = true;
    m_reopening.start(m_backoff.delay(m_failures, m_context.random));
    ++m_failures;
}

void PeerLink::retryNow()
{
    if (!m_isReopening || openStreams() > 0)
        return;
    m_isReopening = false;
    m_failures = 0;
    m_reopening.stop();
    resize();
}

void PeerLink::lost(const StreamPointer& stream, bool wasDropped)
{
    const StreamPointer kept = stream;
    std::erase(m_streams, kept);
    if (const auto statistics = kept->channel->statistics()) {
        m_gone.segmentsSent += statistics->segmentsSent;
        m_gone.segmentsRetransmitted += statistics->segmentsRetransmitted;
    }
    m_totals.bytesSent += kept->channel->bytesSent();
    m_totals.bytesReceived += kept->channel->bytesReceived();
    ++(kept->isOpen ? m_totals.closed : m_totals.failed);
    m_totals.echoesLost += wasDropped ? kept->pings.size() : 0;
    kept->channel->close();
    m_context.loop.defer([kept] {}); // the channel may be calling us: it lives until the next round
    if (wasDropped)
        scheduleOpen();
}

void PeerLink::received(const StreamPointer& stream, const Frame& frame)
{
    if (frame.type == FrameType::Challenge && !stream->hello) {
        stream->hello = m_context.introduce(frame.payload);
        stream->channel->send(FrameType::Hello, 0, stream->hello->encode());
    } else if (frame.type == FrameType::Welcome && stream->hello && !stream->isOpen) {
        const auto welcome = Welcome::decode(frame.payload);
        if (!welcome || !m_context.recognise(m_peer, *stream->hello, *welcome))
            return lost(stream, true);
        welcomed(stream, *welcome);
    } else if (frame.type == FrameType::Pong && stream->isOpen) {
        if (!isLost())
            echoed(stream, frame);
    } else {
        lost(stream, true);
    }
}

void PeerLink::welcomed(const StreamPointer& stream, const Welcome& welcome)
{
    m_card = PeerCard::decode(welcome.card);
    stream->isOpen = true;
    stream->lastEcho = m_context.clock.steady();
    ++m_totals.opened;
    m_failures = 0;
    const bool wasUnreachable = !isReachable();
    m_lastEcho = stream->lastEcho;
    ping(*stream);
    if (wasUnreachable)
        m_context.onReachable(m_peer);
}

void PeerLink::echoed(const StreamPointer& stream, const Frame& frame)
{
    const auto asked = stream->pings.find(frame.sequence);
    if (asked == stream->pings.end())
        return;
    const SteadyTime now = m_context.clock.steady();
    const Duration roundTrip = now - asked->second;
    m_totals.echoesLost += static_cast<std::uint64_t>(std::distance(stream->pings.begin(), asked));
    stream->pings.erase(stream->pings.begin(), std::next(asked));
    stream->lastEcho = now;
    m_lastEcho = now;
    m_roundTrips.record(roundTrip);
    // Half of the new one, so that about three echoes make the figure.
    m_recentRoundTrip = m_recentRoundTrip ? (*m_recentRoundTrip + roundTrip) / 2 : roundTrip;
    m_context.onEcho(m_peer, roundTrip, frame.payload);
}

void PeerLink::ping(Stream& stream)
{
    const std::uint64_t number = ++m_pings;
    stream.pings[number] = m_context.clock.steady();
    ++m_totals.echoesAsked;
    if (isLost())
        return;
    ByteWriter wall;
    wall.i64(m_context.clock.wall().time_since_epoch().count());
    const auto send = [channel = stream.channel, number, payload = wall.take()] {
        channel->send(FrameType::Ping, number, payload);
    };
    if (m_fault.delay > Duration::zero())
        m_context.loop.after(m_fault.delay, send);
    else
        send();
}

void PeerLink::beat()
{
    if (!m_isWanted)
        return;
    closeDead();
    for (const StreamPointer& stream : m_streams) {
        if (stream->isOpen)
            ping(*stream);
    }
    const SteadyTime now = m_context.clock.steady();
    const auto isFull = [this](const StreamPointer& stream) {
        return stream->isOpen && stream->channel->unsentBytes() > m_options.growAbove;
    };
    if (!m_streams.empty() && std::ranges::all_of(m_streams, isFull)) {
        m_lastNeed = now;
        m_wantedStreams = std::min(m_wantedStreams + 1, m_options.maxStreams);
    } else if (now - m_lastNeed > m_options.shrinkAfter) {
        m_lastNeed = now;
        m_wantedStreams = std::max(m_wantedStreams - 1, m_options.minStreams);
    }
    resize();
    measureRetransmits();
}

void PeerLink::closeDead()
{
    const SteadyTime now = m_context.clock.steady();
    const std::vector<StreamPointer> streams = m_streams;
    for (const StreamPointer& stream : streams) {
        const SteadyTime sign = stream->isOpen ? stream->lastEcho : stream->began;
        if (now - sign > m_options.deadAfter)
            lost(stream, true);
    }
}

void PeerLink::measureRetransmits()
{
    TcpStatistics now = m_gone;
    for (const StreamPointer& stream : m_streams) {
        if (const auto statistics = stream->channel->statistics()) {
            now.segmentsSent += statistics->segmentsSent;
            now.segmentsRetransmitted += statistics->segmentsRetransmitted;
        }
    }
    const std::uint64_t sent = now.segmentsSent - m_measured.segmentsSent;
    if (sent > 0)
        m_retransmitRatio = static_cast<double>(now.segmentsRetransmitted - m_measured.segmentsRetransmitted)
            / static_cast<double>(sent);
    if (m_context.clock.steady() - m_measuredAt < retransmitWindow)
        return;
    m_measured = now;
    m_measuredAt = m_context.clock.steady();
}

bool PeerLink::isLost()
{
    return m_fault.drop > 0 && m_context.random.uniform() < m_fault.drop;
}

PeerLink::Stream* PeerLink::choose(Lane lane) const noexcept
{
    Stream* best = nullptr;
    for (const StreamPointer& stream : m_streams) {
        if (!stream->isOpen)
            continue;
        if (lane == Lane::Ordered)
            return stream.get();
        if (!best || stream->channel->unsentBytes() < best->channel->unsentBytes())
            best = stream.get();
    }
    return best;
}

bool PeerLink::send(FrameType type, std::uint64_t sequence, std::string_view payload, Lane lane)
{
    if (isLost())
        return true;
    if (m_fault.delay <= Duration::zero())
        return sendNow(type, sequence, payload, lane);
    if (!choose(lane))
        return false;
    m_context.loop.after(
        m_fault.delay, [this, alive = std::weak_ptr(m_alive), type, sequence, bytes = std::string(payload), lane] {
            if (!alive.expired())
                sendNow(type, sequence, bytes, lane);
        });
    return true;
}

bool PeerLink::sendNow(FrameType type, std::uint64_t sequence, std::string_view payload, Lane lane)
{
    Stream* const stream = choose(lane);
    return stream && stream->channel->unsentBytes() < linkCapacity && stream->channel->send(type, sequence, payload);
}

bool PeerLink::isReachable() const noexcept
{
    const bool isOpen = std::ranges::any_of(m_streams, [](const StreamPointer& stream) { return stream->isOpen; });
    return isOpen && m_context.clock.steady() - m_lastEcho <= m_options.deadAfter;
}

std::size_t PeerLink::openStreams() const noexcept
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_streams, [](const auto& stream) { return stream->isOpen; }));
}

std::size_t PeerLink::busyStreams() const noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_streams, [](const auto& stream) { return stream->isOpen && stream->channel->unsentBytes() > 0; }));
}

PeerLink::Totals PeerLink::totals() const noexcept
{
    Totals totals = m_totals;
    for (const StreamPointer& stream : m_streams) {
        totals.bytesSent += stream->channel->bytesSent();
        totals.bytesReceived += stream->channel->bytesReceived();
    }
    return totals;
}

} // namespace dwcp

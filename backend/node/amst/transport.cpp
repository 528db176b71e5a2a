// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/transport.h"

#include "node/amst/rdma.h"
#include "node/bytes.h"
#include "node/metricspage.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr int backlog = 64;
/** A peer may have its streams and as many again that are just being replaced. */
constexpr std::size_t visitorsPerPeer = 16;
constexpr Duration handshakeTime = std::chrono::seconds(3);
constexpr Duration utilizationWindow = std::chrono::seconds(5);

} // namespace

/** A stream that a peer opened to us. */
struct Transport::Visitor {
    std::shared_ptr<Channel> channel;
    std::string challenge;
    std::string peer; ///< empty until it has introduced itself
    SteadyTime came{};
};

Transport::Transport(
    Loop& loop, const Clock& clock, Random& random, Identity& identity, const TlsContext* tls, TransportOptions options)
    : m_loop(loop)
    , m_clock(clock)
    , m_random(random)
    , m_identity(identity)
    , m_tls(tls)
    , m_options(std::move(options))
    , m_keys(m_options.keyRingFile)
    , m_context{loop, clock, random, tls, [this](std::string_view challenge) { return introduce(challenge); },
          [this](const std::string& peer, const Hello& mine, const Welcome& answer) {
              return recognise(peer, mine, answer);
          },
          [this](const std::string& peer) { onReachable(peer); },
          [this](const std::string& peer, Duration roundTrip, std::string_view pong) { echoed(peer, roundTrip, pong); }}
    , m_beat(loop, [this] { beat(); })
{
    for (const PeerAddress& peer : m_options.peers)
        m_links[peer.id] = std::make_unique<PeerLink>(peer.id, peer.address, m_options.link, m_context);
}

Transport::~Transport()
{
    stop();
}

void Transport::start()
{
    if (m_isRunning || !listen())
        return;
    m_isRunning = true;
    for (const auto& [id, link] : m_links)
        link->start();
    m_measured = bytes();
    m_measuredAt = m_clock.steady();
    m_beat.start(m_options.link.pingEvery, m_options.link.pingEvery);
}

bool Transport::listen()
{
    m_listener = new uv_tcp_t;
    m_listener->data = this;
    uv_tcp_init(m_loop.raw(), m_listener);
    int code = uv_tcp_bind(m_listener, m_options.listen.raw(), 0);
    if (code == 0)
        code = uv_listen(reinterpret_cast<uv_stream_t*>(m_listener), backlog, [](uv_stream_t* listener, int status) {
            if (status == 0 && listener->data)
                static_cast<Transport*>(listener->data)->accepted();
        });
    m_problem = code == 0 ? "" : m_options.listen.text() + ": " + uv_strerror(code);
    if (code != 0) {
        uv_tcp_t* const refused = std::exchange(m_listener, nullptr);
        uv_close(reinterpret_cast<uv_handle_t*>(refused),
            [](uv_handle_t* handle) { delete reinterpret_cast<uv_tcp_t*>(handle); });
    }
    return code == 0;
}

void Transport::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_beat.stop();
    uv_tcp_t* const listener = std::exchange(m_listener, nullptr);
    listener->data = nullptr;
    uv_close(reinterpret_cast<uv_handle_t*>(listener),
        [](uv_handle_t* handle) { delete reinterpret_cast<uv_tcp_t*>(handle); });
    while (!m_visitors.empty())
        leave(m_visitors.back());
    for (const auto& [id, link] : m_links)
        link->stop();
    m_utilization.reset();
}

void Transport::accepted()
{
    auto visitor = std::make_shared<Visitor>();
    visitor->came = m_clock.steady();
    visitor->challenge = m_identity.nonce(static_cast<std::uint64_t>(m_clock.wall().time_since_epoch().count()));
    const std::weak_ptr<Visitor> weak = visitor;
    Channel::Events events;
    events.onOpen = [weak] {
        if (const auto alive = weak.lock())
            alive->channel->send(FrameType::Challenge, 0, alive->challenge);
    };
    events.onFrame = [this, weak](const Frame& frame) {
        if (const auto alive = weak.lock())
            received(alive, frame);
    };
    events.onClosed = [this, weak](const std::string&) {
        if (const auto alive = weak.lock())
            leave(alive);
    };
    visitor->channel = Channel::accept(m_loop, reinterpret_cast<uv_stream_t*>(m_listener), m_tls, std::move(events));
    if (m_visitors.size() >= visitorsPerPeer * (m_links.size() + 1))
        return visitor->channel->close();
    m_visitors.push_back(std::move(visitor));
}

void Transport::leave(const VisitorPointer& visitor)
{
    const VisitorPointer kept = visitor;
    std::erase(m_visitors, kept);
    m_gone.sent += kept->channel->bytesSent();
    m_gone.received += kept->channel->bytesReceived();
    kept->channel->close();
    m_loop.defer([kept] {}); // the channel may be calling us: it lives until the next round
}

void Transport::received(const VisitorPointer& visitor, const Frame& frame)
{
    if (visitor->peer.empty())
        return greet(visitor, frame);
    const LinkFault& fault = m_links.at(visitor->peer)->fault();
    if (fault.drop > 0 && m_random.uniform() < fault.drop)
        return;
    if (frame.type == FrameType::Ping)
        return answerPing(*visitor, frame);
    deliver(*visitor, frame);
}

void Transport::greet(const VisitorPointer& visitor, const Frame& frame)
{
    const auto hello = frame.type == FrameType::Hello ? Hello::decode(frame.payload) : std::nullopt;
    const auto card = hello ? PeerCard::decode(hello->card) : std::nullopt;
    if (!card || !link(card->id) || link(card->id)->fault().isCut)
        return leave(visitor);
    const std::string text = Hello::signedText(visitor->challenge, hello->card, hello->nonce);
    if (!verifySignature(card->publicKey, text, hello->signature) || !isTrusted(*card))
        return leave(visitor);
    visitor->peer = card->id;
    link(card->id)->learn(*card);
    Welcome welcome{m_options.self.encode(), {}};
    welcome.signature = m_identity.sign(Welcome::signedText(hello->nonce, welcome.card));
    visitor->channel->send(FrameType::Welcome, 0, welcome.encode());
    link(card->id)->retryNow();
}

bool Transport::isTrusted(const PeerCard& card)
{
    if (m_keys.trust(card.id, card.publicKey) != KeyRing::Verdict::Changed)
        return true;
    onSuspicion(card.id, "key_changed");
    return false;
}

void Transport::deliver(const Visitor& visitor, const Frame& frame)
{
    const Receiver& receiver = m_receivers[static_cast<std::size_t>(frame.type)];
    if (receiver)
        receiver(visitor.peer, frame.sequence, frame.payload);
}

void Transport::answerPing(Visitor& visitor, const Frame& frame)
{
    // The echo carries back what came and our own time of day, so that the other side can compare the clocks.
    ByteWriter writer;
    writer.fixed(frame.payload.substr(0, 8)).i64(m_clock.wall().time_since_epoch().count());
    const LinkFault& fault = m_links.at(visitor.peer)->fault();
    const auto answer = [channel = visitor.channel, number = frame.sequence, payload = writer.take()] {
        channel->send(FrameType::Pong, number, payload);
    };
    if (fault.delay > Duration::zero())
        m_loop.after(fault.delay, answer);
    else
        answer();
}

Hello Transport::introduce(std::string_view challenge)
{
    Hello hello;
    hello.card = m_options.self.encode();
    hello.nonce = m_identity.nonce(static_cast<std::uint64_t>(m_clock.wall().time_since_epoch().count()));
    hello.signature = m_identity.sign(Hello::signedText(challenge, hello.card, hello.nonce));
    return hello;
}

bool Transport::recognise(const std::string& peer, const Hello& mine, const Welcome& answer)
{
    const auto card = PeerCard::decode(answer.card);
    return card && card->id == peer
        && verifySignature(card->publicKey, Welcome::signedText(mine.nonce, answer.card), answer.signature)
        && isTrusted(*card);
}

void Transport::echoed(const std::string& peer, Duration roundTrip, std::string_view pong)
{
    ByteReader reader(pong);
    const Duration sent(reader.i64());
    const Duration answered(reader.i64());
    if (!reader.isComplete())
        return;
    // As NTP: the answer was given half a round trip after the question, by our own clock.
    onEcho(peer, roundTrip, answered - (sent + roundTrip / 2));
}

void Transport::beat()
{
    closeSilent();
    for (const auto& [id, link] : m_links)
        link->beat();
    measureUtilization();
}

void Transport::closeSilent()
{
    const std::vector<VisitorPointer> visitors = m_visitors;
    for (const VisitorPointer& visitor : visitors) {
        const bool isSilent = visitor->peer.empty() && m_clock.steady() - visitor->came > handshakeTime;
        const bool isCut = !visitor->peer.empty() && m_links.at(visitor->peer)->fault().isCut;
        if (isSilent || isCut || visitor->channel->isClosed())
            leave(visitor);
    }
}

void Transport::measureUtilization()
{
    const SteadyTime now = m_clock.steady();
    const Bytes total = bytes();
    const double elapsed = seconds(now - m_measuredAt);
    const auto moved = std::max(total.sent - m_measured.sent, total.received - m_measured.received);
    m_utilization = static_cast<double>(moved) / elapsed / m_options.capacity;
    if (now - m_measuredAt < utilizationWindow)
        return;
    m_measured = total;
    m_measuredAt = now;
}

void Transport::onFrame(FrameType type, Receiver receiver)
{
    m_receivers[static_cast<std::size_t>(type)] = std::move(receiver);
}

bool Transport::send(
    const std::string& peer, FrameType type, std::uint64_t sequence, std::string_view payload, Lane lane)
{
    PeerLink* const to = link(peer);
    return to && to->send(type, sequence, payload, lane);
}

void Transport::setFault(const std::string& peer, const LinkFault& fault)
{
    if (PeerLink* const faulty = link(peer))
        faulty->setFault(fault);
    if (fault.isCut)
        closeSilent();
}

const PeerLink* Transport::link(const std::string& peer) const noexcept
{
    const auto found = m_links.find(peer);
    return found == m_links.end() ? nullptr : found->second.get();
}

PeerLink* Transport::link(const std::string& peer) noexcept
{
    const auto found = m_links.find(peer);
    return found == m_links.end() ? nullptr : found->second.get();
}

bool Transport::isReachable(const std::string& peer) const noexcept
{
    const PeerLink* const to = link(peer);
    return to && to->isReachable();
}

std::vector<std::string> Transport::peers() const
{
    std::vector<std::string> ids;
    for (const auto& [id, link] : m_links)
        ids.push_back(id);
    return ids;
}

std::size_t Transport::reachablePeers() const noexcept
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_links, [](const auto& entry) { return entry.second->isReachable(); }));
}

const std::optional<PeerCard>* Transport::card(const std::string& peer) const noexcept
{
    const PeerLink* const to = link(peer);
    return to ? &to->card() : nullptr;
}

std::optional<Duration> Transport::roundTrip(const std::string& peer) const noexcept
{
    const PeerLink* const to = link(peer);
    return to ? to->recentRoundTrip() : std::nullopt;
}

Transport::Bytes Transport::bytes() const noexcept
{
    Bytes total = m_gone;
    for (const auto& [id, link] : m_links) {
        const PeerLink::Totals totals = link->totals();
        total.sent += totals.bytesSent;
        total.received += totals.bytesReceived;
    }
    for (const VisitorPointer& visitor : m_visitors) {
        total.sent += visitor->channel->bytesSent();
        total.received += visitor->channel->bytesReceived();
    }
    return total;
}

LayerReport Transport::check() const
{
    LayerReport report;
    const std::size_t reachable = reachablePeers();
    report.metrics["peers_reachable"] = static_cast<double>(reachable);
    report.metrics["peers_known"] = static_cast<double>(m_links.size());
    if (!m_isRunning) {
        report.level = Level::Failed;
        report.reason = m_problem.empty() ? "stopped" : m_problem;
    } else if (reachable == m_links.size()) {
        report.level = Level::Healthy;
    } else {
        report.level = reachable == 0 ? Level::Critical : Level::Degraded;
        report.reason = std::to_string(m_links.size() - reachable) + " of " + std::to_string(m_links.size())
            + " peers not reachable";
    }
    return report;
}

void Transport::collect(MetricSink& sink) const
{
    if (m_isRunning)
        collectStreams(sink);
    for (const auto& [id, link] : m_links)
        collectPeer(sink, *link);
    const Bytes total = bytes();
    constexpr auto bytesHelp = "Bytes on the streams between nodes, framing included.";
    counter(sink, "dwcp_amst_bytes_total", bytesHelp, total.sent, {{"direction", "sent"}});
    counter(sink, "dwcp_amst_bytes_total", bytesHelp, total.received, {{"direction", "received"}});
    if (m_utilization)
        gauge(sink, "dwcp_amst_bandwidth_utilization_ratio",
            "Bytes a second of the busier direction over the configured capacity, last five seconds.", *m_utilization);
    collectRdma(sink);
}

/** Where there is no device nothing is said, which is "not present" and no zero. */
void Transport::collectRdma(MetricSink& sink)
{
    const auto devices = countRdmaDevices();
    if (!devices)
        return;
    gauge(sink, "dwcp_amst_rdma_devices", "RDMA devices that the kernel lists.", static_cast<double>(*devices));
    if (const auto bytes = pinnedBytes())
        gauge(sink, "dwcp_amst_rdma_registered_bytes", "Memory of the node that is pinned for devices.",
            static_cast<double>(*bytes));
}

void Transport::collectStreams(MetricSink& sink) const
{
    std::size_t open = 0;
    std::size_t busy = 0;
    PeerLink::Totals totals;
    for (const auto& [id, link] : m_links) {
        open += link->openStreams();
        busy += link->busyStreams();
        const PeerLink::Totals part = link->totals();
        totals.opened += part.opened;
        totals.failed += part.failed;
        totals.closed += part.closed;
    }
    const double most = static_cast<double>(m_links.size() * m_options.link.maxStreams);
    constexpr auto poolHelp = "Streams opened by this node, by whether they have something to send.";
    gauge(sink, "dwcp_amst_pool_connections", poolHelp, static_cast<double>(open - busy), {{"state", "idle"}});
    gauge(sink, "dwcp_amst_pool_connections", poolHelp, static_cast<double>(busy), {{"state", "in_use"}});
    gauge(sink, "dwcp_amst_streams_active", "Streams opened by this node to its peers.", static_cast<double>(open));
    gauge(sink, "dwcp_amst_streams_max", "Most streams that this node opens.", most);
    gauge(sink, "dwcp_amst_stream_utilization_ratio", "Streams with something to send over the most there can be.",
        static_cast<double>(busy) / most);
    constexpr auto streamsHelp = "Streams to peers by whether they could be opened.";
    counter(sink, "dwcp_amst_streams_total", streamsHelp, totals.opened, {{"result", "success"}});
    counter(sink, "dwcp_amst_streams_total", streamsHelp, totals.failed, {{"result", "failure"}});
    counter(sink, "dwcp_amst_streams_closed_total", "Streams that were open and are no more.", totals.closed);
}

void Transport::collectPeer(MetricSink& sink, const PeerLink& link) const
{
    const Labels peer{{"peer", link.peer()}};
    if (m_isRunning)
        gauge(sink, "dwcp_amst_connections_active", "Open streams to the peer.",
            static_cast<double>(link.openStreams()), peer);
    counter(sink, "dwcp_amst_connect_failures_total", "Streams to the peer that could not be opened.",
        link.totals().failed, peer);
    counter(
        sink, "dwcp_amst_echoes_total", "Echoes that were asked for on the streams.", link.totals().echoesAsked, peer);
    counter(sink, "dwcp_amst_echoes_lost_total", "Echoes that never came.", link.totals().echoesLost, peer);
    if (link.roundTrips().count() > 0)
        histogram(sink, "dwcp_amst_rtt_seconds", "Round trips of echoes sent on the streams themselves.",
            link.roundTrips(), std::chrono::microseconds(30), std::chrono::seconds(5), peer);
    if (const auto ratio = link.retransmitRatio())
        gauge(sink, "dwcp_amst_retransmit_ratio",
            "TCP segments sent again over all sent (TCP_INFO), about the last ten seconds.", *ratio, peer);
}

} // namespace dwcp

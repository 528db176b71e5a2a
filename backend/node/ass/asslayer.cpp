// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/asslayer.h"

#include "node/metricspage.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr Duration gossipEvery = std::chrono::milliseconds(500);
/** A write is on its way for so long before a key counts as divergent. */
constexpr Duration settling = std::chrono::seconds(5);
constexpr Duration patience = std::chrono::seconds(3); ///< with an exchange
constexpr std::size_t deltaBudget = 512 * 1024;
constexpr std::size_t writesRemembered = 4096;
constexpr double drift = 0.05; ///< seconds: a clock that moved this far between two looks has jumped

} // namespace

AssLayer::AssLayer(Loop& loop, const Clock& clock, Transport& transport, std::string writer)
    : m_loop(loop)
    , m_clock(clock)
    , m_transport(transport)
    , m_writer(std::move(writer))
    , m_replica(m_writer)
    , m_gossip(loop, [this] { gossip(); })
{
    for (const std::string& peer : m_transport.peers())
        m_peers[peer];
    const auto unlessAway = [this](auto act) {
        return [this, act](const std::string& peer, std::uint64_t sequence, std::string_view payload) {
            if (m_isRunning && !m_isPartitioned)
                act(peer, sequence, payload);
        };
    };
    m_transport.onFrame(FrameType::SyncDigest,
        unlessAway([this](const std::string& peer, std::uint64_t sequence, std::string_view payload) {
            digestCame(peer, sequence, payload);
        }));
    m_transport.onFrame(FrameType::SyncDelta,
        unlessAway([this](const std::string& peer, std::uint64_t sequence, std::string_view payload) {
            deltaCame(peer, sequence, payload);
        }));
    m_transport.onFrame(FrameType::SyncReceipt,
        unlessAway(
            [this](const std::string& peer, std::uint64_t, std::string_view payload) { receiptCame(peer, payload); }));
    m_transport.onEcho = [this](const std::string& peer, Duration roundTrip, Duration skew) {
        clockCompared(peer, roundTrip, skew);
    };
}

void AssLayer::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_gossip.start(gossipEvery, gossipEvery);
}

void AssLayer::stop()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_gossip.stop();
    for (auto& [sequence, open] : std::exchange(m_open, {}))
        open.second(false);
}

void AssLayer::write(const std::string& key, std::string value)
{
    m_replica.write(key, std::move(value), m_clock.wall().time_since_epoch().count());
    m_ownWrites.emplace_back(m_replica.seen().at(m_writer), m_clock.steady());
    if (m_ownWrites.size() > writesRemembered)
        m_ownWrites.pop_front();
}

void AssLayer::gossip()
{
    const SteadyTime now = m_clock.steady();
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (now - open->second.first < patience) {
            ++open;
            continue;
        }
        const ExchangeDone late = std::move(open->second.second);
        open = m_open.erase(open);
        late(false);
    }
    std::vector<std::string> reachable;
    for (const auto& [peer, state] : m_peers) {
        if (m_transport.isReachable(peer))
            reachable.push_back(peer);
    }
    if (reachable.empty())
        return;
    const std::string peer = reachable[m_turn++ % reachable.size()];
    guard([this, peer](ExchangeDone done) { exchange(peer, std::move(done)); });
}

void AssLayer::exchange(const std::string& peer, ExchangeDone done)
{
    ByteWriter writer;
    m_replica.seen().encode(writer);
    const std::uint64_t sequence = ++m_sequence;
    if (!m_isRunning || (!m_isPartitioned && !m_transport.send(peer, FrameType::SyncDigest, sequence, writer.bytes())))
        return done(false);
    m_open[sequence] = {m_clock.steady(), std::move(done)};
}

void AssLayer::digestCame(const std::string& peer, std::uint64_t sequence, std::string_view payload)
{
    ByteReader reader(payload);
    const VersionVector seen = VersionVector::decode(reader);
    if (!reader.isComplete()) {
        ++m_failedMerges;
        return;
    }
    m_peers[peer].known.merge(seen);
    m_transport.send(peer, FrameType::SyncDelta, sequence, m_replica.deltaFor(seen, deltaBudget));
}

bool AssLayer::merge(const std::string& peer, std::string_view delta)
{
    const Replica::MergeCount merged = m_replica.merge(delta);
    if (!merged.isReadable) {
        ++m_failedMerges;
        return false;
    }
    m_applied += merged.applied + merged.ignored;
    m_conflicts += merged.conflicts;
    m_peers[peer].known.merge(merged.covered);
    return true;
}

void AssLayer::deltaCame(const std::string& peer, std::uint64_t sequence, std::string_view payload)
{
    const bool isGood = merge(peer, payload);
    const auto open = m_open.find(sequence);
    if (open == m_open.end())
        return;
    const ExchangeDone done = std::move(open->second.second);
    m_open.erase(open);
    if (isGood) {
        m_transport.send(peer, FrameType::SyncReceipt, sequence, m_replica.deltaFor(m_peers[peer].known, deltaBudget));
        synced(peer);
    }
    done(isGood);
}

void AssLayer::receiptCame(const std::string& peer, std::string_view payload)
{
    if (merge(peer, payload))
        synced(peer);
}

void AssLayer::synced(const std::string& peer)
{
    m_peers[peer].syncedAt = m_clock.steady();
}

void AssLayer::clockCompared(const std::string& peer, Duration roundTrip, Duration skew)
{
    Peer& state = m_peers[peer];
    const double measured = seconds(skew);
    const double uncertainty = seconds(roundTrip) / 2;
    // Each measurement is right within half of its round trip. A fast echo says more than a slow one; an old one slowly
    // loses its say, because clocks drift.
    const double both = uncertainty + state.uncertainty;
    const bool agrees = state.skew && std::abs(measured - *state.skew) <= both;
    if (agrees && uncertainty > state.uncertainty) {
        state.uncertainty = std::max(state.uncertainty * 1.2, 1e-4);
        return;
    }
    const bool hasJumped = state.skew && std::abs(measured - *state.skew) > drift + both;
    m_driftEvents += hasJumped ? 1 : 0;
    state.skew = measured;
    state.uncertainty = uncertainty;
}

/** A way that is slow in one direction looks like a wrong clock, by up to half of the round trip. */
double AssLayer::certainSkew(const Peer& peer)
{
    return std::copysign(std::max(0.0, std::abs(*peer.skew) - peer.uncertainty), *peer.skew);
}

std::optional<Duration> AssLayer::lagOf(const Peer& peer) const
{
    const std::uint64_t known = peer.known.at(m_writer);
    const auto first = std::ranges::upper_bound(m_ownWrites, known, {}, [](const auto& write) { return write.first; });
    return first == m_ownWrites.end() ? Duration::zero() : m_clock.steady() - first->second;
}

std::optional<SteadyTime> AssLayer::lastSync() const
{
    std::optional<SteadyTime> last;
    for (const auto& [name, peer] : m_peers) {
        if (peer.syncedAt && (!last || *peer.syncedAt > *last))
            last = peer.syncedAt;
    }
    return last;
}

LayerReport AssLayer::check() const
{
    LayerReport report;
    const auto last = lastSync();
    const double age = last ? seconds(m_clock.steady() - *last) : HUGE_VAL;
    const std::size_t connected = m_transport.reachablePeers();
    report.metrics["peers_connected"] = static_cast<double>(connected);
    if (last)
        report.metrics["last_sync_age"] = age;
    if (!m_isRunning) {
        report.level = Level::Failed;
        report.reason = "stopped";
    } else if (!last) {
        report.level = Level::Unknown;
        report.reason = "no exchange yet";
    } else if (age > 300) {
        report.level = Level::Critical;
        report.reason = "no exchange for five minutes";
    } else if (age > 60 || connected < m_peers.size()) {
        report.level = Level::Degraded;
        report.reason = age > 60 ? "no exchange for a minute" : "peers are missing";
    } else {
        report.level = Level::Healthy;
    }
    return report;
}

void AssLayer::collect(MetricSink& sink) const
{
    gauge(sink, "dwcp_ass_peers_known", "Peers that the state is shared with.", static_cast<double>(m_peers.size()));
    gauge(sink, "dwcp_ass_peers_connected", "Of those, reachable now.",
        static_cast<double>(m_transport.reachablePeers()));
    if (const auto last = lastSync())
        gauge(sink, "dwcp_ass_last_sync_age_seconds", "Since the last finished exchange with any peer.",
            seconds(m_clock.steady() - *last));
    std::optional<Duration> lag;
    std::optional<std::size_t> divergent;
    const std::int64_t settled = (m_clock.wall() - settling).time_since_epoch().count();
    for (const auto& [name, peer] : m_peers) {
        if (peer.skew)
            gauge(sink, "dwcp_ass_clock_skew_seconds",
                "By how much the peer's clock is ahead of ours, less what the way there may account for.",
                certainSkew(peer), {{"peer", name}});
        if (!peer.syncedAt || !m_transport.isReachable(name))
            continue;
        lag = std::max(lag.value_or(Duration::zero()), lagOf(peer).value_or(Duration::zero()));
        divergent = std::max(divergent.value_or(0), m_replica.keysBeyond(peer.known, settled));
    }
    if (lag)
        gauge(sink, "dwcp_ass_sync_lag_seconds",
            "Age of the oldest own write that a reachable peer is not known to have; 0 when it has all.",
            seconds(*lag));
    if (divergent)
        gauge(sink, "dwcp_ass_divergent_keys",
            "Keys whose last write, more than 5 s ago, a reachable peer is not known to have.",
            static_cast<double>(*divergent));
    counter(
        sink, "dwcp_ass_conflicts_total", "Writes to a key where neither writer had seen the other's.", m_conflicts);
    constexpr auto mergesHelp = "Merges of what peers sent.";
    counter(sink, "dwcp_ass_merges_total", mergesHelp, m_applied, {{"result", "success"}});
    counter(sink, "dwcp_ass_merges_total", mergesHelp, m_failedMerges, {{"result", "failure"}});
    gauge(sink, "dwcp_ass_clock_drift_events", "Jumps of a clock between two comparisons, since the start.",
        static_cast<double>(m_driftEvents));
    gauge(sink, "dwcp_ass_keys", "Keys of the replicated state.",
        static_cast<double>(m_replica.registers().entries().size()));
}

} // namespace dwcp

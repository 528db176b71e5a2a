// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/acplayer.h"

#include "node/metricspage.h"

namespace dwcp {

namespace {

constexpr Duration beatEvery = std::chrono::seconds(1);

} // namespace

AcpLayer::AcpLayer(
    Loop& loop, const Clock& clock, Transport& transport, const Identity& identity, ConsensusOptions options)
    : m_clock(clock)
    , m_transport(transport)
    , m_identity(identity)
    , m_self(options.self)
    , m_consensus(loop, clock, transport, std::move(options))
    , m_witness([this](const std::string& node) { return m_transport.keyOf(node); })
    , m_beat(loop, [this] { beat(); })
{
    m_transport.onFrame(FrameType::Heartbeat, [this](const std::string& peer, std::uint64_t, std::string_view payload) {
        if (isRunning())
            m_witness.hear(peer, decodeHeartbeats(payload), m_clock.steady());
    });
    m_transport.onSuspicion = [this](const std::string& peer, std::string_view kind) {
        if (const auto suspicion = suspicionOf(kind))
            m_witness.suspect(peer, *suspicion);
    };
}

void AcpLayer::start()
{
    m_isWanted = true;
    if (m_isStopping || m_consensus.isRunning())
        return;
    const auto problem = m_consensus.start();
    m_problem = problem ? problem->message() : "";
    // Nanoseconds since 1970 grow faster than any node beats: the sequence goes on after a restart.
    m_sequence = std::max(m_sequence, static_cast<std::uint64_t>(m_clock.wall().time_since_epoch().count()));
    m_beat.start(beatEvery, beatEvery);
}

void AcpLayer::stop()
{
    m_isWanted = false;
    if (!m_consensus.isRunning())
        return;
    m_beat.stop();
    m_isStopping = true;
    m_consensus.stop([this] {
        m_isStopping = false;
        if (m_isWanted)
            start();
    });
}

void AcpLayer::close(std::function<void()> stopped)
{
    m_isWanted = false;
    m_beat.stop();
    m_consensus.stop(std::move(stopped));
}

Heartbeat AcpLayer::claim() const
{
    const Ledger& ledger = m_consensus.ledger();
    return {m_self, m_sequence, m_consensus.term(), m_consensus.leader(), m_consensus.commitIndex(), ledger.count(),
        ledger.digest()};
}

void AcpLayer::beat()
{
    if (!m_consensus.isRunning())
        return;
    ++m_sequence;
    const Ledger& ledger = m_consensus.ledger();
    m_witness.recordLedger(ledger.count(), ledger.digest());
    m_witness.beat(m_transport.peers(), m_clock.steady());
    std::vector<SignedHeartbeat> heartbeats = m_witness.latest();
    heartbeats.insert(heartbeats.begin(), SignedHeartbeat::sign(claim(), m_identity));
    if (m_lie == Lie::Forge)
        heartbeats.front().signature[0] = static_cast<char>(heartbeats.front().signature[0] ^ 1);
    bool isOdd = false;
    for (const std::string& peer : m_transport.peers()) {
        isOdd = !isOdd;
        if (m_lie == Lie::Contradict) {
            Heartbeat other = claim();
            other.commitIndex += isOdd ? 1000 : 0;
            heartbeats.front() = SignedHeartbeat::sign(other, m_identity);
        }
        m_transport.send(peer, FrameType::Heartbeat, m_sequence, encodeHeartbeats(heartbeats));
    }
}

LayerReport AcpLayer::check() const
{
    LayerReport report;
    const std::size_t reachable = m_consensus.votersReachable();
    report.metrics["voters"] = static_cast<double>(m_consensus.voters());
    report.metrics["voters_reachable"] = static_cast<double>(reachable);
    report.metrics["term"] = static_cast<double>(m_consensus.term());
    report.metrics["has_leader"] = m_consensus.leader().empty() ? 0 : 1;
    if (!isRunning()) {
        report.level = Level::Failed;
        report.reason = m_problem.empty() ? "stopped" : m_problem;
    } else if (reachable < m_consensus.quorum()) {
        report.level = Level::Critical;
        report.reason = "no quorum: " + std::to_string(reachable) + " of " + std::to_string(m_consensus.voters())
            + " voters reachable";
    } else if (m_consensus.leader().empty()) {
        report.level = Level::Critical;
        report.reason = "no leader";
    } else if (reachable == m_consensus.quorum() && m_consensus.voters() > m_consensus.quorum()) {
        report.level = Level::Degraded;
        report.reason = "one more failure loses the quorum";
    } else {
        report.level = Level::Healthy;
    }
    return report;
}

void AcpLayer::collect(MetricSink& sink) const
{
    if (isRunning()) {
        gauge(sink, "dwcp_acp_has_leader", "Whether this node knows a leader.", m_consensus.leader().empty() ? 0 : 1);
        gauge(sink, "dwcp_acp_is_leader", "Whether this node leads.", m_consensus.isLeader() ? 1 : 0);
        gauge(sink, "dwcp_acp_term", "Raft term.", static_cast<double>(m_consensus.term()));
        gauge(sink, "dwcp_acp_voters", "Voters of the cluster.", static_cast<double>(m_consensus.voters()));
        gauge(sink, "dwcp_acp_voters_reachable", "Voters that this node reaches, itself among them.",
            static_cast<double>(m_consensus.votersReachable()));
        gauge(sink, "dwcp_acp_quorum_size", "Voters that must agree.", static_cast<double>(m_consensus.quorum()));
        gauge(sink, "dwcp_acp_commit_index", "Last entry known to be committed.",
            static_cast<double>(m_consensus.commitIndex()));
        gauge(sink, "dwcp_acp_applied_index", "Last entry applied here.",
            static_cast<double>(m_consensus.appliedIndex()));
        for (const auto& [peer, lag] : m_consensus.replicationLag())
            gauge(sink, "dwcp_acp_replication_lag_entries", "Entries that the peer lacks; a leader knows.",
                static_cast<double>(lag), {{"peer", peer}});
    }
    counter(sink, "dwcp_acp_leader_changes_total", "Leaders that this node came to know, one after the other.",
        m_consensus.leaderChanges());
    counter(sink, "dwcp_acp_log_conflicts_total", "Times that the end of the log was given up for the leader's.",
        m_consensus.logConflicts());
    if (m_consensus.appends().count() > 0)
        histogram(sink, "dwcp_acp_append_seconds", "Writing log entries to disk.", m_consensus.appends(),
            std::chrono::microseconds(100), std::chrono::seconds(5));
    for (const std::string& peer : m_consensus.voterNames())
        collectPeer(sink, peer);
}

void AcpLayer::collectPeer(MetricSink& sink, const std::string& peer) const
{
    const Labels label{{"peer", peer}};
    constexpr auto weightHelp = "Weight of the voter when a leader looks for a better one; votes count one each.";
    if (peer == m_self)
        return gauge(sink, "dwcp_acp_vote_weight", weightHelp, m_consensus.weight(), label);
    if (const auto* const card = m_transport.card(peer); card && *card)
        gauge(sink, "dwcp_acp_vote_weight", weightHelp, (*card)->weight, label);
    if (m_witness.heardAt(peer))
        gauge(sink, "dwcp_acp_reputation", "How often the peer was heard in time lately, halved by every suspicion.",
            m_witness.reputation(peer), label);
    for (std::size_t kind = 0; kind < suspicionCount; ++kind) {
        const auto suspicion = static_cast<Suspicion>(kind);
        counter(sink, "dwcp_acp_byzantine_suspicions_total", "Contradictions in what the peer signed.",
            m_witness.suspicions(peer, suspicion), {{"peer", peer}, {"kind", suspicionName(suspicion)}});
    }
}

} // namespace dwcp

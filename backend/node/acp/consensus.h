// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "node/acp/ledger.h"
#include "node/amst/transport.h"
#include "resilience/latencyhistogram.h"

#include "node/acp/raftlibrary.h"
#include <deque>
#include <functional>
#include <memory>

namespace dwcp {

struct ConsensusOptions {
    std::string self;
    std::vector<std::string> voters; ///< all nodes, self among them
    std::string folder; ///< libraft keeps log, term, vote and snapshots here
    Duration electionTimeout = std::chrono::milliseconds(600); ///< each node waits once to twice as long
    Duration heartbeat = std::chrono::milliseconds(150);
    unsigned snapshotAfter = 4096; ///< entries
    unsigned keepAfterSnapshot = 512;
    double weight = 1.0; ///< of this node, when a leader looks for a better one
};

/** The number under which libraft knows a node; the same on every node, never zero. */
raft_id raftIdOf(const std::string& node) noexcept;

/**
 * ACP's log: libraft with its files on disk and its messages over AMST. All nodes of the list are voters, each with one
 * vote, as Raft has it; weights decide who leads: a leader hands over to a reachable, caught-up voter that weighs more.
 *
 * stop() ends libraft in a later round of the loop; start() afterwards reads everything back from disk. Thread: the
 * loop's.
 */
class Consensus {
public:
    Consensus(Loop& loop, const Clock& clock, Transport& transport, ConsensusOptions options);
    ~Consensus();
    Consensus(const Consensus&) = delete;
    Consensus& operator=(const Consensus&) = delete;

    /** Why it cannot; nothing when it runs. */
    std::optional<Error> start();
    /** `stopped` is called once libraft has let go of its files. */
    void stop(std::function<void()> stopped = {});
    bool isRunning() const noexcept { return m_raft != nullptr; }

    struct Proposed {
        bool isCommitted = false;
        std::uint64_t index = 0;
        std::string problem; ///< "not the leader", "leadership lost", ...
    };
    /** Only the leader can propose. `done` is called once, when the entry is applied or cannot be. */
    void propose(const CommittedEntry& entry, std::function<void(const Proposed&)> done);
    /** Gives leadership away to whom libraft picks; false when this node does not lead. */
    bool handOver(const std::string& to = {});

    bool isLeader() const noexcept;
    /** Name of the leader that this node follows or is; empty when it knows none. */
    std::string leader() const;
    std::uint64_t term() const noexcept;
    std::uint64_t commitIndex() const noexcept;
    std::uint64_t appliedIndex() const noexcept;
    /** Entries that each peer lacks; known to a leader only. */
    std::map<std::string, std::uint64_t> replicationLag() const;
    std::uint64_t leaderChanges() const noexcept { return m_leaderChanges; }
    std::uint64_t logConflicts() const noexcept { return m_logConflicts; }
    std::size_t votersReachable() const noexcept;
    std::size_t voters() const noexcept { return m_options.voters.size(); }
    std::size_t quorum() const noexcept { return m_options.voters.size() / 2 + 1; }
    const LatencyHistogram& appends() const noexcept { return m_appends; }
    const Ledger& ledger() const noexcept { return m_ledger; }
    double weight() const noexcept { return m_options.weight; }
    const std::vector<std::string>& voterNames() const noexcept { return m_options.voters; }

    /** Every write to disk waits this long before it begins. */
    void setDiskDelay(Duration delay) { m_diskDelay = delay; }

private:
    struct Instance;
    struct Append;
    struct Proposal;

    static Consensus& of(raft_io* io);
    void receive(const std::string& peer, std::string_view payload);
    int sendMessage(raft_io_send* request, const raft_message* message, raft_io_send_cb done);
    int append(raft_io_append* request, const raft_entry* entries, unsigned count, raft_io_append_cb done);
    void flushAppends();
    void completeSends(int status);
    void watch();
    void considerHandOver();
    std::string nodeOf(raft_id id) const;

    Loop& m_loop;
    const Clock& m_clock;
    Transport& m_transport;
    ConsensusOptions m_options;
    std::map<raft_id, std::string> m_names;
    Instance* m_raft = nullptr;
    Ledger m_ledger;
    Timer m_watch;
    std::string m_lastLeader;
    SteadyTime m_leadsSince{};
    std::uint64_t m_leaderChanges = 0;
    std::uint64_t m_logConflicts = 0;
    Duration m_diskDelay{};
    std::deque<Append*> m_delayed; ///< writes that wait for the slow disk, in order
    Timer m_disk;
    std::vector<std::pair<raft_io_send*, raft_io_send_cb>> m_sent; ///< not yet reported back to libraft
    LatencyHistogram m_appends;
};

} // namespace dwcp

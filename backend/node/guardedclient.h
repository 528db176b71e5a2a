// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/acp/consensus.h"
#include "node/ass/asslayer.h"
#include "node/guards.h"
#include "node/hde/hdelayer.h"

namespace dwcp {

/**
 * The node's guarded client: what other parts of a system would call. Every call passes the full pipeline of its name
 * and ends with its result or with who refused it. Thread: the loop's.
 */
class GuardedClient {
public:
    enum class Sent { Delivered, Unreachable, NoReceipt, Refused };
    using SentDone = std::function<void(Guarded<Sent>)>;
    using PeersDone = std::function<void(Guarded<std::vector<PeerCard>>)>;
    using ProposedDone = std::function<void(Guarded<Consensus::Proposed>)>;

    GuardedClient(Loop& loop, Guards& guards, Transport& transport, HdeLayer& hde, AssLayer& ass, Consensus& consensus);

    /** Delivers `content` of a `subject` to a peer: rate limiter, bulkhead, retry, breaker, timeout. */
    void sendMessage(const std::string& peer, const std::string& subject, std::string content, SentDone done);
    /** Asks all reachable peers whom they know. */
    void discoverPeers(PeersDone done);
    /** An entry for the log; not retried, because a lost answer does not say that it was not committed. */
    void propose(const CommittedEntry& entry, ProposedDone done);
    /** Who takes messages that came in: false when it could not. */
    std::function<bool(const std::string& peer, const std::string& subject, std::string content)> receive =
        [](const std::string&, const std::string&, std::string) { return true; };

private:
    ReceiptStatus receiveMessage(const std::string& peer, const std::string& subject, std::string content);
    void attempt(const std::string& peer, const std::string& subject, const std::string& content,
        const Attempt& attempt, std::function<void(Sent)> done);
    void answerPeers(const std::string& peer, std::uint64_t sequence);
    void peersCame(std::uint64_t sequence, std::string_view payload);

    Loop& m_loop;
    Guards& m_guards;
    Transport& m_transport;
    HdeLayer& m_hde;
    Consensus& m_consensus;
    struct Asked {
        std::size_t open = 0;
        std::map<std::string, PeerCard> found;
        std::function<void(std::vector<PeerCard>)> done;
    };
    std::map<std::uint64_t, Asked> m_asked;
    std::uint64_t m_sequence = 0;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/guardedclient.h"

#include "node/bytes.h"

namespace dwcp {

namespace {

constexpr std::size_t mostQuestions = 16;

/** An unreachable peer may be back in a moment; a peer that refuses means it. */
Verdict judgeSent(GuardedClient::Sent sent)
{
    return {sent == GuardedClient::Sent::Delivered ? Outcome::Success : Outcome::Failure,
        sent != GuardedClient::Sent::Refused};
}

} // namespace

GuardedClient::GuardedClient(
    Loop& loop, Guards& guards, Transport& transport, HdeLayer& hde, AssLayer& ass, Consensus& consensus)
    : m_loop(loop)
    , m_guards(guards)
    , m_transport(transport)
    , m_hde(hde)
    , m_consensus(consensus)
{
    m_hde.onMessage([this](const std::string& peer, const std::string& subject, std::string content) {
        return receiveMessage(peer, subject, std::move(content));
    });
    // A payload that cannot be decoded is a failed receipt; its breaker has to know.
    m_hde.onCorrupt = [this] {
        m_guards.receive().execute<bool>(
            [](const Attempt&, const auto& complete) { complete(false); }, [](const Guarded<bool>&) {});
    };
    ass.guard = [this](const std::function<void(ExchangeDone)>& exchange) {
        m_guards.sync().execute<bool>(
            [exchange](const Attempt&, const auto& complete) { exchange(complete); }, [](const Guarded<bool>&) {});
    };
    m_transport.onFrame(FrameType::PeersQuestion,
        [this](const std::string& peer, std::uint64_t sequence, std::string_view) { answerPeers(peer, sequence); });
    m_transport.onFrame(FrameType::PeersAnswer,
        [this](const std::string&, std::uint64_t sequence, std::string_view payload) { peersCame(sequence, payload); });
}

void GuardedClient::attempt(const std::string& peer, const std::string& subject, const std::string& content,
    const Attempt& attempt, std::function<void(Sent)> done)
{
    if (!m_transport.isReachable(peer))
        return done(Sent::Unreachable);
    m_hde.send(peer, subject, content, attempt.deadline.left(), [done](std::optional<ReceiptStatus> status) {
        done(!status                               ? Sent::NoReceipt
                : status == ReceiptStatus::Taken   ? Sent::Delivered
                : status == ReceiptStatus::Refused ? Sent::Refused
                                                   : Sent::NoReceipt);
    });
}

void GuardedClient::sendMessage(const std::string& peer, const std::string& subject, std::string content, SentDone done)
{
    m_guards.send().execute<Sent>([this, peer, subject, content = std::move(content)](const Attempt& one,
                                      const auto& complete) { attempt(peer, subject, content, one, complete); },
        [this, done = std::move(done)](const Guarded<Sent>& result) {
            m_guards.budget().record(result && result.value() == Sent::Delivered);
            done(result);
        },
        judgeSent);
}

ReceiptStatus GuardedClient::receiveMessage(const std::string& peer, const std::string& subject, std::string content)
{
    // Taking a message is done at once, so the pipeline has called back before it returns, unless it made it wait.
    auto status = std::make_shared<ReceiptStatus>(ReceiptStatus::Refused);
    m_guards.receive().execute<bool>([this, peer, subject, content = std::move(content)](const Attempt&,
                                         const auto& complete) { complete(receive(peer, subject, content)); },
        [status](const Guarded<bool>& taken) {
            *status = taken && taken.value() ? ReceiptStatus::Taken : ReceiptStatus::Refused;
        });
    return *status;
}

void GuardedClient::discoverPeers(PeersDone done)
{
    m_guards.discovery().execute<std::vector<PeerCard>>(
        [this](const Attempt&, const auto& complete) {
            if (m_asked.size() >= mostQuestions)
                m_asked.erase(m_asked.begin()); // nobody answered it, and its time is over
            const std::uint64_t sequence = ++m_sequence;
            Asked& asked = m_asked[sequence];
            asked.done = complete;
            for (const std::string& peer : m_transport.peers())
                asked.open +=
                    m_transport.isReachable(peer) && m_transport.send(peer, FrameType::PeersQuestion, sequence, {}) ? 1
                                                                                                                    : 0;
            if (asked.open > 0)
                return;
            m_asked.erase(sequence);
            complete({});
        },
        std::move(done), [](const std::vector<PeerCard>& found) { return !found.empty(); });
}

void GuardedClient::answerPeers(const std::string& peer, std::uint64_t sequence)
{
    std::vector<std::string> cards;
    for (const std::string& known : m_transport.peers()) {
        if (const auto* const card = m_transport.card(known); card && *card)
            cards.push_back((*card)->encode());
    }
    ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(cards.size()));
    for (const std::string& card : cards)
        writer.text(card);
    m_transport.send(peer, FrameType::PeersAnswer, sequence, writer.bytes());
}

void GuardedClient::peersCame(std::uint64_t sequence, std::string_view payload)
{
    const auto asked = m_asked.find(sequence);
    if (asked == m_asked.end())
        return;
    ByteReader reader(payload);
    const std::uint32_t count = reader.count(4);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (auto card = PeerCard::decode(reader.text()))
            asked->second.found.insert_or_assign(card->id, *card);
    }
    if (--asked->second.open > 0)
        return;
    std::vector<PeerCard> cards;
    for (const auto& [id, card] : asked->second.found)
        cards.push_back(card);
    const auto done = std::move(asked->second.done);
    m_asked.erase(asked);
    done(std::move(cards));
}

void GuardedClient::propose(const CommittedEntry& entry, ProposedDone done)
{
    m_guards.consensus().execute<Consensus::Proposed>(
        [this, entry](const Attempt&, const auto& complete) { m_consensus.propose(entry, complete); }, std::move(done),
        [](const Consensus::Proposed& proposed) { return proposed.isCommitted; });
}

} // namespace dwcp

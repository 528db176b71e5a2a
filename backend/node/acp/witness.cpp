// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/witness.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t sequencesKept = 32;
constexpr std::size_t digestsKept = 1024;
constexpr Duration inTime = std::chrono::seconds(3);
constexpr double step = 0.1; ///< of the reputation's way towards 1 or 0, a second
constexpr double penalty = 0.5;
constexpr std::array<std::string_view, suspicionCount> names{
    "bad_signature", "equivocation", "replay", "term_regression", "fork", "key_changed"};

} // namespace

std::string_view suspicionName(Suspicion suspicion) noexcept
{
    return names[static_cast<std::size_t>(suspicion)];
}

std::optional<Suspicion> suspicionOf(std::string_view name) noexcept
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Suspicion>(found - names.begin()));
}

void Witness::hear(const std::string& sender, const std::vector<SignedHeartbeat>& heartbeats, SteadyTime now)
{
    bool isOwn = true;
    for (const SignedHeartbeat& heartbeat : heartbeats)
        hearOne(sender, heartbeat, std::exchange(isOwn, false), now);
}

void Witness::hearOne(const std::string& sender, const SignedHeartbeat& heartbeat, bool isOwn, SteadyTime now)
{
    const auto claim = Heartbeat::decode(heartbeat.content);
    const bool isBySender = claim && claim->node == sender;
    if (!claim || isBySender != isOwn)
        return suspect(sender, Suspicion::BadSignature);
    const std::string_view key = m_keyOf(claim->node);
    if (key.empty())
        return; // passed on by somebody who knows more nodes than we do
    if (!heartbeat.isSignedBy(key))
        return suspect(sender, Suspicion::BadSignature);
    Testimony& testimony = m_testimonies[claim->node];
    if (contradicts(testimony, *claim, fingerprint(heartbeat.content)))
        return suspect(claim->node, Suspicion::Equivocation);
    const bool isNewer = claim->sequence > testimony.decoded.sequence;
    if (isOwn && claim->sequence < testimony.decoded.sequence)
        return suspect(sender, Suspicion::Replay);
    if (isNewer && claim->term < testimony.decoded.term)
        suspect(claim->node, Suspicion::TermRegression);
    if (isNewer && isFork(*claim))
        suspect(claim->node, Suspicion::Fork);
    if (isNewer) {
        testimony.latest = heartbeat;
        testimony.decoded = *claim;
    }
    if (isOwn)
        testimony.heardAt = now;
}

bool Witness::contradicts(Testimony& testimony, const Heartbeat& heartbeat, std::uint64_t print)
{
    const auto known =
        std::ranges::find(testimony.seen, heartbeat.sequence, &std::pair<std::uint64_t, std::uint64_t>::first);
    if (known != testimony.seen.end()) {
        const bool differs = known->second != print;
        known->second = print; // the same two claims are one contradiction, however often they come by
        if (differs)
            testimony.seen.erase(known);
        return differs;
    }
    testimony.seen.emplace_back(heartbeat.sequence, print);
    if (testimony.seen.size() > sequencesKept)
        testimony.seen.pop_front();
    return false;
}

bool Witness::isFork(const Heartbeat& heartbeat) const noexcept
{
    const auto ours =
        std::ranges::find(m_ledger, heartbeat.ledgerCount, &std::pair<std::uint64_t, std::uint64_t>::first);
    return ours != m_ledger.end() && ours->second != heartbeat.ledgerDigest;
}

void Witness::recordLedger(std::uint64_t count, std::uint64_t digest)
{
    if (!m_ledger.empty() && m_ledger.back().first == count)
        return;
    if (!m_ledger.empty() && m_ledger.back().first > count)
        m_ledger.clear(); // read again from disk
    m_ledger.emplace_back(count, digest);
    if (m_ledger.size() > digestsKept)
        m_ledger.pop_front();
}

void Witness::suspect(const std::string& peer, Suspicion suspicion)
{
    Standing& standing = m_standings[peer];
    ++standing.counts[static_cast<std::size_t>(suspicion)];
    standing.reputation *= penalty;
    ++m_total;
}

void Witness::beat(const std::vector<std::string>& peers, SteadyTime now)
{
    for (const std::string& peer : peers) {
        const auto heard = heardAt(peer);
        if (!heard)
            continue;
        const double target = now - *heard <= inTime ? 1.0 : 0.0;
        double& reputation = m_standings[peer].reputation;
        reputation += step * (target - reputation);
    }
}

std::uint64_t Witness::suspicions(const std::string& peer, Suspicion suspicion) const noexcept
{
    const auto standing = m_standings.find(peer);
    return standing == m_standings.end() ? 0 : standing->second.counts[static_cast<std::size_t>(suspicion)];
}

double Witness::reputation(const std::string& peer) const noexcept
{
    const auto standing = m_standings.find(peer);
    return standing == m_standings.end() ? 1.0 : standing->second.reputation;
}

std::vector<SignedHeartbeat> Witness::latest() const
{
    std::vector<SignedHeartbeat> heartbeats;
    for (const auto& [node, testimony] : m_testimonies) {
        if (!testimony.latest.content.empty())
            heartbeats.push_back(testimony.latest);
    }
    return heartbeats;
}

std::optional<Heartbeat> Witness::last(const std::string& peer) const
{
    const auto testimony = m_testimonies.find(peer);
    return testimony == m_testimonies.end() ? std::nullopt : std::optional(testimony->second.decoded);
}

std::optional<SteadyTime> Witness::heardAt(const std::string& peer) const noexcept
{
    const auto testimony = m_testimonies.find(peer);
    const bool wasHeard = testimony != m_testimonies.end() && testimony->second.heardAt != SteadyTime{};
    return wasHeard ? std::optional(testimony->second.heardAt) : std::nullopt;
}

} // namespace dwcp

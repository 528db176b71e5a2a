// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/acp/heartbeat.h"
#include "resilience/clock.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwcp {

/** Why a node is suspected. The words are label values. */
enum class Suspicion : std::uint8_t {
    BadSignature, ///< what it sent does not verify
    Equivocation, ///< it signed two different heartbeats with one sequence number
    Replay, ///< it sent an older heartbeat than before
    TermRegression, ///< it signed a lower term than before
    Fork, ///< its ledger differs from ours at the same length
    KeyChanged, ///< it came with another key
};
inline constexpr std::size_t suspicionCount = 6;
std::string_view suspicionName(Suspicion suspicion) noexcept;
std::optional<Suspicion> suspicionOf(std::string_view name) noexcept;

/**
 * Remembers what the peers signed, and notices when it does not fit together. Pure: time and keys are given. Each
 * contradiction is counted once. Thread: one.
 */
class Witness {
public:
    using KeyOf = std::function<std::string_view(const std::string& node)>;

    explicit Witness(KeyOf keyOf) : m_keyOf(std::move(keyOf)) { }

    /** A list that `sender` sent: its own heartbeat, then those it heard. What is new in it is remembered. */
    void hear(const std::string& sender, const std::vector<SignedHeartbeat>& heartbeats, SteadyTime now);
    /** Our own ledger had this digest when it had so many entries. */
    void recordLedger(std::uint64_t count, std::uint64_t digest);
    void suspect(const std::string& peer, Suspicion suspicion);
    /** Once a second: reputations follow whether the peers were heard in time. */
    void beat(const std::vector<std::string>& peers, SteadyTime now);

    std::uint64_t suspicions(const std::string& peer, Suspicion suspicion) const noexcept;
    std::uint64_t suspicions() const noexcept { return m_total; }
    /** 0..1: how often it was heard in time lately, halved by every suspicion; 1 before anything is known. */
    double reputation(const std::string& peer) const noexcept;
    /** The last heartbeats of all, to pass on. */
    std::vector<SignedHeartbeat> latest() const;
    std::optional<Heartbeat> last(const std::string& peer) const;
    /** Nothing before the first. */
    std::optional<SteadyTime> heardAt(const std::string& peer) const noexcept;

private:
    struct Testimony {
        SignedHeartbeat latest;
        Heartbeat decoded;
        SteadyTime heardAt{};
        std::deque<std::pair<std::uint64_t, std::uint64_t>> seen; ///< sequence and fingerprint of recent ones
    };
    struct Standing {
        double reputation = 1.0;
        std::array<std::uint64_t, suspicionCount> counts{};
    };

    void hearOne(const std::string& sender, const SignedHeartbeat& heartbeat, bool isOwn, SteadyTime now);
    bool contradicts(Testimony& testimony, const Heartbeat& heartbeat, std::uint64_t print);
    bool isFork(const Heartbeat& heartbeat) const noexcept;

    KeyOf m_keyOf;
    std::map<std::string, Testimony> m_testimonies;
    std::map<std::string, Standing> m_standings;
    std::deque<std::pair<std::uint64_t, std::uint64_t>> m_ledger;
    std::uint64_t m_total = 0;
};

} // namespace dwcp

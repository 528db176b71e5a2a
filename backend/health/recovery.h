// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What is done about an ill component. */
enum class RecoveryKind : std::uint8_t { None, Command, Webhook, Restart };
std::string_view recoveryKindName(RecoveryKind kind) noexcept;

/** How a layer's components are recovered. */
struct RecoverySpec {
    RecoveryKind kind = RecoveryKind::None;
    std::vector<std::string> command; ///< program and arguments; {node}, {layer} and {url} are replaced
    std::string url; ///< webhook
    std::string secretFile; ///< of the webhook: where its secret is, or "keychain:NAME"; empty: it needs none
    std::string secretHeader; ///< that carries the secret; empty: "Authorization: Bearer SECRET"
    int attempts = 3;
    Duration delay = std::chrono::seconds(1); ///< before the first attempt; each further one waits twice as long
    double jitter = 0; ///< 0..1 of the delay, added by chance
    Duration timeout = std::chrono::seconds(30); ///< of the action
    bool dryRun = false; ///< record what would be done, do nothing
};

using RecoveryId = std::uint64_t; ///< one attempt; never reused

/** "Do this." What the engine hands to an actor. */
struct RecoveryOrder {
    RecoveryId id = 0;
    std::string node; ///< name
    std::string layer; ///< id
    std::string url; ///< of the target
    RecoverySpec spec;
    int attempt = 1;
};

/** "This came of it." Whether it helped is for the next check to say. */
struct RecoveryOutcome {
    RecoveryId id = 0;
    bool done = false;
    std::string text; ///< for people: "exit code 3", "connection refused"
};

/**
 * Carries out recoveries. start() and cancel() are called on the engine thread only; every started order ends in
 * exactly one RecoveryOutcome, given to the sink that the actor was made with, also after cancel() and at the order's
 * timeout.
 */
class RecoveryActor {
public:
    virtual ~RecoveryActor() = default;
    virtual void start(RecoveryOrder order) = 0;
    virtual void cancel(RecoveryId id) = 0;
};

enum class RecoveryPhase : std::uint8_t { Resting, Waiting, Acting, Verifying, Exhausted };
std::string_view recoveryPhaseName(RecoveryPhase phase) noexcept;

/** One line of a component's recovery log. */
struct RecoveryEntry {
    WallTime at{};
    int attempt = 0;
    bool succeeded = false;
    std::string text;
};

/** What a recovery looks like from outside. */
struct RecoveryState {
    RecoveryPhase phase = RecoveryPhase::Resting;
    int attempt = 0; ///< of this illness; 0: none yet
    int attempts = 0; ///< at most
    WallTime next{}; ///< waiting: the attempt; acting and verifying: when it is given up
    std::vector<RecoveryEntry> log; ///< newest first, at most recoveryLogLength
};
inline constexpr std::size_t recoveryLogLength = 8;

/**
 * One component's recovery: at most one attempt at a time, each only believed when a check passes afterwards, and an
 * end after the last one until the component heals or somebody asks. Does nothing itself: tells what is to be done. A
 * value; knows no clock. Thread: one at a time.
 */
class RecoveryPlan {
public:
    explicit RecoveryPlan(const RecoverySpec& spec) : m_spec(spec) { m_state.attempts = spec.attempts; }

    /** What the owner has to do or to tell. */
    enum class Step : std::uint8_t { None, Start, Cancel, Succeeded, Failed, Exhausted };

    /** It is down and somebody should do something; `chance` in 0..1 decides the jitter. */
    Step need(WallTime now, double chance);
    /** It is well, or planned, or nobody knows: no more attempts. A success when an attempt preceded and `healed`. */
    Step rest(WallTime now, bool healed);
    /** An operator asks: begins anew, at once. */
    Step ask(WallTime now);
    /** An operator stops it until the component heals. */
    Step cancel(WallTime now);
    /** Lets time act: the next attempt is due, or one takes too long. */
    Step advance(WallTime now, double chance);
    /** The action ended; `verifyBy` is when a check must have passed. */
    Step ended(const RecoveryOutcome& outcome, WallTime now, WallTime verifyBy, double chance);
    /** A check that started after the action says that it is still down. */
    Step stillDown(WallTime now, double chance);

    const RecoveryState& state() const noexcept { return m_state; }
    const RecoverySpec& spec() const noexcept { return m_spec; }
    WallTime nextTurn() const noexcept;
    /** Goes on where one of the run before stood. An action that was under way then has ended with that run. */
    Step resume(RecoveryState before, WallTime actedAt, WallTime now, double chance);
    /** When the action that is being verified ended. */
    WallTime actedAt() const noexcept { return m_actedAt; }

    /** Without what it is told to do, which is the profile's. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_state, m_actedAt);
    }

private:
    void wait(WallTime now, double chance);
    Step fail(WallTime now, std::string text, double chance);
    void log(WallTime now, bool succeeded, std::string text);
    bool isBusy() const noexcept
    {
        return m_state.phase == RecoveryPhase::Acting || m_state.phase == RecoveryPhase::Verifying;
    }

    RecoverySpec m_spec;
    RecoveryState m_state;
    WallTime m_actedAt{};
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lookahead.h"
#include "health/memory.h"
#include "health/profile.h"
#include "health/snapshot.h"
#include "resilience/circuitbreaker.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * What the breakers of one layer share. Their changes are put into one list, from which the breaker that caused them
 * takes them at once: the engine is one thread. Must outlive its breakers and stay where it is.
 */
class BreakerGroup {
public:
    BreakerGroup(const BreakerSpec& spec, const TickClock& tick, Random& random);
    BreakerGroup(const BreakerGroup&) = delete;
    BreakerGroup& operator=(const BreakerGroup&) = delete;

    const BreakerPolicy& policy() const noexcept { return m_policy; }
    const TickClock& tick() const noexcept { return m_tick; }
    std::vector<BreakerTransition> takeTransitions() { return std::exchange(m_transitions, {}); }

private:
    const TickClock& m_tick;
    std::vector<BreakerTransition> m_transitions;
    BreakerPolicy m_policy;
};

/**
 * The breaker that stands before a component: fed with the component's results, opened and half-opened by its health,
 * tripped and reset by operators. Remembers what changed until it is taken. Thread: the engine's.
 */
class ComponentBreaker {
public:
    ComponentBreaker(std::string name, BreakerGroup& group);

    /** A check's verdict counts as one call. An open breaker takes none; half-open, they are its trials. */
    void settle(bool success);

    /** The component went hard critical or failed. */
    void openByHealth();
    /** The component recovered: half-open at once. */
    void allowTrial();

    /** An operator's mode, until `order.until` when that is set. */
    void setMode(BreakerMode mode, BreakerOverride order);
    /** Forces it open. */
    void trip(BreakerOverride order) { setMode(BreakerMode::ForcedOpen, std::move(order)); }
    void reset();

    /** Lets time act: reset timeout, time to live of an override. */
    void poll();
    /** Closed, deciding for itself and with nothing held against it: a success counts, time brings nothing. */
    bool isCalm() const noexcept { return m_isCalm; }
    /** When poll() next has something to do; WallTime::max() when time alone brings nothing. */
    WallTime nextTurn() const;

    struct Change {
        BreakerTransition transition;
        std::optional<BreakerOverride> expired; ///< the override that ended by itself with this change

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(transition, expired);
        }
    };
    /** What happened since the last call, in order. */
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }

    void fetchParts() const noexcept { fetchAhead(m_breaker.get(), sizeof(CircuitBreaker)); }

    const std::string& name() const noexcept { return m_name; }
    const Seldom<BreakerOverride>& standingOrder() const noexcept { return m_override; }
    BreakerView view() const;
    /** The same, written over any view: what that has allocated is used again. The event is left to the caller. */
    void writeView(BreakerView& view) const;
    /** Differs when its state, its mode or the failures in a row do. */
    struct Standing {
        std::uint64_t generation = 0;
        std::uint32_t failures = 0;
    };
    Standing standing() const;

    /** What outlives the program. */
    void remember(ComponentMemory& memory) const;
    /** Goes on from there; an override that has run out in between is told as a change. */
    void resume(const ComponentMemory& memory);

    template <typename Folder>
    void fold(Folder& folder)
    {
        BreakerSnapshot inside = m_breaker->snapshot();
        folder(inside, m_override, m_changes);
        if constexpr (Folder::isReading) {
            folder.check(m_breaker->restore(inside, Duration::max()) == RestoreResult::Restored);
            m_isCalm = false;
        }
    }

private:
    void collect();

    std::string m_name;
    BreakerGroup* m_group;
    std::unique_ptr<CircuitBreaker> m_breaker;
    Seldom<BreakerOverride> m_override;
    std::vector<Change> m_changes;
    std::uint64_t m_generation = 0; ///< as of the newest collect(); a calm breaker has it still
    bool m_isCalm = false; ///< as of the newest collect(); no state: false only costs a closer look
};

} // namespace dwcp

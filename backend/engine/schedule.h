// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <queue>
#include <set>
#include <vector>

namespace dwcp {

/** Which check of which node. */
struct CheckKey {
    NodeId node = 0;
    std::uint32_t check = 0;
    friend constexpr auto operator<=>(const CheckKey&, const CheckKey&) = default;

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(node, check);
    }
};

/**
 * When to start what, and what is under way. Due checks start in the order critical path first, then longest due; no
 * more than `limit` are under way at once, the others wait and are late. Pure bookkeeping: knows no clock and starts
 * nothing itself. Thread: the engine's.
 */
class Schedule {
public:
    /** A limit of zero is taken as one: a schedule that starts nothing would say that all is well. */
    explicit Schedule(std::uint32_t limit) : m_limit(std::max(limit, 1U)) { }

    /** Plans the next start of a check; forgets the plan before. */
    void plan(CheckKey key, std::optional<WallTime> before, WallTime due, bool critical);
    void forget(CheckKey key, WallTime due);

    /** Takes the next check to start at `now`, if one is due and there is room. Counts it as under way. */
    struct Start {
        CheckKey key;
        WallTime due;
    };
    std::optional<Start> takeDue(WallTime now);

    /** A check under way must have ended by then. */
    void expect(CheckKey key, WallTime deadline);
    /** It ended (or was given up). */
    void ended(CheckKey key, WallTime deadline);
    /** A check under way whose deadline is past. */
    std::optional<CheckKey> takeOverdue(WallTime now);

    /** The earliest moment at which there is something to do; WallTime::max() when there is nothing. */
    WallTime nextDue() const noexcept;

    std::uint32_t inFlight() const noexcept { return m_inFlight; }
    std::uint32_t waiting() const noexcept { return static_cast<std::uint32_t>(m_ready.size()); }

    /** Where everything stands follows from the checks' own times, for who goes on from there. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_inFlight);
        folder.shown(m_planned, m_ready, m_deadlines);
    }
    /** Whether all that it speaks of is there. */
    template <typename Claim>
    bool isAbout(const Claim& claim) const
    {
        const auto ofPlan = [&](const Planned& planned) { return claim(planned.key); };
        return std::ranges::all_of(m_planned, ofPlan) && std::ranges::all_of(m_ready, ofPlan)
            && std::ranges::all_of(m_deadlines, [&](const auto& deadline) { return claim(deadline.second); });
    }

private:
    struct Planned {
        WallTime due;
        CheckKey key;
        bool critical = false;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(due, key, critical);
        }
        friend bool operator<(const Planned& a, const Planned& b) noexcept
        {
            return a.due != b.due ? a.due < b.due : a.key < b.key;
        }
    };
    struct Urgency {
        bool operator()(const Planned& a, const Planned& b) const noexcept
        {
            return a.critical != b.critical ? a.critical : a < b;
        }
    };

    using Deadlines = std::set<std::pair<WallTime, CheckKey>>;

    std::set<Planned> m_planned;
    std::set<Planned, Urgency> m_ready;
    Deadlines m_deadlines;
    // A check goes round and round: the places that it leaves are used again. No state.
    std::vector<std::set<Planned>::node_type> m_sparePlans;
    std::vector<Deadlines::node_type> m_spareDeadlines;
    std::uint32_t m_limit;
    std::uint32_t m_inFlight = 0;
};

} // namespace dwcp

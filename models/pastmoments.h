// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace dwcp {

/** A span of wall time, both ends included. */
struct MomentSpan {
    WallTime from{};
    WallTime to{};
    friend bool operator==(const MomentSpan&, const MomentSpan&) = default;
};

/**
 * A source of moments that are gone: what the window remembers itself (MomentRing), what a journal kept. Thread: GUI.
 */
class PastMoments {
public:
    using Answer = std::function<void(std::shared_ptr<const Snapshot>)>;

    virtual ~PastMoments() = default;

    /** What it can show; empty: nothing yet. */
    virtual std::optional<MomentSpan> span() const = 0;
    /**
     * Finds the newest moment that is not after `at`; nullptr when there is none. The answer comes on the GUI thread,
     * at once or later, and at most once; a later question may make an earlier one be forgotten.
     */
    virtual void find(WallTime at, Answer answer) = 0;
};

/**
 * The moments of the last hour as the window saw them: each second of the last minute, every ten seconds of the last
 * ten minutes, every minute before. Snapshots share what did not change; what they hold alone is bounded by
 * `mostStates` node states, so that a large fleet is remembered for a shorter time instead of in more memory. Thread:
 * GUI.
 */
class MomentRing final : public PastMoments {
public:
    static constexpr Duration reach = std::chrono::hours(1);
    static constexpr std::size_t defaultStates = 10'000; ///< about 80 MB of five layers each

    explicit MomentRing(std::size_t mostStates = defaultStates) : m_mostStates(mostStates) { }

    void remember(std::shared_ptr<const Snapshot> snapshot);

    std::optional<MomentSpan> span() const override;
    void find(WallTime at, Answer answer) override;

    /** All that is remembered, oldest first. */
    const std::deque<std::shared_ptr<const Snapshot>>& moments() const { return m_moments; }
    /** Node states that only the ring still holds, about. */
    std::size_t states() const { return m_states; }

private:
    void thin();
    void recount();

    std::size_t m_mostStates;
    std::size_t m_states = 0;
    std::deque<std::shared_ptr<const Snapshot>> m_moments;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/snapshot.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace dwcp {

/** A span of wall time, both ends included. */
struct MomentSpan {
    WallTime from{};
    WallTime to{};
    friend bool operator==(const MomentSpan&, const MomentSpan&) = default;
};

/** A moment that was asked for and could not be shown. */
struct MissingMoment {
    enum class Why {
        NotRecorded, ///< before what the window remembers, and no journal is there to ask
        BeforeFirst, ///< before the first moment that is kept
        CannotBeRead, ///< its source failed; `detail` says how
    };
    WallTime at{};
    Why why = Why::NotRecorded;
    WallTime first{}; ///< the first moment that can be shown
    std::string detail; ///< from the source, in English
    std::string place = {}; ///< where that was: a file; may be empty

    friend bool operator==(const MissingMoment&, const MissingMoment&) = default;
};

/**
 * A source of moments that are gone: what the window remembers itself (MomentRing), what a journal kept. Thread: GUI.
 */
class PastMoments {
public:
    using Found = Result<std::shared_ptr<const Snapshot>>;
    using Answer = std::function<void(Found)>;

    virtual ~PastMoments() = default;

    /** What it can show; empty: nothing yet. */
    virtual std::optional<MomentSpan> span() const = 0;
    /**
     * Finds the newest moment that is not after `at`. The answer comes on the GUI thread, at once or later, and at most
     * once; a later question may make an earlier one be forgotten. Error: there is none, or it cannot be brought back.
     */
    virtual void find(WallTime at, Answer answer) = 0;
    /** Nobody waits for an answer any more: work for it may end. */
    virtual void giveUp() { }
};

/**
 * The moments of the last hour as the window saw them: each second of the last minute, every ten seconds of the last
 * ten minutes, every minute before. Snapshots share what did not change; what they hold alone is bounded by
 * `mostBytes`, so that a large fleet is remembered for a shorter time instead of in more memory. Thread: GUI.
 */
class MomentRing final : public PastMoments {
public:
    static constexpr Duration reach = std::chrono::hours(1);
    static constexpr std::size_t defaultBytes = std::size_t(24) << 20;

    explicit MomentRing(std::size_t mostBytes = defaultBytes) : m_mostBytes(mostBytes) { }

    void remember(std::shared_ptr<const Snapshot> snapshot);

    std::optional<MomentSpan> span() const override;
    void find(WallTime at, Answer answer) override;

    /** All that is remembered, oldest first. */
    const std::deque<std::shared_ptr<const Snapshot>>& moments() const { return m_moments; }
    /** What only the ring still holds, about: lists of nodes, states of nodes that a later moment has others of. */
    std::size_t bytes() const { return m_bytes; }

private:
    void thin();
    void forgetOldest();
    void forget(std::size_t place);

    std::size_t m_mostBytes;
    std::size_t m_bytes = 0; ///< the sum of m_alone
    std::deque<std::shared_ptr<const Snapshot>> m_moments;
    std::deque<std::size_t> m_alone; ///< by moment: bytes that the next one does not share; the newest is alive anyway
};

} // namespace dwcp

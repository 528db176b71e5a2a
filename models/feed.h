// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/snapshot.h"
#include "models/pastmoments.h"
#include "models/seriesarchive.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace dwcp {

/**
 * The one door through which news reaches the GUI. Takes snapshots and events out of their boxes when the engine
 * knocks, at most four times a second, and says changed(): all models then read the same moment.
 *
 * Thread: GUI. The knock comes from any thread, raises a flag and wakes the event loop up: nothing else passes between
 * the threads. Whoever writes into the boxes must have stopped before the Feed is destroyed.
 */
class Feed final : public QObject {
    Q_OBJECT

public:
    using Events = std::deque<std::shared_ptr<const Event>>; ///< newest last

    /** Between two changed(): 250 ms, so that a person can read and the screen can rest. */
    static constexpr std::chrono::milliseconds defaultGap{250};
    static constexpr std::size_t eventsKept = 1000;

    Feed(Mailbox<Snapshot>& snapshots, Inbox<Event>& events, std::chrono::milliseconds gap = defaultGap);

    /** The moment on the screen; nullptr before the first. While paused, the moment of pause() or of travelTo(). */
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_shown; }
    /** The newest moment, also while paused. */
    const std::shared_ptr<const Snapshot>& newest() const { return m_newest; }
    /** Events up to the moment on the screen, the last eventsKept of them. */
    const Events& events() const { return m_past ? m_eventsThen : m_events; }

    /** Holds the view at its moment; news is kept and shown by resume(). Checks go on. */
    void pause();
    /** Back to the live moment, from a pause and from the past. */
    void resume();
    bool isPaused() const { return m_paused; }

    /**
     * Shows the newest moment that is not after `at`, with the events up to it, and holds the view there; when no
     * source has one, the screen stays where it was and missing() says why. A moment that is not before the newest
     * returns to live.
     */
    void travelTo(WallTime at);
    /** The moment of the last travelTo(), when it could not be shown; nullopt from the next one or resume() on. */
    const std::optional<MissingMoment>& missing() const { return m_missing; }
    /** The moment that is being brought back now, which takes as long as its source needs; nullopt: none is. */
    const std::optional<WallTime>& seeking() const { return m_seeking; }
    /** Stays where the screen is; a moment that is being brought back is not shown. */
    void giveUpSeeking();
    /** The moment on the screen was travelled to: no command may be given. */
    bool isPast() const { return m_past; }
    /** What can be travelled to, up to now. */
    std::optional<MomentSpan> reach() const;
    /** A further source of moments, asked where the ring of the last hour has none. It outlives the Feed. */
    void setArchive(PastMoments* archive) { m_archive = archive; }
    /** Where the points are that the engine does not have in memory any more. It outlives the Feed. */
    void setHistory(History& history);
    /** The moments of the last hour, also while paused. */
    const MomentRing& recent() const { return m_recent; }
    /** All events that are kept, also those that a pause or the past holds back. */
    Events allEvents() const;

    /**
     * Sets the series that an owner wants to see; an empty list, or the owner's end, withdraws the wish. The wishes of
     * all owners are merged and cut at watchLimit, first owners first.
     */
    void watch(QObject* owner, std::vector<SeriesRef> refs);
    /** The merged wishes, ascending. */
    std::vector<SeriesRef> wishes() const;

Q_SIGNALS:
    /** The moment on the screen is another one. */
    void changed();
    /** Events came, shown or held back by a pause; see batch(). */
    void eventsArrived();
    void pausedChanged(bool paused);
    void wishesChanged();
    /** missing() is another one, or there is none any more. */
    void missingChanged();
    /** seeking() is another one, or there is none any more. */
    void seekingChanged();

public:
    /** The events of the current eventsArrived(). */
    const std::vector<Event>& batch() const { return m_batch; }

private:
    void wake();
    void deliver();
    bool takeEvents();
    void show();
    void look(std::shared_ptr<const Snapshot> moment);
    void showPast(std::shared_ptr<const Snapshot> moment);
    void miss(std::optional<MissingMoment> moment);
    void seek(std::optional<WallTime> at);

    Mailbox<Snapshot>& m_snapshots;
    Inbox<Event>& m_inbox;
    std::atomic<bool> m_rung{false}; ///< set by a knock, taken by the event loop
    QTimer m_gap;
    bool m_knocked = false;
    bool m_paused = false;
    std::shared_ptr<const Snapshot> m_shown; ///< m_moment, with older points
    std::shared_ptr<const Snapshot> m_moment;
    std::shared_ptr<const Snapshot> m_newest;
    Events m_events;
    Events m_held; ///< came during a pause
    Events m_eventsThen; ///< up to the moment that was travelled to
    MomentRing m_recent;
    PastMoments* m_archive = nullptr;
    std::unique_ptr<SeriesArchive> m_series; ///< nullptr: no history
    bool m_past = false;
    std::optional<MissingMoment> m_missing;
    std::optional<WallTime> m_seeking;
    std::uint64_t m_question = 0; ///< counts travelTo(), so that a late answer to an earlier one is not shown
    std::vector<Event> m_batch;
    std::vector<std::pair<QObject*, std::vector<SeriesRef>>> m_wishes;
};

} // namespace dwcp

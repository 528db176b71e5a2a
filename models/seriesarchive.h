// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"
#include "health/inbox.h"
#include "models/guiknock.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace dwcp {

/**
 * Puts what the journal kept before the points that the engine still has in memory, so that a chart reaches `reach`
 * back however short the program runs. Asks for what is missing and says `arrived` when it came; until then the
 * snapshot is shown as it is. Where nobody asked for longer than usual, as between two runs of the program, there is a
 * gap. Scores of nodes and of the system are not kept by a journal.
 *
 * Thread: GUI. The history must outlive it.
 */
class SeriesArchive {
public:
    static constexpr Duration reach = std::chrono::hours(6); ///< as far as the charts go

    SeriesArchive(History& history, std::function<void()> arrived);

    /** The snapshot with the older points of the series that are wished for; the same when there are none. */
    std::shared_ptr<const Snapshot> extended(
        const std::shared_ptr<const Snapshot>& snapshot, std::span<const SeriesRef> wishes);

private:
    struct Answered {
        SeriesRef ref;
        WallTime from{};
        WallTime to{};
        std::shared_ptr<const Points> points;
        Duration gap{}; ///< points that are farther apart have one between them
    };
    struct Kept {
        WallTime from{};
        WallTime to{};
        std::shared_ptr<const Points> points; ///< nullptr: nothing came yet
        Duration gap{};
        bool isAsked = false;
        std::shared_ptr<const Points> newer; ///< what `merged` was made with
        std::shared_ptr<const Points> merged;
    };

    void take();
    std::shared_ptr<const Points> older(const Snapshot& snapshot, SeriesRef ref);
    void ask(const Snapshot& snapshot, SeriesRef ref, WallTime from);

    History& m_history;
    std::function<void()> m_arrived;
    std::map<SeriesRef, Kept> m_kept;
    std::shared_ptr<Inbox<Answered>> m_answers = std::make_shared<Inbox<Answered>>(1024);
    GuiKnock m_knock;
};

} // namespace dwcp

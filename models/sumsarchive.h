// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"
#include "health/inbox.h"
#include "models/guiknock.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace dwcp {

/** A long past of one series, summed up: what a chart draws as a line within a band. */
struct SeriesSums {
    WallTime from{};
    WallTime to{}; ///< when it was asked for
    Duration width{}; ///< of a column
    Duration gap{}; ///< columns whose beginnings are farther apart have a gap between them
    std::vector<SeriesColumn> columns; ///< ascending; of whole minutes, hours or half days
    Points means; ///< in the middle of each column; NaN in a gap
};

class Feed;

/**
 * Asks a journal for the sums that charts of more than `longestRaw` are drawn from, keeps them and asks again when a
 * minute, or a column, has gone by. A Feed with a history has one among its children, and says changed() when
 * something came. Thread: GUI. The history must outlive it.
 */
class SumsArchive final : public QObject {
    Q_OBJECT

public:
    static constexpr Duration longestRaw = std::chrono::hours(6); ///< up to here every single value is drawn
    static constexpr Duration longestReach = std::chrono::hours(24 * 366); ///< as long as sums are kept

    SumsArchive(History& history, Feed& feed);
    /** That of a Feed; nullptr: it has no history. */
    static SumsArchive* of(const Feed& feed);

    /** Where it asks: for those who look for something else that is kept. */
    History& history() const { return m_history; }

    /** The past of a series as it was before this moment; nullptr: nothing came yet, or nothing is kept of it. */
    std::shared_ptr<const SeriesSums> sums(const Snapshot& snapshot, SeriesRef ref, Duration reach);

    /** How wide a column is when so much is to be seen: a minute, five, an hour, half a day. */
    static Duration widthFor(Duration reach);

private:
    struct Wish {
        SeriesRef ref;
        Duration reach{};
        friend auto operator<=>(const Wish&, const Wish&) = default;
    };
    struct Answered {
        Wish wish;
        WallTime to{};
        std::shared_ptr<const SeriesSums> sums;
    };
    struct Kept {
        WallTime to{};
        bool isAsked = false;
        std::shared_ptr<const SeriesSums> sums;
    };

    void take();
    void ask(SeriesKey key, const Wish& wish, WallTime to);

    History& m_history;
    Feed& m_feed;
    std::map<Wish, Kept> m_kept;
    std::shared_ptr<Inbox<Answered>> m_answers = std::make_shared<Inbox<Answered>>(64);
    GuiKnock m_knock;
};

} // namespace dwcp

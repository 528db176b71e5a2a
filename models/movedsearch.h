// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"
#include "health/inbox.h"
#include "models/guiknock.h"
#include "models/movedmodel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace dwcp {

/**
 * Looks for what moved in a window that is longer ago than anything is remembered: asks a journal for every metric of a
 * moment, the window and the same time before it, in `columns` means. A few questions are under way at a time, so that
 * charts that ask too need not wait; answers are judged on the thread that reads. Thread: GUI.
 */
class MovedSearch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint32_t columns = 64; ///< half of them in the window
    static constexpr std::size_t mostAtOnce = 8; ///< questions

    explicit MovedSearch(QObject* parent = nullptr);

    /** Begins anew. The history must outlive the search. */
    void begin(History& history, std::shared_ptr<const Snapshot> moment, const MomentSpan& window);
    /** What was found stays. */
    void stop();

    bool isUnderWay() const { return m_history != nullptr; }
    std::size_t read() const { return m_read; } ///< metrics
    std::size_t total() const { return m_total; }
    std::size_t compared() const { return m_compared; } ///< of those read: kept and with enough values
    const std::vector<MovedRow>& found() const { return m_found; }
    const MomentSpan& window() const { return m_window; }

Q_SIGNALS:
    /** Four times a second while it is under way, and at its end. */
    void progressed();

private:
    struct Answered {
        SeriesRef ref;
        std::optional<WindowShift> movement;
    };
    void takeAnswers();
    void askMore();
    bool step();
    void ask(SeriesRef ref, SeriesKey key);
    const ComponentState* componentAt() const;

    History* m_history = nullptr; ///< nullptr: nothing is under way
    std::shared_ptr<const Snapshot> m_moment;
    MomentSpan m_window;
    std::size_t m_node = 0; ///< the next to be asked for, with
    std::size_t m_component = 0;
    std::uint16_t m_rule = 0;
    std::size_t m_underWay = 0;
    std::size_t m_read = 0;
    std::size_t m_total = 0;
    std::size_t m_compared = 0;
    std::vector<MovedRow> m_found;
    QTimer m_tell;
    std::shared_ptr<Inbox<Answered>> m_answers; ///< of this search: answers to an earlier one are nobody's
    GuiKnock m_knock;
};

} // namespace dwcp

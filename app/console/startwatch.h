// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QObject>

namespace dwcp {

class Feed;

/**
 * Tells how long the start took: from its making to the first paint of the window that shows a live value. Said once,
 * in the logging category "dwcp.start" (QT_LOGGING_RULES="dwcp.start.info=true" shows it). Thread: GUI.
 */
class StartWatch final : public QObject {
    Q_OBJECT

public:
    explicit StartWatch(const Clock& clock);

    /** The window whose paint counts, and where its values come from. */
    void watch(QObject* window, const Feed& feed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    SteadyTime m_begin;
    const Feed* m_feed = nullptr;
    bool m_live = false;
};

} // namespace dwcp

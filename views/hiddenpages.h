// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

namespace dwcp {

class Feed;
class Page;
struct Snapshot;

/**
 * Pages that nobody looks at hold the moment that they showed last alive, each one its own: of a fleet of which much
 * changes, one fleet a page. So now and then all of them are brought to one newer moment, a page after each news, so
 * that no news waits for more than one of them. A page that comes back has little to catch up with. Never while the
 * view is held or in the past. Thread: GUI.
 */
class HiddenPages final : public QObject {
    Q_OBJECT

public:
    static constexpr Duration gap = std::chrono::seconds(10); ///< between two rounds, by the moments' own time
    /** A round that took long is followed by a rest this many times as long: two hundredths of a core at most. */
    static constexpr int rest = 50;

    /** Both outlive it. */
    HiddenPages(const Feed& feed, const Clock& clock, QObject* parent);

    void add(Page* page);

protected:
    void customEvent(QEvent* event) override;

private:
    void begin();
    void nextAfterPainting();
    void next();

    const Feed& m_feed;
    const Clock& m_clock;
    std::vector<QPointer<Page>> m_pages;
    std::deque<QPointer<Page>> m_waiting; ///< of the round under way
    std::shared_ptr<const Snapshot> m_moment; ///< of the round under way
    WallTime m_begun{}; ///< moment of the newest round
    Duration m_gap = gap;
    Duration m_spent{}; ///< by the round under way
};

} // namespace dwcp

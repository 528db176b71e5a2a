// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feed.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

struct EventRow {
    std::shared_ptr<const Event> event;

    std::uint64_t key() const { return event->id; }
    friend bool operator==(const EventRow&, const EventRow&) = default;
    friend bool operator<(const EventRow& a, const EventRow& b) { return a.event->id > b.event->id; }
};

/** What of the events is wanted. */
enum class EventKinds { All, Levels, Breakers, Commands };
bool isWanted(EventKind kind, EventKinds kinds);

/** The newest events first: time, and in one cell what it is about and what happened. Thread: GUI. */
class EventModel final : public RowTable<EventRow> {
    Q_DECLARE_TR_FUNCTIONS(EventModel)

public:
    explicit EventModel(QObject* parent = nullptr);

    /** At most `most` events of the kinds wanted. */
    void refresh(const Feed::Events& events, EventKinds kinds, WallTime now, std::size_t most = 200);

private:
    WallTime m_now{};
};

} // namespace dwcp

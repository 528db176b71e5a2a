// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventmodel.h"

namespace dwcp {

/** Which events are listed. */
struct EventFilter {
    EventKinds kinds = EventKinds::All;
    QString text; ///< all its words must be part of the row
    NodeId node = noNode; ///< of this node only
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/** Everything that happened, newest first: time, kind, what about, what happened, who, why. Thread: GUI. */
class EventLogModel final : public RowTable<EventRow> {
    Q_DECLARE_TR_FUNCTIONS(EventLogModel)

public:
    explicit EventLogModel(QObject* parent = nullptr);

    void refresh(const Feed::Events& events, const EventFilter& filter, WallTime now);

    /** Events at hand, of which rowCount() are listed. */
    int total() const { return m_total; }

private:
    WallTime m_now{};
    int m_total = 0;
};

} // namespace dwcp

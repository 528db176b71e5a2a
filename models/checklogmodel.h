// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** One check of a component's log. */
struct CheckLogRow : ComponentRow {
    static bool isStale() { return false; } // it tells of its own time
    std::size_t index = 0; ///< in the log, 0 the newest

    const CheckEntry& entry() const { return state->log[index]; }
    std::pair<ComponentId, WallTime> key() const { return {id(), entry().at}; }
    friend bool operator==(const CheckLogRow&, const CheckLogRow&) = default;
    friend bool operator<(const CheckLogRow& a, const CheckLogRow& b) { return a.entry().at > b.entry().at; }
};

struct CheckLogHash {
    std::size_t operator()(const std::pair<ComponentId, WallTime>& key) const
    {
        return std::hash<std::int64_t>()(key.second.time_since_epoch().count()) ^ ComponentHash()(key.first);
    }
};

/** The last checks of a component, newest first: time, outcome, reading, duration, attempt. Thread: GUI. */
class CheckLogModel final : public RowTable<CheckLogRow, CheckLogHash> {
    Q_OBJECT

public:
    explicit CheckLogModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, ComponentId component);
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** One check of a component's log. */
struct CheckLogRow : ComponentRow {
    std::size_t index = 0; ///< in the log, 0 the newest

    const CheckEntry& entry() const { return state->log[index]; }
    std::pair<NodeId, std::int64_t> key() const { return {node->id, entry().at.time_since_epoch().count()}; }
    friend bool operator==(const CheckLogRow&, const CheckLogRow&) = default;
    friend bool operator<(const CheckLogRow& a, const CheckLogRow& b) { return a.entry().at > b.entry().at; }
};

struct CheckLogHash {
    std::size_t operator()(const std::pair<NodeId, std::int64_t>& key) const
    {
        return std::hash<std::int64_t>()(key.second) ^ key.first;
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

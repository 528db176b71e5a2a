// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include "health/snapshot.h"

#include <QCoreApplication>

#include <cmath>
#include <string>

namespace dwcp {

/** Guards of one kind and name over all nodes that have it. A figure is of the nodes that tell it; NaN: none does. */
struct GuardRow {
    GuardName guard;
    std::uint32_t nodes = 0;
    float least = NAN; ///< of what is now: see GuardFigures::current()
    float most = NAN;
    GuardFigures sums; ///< of all nodes; the current ones are added where calls are under way
    NodeId worst = noNode; ///< the node that refuses most a second, or has least left, or lets most wait
    std::string worstName;

    const GuardName& key() const { return guard; }
    friend bool operator==(const GuardRow& a, const GuardRow& b);
    friend bool operator<(const GuardRow& a, const GuardRow& b) { return a.guard < b.guard; }
};

struct GuardHash {
    std::size_t operator()(const GuardName& guard) const
    {
        return std::hash<std::string>()(guard.name) * 31 + static_cast<std::size_t>(guard.kind);
    }
};

/**
 * Limiters, bulkheads, retries, timeouts and error budgets that nodes have themselves: how much of each there is now,
 * what passes, is tried again, is refused by the second, and where that is worst. Thread: GUI.
 */
class GuardModel final : public RowTable<GuardRow, GuardHash> {
    Q_DECLARE_TR_FUNCTIONS(GuardModel)

public:
    explicit GuardModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);

    static QString kind(GuardKind kind);
    /** What there is now in words: "50,000 /s", "3 under way", "10 s to 30 s", "64.5% left". */
    static QString current(const GuardRow& row);
};

} // namespace dwcp

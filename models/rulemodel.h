// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A rule of one component. */
struct RuleRow : ComponentRow {
    std::uint16_t rule = 0;

    SeriesRef key() const { return {node->id, state->layer, rule}; }
    const RuleState& value() const { return state->rules[rule]; }
    RulePlace place() const { return rulePlace(*state->spec, rule); }
    friend bool operator==(const RuleRow&, const RuleRow&) = default;
    /** The worst first, what is not provided last, else in profile order. */
    friend bool operator<(const RuleRow& a, const RuleRow& b)
    {
        const auto rank = [](const RuleRow& row) {
            return row.value().presence == Presence::NotProvided ? -1 : severity(row.value().level);
        };
        return std::tuple(-rank(a), a.rule) < std::tuple(-rank(b), b.rule);
    }
};

/** Why a component is as it is: its rules with value, where the level is entered and left. Thread: GUI. */
class RuleModel final : public RowTable<RuleRow, SeriesHash> {
    Q_OBJECT

public:
    explicit RuleModel(QObject* parent = nullptr);

    /** Shows a component of the snapshot; nothing when it is not there. */
    void refresh(const Snapshot& snapshot, ComponentId component);
};

} // namespace dwcp

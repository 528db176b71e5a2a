// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulemodel.h"

#include <array>
#include <span>

namespace dwcp {

/** A component of the node that is looked at. */
struct NodeComponentRow : ComponentRow {
    LayerIndex key() const { return state->layer; }
    friend bool operator==(const NodeComponentRow&, const NodeComponentRow&) = default;
    friend bool operator<(const NodeComponentRow& a, const NodeComponentRow& b) { return a.key() < b.key(); }
};

/** The layers of one node, in their own order: level, score, cause, since, last check, interval, breaker. Thread: GUI.
 */
class NodeComponentModel final : public RowTable<NodeComponentRow> {
    Q_DECLARE_TR_FUNCTIONS(NodeComponentModel)

public:
    explicit NodeComponentModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, NodeId node);

private:
    WallTime m_now{};
};

/** A metric among all of a node. */
struct NodeMetricRow : RuleRow {
    static constexpr std::size_t mostOthers = 3;
    std::array<std::shared_ptr<const NodeState>, mostOthers> otherNodes; ///< that it is compared with; nullptr: none
    std::array<const RuleState*, mostOthers> others{}; ///< the same metric there; nullptr: it has none

    friend bool operator==(const NodeMetricRow&, const NodeMetricRow&) = default;
    /** The worst first, what is not provided last, else by layer and in profile order. */
    friend bool operator<(const NodeMetricRow& a, const NodeMetricRow& b)
    {
        const auto rank = [](const NodeMetricRow& row) {
            return row.value().presence == Presence::NotProvided ? -1 : severity(row.value().level);
        };
        return std::tuple(-rank(a), a.key()) < std::tuple(-rank(b), b.key());
    }
};

/** All metrics of one node, the ill first: metric with its layer, value, limit, direction, time to threshold, and the
 * values of other nodes to compare with. Thread: GUI. */
class NodeMetricModel final : public RowTable<NodeMetricRow, SeriesHash> {
    Q_DECLARE_TR_FUNCTIONS(NodeMetricModel)

public:
    explicit NodeMetricModel(QObject* parent = nullptr);

    static constexpr std::size_t mostOthers = NodeMetricRow::mostOthers;
    static constexpr std::array<const char*, mostOthers> otherColumns{"other", "other2", "other3"};

    /** Of the others the first mostOthers have a column. */
    void refresh(const Snapshot& snapshot, NodeId node, std::span<const NodeId> others = {});
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::array<QString, mostOthers> m_otherNames; ///< the heads of their columns
    WallTime m_now{};
};

} // namespace dwcp

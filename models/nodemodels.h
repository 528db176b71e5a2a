// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulemodel.h"

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
    std::shared_ptr<const NodeState> otherNode; ///< that it is compared with; nullptr: none
    const RuleState* other = nullptr; ///< the same metric there; nullptr: it has none

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
 * value of another node to compare with. Thread: GUI. */
class NodeMetricModel final : public RowTable<NodeMetricRow, SeriesHash> {
    Q_DECLARE_TR_FUNCTIONS(NodeMetricModel)

public:
    explicit NodeMetricModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, NodeId node, NodeId other = noNode);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_otherName; ///< the head of its column
};

} // namespace dwcp

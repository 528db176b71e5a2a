// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"
#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A node in a list of nodes. */
struct NodeRow {
    std::shared_ptr<const NodeState> node;

    NodeId key() const { return node->id; }
    bool isStale() const { return dwcp::isStale(*node); }
    friend bool operator==(const NodeRow&, const NodeRow&) = default;
    /** Worst first, then by name. */
    friend bool operator<(const NodeRow& a, const NodeRow& b)
    {
        if (a.node->level != b.node->level)
            return severity(a.node->level) > severity(b.node->level);
        return a.node->name != b.node->name ? a.node->name < b.node->name : a.node->id < b.node->id;
    }
};

/**
 * Nodes that a filter lets pass, worst first: name, region, level, score, cause, since. Costs the nodes that changed,
 * not the fleet, as long as the filter stays. Thread: GUI.
 */
class NodeListModel final : public RowTable<NodeRow> {
    Q_DECLARE_TR_FUNCTIONS(NodeListModel)

public:
    explicit NodeListModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, const Filter& filter);

    int total() const { return m_total; } ///< all nodes

private:
    void listAll(const Snapshot& snapshot);

    std::vector<std::shared_ptr<const NodeState>> m_seen;
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    Filter m_filter;
    int m_total = -1;
    WallTime m_now{};
};

} // namespace dwcp

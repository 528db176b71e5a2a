// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/seen.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * Rows that follow from nodes, remembered for each node: snapshots share the nodes that did not change, so only the
 * others are looked at again. At 10,000 nodes a tick costs the changes, not the fleet.
 */
template <typename Row>
class RowsByNode {
public:
    /** All rows of the moment. make(node, rows) appends the rows of one node. */
    template <typename Make>
    std::vector<Row> collect(const Snapshot& snapshot, Make make)
    {
        update(snapshot, make, [](const std::vector<Row>&, const std::vector<Row>&) {});
        return all();
    }

    /** Looks at the nodes that changed: see(rows before, rows now) for each. */
    template <typename Make, typename See>
    void update(const Snapshot& snapshot, Make make, See see)
    {
        m_nodes.resize(snapshot.nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            Remembered& remembered = m_nodes[i];
            if (remembered.node == snapshot.nodes[i])
                continue;
            std::vector<Row> rows;
            if (snapshot.nodes[i])
                make(snapshot.nodes[i], rows);
            see(std::as_const(remembered.rows), std::as_const(rows));
            remembered = {snapshot.nodes[i], std::move(rows)};
        }
    }

    /** All rows of the newest moment. */
    std::vector<Row> all() const
    {
        std::vector<Row> rows;
        for (const Remembered& remembered : m_nodes)
            rows.insert(rows.end(), remembered.rows.begin(), remembered.rows.end());
        return rows;
    }

private:
    struct Remembered {
        std::shared_ptr<const NodeState> node;
        std::vector<Row> rows;
    };
    std::vector<Remembered> m_nodes;
};

/** A component that keeps its node alive; equal when it is the same state, not only the same component. */
struct ComponentRow {
    std::shared_ptr<const NodeState> node;
    const ComponentState* state = nullptr;

    ComponentId id() const { return {node->id, state->layer}; }
    bool isStale() const { return dwcp::isStale(*state); }
    friend bool operator==(const ComponentRow&, const ComponentRow&) = default;
};

struct ComponentHash {
    std::size_t operator()(ComponentId id) const
    {
        return std::hash<std::uint64_t>()(std::uint64_t(id.node) << 8 | id.layer);
    }
};
struct BreakerHash {
    std::size_t operator()(BreakerId id) const
    {
        return std::hash<std::uint64_t>()(
            std::uint64_t(id.component.node) << 16 | std::uint64_t(id.component.layer) << 8 | id.nodeBreaker);
    }
};
struct SeriesHash {
    std::size_t operator()(const SeriesRef& ref) const
    {
        return std::hash<std::uint64_t>()(std::uint64_t(ref.node) << 24 | std::uint64_t(ref.layer) << 16 | ref.rule);
    }
};

} // namespace dwcp

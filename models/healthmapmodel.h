// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

#include "health/snapshot.h"

#include <QHash>

#include <memory>

namespace dwcp {

/** A node of the health map and what its group says. */
struct HealthMapRow {
    std::shared_ptr<const NodeState> node;
    NodeId group = 0; ///< the lowest id of its region: regions keep the order of the configuration
    std::uint32_t groupHealthy = 0;
    std::uint32_t groupSize = 0;
    int badness = 0; ///< when the worst come first: severity of the level; else 0

    NodeId key() const { return node->id; }
    friend bool operator==(const HealthMapRow&, const HealthMapRow&) = default;
    friend bool operator<(const HealthMapRow& a, const HealthMapRow& b)
    {
        return std::tuple(-a.badness, a.group, a.node->id) < std::tuple(-b.badness, b.group, b.node->id);
    }
};

/**
 * Nodes by layers: region, node, votes, one column a layer ("layer:acp"), score. Grouped by region. The columns follow
 * the cluster's layers; when those change, and only then, the model is reset. Thread: GUI.
 */
class HealthMapModel final : public RowTable<HealthMapRow> {
    Q_DECLARE_TR_FUNCTIONS(HealthMapModel)

public:
    explicit HealthMapModel(QObject* parent = nullptr);

    /** Groups count all their nodes, whatever the filter lets pass. */
    void refresh(const Snapshot& snapshot, const Filter& filter = {});

    /** Worst nodes first, or (the default) by region in the order of the configuration. */
    void setWorstFirst(bool worstFirst);
    bool isWorstFirst() const { return m_worstFirst; }

    /** The component under a cell; layer is noLayer outside the layer columns. */
    ComponentId componentAt(const QModelIndex& index) const;
    int firstLayerColumn() const;

private:
    std::vector<Column<HealthMapRow>> columnsFor(const std::vector<LayerColumn>& layers) const;
    Column<HealthMapRow> layerColumn(LayerIndex layer, const LayerColumn& column) const;
    QVariant cell(const HealthMapRow& row, LayerIndex layer, const QString& name, int role) const;

    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    WallTime m_now{};
    bool m_worstFirst = false;
};

} // namespace dwcp

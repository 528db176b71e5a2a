// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** An ill component and its number in the list. */
struct DegradationRow : ComponentRow {
    int rank = 0; ///< from 1

    ComponentId key() const { return id(); }
    friend bool operator==(const DegradationRow&, const DegradationRow&) = default;
    /** Worst first, then those that last longest. */
    friend bool operator<(const DegradationRow& a, const DegradationRow& b)
    {
        return std::tuple(-int(a.state->level), a.state->since, a.id())
            < std::tuple(-int(b.state->level), b.state->since, b.id());
    }
};

/** All components that are degraded or worse: rank, level, node, layer, cause, since, interval. Thread: GUI. */
class DegradationModel final : public RowTable<DegradationRow, ComponentHash> {
    Q_DECLARE_TR_FUNCTIONS(DegradationModel)

public:
    explicit DegradationModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);

private:
    QString layerName(LayerIndex layer) const;

    RowsByNode<DegradationRow> m_found;
    std::shared_ptr<const std::vector<LayerColumn>> m_layers;
    WallTime m_now{};
};

} // namespace dwcp

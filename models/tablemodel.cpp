// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

#include "models/nodedrag.h"

namespace dwcp {

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && nodeAt(index.row()) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList TableModel::mimeTypes() const
{
    return NodeDrag::formats();
}

QMimeData* TableModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<const NodeState*> nodes; // a row comes once a column
    for (const QModelIndex& index : indexes) {
        const NodeState* node = index.isValid() ? nodeAt(index.row()) : nullptr;
        if (node && std::ranges::find(nodes, node) == nodes.end())
            nodes.push_back(node);
    }
    return NodeDrag::of(nodes);
}

void TableModel::announceReorder(const std::vector<int>& from, const std::function<void()>& permute)
{
    // One layout change for all moves: a signal a moved row would cost every view one relayout each.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> to(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[std::size_t(from[i])] = int(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(createIndex(to[std::size_t(index.row())], index.column()));
    permute();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::announceChanged(RowRange range)
{
    if (columns() > 0)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columns() - 1));
}

void TableModel::announceAged(const std::vector<int>& agingColumns)
{
    if (rows() == 0)
        return;
    for (const int column : agingColumns)
        Q_EMIT dataChanged(index(0, column), index(rows() - 1, column), {Qt::DisplayRole});
}

} // namespace dwcp

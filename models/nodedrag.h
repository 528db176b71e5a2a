// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace dwcp {

/** Nodes on their way from one place of the window to another: numbers for ourselves, names as text for all others. */
struct NodeDrag {
    static QStringList formats();
    /** The caller owns it; nullptr: there are none. */
    static QMimeData* of(const std::vector<const NodeState*>& nodes);
    /** The nodes that are dragged, each once; none where something else is. */
    static std::vector<NodeId> nodesIn(const QMimeData& dragged);
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodedrag.h"

#include "models/texts.h"

#include <QMimeData>

#include <algorithm>

namespace dwcp {

namespace {

constexpr auto nodesFormat = "application/x-dwcp-nodes";

} // namespace

QStringList NodeDrag::formats()
{
    return {QLatin1String(nodesFormat), QStringLiteral("text/plain")};
}

QMimeData* NodeDrag::of(const std::vector<const NodeState*>& nodes)
{
    QByteArray numbers;
    QStringList names;
    for (const NodeState* node : nodes) {
        numbers += QByteArray::number(node->id) + ' ';
        names << toText(node->name);
    }
    if (names.isEmpty())
        return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(QLatin1String(nodesFormat), numbers);
    dragged->setText(names.join(u'\n'));
    return dragged;
}

std::vector<NodeId> NodeDrag::nodesIn(const QMimeData& dragged)
{
    std::vector<NodeId> nodes;
    for (const QByteArray& number : dragged.data(QLatin1String(nodesFormat)).simplified().split(' ')) {
        bool isNumber = false;
        const auto node = NodeId(number.toUInt(&isNumber));
        if (isNumber && std::ranges::find(nodes, node) == nodes.end())
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace dwcp

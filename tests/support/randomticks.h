// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/snapshotbuilder.h"

#include <QAbstractItemModel>

#include <rapidcheck.h>

namespace dwcp {

/** A model as text, one line a row. */
inline QString print(const QAbstractItemModel& model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        text += cells.join(QLatin1String(" | ")) + u'\n';
    }
    return text;
}

/** Any change that an engine may bring. */
inline void disturb(SnapshotBuilder& builder)
{
    const auto count = int(builder.raw().nodes.size());
    const auto node = NodeId(*rc::gen::inRange(0, count));
    const auto layer = LayerIndex(*rc::gen::inRange(0, 5));
    const int what = *rc::gen::inRange(0, 6);
    if (what == 0) {
        builder.node("new-" + std::to_string(count), *rc::gen::element<std::string>("eu-west", "us-east", "moon"));
        return;
    }
    if (!builder.raw().nodes[node])
        return;
    if (what == 1) {
        builder.remove(node);
        return;
    }
    const auto level = static_cast<Level>(*rc::gen::inRange(0, levelCount));
    builder.change(node, layer, [&](ComponentState& component) {
        SnapshotBuilder::make(component, level, 50, SnapshotBuilder::moment);
        component.flags = Flags::fromBits(std::uint8_t(*rc::gen::inRange(0, 32)));
        if (isIll(level))
            SnapshotBuilder::read(component, 1, 12, level == Level::Failed ? Level::Critical : level);
        if (what == 2)
            SnapshotBuilder::cross(component, 0, 0.05, 1e-5, std::chrono::minutes(*rc::gen::inRange(1, 3000)), 0.7);
    });
}

} // namespace dwcp

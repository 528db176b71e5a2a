// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"

namespace dwcp {

/** A breaker's state as a chip (BreakerRole and the text): tinted when something is cut off, plain when closed. */
class BreakerDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    int contentWidth(const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

} // namespace dwcp

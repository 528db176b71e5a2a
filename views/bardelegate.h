// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"

namespace dwcp {

/** A share as a bar with the text at its right: RatioRole fills, LimitRole marks, InkRole colours. */
class BarDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    int contentWidth(const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

} // namespace dwcp

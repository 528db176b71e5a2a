// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"

namespace dwcp {

/** A time to threshold on a logarithmic axis (WhiskerRole): pale bar 95 %, strong bar 80 %, line at the median. */
class WhiskerDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /** The axis over such a column: "1h", "6h", "24h" at their places. */
    static void paintAxis(QPainter& painter, const QRect& rect, const Theme& theme);

    int contentWidth(const QModelIndex&) const override { return 0; }

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

} // namespace dwcp

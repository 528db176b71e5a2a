// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drawings.h"
#include "views/celldelegate.h"

class QRectF;

namespace dwcp {

/** Paints a sparkline: the series, gaps as gaps, a dot at its end. At most two points a pixel column. */
void paintSpark(QPainter& painter, const QRectF& box, const Spark& spark, const QColor& ink, double width, double dot);

/** A sparkline (PointsRole). */
class SparkDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

} // namespace dwcp

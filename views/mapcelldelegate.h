// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/celldelegate.h"

namespace dwcp {

/**
 * A level cell: glyph and score; ill ones tinted, worse ones framed, failed ones filled; at the right edge one extra:
 * facet ticks (taller is worse), an arrow while recovering, a wave while flapping, age when stale, tries while soft, or
 * the time to trouble with a dashed frame.
 */
class MapCellDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    int contentWidth(const QModelIndex&) const override { return 0; }

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;

private:
    struct Cell;
    void paintFrame(QPainter& painter, const QRectF& box, const Cell& cell) const;
    void paintScore(QPainter& painter, const QRectF& box, const Cell& cell) const;
    void paintExtra(QPainter& painter, const QRectF& box, const Cell& cell) const;
    void paintPrediction(QPainter& painter, const QRectF& box, const Cell& cell) const;
    void paintTicks(QPainter& painter, const QRectF& box, const Cell& cell) const;
    QColor ink(const Cell& cell) const;
    static bool showsNote(const Cell& cell);
};

/** The first column of a grouped table: the group's name on its first row, its note on the second. */
class GroupDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const override;
};

} // namespace dwcp

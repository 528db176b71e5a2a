// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;
class QPen;

namespace dwcp {

/**
 * A line of more points than its plot has pixel columns, painted as what it covers of each column: from its least to
 * its greatest there, half a pen's width more on either side, smooth at both ends. Stroking it as a path costs ten
 * times as much, for the same picture. Where there are no pixels (SVG) it is a path. Thread: GUI.
 */
class DenseLine {
public:
    /** In units of the painter, from left to right; y = NaN is a gap. */
    void place(std::vector<QPointF> points) { m_points = std::move(points); }
    bool isEmpty() const { return m_points.empty(); }

    void paint(QPainter& painter, const QRectF& plot, const QPen& pen) const;

private:
    void paintPath(QPainter& painter, const QPen& pen) const;

    std::vector<QPointF> m_points;
};

} // namespace dwcp

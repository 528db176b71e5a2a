// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sparkdelegate.h"

#include "models/reduction.h"
#include "models/roles.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

#include <cmath>

namespace dwcp {

namespace {

std::pair<double, double> rangeOf(const Points& points)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Point& point : points) {
        if (std::isfinite(point.value)) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    return {low, high};
}

} // namespace

void paintSpark(QPainter& painter, const QRectF& box, const Spark& spark, const QColor& ink, double width, double dot)
{
    if (!spark.points || spark.to <= spark.from)
        return;
    const Points points = reduce(*spark.points, spark.from, spark.to, int(box.width()));
    auto [low, high] = spark.low < spark.high ? std::pair(spark.low, spark.high) : rangeOf(points);
    if (!(low <= high))
        return;
    if (high - low < 1e-12) // a flat line runs through the middle
        low -= 1, high += 1;
    const double span = std::chrono::duration<double>(spark.to - spark.from).count();
    const Upright upright(painter, box); // time runs from left to right everywhere
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    QPointF end;
    const auto flush = [&] {
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else if (!line.isEmpty())
            painter.drawPolyline(line);
        line.clear();
    };
    for (const Point& point : points) {
        if (!std::isfinite(point.value)) {
            flush();
            continue;
        }
        const double along = std::chrono::duration<double>(point.at - spark.from).count() / span;
        const double up = std::clamp((point.value - low) / (high - low), 0.0, 1.0);
        end = {box.left() + along * box.width(), box.bottom() - up * box.height()};
        line << end;
    }
    flush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (!end.isNull())
        painter.drawEllipse(end, dot, dot);
    painter.restore();
}

void SparkDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const auto spark = index.data(PointsRole).value<Spark>();
    const QRectF box = QRectF(rect).adjusted(0, 6, -3, -6);
    paintSpark(painter, box, spark, theme().color(spark.ill ? Ink::Text : Ink::Text2), 1.25, 2);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/denseline.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr float nowhere = std::numeric_limits<float>::infinity();

/** What a line covers of each column of pixels, from `top` to `bottom`; top > bottom: nothing. */
class Columns {
public:
    explicit Columns(int count) : m_tops(std::size_t(count), nowhere), m_bottoms(std::size_t(count), -nowhere) { }

    void take(QPointF from, QPointF to)
    {
        const int first = std::max(0, int(std::floor(from.x())));
        const int last = std::min(int(m_tops.size()) - 1, int(std::floor(to.x())));
        const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
        const auto at = [&](double x) { return from.y() + (x - from.x()) * slope; };
        for (int column = first; column <= last; ++column) {
            cover(column, column > from.x() ? at(column) : from.y());
            cover(column, column + 1 < to.x() ? at(column + 1) : to.y());
        }
    }

    /** Makes it as wide as a pen: to all sides by half of it. */
    void widen(float pen)
    {
        for (float& top : m_tops)
            top -= pen / 2;
        for (float& bottom : m_bottoms)
            bottom += pen / 2;
        m_beside = std::clamp((pen - 1) / 2, 0.0F, 1.0F); // a column is one wide already
    }

    /** Row by row, because a picture lies in rows. */
    void paintOn(QImage& image, QRgb colour) const
    {
        const float highest = *std::ranges::min_element(m_tops);
        const float lowest = *std::ranges::max_element(m_bottoms);
        const int first = int(std::clamp(std::floor(highest), 0.0F, float(image.height())));
        const int end = int(std::clamp(std::ceil(lowest), 0.0F, float(image.height())));
        QRgb shades[256];
        for (int alpha = 0; alpha < 256; ++alpha)
            shades[alpha] =
                qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha * qAlpha(colour) / 255));
        const auto columns = m_tops.size();
        std::vector<float> covered(columns + 2); // and nothing on either side
        for (int row = first; row < end; ++row) {
            for (std::size_t i = 0; i < columns; ++i) {
                const float high = std::max(m_tops[i], float(row));
                covered[i + 1] = std::clamp(std::min(m_bottoms[i], float(row + 1)) - high, 0.0F, 1.0F);
            }
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
            for (std::size_t i = 0; i < columns; ++i) {
                const float beside = m_beside * std::max(covered[i], covered[i + 2]);
                line[i] = shades[int(std::max(covered[i + 1], beside) * 255.0F)];
            }
        }
    }

private:
    void cover(int column, double y)
    {
        m_tops[std::size_t(column)] = std::min(m_tops[std::size_t(column)], float(y));
        m_bottoms[std::size_t(column)] = std::max(m_bottoms[std::size_t(column)], float(y));
    }

    std::vector<float> m_tops;
    std::vector<float> m_bottoms;
    float m_beside = 0; ///< what of its neighbours a column takes over: a steep line is as wide as a level one
};

} // namespace

void DenseLine::paint(QPainter& painter, const QRectF& plot, const QPen& pen) const
{
    const QTransform toDevice = painter.deviceTransform();
    const bool hasPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!hasPixels || toDevice.type() > QTransform::TxScale) {
        paintPath(painter, pen);
        return;
    }
    const QRect area = toDevice.mapRect(plot).toAlignedRect();
    if (m_points.empty() || area.isEmpty())
        return;
    Columns columns(area.width());
    const auto onArea = [&](QPointF point) { return toDevice.map(point) - area.topLeft(); };
    QPointF last(std::nan(""), std::nan(""));
    for (const QPointF& point : m_points) {
        const QPointF here = onArea(point);
        if (!std::isnan(here.y()))
            columns.take(std::isnan(last.y()) ? here : last, here);
        last = here;
    }
    columns.widen(float(pen.widthF() * toDevice.m22()));
    QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    columns.paintOn(image, pen.color().rgba());
    image.setDevicePixelRatio(toDevice.m11());
    painter.drawImage(toDevice.inverted().map(QPointF(area.topLeft())), image);
}

void DenseLine::paintPath(QPainter& painter, const QPen& pen) const
{
    painter.setPen(pen);
    QList<QPointF> run;
    const auto flush = [&] {
        painter.drawPolyline(run.constData(), int(run.size()));
        run.clear();
    };
    for (const QPointF& point : m_points) {
        if (std::isnan(point.y()))
            flush();
        else
            run << point;
    }
    flush();
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QString>

#include <algorithm>
#include <cstdlib>

namespace dwcp {

/**
 * A picture of a window as it is kept: each cell is the mean of 64 pixels, in steps of eight, so that a window of
 * 1440 x 900 takes a few kilobytes. Letters may be smoothed a little otherwise; a word that is missing, a glyph of
 * another colour or a panel that moved by two pixels is seen.
 */
class SmallPicture {
public:
    static constexpr int cell = 8; ///< pixels, each way
    static constexpr int step = 8; ///< between two kept values of a channel, of 255
    static constexpr int tolerance = 12; ///< of a cell's channel; half a step of it is rounding

    static QImage of(const QImage& picture)
    {
        QImage small = picture.convertToFormat(QImage::Format_RGB32)
                           .scaled(picture.size() / cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < small.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(small.scanLine(y));
            std::transform(line, line + small.width(), line,
                [](QRgb colour) { return qRgb(kept(qRed(colour)), kept(qGreen(colour)), kept(qBlue(colour))); });
        }
        return small;
    }

private:
    static int kept(int value) { return std::min(255, (value + step / 2) / step * step); }
};

/** Where two small pictures differ. */
class PictureDifference {
public:
    /** Of equal size. */
    PictureDifference(const QImage& kept, const QImage& seen)
    {
        for (int y = 0; y < kept.height(); ++y) {
            for (int x = 0; x < kept.width(); ++x)
                look({x, y}, kept.pixel(x, y), seen.pixel(x, y));
        }
    }

    bool isTolerable() const { return m_cells == 0; }
    int cells() const { return m_cells; }
    /** In pixels of the window. */
    QRect where() const { return {m_where.topLeft() * SmallPicture::cell, m_where.size() * SmallPicture::cell}; }
    /** In pixels of the window: the middle of the cell that differs most. */
    QPoint worst() const
    {
        return m_worst * SmallPicture::cell + QPoint(SmallPicture::cell / 2, SmallPicture::cell / 2);
    }
    QString text() const
    {
        const QRect box = where();
        return QStringLiteral("%1 cells differ by up to %2 of 255, within %3 x %4 pixels at (%5, %6), most at (%7, %8)")
            .arg(m_cells)
            .arg(m_most)
            .arg(box.width())
            .arg(box.height())
            .arg(box.x())
            .arg(box.y())
            .arg(worst().x())
            .arg(worst().y());
    }

private:
    void look(QPoint at, QRgb kept, QRgb seen)
    {
        const int apart = std::max({std::abs(qRed(kept) - qRed(seen)), std::abs(qGreen(kept) - qGreen(seen)),
            std::abs(qBlue(kept) - qBlue(seen))});
        if (apart <= SmallPicture::tolerance)
            return;
        ++m_cells;
        m_where |= QRect(at, QSize(1, 1));
        if (apart <= m_most)
            return;
        m_most = apart;
        m_worst = at;
    }

    int m_cells = 0;
    int m_most = 0;
    QPoint m_worst;
    QRect m_where;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/writing.h"

#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace dwcp {

namespace {

WritingWitness& theWitness()
{
    static WritingWitness witness;
    return witness;
}

void turn(QPainter& painter, const QRectF& box)
{
    painter.translate(2 * box.left() + box.width(), 0);
    painter.scale(-1, 1);
}

bool isMirrored(const QPainter& painter)
{
    return painter.worldTransform().m11() < 0;
}

void testify(
    const QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QString& shown)
{
    const QFontMetricsF metrics(painter.font());
    const QTransform seen = painter.deviceTransform();
    QRectF inked(0, 0, metrics.horizontalAdvance(shown), metrics.height());
    const Qt::Alignment absolute = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    if (absolute & Qt::AlignRight)
        inked.moveRight(box.right());
    else if (absolute & Qt::AlignHCenter)
        inked.moveLeft(box.center().x() - inked.width() / 2);
    else
        inked.moveLeft(box.left());
    if (absolute & Qt::AlignVCenter)
        inked.moveTop(box.center().y() - inked.height() / 2);
    else if (absolute & Qt::AlignBottom)
        inked.moveBottom(box.bottom());
    else
        inked.moveTop(box.top());
    theWitness()({text, shown != text, {metrics.horizontalAdvance(text), metrics.height()}, seen.mapRect(box),
        seen.mapRect(inked & box)});
}

} // namespace

void mirror(QPainter& painter, const QRectF& box, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(Qt::LeftToRight);
    if (direction == Qt::RightToLeft)
        turn(painter, box);
}

QPoint mirrored(const QWidget& widget, const QPoint& place)
{
    return QStyle::visualPos(widget.layoutDirection(), widget.rect(), place);
}

QRect mirrored(const QWidget& widget, const QRect& box)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), box);
}

Upright::Upright(QPainter& painter, const QRectF& box)
{
    if (!isMirrored(painter))
        return;
    m_turned = &painter;
    painter.save();
    turn(painter, box);
}

Upright::~Upright()
{
    if (m_turned)
        m_turned->restore();
}

void write(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, Qt::TextElideMode elide)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    // A part of a pixel is no reason to leave out letters: columns are as wide as whole pixels.
    const bool isShort = elide != Qt::ElideNone && metrics.horizontalAdvance(text) > box.width() + 1;
    const QString shown = isShort ? metrics.elidedText(text, elide, box.width()) : text;
    const bool turned = isMirrored(painter);
    const Upright upright(painter, box);
    if (turned) // the painter then takes left for right itself, and begins the line at the right
        painter.setLayoutDirection(Qt::RightToLeft);
    if (theWitness())
        testify(painter, box, alignment, text, shown);
    painter.drawText(box, int(alignment) | (isShort ? 0 : Qt::TextDontClip), shown);
}

void placeIcon(QPainter& painter, const QPointF& place, const QPixmap& icon)
{
    const Upright upright(painter, QRectF(place, icon.deviceIndependentSize()));
    painter.drawPixmap(place, icon);
}

void setWritingWitness(WritingWitness witness)
{
    theWitness() = std::move(witness);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bardelegate.h"

#include "models/roles.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

#include <cmath>

namespace dwcp {

namespace {

constexpr int shortestTrack = 40;

int figureWidth(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : qMax(36, QFontMetrics(font).horizontalAdvance(text)) + measures::cellPadding;
}

} // namespace

int BarDelegate::contentWidth(const QModelIndex& index) const
{
    return figureWidth(fontOf(index), index.data().toString()) + shortestTrack;
}

void BarDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const QString text = index.data().toString();
    const QFont font = fontOf(index);
    const int textWidth = figureWidth(font, text);
    const QRect track(rect.left(), rect.center().y() - 2, qMax(0, rect.width() - textWidth), 5);
    const double ratio = index.data(RatioRole).toDouble();
    const QVariant level = index.data(InkRole);
    painter.fillRect(track, theme().color(Ink::Hover));
    if (index.data(RatioRole).isValid() && !std::isnan(ratio)) {
        const QColor fill =
            level.isValid() ? theme().mark(static_cast<Level>(level.toInt())) : theme().color(Ink::Text3);
        painter.fillRect(
            QRect(track.topLeft(), QSize(qRound(track.width() * qBound(0.0, ratio, 1.0)), track.height())), fill);
    }
    if (const QVariant limit = index.data(LimitRole); limit.isValid()) {
        const int x = track.left() + qRound(track.width() * qBound(0.0, limit.toDouble(), 1.0));
        painter.fillRect(x - 1, track.top() - 4, 2, track.height() + 8, theme().color(Ink::Text));
    }
    painter.setFont(font);
    painter.setPen(inkOf(index));
    write(painter, rect, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace dwcp

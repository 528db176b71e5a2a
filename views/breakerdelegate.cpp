// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakerdelegate.h"

#include "models/roles.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

namespace dwcp {

namespace {

constexpr int chipPadding = 6;
constexpr int chipGlyph = 16;

} // namespace

int BreakerDelegate::contentWidth(const QModelIndex& index) const
{
    const int text = QFontMetrics(theme().font(Type::BodyStrong)).horizontalAdvance(index.data().toString());
    return text + (index.data(BreakerRole).isValid() ? chipPadding + chipGlyph + measures::glyphToText : 0);
}

void BreakerDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const QVariant value = index.data(BreakerRole);
    if (!value.isValid()) { // a line of a list that is about something else
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().color(Ink::Text2));
        write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), Qt::ElideRight);
        return;
    }
    const auto look = static_cast<BreakerLook>(value.toInt());
    const QString text = index.data().toString();
    const bool closed = look == BreakerLook::Closed;
    const bool pending = index.data(PendingRole).toBool();
    const bool outlined =
        pending || look == BreakerLook::Disabled || look == BreakerLook::MetricsOnly || look == BreakerLook::Unknown;
    const QFont font = theme().font(closed ? Type::Body : Type::ColumnHeader);
    const int width = qMin(rect.width() + chipPadding,
        2 * chipPadding + chipGlyph + measures::glyphToText + QFontMetrics(font).horizontalAdvance(text));
    const QRectF chip(rect.left() - chipPadding + 0.5, rect.top() + (rect.height() - measures::chip) / 2.0 + 0.5, width,
        measures::chip - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        outlined ? QPen(theme().color(Ink::BorderStrong), 1, pending ? Qt::DashLine : Qt::SolidLine) : QPen(Qt::NoPen));
    painter.setBrush(pending ? QBrush(Qt::NoBrush) : QBrush(breakerTint(theme(), look)));
    painter.drawRoundedRect(chip, measures::controlRadius, measures::controlRadius);
    // The word carries a closed breaker; its drawing may be green because it says the same.
    const QColor glyphInk = closed ? theme().mark(Level::Healthy) : breakerInk(theme(), look);
    paintBreaker(painter, QRectF(rect.left(), rect.top() + (rect.height() - 12) / 2.0, chipGlyph, 12), look, glyphInk);
    painter.setFont(font);
    painter.setPen(breakerInk(theme(), look));
    const QRect words = rect.adjusted(chipGlyph + measures::glyphToText, 0, 0, 0);
    write(painter, words, Qt::AlignLeft | Qt::AlignVCenter, text, Qt::ElideRight);
}

} // namespace dwcp

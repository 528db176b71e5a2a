// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stripdelegate.h"

#include "models/roles.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

#include <array>

namespace dwcp {

namespace {

constexpr double tallest = 14;
constexpr int swatch = 14;
constexpr std::array legendLooks{BreakerLook::Closed, BreakerLook::HalfOpen, BreakerLook::Open, BreakerLook::ForcedOpen,
    BreakerLook::Disabled, BreakerLook::MetricsOnly};

QColor inkOf(const Theme& theme, BreakerLook look)
{
    switch (look) {
    case BreakerLook::Closed:
        return theme.mark(Level::Healthy);
    case BreakerLook::HalfOpen:
        return theme.mark(Level::Degraded);
    case BreakerLook::Open:
        return theme.mark(Level::Critical);
    case BreakerLook::ForcedOpen:
        return theme.color(Ink::Accent);
    default:
        return theme.color(Ink::Text3);
    }
}

/** One stretch standing on the bottom of the box. */
void paintStretch(QPainter& painter, const QRectF& box, BreakerLook look, const Theme& theme)
{
    const QColor ink = inkOf(theme, look);
    const double bottom = box.bottom();
    const auto block = [&](double height) { return QRectF(box.left(), bottom - height, box.width(), height); };
    switch (look) {
    case BreakerLook::Unknown:
        return;
    case BreakerLook::Open:
        return painter.fillRect(block(tallest), ink);
    case BreakerLook::HalfOpen:
        return painter.fillRect(block(tallest / 2), ink);
    case BreakerLook::ForcedOpen:
        painter.fillRect(block(tallest), QBrush(ink, Qt::BDiagPattern));
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRect(block(tallest).adjusted(0.5, 0.5, -0.5, -0.5));
    case BreakerLook::Closed:
        return painter.fillRect(block(2.5), ink);
    case BreakerLook::Disabled:
    case BreakerLook::MetricsOnly:
        painter.setPen(QPen(ink, 2, look == BreakerLook::Disabled ? Qt::DashLine : Qt::DotLine, Qt::FlatCap));
        return painter.drawLine(QPointF(box.left(), bottom - 1), QPointF(box.right(), bottom - 1));
    }
}

} // namespace

void paintStrip(QPainter& painter, const QRectF& box, const BreakerStrip& strip, const Theme& theme)
{
    const double span = double((strip.to - strip.from).count());
    if (span <= 0)
        return;
    const Upright upright(painter, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto x = [&](WallTime at) { return box.left() + double((at - strip.from).count()) / span * box.width(); };
    for (std::size_t i = 0; i < strip.stretches.size(); ++i) {
        const BreakerStretch& stretch = strip.stretches[i];
        if (!stretch.look)
            continue;
        const double left = x(stretch.from);
        const double right = i + 1 < strip.stretches.size() ? x(strip.stretches[i + 1].from) : box.right();
        const double least = *stretch.look == BreakerLook::Closed ? 0 : 2;
        paintStretch(
            painter, QRectF(left, box.top(), std::max(right - left, least), box.height()), *stretch.look, theme);
    }
    painter.restore();
}

void StripDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const auto strip = index.data(StripRole).value<BreakerStrip>();
    const double middle = rect.center().y() + 1;
    paintStrip(painter, QRectF(rect.left(), middle - tallest / 2, rect.width(), tallest), strip, theme());
}

StripLegend::StripLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(measures::buttonSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StripLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    int width = 0;
    for (const BreakerLook look : legendLooks)
        width += swatch + measures::glyphToText + metrics.horizontalAdvance(Texts::breaker(look)) + 12;
    return {width, measures::buttonSmall};
}

void StripLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    painter.setFont(m_theme.font(Type::Caption));
    int x = 0;
    for (const BreakerLook look : legendLooks) {
        const QString text = Texts::breaker(look);
        const int advance = painter.fontMetrics().horizontalAdvance(text);
        if (x + swatch + measures::glyphToText + advance > width())
            return;
        paintStretch(painter, QRectF(x, 0, swatch, height() / 2.0 + tallest / 2), look, m_theme);
        painter.setPen(m_theme.color(Ink::Text2));
        write(painter, QRect(x + swatch + measures::glyphToText, 0, advance + 2, height()), Qt::AlignVCenter, text);
        x += swatch + measures::glyphToText + advance + 12;
    }
}

} // namespace dwcp

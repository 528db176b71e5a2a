// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glyphs.h"

#include "views/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace dwcp {

namespace {

constexpr double predictedStroke = 1.6;

QPolygonF triangle(GlyphTense tense)
{
    if (tense == GlyphTense::Predicted)
        return {{6, 1.8}, {11, 10.4}, {1, 10.4}};
    return {{6, 0.9}, {11.6, 10.8}, {0.4, 10.8}};
}

QPolygonF diamond(GlyphTense tense)
{
    if (tense == GlyphTense::Predicted)
        return {{6, 1.2}, {10.8, 6}, {6, 10.8}, {1.2, 6}};
    return {{6, 0}, {12, 6}, {6, 12}, {0, 6}};
}

void paintShape(QPainter& painter, Level level, const QColor& cross, GlyphTense tense)
{
    switch (level) {
    case Level::Healthy:
        painter.drawEllipse(QPointF(6, 6), tense == GlyphTense::Now ? 4.2 : 4.0, tense == GlyphTense::Now ? 4.2 : 4.0);
        return;
    case Level::Degraded:
        painter.drawPolygon(triangle(tense));
        return;
    case Level::Critical:
        painter.drawPolygon(diamond(tense));
        return;
    case Level::Failed:
        if (tense == GlyphTense::Predicted) {
            painter.drawRect(QRectF(1.5, 1.5, 9, 9));
            return;
        }
        painter.drawRect(QRectF(0.5, 0.5, 11, 11));
        painter.setPen(QPen(cross, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(3.6, 3.6), QPointF(8.4, 8.4));
        painter.drawLine(QPointF(8.4, 3.6), QPointF(3.6, 8.4));
        return;
    case Level::Unknown:
        painter.drawEllipse(QPointF(6, 6), 4.0, 4.0);
        return;
    }
}

QPen ringPen(const QColor& ink)
{
    QPen pen(ink, 1.5);
    pen.setDashPattern({2 / 1.5, 1.6 / 1.5});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/** Draws the SVG in the theme's text colour of the moment, greyed when disabled. */
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme& theme, QString name) : m_theme(&theme), m_name(std::move(name)) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (!m_theme)
            return {};
        const Ink ink = mode == QIcon::Disabled ? Ink::Text3 : Ink::Text2;
        return iconPixmap(m_name, m_theme->color(ink), qMin(size.width(), size.height()), scale);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace

void paintLevel(
    QPainter& painter, const QRectF& box, Level level, const QColor& ink, const QColor& cross, GlyphTense tense)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    if (level == Level::Unknown) {
        painter.setPen(ringPen(ink));
        painter.setBrush(Qt::NoBrush);
    } else if (tense == GlyphTense::Predicted) {
        painter.setPen(QPen(ink, predictedStroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
    }
    paintShape(painter, level, cross, tense);
    painter.restore();
}

void paintBreaker(QPainter& painter, const QRectF& box, BreakerLook look, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 12);
    const QPointF left(4, 8.5);
    const QPointF right(12, 8.5);
    const bool raised =
        look == BreakerLook::Open || look == BreakerLook::ForcedOpen || look == BreakerLook::MetricsOnly;
    const QPointF tip = look == BreakerLook::Closed ? right : raised ? QPointF(10.4, 2.6) : QPointF(11.4, 5.4);
    const bool dotted = look == BreakerLook::MetricsOnly || look == BreakerLook::Unknown;
    painter.setPen(QPen(ink, 1.5, dotted ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0.8, 8.5), left);
    painter.drawLine(right, QPointF(15.2, 8.5));
    if (look == BreakerLook::Disabled)
        painter.drawArc(QRectF(4, 3.5, 8, 9), 30 * 16, 120 * 16); // a bridge past the contacts
    else
        painter.drawLine(left, tip);
    if (look == BreakerLook::ForcedOpen)
        painter.drawLine(QPointF(8.4, 1), QPointF(13.6, 1)); // held up
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(left, 1.7, 1.7);
    painter.drawEllipse(right, 1.7, 1.7);
    painter.restore();
}

QColor breakerInk(const Theme& theme, BreakerLook look)
{
    switch (look) {
    case BreakerLook::Open:
    case BreakerLook::ForcedOpen:
        return theme.word(Level::Critical);
    case BreakerLook::HalfOpen:
        return theme.word(Level::Degraded);
    case BreakerLook::Disabled:
    case BreakerLook::MetricsOnly:
    case BreakerLook::Unknown:
        return theme.color(Ink::Text2);
    case BreakerLook::Closed:
        break;
    }
    return theme.color(Ink::Text3);
}

QColor breakerTint(const Theme& theme, BreakerLook look)
{
    switch (look) {
    case BreakerLook::Open:
    case BreakerLook::ForcedOpen:
        return theme.tint(Level::Critical);
    case BreakerLook::HalfOpen:
        return theme.tint(Level::Degraded);
    default:
        return Qt::transparent;
    }
}

QPixmap levelPixmap(const Theme& theme, Level level, int size, qreal ratio, GlyphTense tense)
{
    QPixmap pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    const bool filled = level == Level::Failed && tense == GlyphTense::Now;
    paintLevel(painter, QRectF(0, 0, size, size), level, filled ? theme.mark(level) : theme.word(level),
        theme.onFailed(), tense);
    return pixmap;
}

QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal ratio)
{
    const QString key = QStringLiteral("dwcp:%1:%2:%3:%4").arg(name, ink.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const Theme& theme, const QString& name)
{
    return QIcon(new ThemedIconEngine(theme, name));
}

} // namespace dwcp

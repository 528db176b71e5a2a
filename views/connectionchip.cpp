// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionchip.h"

#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int stripe = 4;
constexpr int longestName = 160;
constexpr double leastContrast = 3; ///< of a mark that is not text (WCAG 2.1, 1.4.11)

/** Degrees; -1: grey. The first is the accent's own. The levels stand at 175, 50, 25 and 335. */
constexpr int hues[Connections::colours] = {0, 265, 295, 200, 120, -1};

} // namespace

QColor connectionColour(const Theme& theme, int number)
{
    const QColor accent = theme.color(Ink::Accent);
    const int hue = hues[std::clamp(number, 0, Connections::colours - 1)];
    if (hue == 0)
        return accent;
    const int saturation = hue < 0 ? 0 : accent.hslSaturation() * 3 / 4;
    const QColor behind = theme.color(Ink::Surface);
    // Equal lightness is not equally seen: green and yellow need to be darker on white.
    const int away = accent.lightness() < behind.lightness() ? -1 : 1;
    int lightness = accent.lightness();
    QColor colour = QColor::fromHsl(std::max(hue, 0), saturation, lightness);
    while (contrast(colour, behind) < leastContrast && lightness > 0 && lightness < 255) {
        lightness += away;
        colour = QColor::fromHsl(std::max(hue, 0), saturation, lightness);
    }
    return colour;
}

ConnectionChip::ConnectionChip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(measures::button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConnectionChip::show(const KeptConnection& connection)
{
    m_connection = connection;
    QStringList words{connection.name};
    if (connection.isReadOnly)
        words << tr("read-only");
    if (connection.isProtected)
        words << tr("protected");
    m_text = words.join(QStringLiteral(", "));
    setAccessibleName(tr("Connection %1").arg(m_text));
    setToolTip(m_text);
    setVisible(!connection.name.isEmpty());
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(m_text);
    return {stripe + 2 * measures::glyphToText + std::min(text, longestName), measures::button};
}

void ConnectionChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(connectionColour(m_theme, m_connection.colour));
    painter.drawRoundedRect(QRectF(0, 4, stripe, height() - 8), 2, 2);
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(m_theme.color(Ink::Text));
    const QRect inside = rect().adjusted(stripe + measures::glyphToText, 0, 0, 0);
    write(painter, inside, Qt::AlignVCenter, m_text, Qt::ElideMiddle);
}

} // namespace dwcp

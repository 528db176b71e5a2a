// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecastkey.h"

#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

namespace dwcp {

namespace {

constexpr int sampleWidth = 16;
constexpr int gap = 6;
constexpr int lineHeight = 16;

} // namespace

ForecastKey::ForecastKey(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ForecastKey::show(const QString& text, bool isGrey)
{
    setVisible(true);
    if (m_text == text && m_isGrey == isGrey)
        return;
    m_text = text;
    m_isGrey = isGrey;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize ForecastKey::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    return {sampleWidth + gap + metrics.horizontalAdvance(m_text) + 1, lineHeight};
}

QSize ForecastKey::minimumSizeHint() const
{
    return {sampleWidth, lineHeight};
}

void ForecastKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    const QRect sample(0, 0, sampleWidth, lineHeight);
    QPen pen(m_theme.color(m_isGrey ? Ink::Text3 : Ink::Accent), 1.5);
    pen.setDashPattern({4 / 1.5, 3 / 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    write(painter, rect().adjusted(sampleWidth + gap, 0, 0, 0), Qt::AlignVCenter, m_text, Qt::ElideRight);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guardgauge.h"

#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

namespace dwcp {

namespace {

constexpr int headLine = 16;
constexpr int figureLine = 20;
constexpr int barHeight = 4;

} // namespace

GuardGauge::GuardGauge(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GuardGauge::show(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    QStringList words{content.name, content.note, content.figure + u' ' + content.context, content.foot};
    words.removeAll(QString());
    const QString text = words.join(QStringLiteral(", "));
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void GuardGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    const auto put = [&](const QRect& box, Type type, const QColor& color, const QString& text, Qt::Alignment side) {
        painter.setFont(m_theme.font(type));
        painter.setPen(color);
        write(painter, box, side | Qt::AlignVCenter, text, Qt::ElideRight);
        return painter.fontMetrics().horizontalAdvance(text);
    };
    const QRect head(0, 0, width(), headLine);
    const int used = put(head, Type::Caption, m_theme.color(Ink::Text2), m_content.name, Qt::AlignLeft);
    put(head.adjusted(used + measures::cellPadding, 0, 0, 0), Type::Caption, m_theme.color(Ink::Text3), m_content.note,
        Qt::AlignRight);
    const QRect figure(0, headLine + 2, width(), figureLine);
    const QColor ink = m_content.level ? m_theme.word(*m_content.level) : m_theme.color(Ink::Text);
    const int wide = put(figure, Type::Title, ink, m_content.figure, Qt::AlignLeft);
    put(figure.adjusted(wide + measures::glyphToText, 0, 0, 0), Type::Body, m_theme.color(Ink::Text2),
        m_content.context, Qt::AlignLeft);
    const QRect bar(0, figure.bottom() + 5, width(), barHeight);
    if (m_content.share) {
        const QColor fill = m_content.level ? m_theme.mark(*m_content.level) : m_theme.color(Ink::Text2);
        painter.fillRect(bar, m_theme.color(Ink::Hover));
        painter.fillRect(
            QRect(bar.topLeft(), QSize(qRound(width() * qBound(0.0, *m_content.share, 1.0)), barHeight)), fill);
    }
    put(QRect(0, bar.bottom() + 4, width(), headLine), Type::Caption, m_theme.color(Ink::Text2), m_content.foot,
        Qt::AlignLeft);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/levelchip.h"

#include "models/texts.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace dwcp {

LevelChip::LevelChip(const Theme& theme, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
    , m_word(Texts::level(Level::Unknown))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(shape == Shape::Chip ? Type::BodyStrong : Type::Caption));
}

void LevelChip::show(Level level, const QString& note, const QString& word)
{
    const QString newWord = word.isEmpty() ? Texts::level(level) : word;
    if (level == m_level && note == m_note && newWord == m_word)
        return;
    m_level = level;
    m_note = note;
    m_word = newWord;
    setAccessibleName(note.isEmpty() ? m_word : m_word + QLatin1String(", ") + note);
    updateGeometry();
    update();
}

void LevelChip::setOld(bool isOld)
{
    if (std::exchange(m_isOld, isOld) != isOld)
        update();
}

void LevelChip::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) != shape)
        updateGeometry();
}

int LevelChip::padding() const
{
    return m_shape == Shape::Chip ? measures::cellPadding : 0;
}

QSize LevelChip::sizeHint() const
{
    if (m_shape == Shape::Glyph)
        return {measures::glyph, measures::glyph + 4};
    int width =
        2 * padding() + measures::glyph + measures::glyphToText + QFontMetrics(font()).horizontalAdvance(m_word);
    if (!m_note.isEmpty())
        width += measures::glyphToText + QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(m_note);
    return {width, m_shape == Shape::Chip ? measures::chip : 16};
}

void LevelChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == Shape::Chip) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tint(m_isOld ? Level::Unknown : m_level));
        painter.drawRoundedRect(rect(), measures::controlRadius, measures::controlRadius);
    }
    const QColor ink = m_isOld ? m_theme.color(Ink::Text2) : m_theme.word(m_level);
    const int size = m_level == Level::Healthy ? 10 : 11;
    const QRectF box(padding() + (measures::glyph - size) / 2.0, (height() - size) / 2.0, size, size);
    paintLevel(
        painter, box, m_level, m_level == Level::Failed && !m_isOld ? m_theme.mark(m_level) : ink, m_theme.onFailed());
    if (m_shape == Shape::Glyph)
        return;
    painter.setPen(ink);
    painter.setFont(font());
    QRect text = rect().adjusted(padding() + measures::glyph + measures::glyphToText, 0, -padding(), 0);
    write(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_word);
    if (m_note.isEmpty())
        return;
    text.setLeft(text.left() + QFontMetrics(font()).horizontalAdvance(m_word) + measures::glyphToText);
    painter.setFont(m_theme.font(Type::Body));
    write(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicebox.h"

#include "views/glyphs.h"
#include "views/measures.h"
#include "views/theme.h"

#include <QPainter>

namespace dwcp {

ChoiceBox::ChoiceBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) { }

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    constexpr int size = measures::icon;
    const int x = layoutDirection() == Qt::RightToLeft ? measures::unit : width() - size - measures::unit;
    const QColor ink = m_theme.color(isEnabled() ? Ink::Text2 : Ink::Text3);
    QPainter(this).drawPixmap(
        x, (height() - size) / 2, iconPixmap(QStringLiteral("chevron-down"), ink, size, devicePixelRatioF()));
}

} // namespace dwcp

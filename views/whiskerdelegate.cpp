// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whiskerdelegate.h"

#include "models/drawings.h"
#include "models/roles.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QCoreApplication>
#include <QPainter>

namespace dwcp {

using namespace std::chrono_literals;

namespace {
constexpr int ticks[] = {1, 6, 24}; ///< hours
}

void WhiskerDelegate::paintAxis(QPainter& painter, const QRect& rect, const Theme& theme)
{
    const Upright upright(painter, rect);
    painter.setPen(theme.color(Ink::Text3));
    painter.setFont(theme.font(Type::ColumnHeader));
    QRect before;
    for (const int hours : ticks) {
        const QString text = QCoreApplication::translate("WhiskerDelegate", "%1h").arg(hours);
        const int x = rect.left() + qRound(rect.width() * Whisker::place(std::chrono::hours(hours)));
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 2;
        const QRect words(x - wide / 2, rect.top(), wide, rect.height());
        if (words.intersects(before)) // in a narrow column, or where hours are a long word
            continue;
        write(painter, words, Qt::AlignCenter, text);
        before = words;
    }
}

void WhiskerDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const
{
    const Upright upright(painter, rect); // time runs from left to right everywhere
    const QVariant value = index.data(WhiskerRole);
    const int middle = rect.center().y();
    painter.fillRect(rect.left(), middle, rect.width(), 1, theme().color(Ink::Border));
    const auto x = [&](double place) { return rect.left() + qRound(rect.width() * place); };
    for (const int hours : ticks)
        painter.fillRect(
            x(Whisker::place(std::chrono::hours(hours))), middle - 4, 1, 9, theme().color(Ink::BorderStrong));
    if (!value.isValid())
        return;
    const auto whisker = value.value<Whisker>();
    QColor ink = theme().color(whisker.unskilled ? Ink::Text3 : Ink::Accent);
    const auto bar = [&](double from, double to, float opacity, int height) {
        ink.setAlphaF(opacity);
        painter.fillRect(x(from), middle - height / 2, qMax(2, x(to) - x(from)), height, ink);
    };
    bar(whisker.low95, whisker.high95, 0.3F, 7);
    bar(whisker.low80, whisker.high80, 0.65F, 7);
    painter.fillRect(x(whisker.median) - 1, middle - 6, 2, 13,
        theme().color(whisker.unskilled && !selected ? Ink::Text3 : Ink::Text));
}

} // namespace dwcp

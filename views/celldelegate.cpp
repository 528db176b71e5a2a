// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/celldelegate.h"

#include "models/roles.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dwcp {

namespace {

Level levelIn(const QVariant& value)
{
    return static_cast<Level>(value.toInt());
}

bool beginsGroup(const QModelIndex& index)
{
    const QAbstractItemModel* model = index.model();
    return index.row() > 0
        && model->index(index.row(), 0).data(GroupRole) != model->index(index.row() - 1, 0).data(GroupRole);
}

} // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {contentWidth(index) + 2 * measures::cellPadding, qMax(m_theme.rowHeight(), option.rect.height())};
}

int CellDelegate::contentWidth(const QModelIndex& index) const
{
    const bool glyph =
        index.data(IconRole).isValid() || index.data(LevelRole).isValid() || index.data(PredictedLevelRole).isValid();
    const QString text = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    int width = glyph ? measures::glyph + measures::glyphToText : 0;
    width += QFontMetrics(fontOf(index)).horizontalAdvance(text);
    if (!second.isEmpty())
        width += (text.isEmpty() ? 0 : measures::cellPadding)
            + QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(second);
    return width;
}

bool CellDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList whole{index.data().toString(), index.data(SecondLineRole).toString()};
    whole.removeAll(QString());
    const QString told = index.data(Qt::ToolTipRole).toString();
    const QRect room = contentRect(option.rect, index.column(), index.model()->columnCount());
    const bool isTold = std::ranges::all_of(whole, [&](const QString& part) { return told.contains(part); });
    if (isTold || contentWidth(index) <= room.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{whole.join(QStringLiteral(", ")), told};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

QRect CellDelegate::contentRect(const QRect& cell, int column, int columns)
{
    // The outer columns stand in line with the panel's title.
    const int left = column == 0 ? measures::panelPadding : measures::cellPadding;
    const int right = column == columns - 1 ? measures::panelPadding : measures::cellPadding;
    return cell.adjusted(left, 0, -right, -1);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRow(*painter, option, index, selected);
    painter->save();
    painter->setClipRect(option.rect);
    mirror(*painter, option.rect, option.direction);
    const QRect inside = contentRect(option.rect, index.column(), index.model()->columnCount());
    paintContent(*painter, inside, index, selected);
    painter->restore();
    mirror(*painter, option.rect, option.direction);
    paintFocus(*painter, option, index);
    painter->restore();
}

void CellDelegate::paintRow(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool selected) const
{
    const auto* table = qobject_cast<const Table*>(option.widget);
    const bool rows = !table || table->select() == Table::Select::Rows;
    if (selected && rows)
        painter.fillRect(option.rect, m_theme.color(Ink::Selected));
    else if (table && table->hoverRow() == index.row())
        painter.fillRect(option.rect, m_theme.color(Ink::Hover));
    const QRect& cell = option.rect;
    if (table && table->isGrouped() && beginsGroup(index)) {
        painter.setPen(m_theme.color(Ink::BorderStrong));
        painter.drawLine(cell.topLeft(), cell.topRight());
    }
    painter.setPen(m_theme.color(Ink::Grid));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
}

void CellDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const Table*>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const QRect ring = option.rect.adjusted(0, 0, 0, -1);
    const QColor accent = m_theme.color(Ink::Accent);
    constexpr int width = measures::focusRing;
    const bool cells = table->select() == Table::Select::Cells;
    if (cells && table->currentIndex() != index)
        return;
    painter.fillRect(ring.left(), ring.top(), ring.width(), width, accent);
    painter.fillRect(ring.left(), ring.bottom() - width + 1, ring.width(), width, accent);
    if (cells || index.column() == 0)
        painter.fillRect(ring.left(), ring.top(), width, ring.height(), accent);
    if (cells || index.column() == index.model()->columnCount() - 1)
        painter.fillRect(ring.right() - width + 1, ring.top(), width, ring.height(), accent);
}

QFont CellDelegate::fontOf(const QModelIndex& index) const
{
    const bool isOld = index.column() > 0 && index.data(StaleRole).toBool();
    return m_theme.font(index.data(StrongRole).toBool() && !isOld ? Type::BodyStrong : Type::Body);
}

QColor CellDelegate::inkOf(const QModelIndex& index) const
{
    // The first column names the thing, and that is as true as ever.
    if (index.column() > 0 && index.data(StaleRole).toBool())
        return m_theme.color(Ink::Text3);
    if (const QVariant level = index.data(InkRole); level.isValid())
        return m_theme.word(levelIn(level));
    return m_theme.color(index.data(QuietRole).toBool() ? Ink::Text2 : Ink::Text);
}

int CellDelegate::paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const
{
    const QRect rect(cell.topLeft(), QSize(measures::glyph, cell.height()));
    const bool isOld = index.data(StaleRole).toBool();
    if (const QVariant icon = index.data(IconRole); icon.isValid()) {
        placeIcon(painter, QPointF(rect.left() - 1, rect.center().y() - 6),
            iconPixmap(icon.toString(), m_theme.color(isOld ? Ink::Text3 : Ink::Accent), 14,
                painter.device()->devicePixelRatioF()));
        return measures::glyph + measures::glyphToText;
    }
    const QVariant predicted = index.data(PredictedLevelRole);
    const QVariant now = index.data(LevelRole);
    if (!predicted.isValid() && !now.isValid())
        return 0;
    const Level level = levelIn(predicted.isValid() ? predicted : now);
    const double size = level == Level::Healthy ? 10 : 11;
    const double inset = (measures::glyph - size) / 2;
    const QRectF box(rect.left() + inset, rect.top() + (rect.height() - size) / 2.0, size, size);
    // On a selected row only the text colour of "failed" is seen well enough; its cross is then cut out.
    const bool mark = level == Level::Failed && !selected;
    const QColor ink = isOld ? m_theme.color(Ink::Text3) : mark ? m_theme.mark(level) : m_theme.word(level);
    const QColor cross = mark && !isOld ? m_theme.onFailed() : m_theme.color(selected ? Ink::Selected : Ink::Surface);
    paintLevel(painter, box, level, ink, cross, predicted.isValid() ? GlyphTense::Predicted : GlyphTense::Now);
    return measures::glyph + measures::glyphToText;
}

void CellDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const
{
    QRect inside = rect;
    inside.setLeft(inside.left() + paintGlyph(painter, rect, index, selected));
    const QString text = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::AlignVCenter;
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    const QFontMetrics secondMetrics(m_theme.font(Type::Body));
    const int textWidth = metrics.horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(inkOf(index));
    const bool isName = index.data(StrongRole).toBool();
    const Qt::TextElideMode elide = isName ? Qt::ElideMiddle : Qt::ElideRight;
    if (second.isEmpty()) {
        write(painter, inside, alignment, text, elide);
        return;
    }
    const int gap = text.isEmpty() ? 0 : measures::cellPadding;
    if (alignment & Qt::AlignRight) {
        const int secondWidth = secondMetrics.horizontalAdvance(second);
        write(painter, inside.adjusted(0, 0, -secondWidth - gap, 0), alignment, text);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.color(Ink::Text3));
        write(painter, inside, alignment, second);
        return;
    }
    write(painter, inside, alignment, text, elide);
    inside.setLeft(inside.left() + textWidth + gap);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Ink::Text2));
    if (inside.width() > 12)
        write(painter, inside, alignment, second, Qt::ElideRight);
}

} // namespace dwcp

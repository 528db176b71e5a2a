// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mapcelldelegate.h"

#include "models/roles.h"
#include "views/glyphs.h"
#include "views/measures.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QCoreApplication>
#include <QPainter>

#include <optional>

namespace dwcp {

struct MapCellDelegate::Cell {
    QString text;
    bool present = false;
    Level level = Level::Unknown;
    Flags flags;
    QString note;
    std::optional<Level> predicted;
    QList<int> facets;

    explicit Cell(const QModelIndex& index) : text(index.data().toString())
    {
        const QVariant value = index.data(LevelRole);
        present = value.isValid();
        level = static_cast<Level>(value.toInt());
        flags = Flags::fromBits(std::uint8_t(index.data(FlagsRole).toInt()));
        note = index.data(NoteRole).toString();
        facets = index.data(FacetLevelsRole).value<QList<int>>();
        if (const QVariant next = index.data(PredictedLevelRole); next.isValid())
            predicted = static_cast<Level>(next.toInt());
    }
    bool isStale() const { return flags.has(Flag::Stale); }
};

/** The age of what is old, or how many of the results that it takes have come. */
bool MapCellDelegate::showsNote(const Cell& cell)
{
    return !cell.flags.has(Flag::Maintenance) && (cell.isStale() || (cell.flags.has(Flag::Soft) && !isIll(cell.level)));
}

QColor MapCellDelegate::ink(const Cell& cell) const
{
    if (!cell.present || cell.isStale())
        return theme().color(Ink::Text3);
    if (cell.level == Level::Failed)
        return theme().onFailed();
    if (isIll(cell.level) || cell.level == Level::Unknown)
        return theme().word(cell.level);
    return theme().color(Ink::Text2);
}

void MapCellDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const Cell cell(index);
    // The frame reaches into the padding, so that glyphs and numbers stand in one line with quiet cells.
    const QRectF box = QRectF(rect).adjusted(-measures::cellPadding + 2.5, 2.5, measures::cellPadding - 2.5, -1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, box, cell);
    const QRectF inside = box.adjusted(measures::cellPadding - 2, 0, -measures::cellPadding + 2, 0);
    paintScore(painter, inside, cell);
    if (cell.present)
        paintExtra(painter, inside, cell);
}

void MapCellDelegate::paintFrame(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (!cell.present)
        return;
    if (cell.isStale()) {
        QColor lines = theme().color(Ink::Border);
        painter.setBrush(QBrush(lines, Qt::BDiagPattern));
    } else if (cell.level == Level::Failed) {
        painter.setBrush(theme().mark(cell.level));
    } else if (isIll(cell.level)) {
        painter.setBrush(theme().tint(cell.level));
        if (cell.level == Level::Critical)
            painter.setPen(theme().mark(cell.level));
    } else if (cell.level == Level::Unknown || cell.predicted) {
        QPen dashes(theme().color(cell.predicted ? Ink::Accent : Ink::Text3), 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
    }
    painter.drawRoundedRect(box, measures::cellRadius, measures::cellRadius);
}

void MapCellDelegate::paintScore(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    QRectF text = box;
    const QColor colour = ink(cell);
    if (cell.present) {
        const double size = cell.level == Level::Healthy ? 9 : 11;
        const QRectF glyph(box.left() + (measures::glyph - size) / 2, box.center().y() - size / 2, size, size);
        const bool quiet = cell.level == Level::Healthy && !cell.isStale();
        const QColor mark = quiet ? theme().mark(Level::Healthy) : colour;
        paintLevel(painter, glyph, cell.level, mark,
            cell.level == Level::Failed ? theme().mark(Level::Failed) : theme().onFailed());
        text.setLeft(box.left() + measures::glyph + measures::glyphToText);
    }
    const bool strong = cell.present && isIll(cell.level) && !cell.isStale();
    painter.setFont(theme().font(strong ? Type::BodyStrong : Type::Body));
    painter.setPen(colour);
    const bool nothing = cell.present && cell.level == Level::Unknown;
    if (nothing && showsNote(cell)) // the word gives way to the note; the dashed ring says the same
        text.setRight(box.right() - QFontMetricsF(theme().font(Type::Caption)).horizontalAdvance(cell.note) - 4);
    const QString word = nothing ? QCoreApplication::translate("MapCellDelegate", "no data") : cell.text;
    write(painter, text, Qt::AlignLeft | Qt::AlignVCenter, word, Qt::ElideRight);
}

void MapCellDelegate::paintExtra(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    const auto icon = [&](const char* name, const QColor& colour) {
        placeIcon(painter, QPointF(box.right() - 14, box.center().y() - 7),
            iconPixmap(QLatin1String(name), colour, 14, painter.device()->devicePixelRatioF()));
    };
    const auto note = [&](const QColor& colour) {
        painter.setFont(theme().font(Type::Caption));
        painter.setPen(colour);
        write(painter, box, Qt::AlignRight | Qt::AlignVCenter, cell.note);
    };
    if (cell.flags.has(Flag::Maintenance))
        icon("wrench", theme().color(Ink::Text2));
    else if (showsNote(cell))
        note(cell.isStale() ? theme().color(Ink::Text2) : theme().word(Level::Degraded));
    else if (cell.flags.has(Flag::Flapping))
        icon("flapping", ink(cell));
    else if (cell.flags.has(Flag::Recovering))
        icon("recovering", theme().word(Level::Healthy));
    else if (isIll(cell.level))
        paintTicks(painter, box, cell);
    else if (cell.predicted)
        paintPrediction(painter, box, cell);
}

void MapCellDelegate::paintPrediction(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    const QColor colour = theme().word(*cell.predicted);
    painter.setFont(theme().font(Type::Caption));
    painter.setPen(colour);
    const double score =
        measures::glyph + measures::glyphToText + QFontMetricsF(theme().font(Type::Body)).horizontalAdvance(cell.text);
    double width = QFontMetricsF(painter.font()).horizontalAdvance(cell.note);
    // In a narrow cell the glyph says enough; the time is in the tooltip.
    if (score + width + 16 > box.width())
        width = 0;
    else
        write(painter, box, Qt::AlignRight | Qt::AlignVCenter, cell.note);
    const double left = box.right() - width - (width > 0 ? 14 : 10);
    paintLevel(
        painter, QRectF(left, box.center().y() - 5, 10, 10), *cell.predicted, colour, colour, GlyphTense::Predicted);
}

void MapCellDelegate::paintTicks(QPainter& painter, const QRectF& box, const Cell& cell) const
{
    constexpr int width = 3;
    constexpr int step = 5;
    constexpr int heights[levelCount] = {2, 4, 7, 10, 13};
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int count = int(cell.facets.size());
    const int left = int(box.right()) - count * step + (step - width);
    const int bottom = int(box.center().y()) + 7;
    for (int i = 0; i < count; ++i) {
        const auto level = static_cast<Level>(cell.facets[i]);
        const QColor colour = cell.level == Level::Failed ? theme().onFailed()
            : isIll(level)                                ? theme().word(level)
                                                          : theme().mark(level);
        const int height = heights[cell.facets[i]];
        painter.fillRect(left + i * step, bottom - height, width, height, colour);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void GroupDelegate::paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool) const
{
    const auto group = [&](int row) { return row < 0 ? QVariant() : index.model()->index(row, 0).data(GroupRole); };
    const int row = index.row();
    const auto* table = qobject_cast<const Table*>(parent());
    const bool first = !(table && table->isGrouped()) || group(row) != group(row - 1);
    const bool second = !first && group(row) != group(row - 2);
    if (!first && !second)
        return;
    const bool heads = first && table && table->isGrouped();
    painter.setFont(theme().font(heads ? Type::BodyStrong : first ? Type::Body : Type::Caption));
    painter.setPen(theme().color(heads ? Ink::Text : first ? Ink::Text2 : Ink::Text3));
    const QString text = first ? index.data().toString() : index.data(GroupNoteRole).toString();
    write(painter, rect, Qt::AlignLeft | (first ? Qt::AlignVCenter : Qt::AlignTop), text, Qt::ElideRight);
}

} // namespace dwcp

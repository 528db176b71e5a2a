// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dwcp {

class Theme;

/**
 * Draws a cell: row background, row line, focus, then a glyph when the index answers LevelRole (an outline for
 * PredictedLevelRole), the text, and its quiet second part. The other delegates override paintContent() only.
 */
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /** What the cell has no room for is told, with what the model has to tell. */
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /** A cell without its padding; the outer columns have a panel's. */
    static QRect contentRect(const QRect& cell, int column, int columns);

    /** What the content of a cell would like to have, without padding; 0: it takes what there is. */
    virtual int contentWidth(const QModelIndex& index) const;

protected:
    /** Paints inside the cell's padding. */
    virtual void paintContent(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const;

    const Theme& theme() const { return m_theme; }

    /** A glyph in a box of 12, in the middle of the height at x; its advance is returned. */
    int paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const;
    QFont fontOf(const QModelIndex& index) const;
    QColor inkOf(const QModelIndex& index) const;

private:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool selected) const;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace dwcp

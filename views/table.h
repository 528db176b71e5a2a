// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <initializer_list>
#include <map>
#include <set>

class QMenu;

namespace dwcp {

struct NodeState;
class TableModel;
class Theme;

/** The head of a table: quiet words, an arrow and a stronger word on the sorted column; "\n" makes two lines. */
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
};

/**
 * The table of the console: uniform rows, no grid (the delegates draw the row lines), hover and focus by row or cell,
 * sorting by the head; a row about a node can be dragged to where nodes are compared, C takes it there; Ctrl+C copies
 * the selected rows as text; the menu (right button, menu key) copies or saves the whole table as CSV or Markdown.
 * Widths and delegates are given by column id; a column grows to what its head and the rows in view need as long as the
 * columns that share have enough, and never shrinks while they change.
 */
class Table final : public QTableView {
    Q_OBJECT

public:
    enum class Select { Rows, Cells };

    explicit Table(const Theme& theme, Select select = Select::Rows, QWidget* parent = nullptr);

    const Theme& theme() const { return m_theme; }

    struct Width {
        const char* column; ///< id
        int pixels; ///< where nothing needs more or less; 0: takes a share of what is left
        bool isWhole = false; ///< has what it needs also where there is little room: a level is no level without its word
    };
    /** The model must be of TableModel, and set; columns that are not named share what is left. */
    void setTableModel(TableModel* model, std::initializer_list<Width> widths);
    /** Sets a delegate for a column by its id. */
    void setDelegate(const char* column, QAbstractItemDelegate* delegate);
    /** A height of its own; else rows follow the density of the theme. */
    void setRowHeight(int height);
    /** Leaves a column out where there is no room for it; its width goes to the others. */
    void setColumnShown(const char* column, bool shown);
    void setSortable(bool sortable);

    Select select() const { return m_select; }
    int hoverRow() const { return m_hoverRow; }
    QModelIndex hoverCell() const { return m_hoverCell; }

    /** Draws a stronger line over the first row of each group (GroupRole of column 0). */
    void setGrouped(bool grouped) { m_grouped = grouped; }
    bool isGrouped() const { return m_grouped; }

    /** Copy and save, with the table's name in file names, and which columns are shown; the caller owns it. */
    QMenu* makeMenu();

    /** Ids of the columns that the operator hid; the first column always stays. */
    QStringList hiddenColumns() const;
    /** The width that a column takes for its head to be whole. */
    int headNeeds(int column) const;
    void setHiddenColumns(const QStringList& ids);

    /** Stands in the middle while there is no row, so that an empty table says why it is. */
    void setWordsWhenEmpty(const QString& words) { m_wordsWhenEmpty = words; }
    const QString& wordsWhenEmpty() const { return m_wordsWhenEmpty; }

    /** Chooses a row, whichever way columns run and wherever they are scrolled to. */
    void selectRow(int row);

Q_SIGNALS:
    /** The operator wants this node beside others (C). */
    void compareRequested(quint32 node);
    /** The operator chose other columns. */
    void columnsChosen();

public Q_SLOTS:
    /** Learns what the columns need of the rows in view; done by itself when rows come, change or are scrolled to. */
    void measure();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layoutColumns();
    void layOutFixed(std::vector<int>& widths, const std::vector<bool>& whole, int sharing) const;
    void shareRest(std::vector<int>& widths) const;
    int wishOf(int column) const;
    int paddingOf(int column) const;
    void measureSoon();
    void hover(const QModelIndex& index);
    void copyRows() const;
    const NodeState* currentNode() const;
    void takeRowHeight(int height);
    QMenu* makeColumnMenu(QMenu* parent);

    const Theme& m_theme;
    Select m_select;
    TableModel* m_table = nullptr;
    std::vector<Width> m_widths;
    std::set<QString> m_leftOut; ///< ids: there is no room, or no need
    std::set<QString> m_hidden; ///< ids: by the operator
    std::map<QString, int> m_wishes; ///< by column id: the most that was needed
    QTimer m_measure;
    int m_hoverRow = -1;
    QPersistentModelIndex m_hoverCell;
    QString m_wordsWhenEmpty;
    bool m_grouped = false;
    bool m_ownHeight = false;
};

} // namespace dwcp

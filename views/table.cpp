// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table.h"

#include "health/snapshot.h"
#include "models/isolates.h"
#include "models/roles.h"
#include "models/tablemodel.h"
#include "models/tabletext.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/celldelegate.h"
#include "views/measures.h"
#include "views/savefile.h"
#include "views/theme.h"
#include "views/whiskerdelegate.h"
#include "views/writing.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <set>

namespace dwcp {

namespace {

constexpr std::chrono::milliseconds measureEvery{500};
constexpr int leastShare = 56;
constexpr int mostShareWish = 480; ///< what a column that shares can claim before the others

} // namespace

TableHeader::TableHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFont(theme.font(Type::ColumnHeader));
    setFixedHeight(measures::tableHeader);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(16);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->setPen(m_theme.color(Ink::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    mirror(*painter, rect, layoutDirection());
    if (model()->headerData(section, Qt::Horizontal, WhiskerRole).toBool()) {
        WhiskerDelegate::paintAxis(*painter, CellDelegate::contentRect(rect, section, count()), m_theme);
        return;
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QRect inside = CellDelegate::contentRect(rect, section, count()).adjusted(0, 0, 0, -1);
    if (sorted) {
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("▴") : QStringLiteral("▾");
        painter->setPen(m_theme.color(Ink::Text2));
        const int used = fontMetrics().horizontalAdvance(title.section(u'\n', -1));
        const int x = alignment & Qt::AlignRight ? inside.right() - used - 14 : inside.left() + used + 4;
        write(*painter, QRect(x, inside.top(), 12, inside.height()), Qt::AlignCenter, name);
    }
    const QStringList lines = title.split(u'\n');
    const Ink ink = sorted ? Ink::Text : Ink::Text3;
    painter->setFont(font());
    painter->setPen(m_theme.color(ink));
    if (lines.size() == 1) {
        write(*painter, inside, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, title, Qt::ElideRight);
        return;
    }
    const QRect upper = inside.adjusted(0, 2, 0, -inside.height() / 2);
    write(*painter, upper, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, lines[0]);
    const QRect lower = inside.adjusted(0, inside.height() / 2, measures::cellPadding - 2, 0);
    const bool roomy = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(lines[1]) <= lower.width();
    painter->setFont(m_theme.font(roomy ? Type::BodyStrong : Type::ColumnHeader));
    painter->setPen(m_theme.color(Ink::Text));
    write(*painter, lower, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, lines[1], Qt::ElideRight);
}

Table::Table(const Theme& theme, Select select, QWidget* parent) : QTableView(parent), m_theme(theme), m_select(select)
{
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(new CellDelegate(theme, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(measures::rowLog);
    takeRowHeight(theme.rowHeight());
    connect(&theme, &Theme::densityChanged, this, [this] {
        if (!m_ownHeight)
            takeRowHeight(m_theme.rowHeight());
    });
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(select == Select::Rows ? QAbstractItemView::SelectRows : QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true); // of rows that are about a node
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setSortable(false);
    m_measure.setSingleShot(true);
    connect(&m_measure, &QTimer::timeout, this, &Table::measure);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Table::measureSoon);
}

void Table::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_wordsWhenEmpty.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    write(painter, viewport()->rect().adjusted(measures::panelPadding, 0, -measures::panelPadding, 0), Qt::AlignCenter,
        m_wordsWhenEmpty, Qt::ElideRight);
}

void Table::setTableModel(TableModel* model, std::initializer_list<Width> widths)
{
    m_table = model;
    m_widths = widths;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_wishes.clear();
        layoutColumns();
        measureSoon();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &Table::measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &Table::measureSoon);
    layoutColumns();
    measureSoon();
}

void Table::measureSoon()
{
    if (!m_measure.isActive())
        m_measure.start(m_wishes.empty() ? std::chrono::milliseconds(0) : measureEvery);
}

int Table::headNeeds(int column) const
{
    if (horizontalHeader()->isHidden() || model()->headerData(column, Qt::Horizontal, WhiskerRole).toBool())
        return 0;
    const QStringList lines = model()->headerData(column, Qt::Horizontal).toString().split(u'\n');
    const QFontMetrics metrics(horizontalHeader()->font());
    int width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width + 1 + paddingOf(column);
}

int Table::paddingOf(int column) const
{
    const QRect whole(0, 0, 1000, 10);
    return whole.width() - CellDelegate::contentRect(whole, column, m_table->columnCount()).width();
}

int Table::wishOf(int column) const
{
    const auto found = m_wishes.find(m_table->columnId(column));
    return found == m_wishes.end() ? 0 : found->second;
}

void Table::measure()
{
    if (!m_table || !isVisible() || m_table->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int lastAt = rowAt(viewport()->height() - 1);
    const int last = lastAt < 0 ? m_table->rowCount() - 1 : lastAt;
    bool grew = false;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        int content = 0;
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_table->index(row, column);
            if (const auto* delegate = qobject_cast<CellDelegate*>(itemDelegateForIndex(index)))
                content = std::max(content, delegate->contentWidth(index));
        }
        if (content == 0) // a drawing: it takes what it was given
            continue;
        int& wish = m_wishes[m_table->columnId(column)];
        const int now = std::max(content + 1 + paddingOf(column), headNeeds(column));
        grew = grew || now > wish;
        wish = std::max(wish, now);
    }
    if (grew)
        layoutColumns();
}

void Table::setDelegate(const char* column, QAbstractItemDelegate* delegate)
{
    setItemDelegateForColumn(m_table->columnOf(QLatin1String(column)), delegate);
}

void Table::setRowHeight(int height)
{
    m_ownHeight = true;
    takeRowHeight(height);
}

void Table::takeRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void Table::setSortable(bool sortable)
{
    horizontalHeader()->setSectionsClickable(sortable);
    horizontalHeader()->setSortIndicatorShown(sortable);
    if (sortable)
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void Table::setColumnShown(const char* column, bool shown)
{
    const QString id = QLatin1String(column);
    if (shown == !m_leftOut.contains(id))
        return;
    if (shown)
        m_leftOut.erase(id);
    else
        m_leftOut.insert(id);
    layoutColumns();
}

/** A few pixels too many are not worth a scroll bar: the widest column has them. */
static void giveUpLittle(std::vector<int>& widths, int room)
{
    const int over = std::accumulate(widths.begin(), widths.end(), 0) - room;
    if (over > 0 && over <= room / 16)
        *std::ranges::max_element(widths) -= over;
}

void Table::layoutColumns()
{
    if (!m_table)
        return;
    // After a reset of the columns the order is the rows' own again, and no section is hidden.
    if (isSortingEnabled() && horizontalHeader()->sortIndicatorSection() != m_table->sortColumn())
        horizontalHeader()->setSortIndicator(m_table->sortColumn(), Qt::AscendingOrder);
    const int count = m_table->columnCount();
    std::vector<int> widths(std::size_t(count), 0);
    for (int column = 0; column < count; ++column)
        setColumnHidden(column, false);
    for (const std::set<QString>& gone : {m_leftOut, m_hidden}) {
        for (const QString& id : gone) {
            if (const int column = m_table->columnOf(id); column >= 0)
                setColumnHidden(column, true);
        }
    }
    std::vector<bool> whole(std::size_t(count), false);
    for (const Width& width : m_widths) {
        const int column = m_table->columnOf(QLatin1String(width.column));
        if (column < 0 || isColumnHidden(column))
            continue;
        widths[std::size_t(column)] = width.pixels;
        whole[std::size_t(column)] = width.isWhole;
    }
    int sharing = 0;
    for (int column = 0; column < count; ++column)
        sharing += widths[std::size_t(column)] == 0 && !isColumnHidden(column) ? 1 : 0;
    layOutFixed(widths, whole, sharing);
    shareRest(widths);
    giveUpLittle(widths, viewport()->width());
    for (int column = 0; column < count; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[std::size_t(column)]);
    }
}

/** What is left goes to the columns without a width: as needed, the smallest need first, the rest in equal parts. */
void Table::shareRest(std::vector<int>& widths) const
{
    std::vector<int> columns;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] == 0 && !isColumnHidden(int(i)))
            columns.push_back(int(i));
    }
    int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    int wishes = 0;
    for (const int column : columns)
        wishes += wishOf(column);
    std::ranges::stable_sort(columns, {}, [this](int column) { return wishOf(column); });
    const bool isScarce = wishes > left;
    int extra = isScarce ? 0 : left - wishes;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int others = int(columns.size() - i);
        const int part = isScarce ? std::min(wishOf(columns[i]), left / others) : wishOf(columns[i]) + extra / others;
        extra -= isScarce ? 0 : extra / others;
        widths[std::size_t(columns[i])] = std::max(leastShare, part);
        left -= part;
    }
}

/** From what each column was given, and what it needs, to what it gets beside those that share. */
void Table::layOutFixed(std::vector<int>& widths, const std::vector<bool>& whole, int sharing) const
{
    const int room = viewport()->width();
    int shareWish = 0;
    bool isKnown = true;
    std::vector<int> needed = widths;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int wish = wishOf(int(i));
        if (widths[i] == 0 && !isColumnHidden(int(i))) {
            shareWish += std::clamp(wish, leastShare, mostShareWish);
            isKnown = isKnown && wish > 0;
        } else if (widths[i] > 0 && wish > 0) {
            needed[i] = std::clamp(wish, widths[i] / 2, widths[i] * 5 / 2);
        }
    }
    const int usual = sharing * (sharing > 2 ? 72 : 150);
    const int floor = isKnown ? std::min(usual, shareWish) : usual;
    const auto sum = [](const std::vector<int>& all) { return std::accumulate(all.begin(), all.end(), 0); };
    const auto between = [&](const std::vector<int>& low, const std::vector<int>& high, int limit) {
        const int more = sum(high) - sum(low);
        const double part = more > 0 ? std::clamp(double(limit - sum(low)) / more, 0.0, 1.0) : 1.0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = low[i] + int(part * (high[i] - low[i]));
    };
    std::vector<int> least = widths;
    std::vector<int> roomy = widths;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        least[i] = std::min(widths[i], needed[i]);
        roomy[i] = std::max(widths[i], needed[i]);
    }
    if (sum(needed) + floor <= room) {
        between(needed, roomy, room - std::max(floor, shareWish));
    } else if (sum(least) + floor <= room) {
        between(least, needed, room - floor);
    } else { // the columns that share are the ones to be read: the others give up to a fifth of theirs
        std::vector<int> tight = least;
        for (std::size_t i = 0; i < tight.size(); ++i) {
            least[i] = whole[i] ? needed[i] : least[i];
            tight[i] = whole[i] ? needed[i] : least[i] * 4 / 5;
        }
        between(tight, least, room - floor);
    }
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

/** By its index: QTableView looks for a column at the edge, and finds none where columns run from right to left. */
void Table::selectRow(int row)
{
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    if (const QModelIndex index = model()->index(row, column); index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

const NodeState* Table::currentNode() const
{
    return m_table && currentIndex().isValid() ? m_table->nodeAt(currentIndex().row()) : nullptr;
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier && currentNode()) {
        Q_EMIT compareRequested(currentNode()->id);
        return;
    }
    if (event == QKeySequence::Copy) {
        copyRows();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QMenu* Table::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto copy = [this](TableFormat format) { QApplication::clipboard()->setText(tableText(*model(), format)); };
    QAction* rows = menu->addAction(tr("Copy selected rows"), QKeySequence(QKeySequence::Copy), this, &Table::copyRows);
    rows->setShortcutContext(Qt::WidgetShortcut); // shown here, taken by the table itself
    const bool hasChosen = selectionModel() && selectionModel()->hasSelection();
    allow(rows, hasChosen ? QString() : tr("No row is selected."));
    menu->addSeparator();
    menu->addAction(tr("Copy table as CSV"), this, [copy] { copy(TableFormat::Csv); });
    menu->addAction(tr("Copy table as Markdown"), this, [copy] { copy(TableFormat::Markdown); });
    menu->addSeparator();
    menu->addAction(tr("Save table as CSV"), this, [this] {
        askAndWrite(this, tr("Save table as CSV"), accessibleName() + QStringLiteral(".csv"), tr("CSV (*.csv)"),
            tableText(*model(), TableFormat::Csv).toUtf8());
    });
    menu->addSeparator();
    if (const NodeState* node = currentNode()) {
        QAction* compare = menu->addAction(tr("Compare %1 with others").arg(toText(node->name)),
            QKeySequence(Qt::Key_C), this, [this, id = node->id] { Q_EMIT compareRequested(id); });
        compare->setShortcutContext(Qt::WidgetShortcut);
    }
    menu->addMenu(makeColumnMenu(menu));
    return menu;
}

QMenu* Table::makeColumnMenu(QMenu* parent)
{
    auto* menu = new QMenu(tr("Columns"), parent);
    for (int column = 1; column < m_table->columnCount(); ++column) {
        const QString id = m_table->columnId(column);
        if (m_leftOut.contains(id))
            continue;
        const QString title = m_table->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
        QAction* shown = menu->addAction(title.isEmpty() ? id : title);
        shown->setCheckable(true);
        shown->setChecked(!m_hidden.contains(id));
        connect(shown, &QAction::toggled, this, [this, id](bool isShown) {
            QStringList hidden = hiddenColumns();
            hidden.removeAll(id);
            if (!isShown)
                hidden.append(id);
            setHiddenColumns(hidden);
            Q_EMIT columnsChosen();
        });
    }
    return menu;
}

QStringList Table::hiddenColumns() const
{
    return {m_hidden.begin(), m_hidden.end()};
}

void Table::setHiddenColumns(const QStringList& ids)
{
    m_hidden = {ids.begin(), ids.end()};
    if (m_table && m_table->columnCount() > 0)
        m_hidden.erase(m_table->columnId(0));
    layoutColumns();
}

void Table::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void Table::copyRows() const
{
    std::set<int> rows;
    const QModelIndexList chosen = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex& index : chosen)
        rows.insert(index.row());
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(withoutIsolates(lines.join(u'\n')));
}

void Table::hover(const QModelIndex& index)
{
    if (index == m_hoverCell && index.row() == m_hoverRow)
        return;
    m_hoverCell = index;
    m_hoverRow = index.row();
    viewport()->update();
}

void Table::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
}

void Table::leaveEvent(QEvent* event)
{
    hover({});
    QTableView::leaveEvent(event);
}

void Table::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // A table that is reached by keyboard shows where one is.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace dwcp

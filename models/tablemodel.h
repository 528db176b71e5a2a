// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "models/rowdiff.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace dwcp {

struct NodeState; // health/snapshot.h

/** What a row sorts by in a column: numbers first, equal numbers by text. Unknown numbers come last. */
struct SortKey {
    double number = 0;
    QString text;

    static SortKey of(double value)
    {
        return {std::isnan(value) ? std::numeric_limits<double>::infinity() : value, {}};
    }
    static SortKey of(const QString& value) { return {0, value}; }
    friend bool operator<(const SortKey& a, const SortKey& b)
    {
        if (a.number != b.number)
            return a.number < b.number;
        return !(a.text.isEmpty() && b.text.isEmpty()) && a.text.localeAwareCompare(b.text) < 0;
    }
};

/** One column of a table of rows, declared as data. Functions that are not given mean "nothing". */
template <typename Row>
struct Column {
    QString id; ///< stable, for settings and tests
    QString title; ///< translated
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QString(const Row&)> text;
    std::function<SortKey(const Row&)> sortKey; ///< none: by text
    std::function<QVariant(const Row&, int role)> role; ///< answers for everything but the display role
    bool ages = false; ///< the text depends on the time that has passed
    bool timeAxis = false; ///< the head shows the time axis of the whiskers (WhiskerRole of the head)
};

/** The part of a table that needs no row type: signals, header, order. */
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns(); }

    /** A row about a node can be dragged: the node goes along. */
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /** The column with that id, -1 when there is none. */
    virtual int columnOf(const QString& id) const = 0;
    virtual QString columnId(int column) const = 0;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

Q_SIGNALS:
    /** Rows were applied; comes once an apply(), after all row signals. */
    void applied();

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;

public:
    /** The node that a row is about; nullptr: it is about none, or about many. */
    virtual const NodeState* nodeAt(int row) const = 0;

protected:
    /** Row i of the new order was row from[i]: announces, lets the owner permute, moves persistent indexes. */
    void announceReorder(const std::vector<int>& from, const std::function<void()>& permute);
    void announceChanged(RowRange range);
    void announceAged(const std::vector<int>& agingColumns);

    int m_sortColumn = -1; ///< -1: the rows' own order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/**
 * A table of keyed rows. A concrete model declares its columns and calls apply() with the rows of the moment, in any
 * order; what changed is found here, and rows keep their place, selection and focus. Sorting is the table's own (a
 * sorting proxy re-sorts everything on each tick): changed rows are merged back into order.
 *
 * Row: cheap to copy, `key()`, ==, and < for its own order (used when no column is chosen, and to break ties); where it
 * can be old, `isStale()`.
 */
template <typename Row, typename Hash = std::hash<std::decay_t<decltype(std::declval<const Row&>().key())>>>
class RowTable : public TableModel {
public:
    explicit RowTable(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : TableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    const Row& at(int row) const { return m_rows[std::size_t(row)]; }
    const std::vector<Row>& all() const { return m_rows; }

    /** Linear; for opening a thing by its key. -1 when there is none. */
    template <typename Key>
    int rowOf(const Key& key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    int columnOf(const QString& id) const override
    {
        const auto found = std::ranges::find(m_columns, id, &Column<Row>::id);
        return found == m_columns.end() ? -1 : int(found - m_columns.begin());
    }

    QString columnId(int column) const override { return m_columns[std::size_t(column)].id; }

    const NodeState* nodeAt([[maybe_unused]] int row) const override
    {
        if constexpr (requires(const Row& about) { static_cast<const NodeState*>(about.node.get()); })
            return at(row).node.get();
        else
            return nullptr;
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row>& column = m_columns[std::size_t(index.column())];
        const Row& row = at(index.row());
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        if (role == Qt::DisplayRole)
            return column.text ? column.text(row) : QString();
        if (role == StaleRole) {
            const QVariant own =
                column.role ? column.role(row, role) : QVariant(); // a column may be about another thing
            return own.isValid() ? own : isOld(row) ? QVariant(true) : QVariant();
        }
        return column.role ? column.role(row, role) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        const Column<Row>& column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // the tip: a long title may be elided
            return column.title;
        if (role == WhiskerRole)
            return column.timeAxis;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment | Qt::AlignVCenter) : QVariant();
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column < columns() ? column : -1;
        m_sortOrder = order;
        m_keys.clear();
        takeKeys(0, rows());
        std::vector<int> from(m_rows.size());
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] = int(i);
        std::ranges::sort(from, [this](int a, int b) { return before(at(a), at(b)); });
        if (!std::ranges::is_sorted(from))
            reorder(from);
    }

protected:
    void apply(std::vector<Row> next)
    {
        const auto order = [this](const Row& a, const Row& b) { return before(a, b); };
        RowDiff<Row, Hash, RowTable, decltype(order)>(m_rows, *this, order).apply(std::move(next));
        announceAged(agingColumns());
        Q_EMIT applied();
    }

    /**
     * Applies the changes alone: pairs of a row as it is listed and as it will be, with the same key. False, and
     * nothing done, when a row is not found at its place (the order depends on something else that changed): then
     * apply() all.
     */
    bool applyChanges(std::vector<std::pair<Row, Row>> changes)
    {
        const auto order = [this](const Row& a, const Row& b) { return before(a, b); };
        std::vector<std::pair<int, Row>> placed;
        placed.reserve(changes.size());
        for (auto& [was, is] : changes) {
            const SortKey key = keyOf(was);
            const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), was,
                [&](const Row& row, const Row& wanted) { return before(keyAt(row), row, key, wanted); });
            if (found == m_rows.end() || !(found->key() == was.key()))
                return false;
            placed.emplace_back(int(found - m_rows.begin()), std::move(is));
        }
        std::ranges::sort(placed, {}, &std::pair<int, Row>::first);
        RowDiff<Row, Hash, RowTable, decltype(order)>(m_rows, *this, order).change(std::move(placed));
        announceAged(agingColumns());
        Q_EMIT applied();
        return true;
    }

    /** Declares the columns anew (a reset): for tables whose columns follow the cluster's layers. */
    void setColumns(std::vector<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_sortColumn = -1;
        m_keys.clear();
        endResetModel();
    }

private:
    template <typename, typename, typename, typename>
    friend class RowDiff;

    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return int(m_columns.size()); }

    static bool isOld([[maybe_unused]] const Row& row)
    {
        if constexpr (requires { row.isStale(); })
            return row.isStale();
        else
            return false;
    }

    bool before(const Row& a, const Row& b) const
    {
        if (m_sortColumn < 0)
            return a < b;
        const SortKey* listedA = listedKey(a);
        const SortKey* listedB = listedKey(b);
        if (listedA && listedB)
            return before(*listedA, a, *listedB, b);
        return before(keyAt(a), a, keyAt(b), b);
    }
    bool before(const SortKey& keyA, const Row& a, const SortKey& keyB, const Row& b) const
    {
        const bool up = m_sortOrder == Qt::AscendingOrder;
        if (up ? keyA < keyB : keyB < keyA)
            return true;
        if (up ? keyB < keyA : keyA < keyB)
            return false;
        return a < b;
    }

    SortKey keyOf(const Row& row) const
    {
        if (m_sortColumn < 0)
            return {};
        const Column<Row>& column = m_columns[std::size_t(m_sortColumn)];
        if (column.sortKey)
            return column.sortKey(row);
        return column.text ? SortKey::of(column.text(row)) : SortKey();
    }
    SortKey keyAt(const Row& row) const
    {
        const SortKey* listed = listedKey(row);
        return listed ? *listed : keyOf(row);
    }
    /** The kept key of a row that is in the table; nullptr when it is elsewhere, or nothing is sorted by a column. */
    const SortKey* listedKey(const Row& row) const
    {
        const Row* first = m_rows.data();
        if (m_keys.size() != m_rows.size() || std::less()(&row, first) || !std::less()(&row, first + m_rows.size()))
            return nullptr;
        return &m_keys[std::size_t(&row - first)];
    }
    /** Reckons the keys of rows [from, to) anew: asking a column at each comparison costs more than the sorting. */
    void takeKeys(int from, int to)
    {
        if (m_sortColumn < 0)
            return;
        m_keys.resize(m_rows.size());
        for (int row = from; row < to; ++row)
            m_keys[std::size_t(row)] = keyOf(at(row));
    }

    std::vector<int> agingColumns() const
    {
        std::vector<int> aging;
        for (int i = 0; i < columns(); ++i) {
            if (m_columns[std::size_t(i)].ages)
                aging.push_back(i);
        }
        return aging;
    }

    // Steps of RowDiff.
    void removeRows(RowRange run)
    {
        beginRemoveRows({}, run.first, run.last);
        m_rows.erase(m_rows.begin() + run.first, m_rows.begin() + run.last + 1);
        if (m_sortColumn >= 0)
            m_keys.erase(m_keys.begin() + run.first, m_keys.begin() + run.last + 1);
        endRemoveRows();
    }
    void rowsChanged(RowRange run)
    {
        takeKeys(run.first, run.last + 1);
        announceChanged(run);
    }
    void reorder(const std::vector<int>& from)
    {
        announceReorder(from, [&] {
            permute(m_rows, from);
            if (m_sortColumn >= 0)
                permute(m_keys, from);
        });
    }
    template <typename Value>
    static void permute(std::vector<Value>& values, const std::vector<int>& from)
    {
        std::vector<Value> permuted;
        permuted.reserve(values.size());
        for (const int place : from)
            permuted.push_back(std::move(values[std::size_t(place)]));
        values = std::move(permuted);
    }
    template <typename Iterator>
    void insertRows(int at, Iterator first, Iterator last)
    {
        const int count = int(last - first);
        beginInsertRows({}, at, at + count - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(first), std::make_move_iterator(last));
        if (m_sortColumn >= 0) {
            m_keys.insert(m_keys.begin() + at, std::size_t(count), SortKey());
            takeKeys(at, at + count);
        }
        endInsertRows();
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::vector<SortKey> m_keys; ///< of the rows, where a column is sorted by; else empty
};

} // namespace dwcp

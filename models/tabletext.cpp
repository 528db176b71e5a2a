// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/isolates.h"
#include "models/plainnumbers.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <vector>

namespace dwcp {

namespace {

QString headOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString().simplified();
}

QString cellOf(const QAbstractItemModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QString text = index.data().toString();
    const QString second = index.data(SecondLineRole).toString();
    return second.isEmpty() ? text : text.isEmpty() ? second : text + QStringLiteral(", ") + second;
}

/** Columns that say something: sparklines and strips have neither head nor words that could be copied. */
std::vector<int> tellingColumns(const QAbstractItemModel& model)
{
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        bool tells = false;
        for (int row = 0; row < model.rowCount() && !tells; ++row)
            tells = !cellOf(model, row, column).isEmpty();
        if (tells || (model.rowCount() == 0 && !headOf(model, column).isEmpty()))
            columns.push_back(column);
    }
    return columns;
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

} // namespace

QString csvCell(const QString& text)
{
    // A cell that begins like a formula would be run by a spreadsheet; a plain negative number would not.
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    const bool risky = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()) && !isNumber;
    QString cell = risky ? u'\'' + text : text;
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString tableText(const QAbstractItemModel& model, TableFormat format)
{
    const bool csv = format == TableFormat::Csv;
    const auto plain = csv ? std::make_unique<PlainNumbers>() : nullptr;
    const std::vector<int> columns = tellingColumns(model);
    const auto line = [&](const QStringList& cells) {
        return csv ? cells.join(u',') : QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    };
    const auto cell = [&](const QString& text) { return csv ? csvCell(text) : markdownCell(text); };
    QStringList heads;
    QStringList rules;
    for (const int column : columns) {
        heads << cell(headOf(model, column));
        const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        rules << (alignment & Qt::AlignRight ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QStringList lines{line(heads)};
    if (!csv)
        lines << line(rules);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(cellOf(model, row, column));
        lines << line(cells);
    }
    return withoutIsolates(lines.join(u'\n') + u'\n');
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportpreview.h"

#include <QCoreApplication>
#include <QStringTokenizer>

namespace dwcp {

namespace {

constexpr int mostRows = 2 + 20; ///< of a table, its head and the line below that included
constexpr int mostLines = 600;
constexpr qsizetype longestLine = 2'000; ///< characters; a name may have ten thousand

QString leftOut(int rows)
{
    return QStringLiteral("\n*%1*\n")
        .arg(QCoreApplication::translate("ReportPreview", "%Ln more rows are in the file", nullptr, rows));
}

} // namespace

QString reportPreview(const QString& markdown)
{
    QString preview;
    int rows = 0;
    int lines = 0;
    for (const QStringView line : qTokenize(markdown, u'\n')) {
        const bool inTable = line.startsWith(u'|');
        if (!inTable && rows > mostRows)
            preview += leftOut(rows - mostRows);
        rows = inTable ? rows + 1 : 0;
        if (rows > mostRows)
            continue;
        if (++lines > mostLines)
            return preview
                + QStringLiteral("\n*%1*\n")
                      .arg(QCoreApplication::translate("ReportPreview", "The rest is in the file"));
        preview += line.left(longestLine);
        preview += u'\n';
    }
    return rows > mostRows ? preview + leftOut(rows - mostRows) : preview;
}

} // namespace dwcp

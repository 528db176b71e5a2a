// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markdowntext.h"
#include "views/reportpreview.h"
#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextDocument>

using namespace dwcp;

namespace {

QString tableOf(int rows)
{
    QString table = QStringLiteral("|node|score|\n|---|---:|\n");
    for (int i = 0; i < rows; ++i)
        table += QStringLiteral("|n%1|99|\n").arg(i);
    return table;
}

} // namespace

class ReportPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShortStaysAsItIs()
    {
        const QString report = QStringLiteral("# A\n\n") + tableOf(20) + QStringLiteral("\nEnd.\n");
        QCOMPARE(reportPreview(report).trimmed(), report.trimmed());
    }

    void ofALongTableTheFirstRowsAreShownAndTheOthersCounted()
    {
        const QString preview = reportPreview(tableOf(10'020) + QStringLiteral("\n# Next\n") + tableOf(21));
        QVERIFY(preview.contains(QStringLiteral("|n19|")));
        QVERIFY(!preview.contains(QStringLiteral("|n20|")));
        QVERIFY2(preview.contains(QLocale().toString(10'000)), qPrintable(preview.right(300)));
        QVERIFY(preview.contains(QStringLiteral("# Next")));
        QVERIFY(preview.trimmed().endsWith(QLatin1Char('*'))); // the last table is cut too
        QCOMPARE(preview.count(QStringLiteral("|n0|")), 2);
    }

    void aReportOfManySectionsHasAnEnd()
    {
        const QString preview = reportPreview(QStringLiteral("# Node\n\nwell\n").repeated(50'000));
        QVERIFY(preview.size() < 20'000);
        QVERIFY(preview.trimmed().endsWith(QLatin1Char('*')));
        QVERIFY(reportPreview(QString(100'000, QLatin1Char('x'))).size() < 3'000);
    }

    /** Each change of a block by itself would lay out all that follows it. */
    void dressingIsOneChange()
    {
        const Theme theme;
        QTextDocument document;
        document.setMarkdown(tableOf(100));
        document.documentLayout()->documentSize();
        QVERIFY(document.blockCount() > 200);
        int changes = 0;
        connect(&document, &QTextDocument::contentsChange, this, [&](int, int, int) { ++changes; });
        dressMarkdown(document, theme);
        QCOMPARE(changes, 1);
    }
};

QTEST_MAIN(ReportPreviewTest)
#include "tst_reportpreview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Where texts run from right to left numbers and their units keep their order.
#include "models/quantities.h"
#include "support/consoledesk.h"
#include "views/slospage.h"
#include "views/table.h"

#include <QApplication>
#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Drawn from right to left, each letter stands to the right of the one before it. */
bool isInOrder(const QString& text)
{
    QTextLayout layout(text, QApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    std::vector<double> places;
    for (int i = 0; i < text.size(); ++i) {
        const auto runs = line.glyphRuns(i, 1);
        if (text[i].isPrint() && !runs.isEmpty())
            places.push_back(runs.first().positions().first().x());
    }
    return std::ranges::is_sorted(places);
}

} // namespace

class TestRightToLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aNumberStandsBeforeItsUnit()
    {
        QVERIFY(!isInOrder(QStringLiteral("42 min"))); // as it would be
        for (const QString& text : {Quantities::duration(42min), Quantities::duration(-42min), Quantities::age(5s),
                 Quantities::value(12, Unit::Bytes), Quantities::value(90, Unit::Seconds), Quantities::brief(7s)})
            QVERIFY2(isInOrder(text), qPrintable(text));
        QVERIFY(Quantities::duration(42min).contains(QStringLiteral("42 min")));
    }

    void theFirstRowOfATableIsChosen()
    {
        ConsoleDesk console;
        SlosPage page(console.desk());
        page.resize(1264, 800);
        page.show();
        console.show();
        const auto tables = page.findChildren<Table*>();
        auto* table = *std::ranges::find(tables, QStringLiteral("Error budgets"), &Table::accessibleName);
        QVERIFY(page.place().topic.startsWith(QStringLiteral("availability-slo")));
        QVERIFY(!table->selectionModel()->selectedRows().isEmpty());
        table->selectRow(2);
        QCOMPARE(table->selectionModel()->selectedRows().front().row(), 2);
        QCOMPARE(table->currentIndex().row(), 2);
    }

    void elsewhereNothingIsAdded()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(Quantities::duration(42min), QStringLiteral("42 min"));
        QCOMPARE(Quantities::value(12, Unit::Bytes), QStringLiteral("12 B"));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"

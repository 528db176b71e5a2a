// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/eventmodel.h"
#include "models/isolates.h"
#include "models/quantities.h"
#include "support/snapshotbuilder.h"

#include <QLocale>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct PlainRow {
    int id = 0;
    int key() const { return id; }
    friend bool operator==(const PlainRow&, const PlainRow&) = default;
    friend bool operator<(const PlainRow& a, const PlainRow& b) { return a.id < b.id; }
};

/** A name, a drawing without words, and words without a head. */
class PlainTable final : public RowTable<PlainRow> {
public:
    PlainTable()
        : RowTable({{QStringLiteral("node"), QStringLiteral("Node"), Qt::AlignLeft,
                        [](const PlainRow&) { return QStringLiteral("a|b"); }, {}, {}},
            {QStringLiteral("spark"), QStringLiteral("30 min"), Qt::AlignLeft, {}, {}, {}},
            {QStringLiteral("arrow"), {}, Qt::AlignLeft, [](const PlainRow&) { return QStringLiteral("x"); }, {}, {}}})
    {
    }
    using RowTable::apply;
};

/** A number as it is read. */
class NumberTable final : public RowTable<PlainRow> {
public:
    NumberTable()
        : RowTable({{QStringLiteral("value"), QStringLiteral("Value"), Qt::AlignRight,
            [](const PlainRow& row) { return Quantities::fixed(-row.id - 0.5, 1) + QStringLiteral(" ms"); }, {}, {}}})
    {
    }
    using RowTable::apply;
};

} // namespace

class TestTableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsCopiedAsItIsListed()
    {
        Feed::Events events;
        for (const Event& event : SnapshotBuilder::atlasEvents())
            events.push_back(std::make_shared<const Event>(event));
        EventModel model;
        model.refresh(events, EventKinds::Commands, SnapshotBuilder::moment);
        QCOMPARE(tableText(model, TableFormat::Csv),
            QStringLiteral(
                "Time,Event\n2026-03-18 14:09:12,\"m.okafor, command done on use-02 Transport: checked at once\"\n"));
        QCOMPARE(tableText(model, TableFormat::Markdown),
            QStringLiteral("| Time | Event |\n| --- | --- |\n"
                           "| 14:09:12 | m.okafor, command done on use-02 Transport: checked at once |\n"));
    }

    void csvIsTheSameInEveryLanguageAndMarkdownIsRead()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        NumberTable model;
        model.apply({{1840}});
        const QString csv = tableText(model, TableFormat::Csv);
        const QString markdown = tableText(model, TableFormat::Markdown);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(csv.contains(QStringLiteral("-1840.5 ms")), qPrintable(csv));
        QVERIFY2(markdown.contains(QStringLiteral("−1.840,5 ms")), qPrintable(markdown));
        QCOMPARE(Quantities::fixed(-1840.5, 1), QStringLiteral("−1,840.5")); // the wish ended with the text
    }

    /** Where texts run from right to left, marks hold a figure together on the screen; what is copied has none. */
    void figuresStayInTheirOrderAndAreCopiedWithoutMarks()
    {
        QCOMPARE(withSign(34, QStringLiteral("34 min")), QStringLiteral("+34 min"));
        QCoreApplication::instance()->setProperty("layoutDirection", int(Qt::RightToLeft));
        const QString begin = QChar(0x2066);
        const QString end = QChar(0x2069);
        const QString minus = Quantities::fixed(-31.8, 1);
        const QString plus = withSign(34, QStringLiteral("34"));
        const QString plain = Quantities::fixed(31.8, 1);
        NumberTable model;
        model.apply({{1840}});
        const QString csv = tableText(model, TableFormat::Csv);
        const QString markdown = tableText(model, TableFormat::Markdown);
        QCoreApplication::instance()->setProperty("layoutDirection", int(Qt::LeftToRight));
        QCOMPARE(minus, begin + QStringLiteral("−31.8") + end);
        QCOMPARE(plus, begin + QStringLiteral("+34") + end);
        QCOMPARE(plain, QStringLiteral("31.8")); // one figure alone has no order to lose
        for (const QString& text : {csv, markdown})
            QVERIFY2(
                !text.contains(begin) && !text.contains(end) && text.contains(QStringLiteral("ms")), qPrintable(text));
    }

    void columnsThatSayNothingAreLeftOut()
    {
        PlainTable model;
        model.apply({{1}});
        QCOMPARE(tableText(model, TableFormat::Csv), QStringLiteral("Node,\na|b,x\n"));
        QCOMPARE(
            tableText(model, TableFormat::Markdown), QStringLiteral("| Node |  |\n| --- | --- |\n| a\\|b | x |\n"));
    }

    void cellsAreQuotedAndFormulasMadeHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << QStringLiteral("use-02") << QStringLiteral("use-02");
        QTest::newRow("comma") << QStringLiteral("1,840") << QStringLiteral("\"1,840\"");
        QTest::newRow("quote") << QStringLiteral("a \"b\"") << QStringLiteral("\"a \"\"b\"\"\"");
        QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(x)") << QStringLiteral("'=HYPERLINK(x)");
        QTest::newRow("at") << QStringLiteral("@SUM") << QStringLiteral("'@SUM");
        QTest::newRow("negative") << QStringLiteral("-3.5") << QStringLiteral("-3.5");
    }
    void cellsAreQuotedAndFormulasMadeHarmless()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvCell(cell), written);
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"

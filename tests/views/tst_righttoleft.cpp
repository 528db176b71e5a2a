// SPDX-License-Identifier: GPL-3.0-or-later
// Where texts run from right to left numbers and their units keep their order, and what is painted by hand is seen as
// in a mirror, with words and icons that are not.
#include "models/quantities.h"
#include "support/consoledesk.h"
#include "support/writings.h"
#include "views/connectionchip.h"
#include "views/facetcard.h"
#include "views/fleetgrid.h"
#include "views/fleetmap.h"
#include "views/forecastkey.h"
#include "views/guardgauge.h"
#include "views/labels.h"
#include "views/layerbars.h"
#include "views/leadtile.h"
#include "views/levelchip.h"
#include "views/mainwindow.h"
#include "views/slospage.h"
#include "views/sparkdelegate.h"
#include "views/stripdelegate.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/timeline.h"
#include "views/viewcatalogue.h"
#include "views/writing.h"

#include <QApplication>
#include <QGlyphRun>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <memory>
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

/** What is painted on nothing, in one direction. */
QImage painted(QWidget& widget, Qt::LayoutDirection direction)
{
    widget.setLayoutDirection(direction);
    widget.ensurePolished();
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

/** From the first to the last column that has ink. */
std::pair<int, int> inkOf(const QImage& image)
{
    const auto hasInk = [&](int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 40)
                return true;
        }
        return false;
    };
    int first = 0;
    int last = image.width() - 1;
    while (first < last && !hasInk(first))
        ++first;
    while (last > first && !hasInk(last))
        --last;
    return {first, last};
}

struct Painter {
    const char* name;
    std::function<QWidget*(const Theme&)> make;
};

std::vector<Painter> painters()
{
    return {
        {"level chip",
            [](const Theme& theme) {
                auto* chip = new LevelChip(theme, LevelChip::Shape::Chip);
                chip->show(Level::Degraded, QStringLiteral("62"));
                chip->resize(chip->sizeHint() + QSize(80, 0));
                return chip;
            }},
        {"guard gauge",
            [](const Theme& theme) {
                auto* gauge = new GuardGauge(theme);
                gauge->show({QStringLiteral("Bulkhead"), QStringLiteral("12 waiting"), QStringLiteral("30"),
                    QStringLiteral("of 64"), 0.4, QStringLiteral("no refusals"), {}});
                gauge->resize(260, 72);
                return gauge;
            }},
        {"layer bars",
            [](const Theme& theme) {
                auto* bars = new LayerBars(theme);
                bars->show(*SnapshotBuilder::atlasProd().build());
                bars->resize(640, 160);
                return bars;
            }},
        {"connection chip",
            [](const Theme& theme) {
                auto* chip = new ConnectionChip(theme);
                KeptConnection connection;
                connection.name = QStringLiteral("atlas-prod");
                chip->show(connection);
                chip->resize(200, 28);
                return chip;
            }},
        {"forecast key",
            [](const Theme& theme) {
                auto* key = new ForecastKey(theme);
                key->show(QStringLiteral("mix of four methods"), false);
                key->resize(240, key->sizeHint().height());
                return key;
            }},
        {"strip legend",
            [](const Theme& theme) {
                auto* legend = new StripLegend(theme);
                legend->resize(legend->sizeHint() + QSize(90, 0));
                return legend;
            }},
        {"facet card",
            [](const Theme& theme) {
                const auto facets = summarizeFacets(*SnapshotBuilder::atlasProd().build(), 0);
                auto* card = new FacetCard(theme);
                card->show(facets.front(), {});
                card->resize(300, 120);
                return card;
            }},
        {"fleet grid",
            [](const Theme& theme) {
                auto* grid = new FleetGrid(theme);
                grid->resize(500, 60);
                grid->show({{0, QStringLiteral("n-01"), BreakerLook::Open, QStringLiteral("3 of 3")},
                               {1, QStringLiteral("n-02"), BreakerLook::Closed, QStringLiteral("closed")}},
                    0);
                return grid;
            }},
    };
}

/** Of the texts of one the other one's mirror picture, to a few pixels; what has none. */
QStringList notMirrored(
    const std::vector<Writing>& here, const std::vector<Writing>& there, double width, double tolerance)
{
    QStringList wrong;
    for (const Writing& one : here) {
        const bool has = std::ranges::any_of(there, [&](const Writing& other) {
            return lettersOf(other.text) == lettersOf(one.text)
                && std::abs(width - other.inked.right() - one.inked.left()) <= tolerance
                && std::abs(other.inked.top() - one.inked.top()) <= tolerance;
        });
        if (!has)
            wrong << QStringLiteral("\"%1\" at %2,%3")
                         .arg(one.text)
                         .arg(one.inked.left(), 0, 'f', 0)
                         .arg(one.inked.top(), 0, 'f', 0);
    }
    return wrong;
}

/** Time runs from left to right in every language: charts, and the hours over whiskers. */
bool runsWithTime(const QWidget& root, const Writing& one)
{
    static const QRegularExpression hours(QStringLiteral("^\\d+h$"));
    if (hours.match(one.text).hasMatch())
        return true;
    const QWidget* widget = root.childAt(one.inked.center().toPoint());
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const TimeChart*>(widget) || qobject_cast<const Timeline*>(widget))
            return true;
    }
    return false;
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

    void aLabelInLatinLettersBeginsAtTheRight()
    {
        for (const bool isLong : {false, true}) {
            const Theme theme(Theme::Choice::Dark);
            const std::unique_ptr<TextLabel> label(makeLabel(theme, Type::Body, Ink::Text, QStringLiteral("Beats")));
            label->setWordWrap(isLong);
            label->resize(300, 40);
            QVERIFY(inkOf(painted(*label, Qt::RightToLeft)).first > 200);
            QVERIFY(inkOf(painted(*label, Qt::LeftToRight)).second < 100);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // a value after its name
            QVERIFY(inkOf(painted(*label, Qt::RightToLeft)).second < 100);
        }
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

    void whatIsPaintedIsSeenInAMirror_data()
    {
        QTest::addColumn<int>("number");
        const auto all = painters();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }

    void whatIsPaintedIsSeenInAMirror()
    {
        QFETCH(int, number);
        const Theme theme(Theme::Choice::Dark);
        const std::unique_ptr<QWidget> widget(painters()[std::size_t(number)].make(theme));
        Writings words;
        const QImage here = painted(*widget, Qt::LeftToRight);
        const std::vector<Writing> wordsHere = words.take();
        const QImage there = painted(*widget, Qt::RightToLeft);
        const std::vector<Writing> wordsThere = words.take();
        QVERIFY(!wordsHere.empty());
        QCOMPARE(wordsThere.size(), wordsHere.size());
        const QStringList wrong = notMirrored(wordsHere, wordsThere, widget->width(), 1.5);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        const auto [first, last] = inkOf(here);
        const auto [mirroredFirst, mirroredLast] = inkOf(there);
        QVERIFY(std::abs(widget->width() - 1 - last - mirroredFirst) <= 2);
        QVERIFY(std::abs(widget->width() - 1 - first - mirroredLast) <= 2);
    }

    /** Whole pages: what is left of something stands right of it, also inside of tables, tiles and maps. */
    void pagesAreSeenInAMirror_data()
    {
        QTest::addColumn<QString>("page");
        for (const ViewEntry& entry : viewCatalogue())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }

    void pagesAreSeenInAMirror()
    {
        QFETCH(QString, page);
        std::vector<Writing> words[2];
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            ConsoleDesk console;
            MainWindow window(console.desk());
            window.resize(1440, 900);
            window.show();
            console.happen(SnapshotBuilder::atlasEvents());
            console.show();
            QVERIFY(window.go({page, LayerIndex(0)}));
            console.show();
            for (Table* table : window.findChildren<Table*>())
                table->measure();
            ConsoleDesk::settle();
            Writings witness;
            (void)window.grab();
            for (const Writing& one : witness.take()) {
                if (!runsWithTime(window, one) && !one.isShortened)
                    words[direction].push_back(one);
            }
        }
        QVERIFY(words[0].size() > 20); // the rail alone has so many
        const QStringList wrong = notMirrored(words[0], words[1], 1440, 8);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aSparkRunsWithTime()
    {
        auto points = std::make_shared<Points>();
        for (int i = 0; i <= 60; ++i)
            points->push_back({SnapshotBuilder::moment + std::chrono::seconds(i), double(i)});
        const Spark spark{points, SnapshotBuilder::moment, SnapshotBuilder::moment + 60s};
        QImage image(120, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        mirror(painter, image.rect(), Qt::RightToLeft);
        paintSpark(painter, QRectF(0, 4, 60, 32), spark, Qt::white, 1, 1); // seen in the right half
        painter.end();
        QCOMPARE(inkOf(image.copy(0, 0, 56, 40)).first, 55); // nothing there
        int highest = 40;
        int place = 0;
        for (int x = 0; x < 120; ++x) {
            for (int y = 0; y < highest; ++y) {
                if (qAlpha(image.pixel(x, y)) > 100)
                    highest = y, place = x;
            }
        }
        QVERIFY(place > 110); // it rises to the right
    }

    void aClickFindsTheTileThatIsSeen()
    {
        const Theme theme(Theme::Choice::Dark);
        FleetMap map(theme);
        map.resize(600, 300);
        map.setVisible(true);
        map.show(*SnapshotBuilder::atlasProd().build(), {});
        const QRect tile = mirrored(map, map.tileOf(3));
        QVERIFY(tile.left() > 300);
        QTest::mouseClick(&map, Qt::LeftButton, {}, tile.center());
        QCOMPARE(map.current(), NodeId(3));
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

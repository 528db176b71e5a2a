// SPDX-License-Identifier: GPL-3.0-or-later
// How far back a chart reaches, chosen by keys: every value of a short past, sums of a long one.
#include "views/reachbox.h"

#include "health/facts.h"

#include "support/consoledesk.h"
#include "views/table.h"
#include "views/timechart.h"
#include "views/trendspage.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Keeps a wave with a spike every day and a hole, of everything. */
class KeptPast final : public History {
public:
    void query(SeriesQuery query, SeriesAnswer answer) override
    {
        SeriesReading reading;
        if (query.columns == 0)
            return answer(std::move(reading)); // single values: none are older than memory
        if (isSilent) {
            asked.push_back(std::move(query));
            return;
        }
        const Duration width = (query.to - query.from) / query.columns;
        for (std::uint32_t i = 0; i < query.columns; ++i) {
            const WallTime from = query.from + width * i;
            const bool isHole = from >= SnapshotBuilder::moment - 60h && from < SnapshotBuilder::moment - 48h;
            if (from > SnapshotBuilder::moment || from < SnapshotBuilder::moment - known || isHole)
                continue;
            const double hours = std::chrono::duration<double, std::ratio<3600>>(from.time_since_epoch()).count();
            const double mean = 4000 + 2000 * std::sin(hours * 0.26);
            const bool isSpike = std::fmod(hours, 24) < 1;
            reading.columns.push_back({from, mean - 900, isSpike ? mean + 5000 : mean + 900, mean, mean, 12});
        }
        asked.push_back(std::move(query));
        answer(std::move(reading));
    }
    Duration known = 24h * 400;
    bool isSilent = false; ///< never answers
    std::vector<SeriesQuery> asked;
};

struct Open {
    ConsoleDesk console;
    KeptPast past;
    TrendsPage page{console.desk()};

    explicit Open(Theme::Choice looks = Theme::Choice::Dark) : console(SnapshotBuilder::atlasProd(), looks)
    {
        console.feed.setHistory(past);
        page.resize(1264, 828);
        page.show();
        console.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    /** Down so many choices. */
    void press(int times)
    {
        page.reach()->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(page.reach(), Qt::Key_Down);
        ConsoleDesk::settle();
    }
    const ChartScene& scene() const { return page.chart()->scene(); }
    Duration pastShown() const { return scene().now - scene().from; }
};

int filled(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 && image.pixelColor(x, y).lightness() > 55 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestReachBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfAShortPast()
    {
        Open open;
        QVERIFY(open.page.reach()->reach() == 6h);
        QVERIFY(!open.scene().sums);
        QVERIFY(open.past.asked.empty());
        QTest::keyClick(open.page.reach(), Qt::Key_Up);
        QVERIFY(open.page.reach()->reach() == 1h);
        QVERIFY(open.pastShown() <= 1h);
        QVERIFY(!open.scene().sums);
    }

    void whatIsDrawnOfALongPastIsExported()
    {
        Open open;
        open.press(2); // 24 h, 7 d
        const SeriesSums& sums = *open.scene().sums;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trend.csv"));
        QCOMPARE(open.page.exportTo(path, TrendsPage::Export::Series), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QCOMPARE(csv.count(QStringLiteral(",measured,300,")), qsizetype(sums.columns.size()));
        QVERIFY(csv.contains(
            QStringLiteral("\r\n%1,measured,300,").arg(QString::fromStdString(rfc3339(sums.columns[0].from)))));
        QVERIFY(csv.contains(QStringLiteral(",forecast,")));
    }

    void sumsOfALongOne()
    {
        Open open;
        open.press(2); // 24 h, 7 d
        QVERIFY(open.page.reach()->reach() == 24h * 7);
        const ChartScene& scene = open.scene();
        QVERIFY(scene.sums);
        QVERIFY(scene.sums->width == 5min);
        QVERIFY(open.pastShown() > 24h * 7 - 10min && open.pastShown() <= 24h * 7);
        QVERIFY(scene.measured->size() > 1800);
        QVERIFY(scene.measured->back().at <= scene.now); // the newest value ends the line
        QCOMPARE(std::ranges::count_if(*scene.measured, [](const Point& point) { return std::isnan(point.value); }), 1);
        const QStringList table = open.page.chart()->asTable().split(u'\n');
        QCOMPARE(table.first().split(u'\t').size(), 5);
        QVERIFY(table.size() > 1800);
    }

    void theBandIsDrawn()
    {
        Open open;
        open.press(3);
        QVERIFY(open.scene().sums);
        ChartScene without = open.scene();
        const int with = filled(QImage::fromData(open.page.chart()->asPng(), "PNG"));
        // The same axis: what is brighter is the band alone.
        without.low = 0;
        without.high = 12000;
        ChartScene same = without;
        open.page.chart()->show(same);
        const int band = filled(QImage::fromData(open.page.chart()->asPng(), "PNG"));
        without.sums = nullptr;
        open.page.chart()->show(without);
        QVERIFY(band > filled(QImage::fromData(open.page.chart()->asPng(), "PNG")) + 5000);
        QVERIFY(with > 5000);
    }

    void aChartBeginsWhereSomethingIsKnown()
    {
        Open open;
        open.past.known = 72h;
        open.press(3); // 30 d
        QVERIFY(open.scene().sums);
        QVERIFY(open.pastShown() > 71h && open.pastShown() < 73h);
    }

    void whatMovedLongAgoIsReadFromTheJournal()
    {
        Open open;
        auto* stop = open.page.findChild<QPushButton*>(QStringLiteral("stop"));
        QVERIFY(stop->isHidden());
        const std::size_t before = open.past.asked.size();
        open.page.chart()->setBrush(MomentSpan{SnapshotBuilder::moment - 24h, SnapshotBuilder::moment - 22h});
        for (int i = 0; i < 1000 && !stop->isHidden(); ++i)
            QCoreApplication::processEvents();
        QVERIFY(stop->isHidden());
        QVERIFY(open.past.asked.size() > before + 200); // twelve nodes of five layers
        QCOMPARE(open.past.asked.back().from, SnapshotBuilder::moment - 26h);
        QVERIFY(open.page.moved()->model()->rowCount() > 0); // the wave rose
    }

    void readingTheJournalCanBeStopped()
    {
        Open open;
        open.past.isSilent = true;
        auto* stop = open.page.findChild<QPushButton*>(QStringLiteral("stop"));
        open.page.chart()->setBrush(MomentSpan{SnapshotBuilder::moment - 24h, SnapshotBuilder::moment - 22h});
        QVERIFY(stop->isVisible());
        const std::size_t asked = open.past.asked.size();
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(stop->isHidden());
        ConsoleDesk::settle();
        QCOMPARE(open.past.asked.size(), asked);
    }

    void theChoiceIsKept()
    {
        Open open;
        open.press(4);
        QVERIFY(open.page.reach()->reach() == SumsArchive::longestReach);
        const TrendsPage again(open.console.desk());
        QVERIFY(again.reach()->reach() == SumsArchive::longestReach);
    }

    void withoutAJournalMemoryIsShown()
    {
        ConsoleDesk console;
        TrendsPage page(console.desk());
        page.resize(1264, 828);
        page.show();
        console.show();
        page.reach()->choose(24h * 30);
        ConsoleDesk::settle();
        QVERIFY(!page.chart()->scene().sums);
        QVERIFY(page.chart()->scene().measured);
    }
};

QTEST_MAIN(TestReachBox)
#include "tst_reachbox.moc"

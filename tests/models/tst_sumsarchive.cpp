// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sumsarchive.h"

#include "models/feed.h"
#include "support/settle.h"
#include "support/snapshotbuilder.h"

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr SeriesRef wish{0, 0, 0};

/** Keeps a value a minute of everything but for one hole, and answers when it is told to. */
class KeptSums final : public History {
public:
    void query(SeriesQuery query, SeriesAnswer answer) override
    {
        asked.push_back(query);
        waiting.emplace_back(std::move(query), std::move(answer));
    }
    void answerAll()
    {
        for (auto& [query, answer] : std::exchange(waiting, {})) {
            if (refuses)
                answer(Error{"there is no such series", {}});
            else
                answer(readingOf(query));
        }
    }
    SeriesReading readingOf(const SeriesQuery& query) const
    {
        SeriesReading reading;
        const Duration width = (query.to - query.from) / query.columns;
        for (std::uint32_t i = 0; i < query.columns; ++i) {
            const WallTime from = query.from + width * i;
            if (from < holeFrom || from >= holeTo)
                reading.columns.push_back({from, 1, 5, 2, 3, 12});
        }
        return reading;
    }

    std::vector<SeriesQuery> asked;
    std::vector<std::pair<SeriesQuery, SeriesAnswer>> waiting;
    WallTime holeFrom{};
    WallTime holeTo{};
    bool refuses = false;
};

std::shared_ptr<const Snapshot> moment(Duration later = 0s)
{
    auto snapshot = std::make_shared<Snapshot>(*SnapshotBuilder::atlasProd().build());
    snapshot->at += later;
    return snapshot;
}

struct Bench {
    KeptSums history;
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events{10};
    Feed feed{snapshots, events, 0ms};
    SumsArchive archive{history, feed};

    std::shared_ptr<const SeriesSums> sums(Duration reach, Duration later = 0s)
    {
        return archive.sums(*moment(later), wish, reach);
    }
    void answer()
    {
        history.answerAll();
        settle();
    }
};

bool isWhole(WallTime at, Duration step)
{
    return at.time_since_epoch() % step == Duration{};
}

} // namespace

class TestSumsArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreWholeMinutesHoursAndHalfDays_data()
    {
        QTest::addColumn<qint64>("reachHours");
        QTest::addColumn<qint64>("widthMinutes");
        QTest::addColumn<quint32>("columns");
        QTest::newRow("a day") << qint64(24) << qint64(1) << quint32(1440);
        QTest::newRow("a week") << qint64(24 * 7) << qint64(5) << quint32(2016);
        QTest::newRow("a month") << qint64(24 * 30) << qint64(60) << quint32(720);
        QTest::newRow("a year") << qint64(24 * 366) << qint64(720) << quint32(732);
    }
    void columnsAreWholeMinutesHoursAndHalfDays()
    {
        QFETCH(qint64, reachHours);
        QFETCH(qint64, widthMinutes);
        QFETCH(quint32, columns);
        Bench bench;
        const Duration width = std::chrono::minutes(widthMinutes);
        QVERIFY(!bench.sums(std::chrono::hours(reachHours)));
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
        const SeriesQuery& query = bench.history.asked[0];
        QCOMPARE(query.columns, columns);
        QVERIFY((query.to - query.from) / query.columns == width);
        QVERIFY(isWhole(query.from, width) && isWhole(query.to, width));
        QVERIFY(query.to > SnapshotBuilder::moment && query.to <= SnapshotBuilder::moment + width);
        bench.answer();
        const auto sums = bench.sums(std::chrono::hours(reachHours));
        QVERIFY(sums);
        QCOMPARE(sums->columns.size(), std::size_t(columns));
        QCOMPARE(sums->means.size(), std::size_t(columns));
        QCOMPARE(sums->means[0].at, query.from + width / 2);
        QCOMPARE(sums->means[0].value, 2.0);
    }

    void aHoleIsAGap()
    {
        Bench bench;
        bench.history.holeFrom = SnapshotBuilder::moment - 10h;
        bench.history.holeTo = SnapshotBuilder::moment - 8h;
        (void)bench.sums(24h);
        bench.answer();
        const auto sums = bench.sums(24h);
        QCOMPARE(std::ranges::count_if(sums->means, [](const Point& point) { return std::isnan(point.value); }), 1);
        QVERIFY(std::ranges::is_sorted(sums->means, {}, &Point::at));
    }

    void timeAsksAgainAndTheOldSumsStay()
    {
        Bench bench;
        (void)bench.sums(24h);
        (void)bench.sums(24h, 30s); // under way
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
        bench.answer();
        const auto first = bench.sums(24h, 30s);
        QVERIFY(first);
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
        QCOMPARE(bench.sums(24h, 90s), first);
        QCOMPARE(bench.history.asked.size(), std::size_t(2));
        bench.answer();
        QVERIFY(bench.sums(24h, 90s) != first);
    }

    void whoTravelsIsShownThatTime()
    {
        Bench bench;
        (void)bench.sums(24h);
        bench.answer();
        (void)bench.sums(24h, -48h);
        QCOMPARE(bench.history.asked.size(), std::size_t(2));
        QVERIFY(bench.history.asked[1].to < SnapshotBuilder::moment - 47h);
    }

    void whatIsNotKeptIsNoSum()
    {
        Bench bench;
        bench.history.refuses = true;
        (void)bench.sums(24h);
        bench.answer();
        QVERIFY(!bench.sums(24h));
        QCOMPARE(bench.history.asked.size(), std::size_t(1)); // nor is it asked for without end
        QVERIFY(!bench.archive.sums(*moment(), {0, noLayer, noRule}, 24h));
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
    }

    void manySeriesAreForgottenInTurn()
    {
        Bench bench;
        const auto now = moment();
        for (NodeId node = 0; node < now->nodes.size(); ++node) {
            for (LayerIndex layer = 0; layer < 5; ++layer)
                (void)bench.archive.sums(*now, {node, layer, 0}, 24h);
            bench.answer();
        }
        const auto before = bench.history.asked.size();
        (void)bench.archive.sums(*now, {0, 0, 0}, 24h);
        QCOMPARE(bench.history.asked.size(), before + 1);
    }

    void theFeedSaysWhenTheyCame()
    {
        Mailbox<Snapshot> snapshots;
        Inbox<Event> events{10};
        KeptSums history;
        Feed feed(snapshots, events, 0ms);
        QVERIFY(!SumsArchive::of(feed));
        feed.setHistory(history);
        SumsArchive* archive = SumsArchive::of(feed);
        QVERIFY(archive);
        snapshots.put(moment());
        settle();
        QVERIFY(!archive->sums(*feed.snapshot(), wish, 24h));
        int changes = 0;
        connect(&feed, &Feed::changed, this, [&] { ++changes; });
        history.answerAll();
        settle();
        QCOMPARE(changes, 1);
        QVERIFY(archive->sums(*feed.snapshot(), wish, 24h));
    }
};

QTEST_GUILESS_MAIN(TestSumsArchive)
#include "tst_sumsarchive.moc"

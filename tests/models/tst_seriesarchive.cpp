// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriesarchive.h"

#include "models/feed.h"
#include "support/settle.h"
#include "support/snapshotbuilder.h"

#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr SeriesRef wish{0, 0, 0};

/** A point a minute from `from` on; each value tells its minute before the moment. */
Points minutes(WallTime from, WallTime to)
{
    Points points;
    for (WallTime at = from; at < to; at += 1min)
        points.push_back({at, std::chrono::duration<double, std::ratio<60>>(SnapshotBuilder::moment - at).count()});
    return points;
}

/** A journal that keeps a point a minute of everything and answers when it is told to. */
class KeptHistory final : public History {
public:
    void query(SeriesQuery query, SeriesAnswer answer) override
    {
        asked.push_back(query);
        waiting.emplace_back(std::move(query), std::move(answer));
    }
    void answerAll()
    {
        for (auto& [query, answer] : std::exchange(waiting, {})) {
            SeriesReading reading;
            reading.points = minutes(query.from, query.to);
            answer(std::move(reading));
        }
    }

    std::vector<SeriesQuery> asked;
    std::vector<std::pair<SeriesQuery, SeriesAnswer>> waiting;
};

std::shared_ptr<const Snapshot> moment(std::optional<Points> memory, Duration later = 0s)
{
    auto builder = SnapshotBuilder::atlasProd();
    auto snapshot = std::make_shared<Snapshot>(*builder.build());
    snapshot->at += later;
    snapshot->watched.clear();
    if (memory)
        snapshot->watched = {{wish, std::make_shared<const Points>(std::move(*memory))}};
    return snapshot;
}

struct Bench {
    KeptHistory history;
    int arrived = 0;
    SeriesArchive archive{history, [this] { ++arrived; }};
    std::vector<SeriesRef> wishes{wish};

    std::shared_ptr<const Snapshot> extended(const std::shared_ptr<const Snapshot>& snapshot)
    {
        return archive.extended(snapshot, wishes);
    }
    void answer()
    {
        history.answerAll();
        settle();
    }
};

} // namespace

class TestSeriesArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderPointsStandBeforeThoseInMemory()
    {
        Bench bench;
        const auto now = moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment));
        QCOMPARE(bench.extended(now), now); // nothing came yet
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
        QCOMPARE(bench.history.asked[0].key.layer, now->nodes[0]->components[0].spec->id);
        QCOMPARE(bench.history.asked[0].key.node, now->nodes[0]->name);
        QCOMPARE(bench.extended(now), now); // nor is it asked twice
        QCOMPARE(bench.history.asked.size(), std::size_t(1));
        bench.answer();
        QCOMPARE(bench.arrived, 1);
        const Points* points = nullptr;
        const auto longer = bench.extended(now);
        points = longer->series(wish);
        QVERIFY(points);
        QCOMPARE(points->size(), std::size_t(360));
        QCOMPARE(points->front().at, now->at - 6h);
        QVERIFY(std::ranges::adjacent_find(*points, [](const Point& a, const Point& b) { return a.at >= b.at; })
            == points->end());
        QCOMPARE(now->series(wish)->size(), std::size_t(10)); // what others hold stays as it was
    }

    void whereNobodyAskedThereIsAGap()
    {
        Bench bench;
        static_cast<void>(bench.extended(moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment))));
        QCOMPARE(bench.history.waiting.size(), std::size_t(1));
        // The program ran from 60 to 40 minutes ago, and again since 30 minutes ago; what is in memory begins later.
        SeriesReading reading;
        reading.points = minutes(SnapshotBuilder::moment - 60min, SnapshotBuilder::moment - 40min);
        const Points again = minutes(SnapshotBuilder::moment - 30min, SnapshotBuilder::moment - 20min);
        reading.points.insert(reading.points.end(), again.begin(), again.end());
        bench.history.waiting.front().second(std::move(reading));
        settle();
        const auto shown = bench.extended(moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment)));
        const Points& points = *shown->watched.front().points;
        std::vector<WallTime> gaps;
        for (const Point& point : points) {
            if (std::isnan(point.value))
                gaps.push_back(point.at);
        }
        QCOMPARE(points.size(), std::size_t(20 + 10 + 10 + 2));
        QCOMPARE(gaps.size(), std::size_t(2));
        QVERIFY(gaps[0] == SnapshotBuilder::moment - 41min + Duration(1));
        QVERIFY(gaps[1] == SnapshotBuilder::moment - 21min + Duration(1));
    }

    void theSamePointsAreJoinedOnce()
    {
        Bench bench;
        const auto now = moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment));
        static_cast<void>(bench.extended(now));
        bench.answer();
        QCOMPARE(bench.extended(now)->series(wish), bench.extended(now)->series(wish));
    }

    void memoryThatReachesFarEnoughAsksNobody()
    {
        Bench bench;
        const auto now = moment(minutes(SnapshotBuilder::moment - 6h, SnapshotBuilder::moment));
        QCOMPARE(bench.extended(now), now);
        QVERIFY(bench.history.asked.empty());
    }

    void aMomentOfThePastHasItsPointsFromTheArchiveAlone()
    {
        Bench bench;
        const auto past = moment(std::nullopt, -48h);
        static_cast<void>(bench.extended(past));
        bench.answer();
        const auto longer = bench.extended(past);
        QVERIFY(longer->series(wish));
        QVERIFY(longer->series(wish)->back().at < past->at);
    }

    void whatMemoryForgetsIsAskedForAgain()
    {
        Bench bench;
        static_cast<void>(bench.extended(moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment))));
        bench.answer();
        const auto later = moment(minutes(SnapshotBuilder::moment + 1h, SnapshotBuilder::moment + 2h), 2h);
        static_cast<void>(bench.extended(later));
        QCOMPARE(bench.history.asked.size(), std::size_t(2));
        bench.answer();
        QCOMPARE(bench.extended(later)->series(wish)->size(), std::size_t(360));
    }

    void whatNoJournalKeepsIsNotAskedFor()
    {
        Bench bench;
        bench.wishes = {{0, noLayer, noRule}, {noNode, noLayer, noRule}, {99, 0, 0}};
        const auto now = moment(std::nullopt);
        QCOMPARE(bench.extended(now), now);
        QVERIFY(bench.history.asked.empty());
    }

    void aLateAnswerFindsNobody()
    {
        KeptHistory history;
        {
            SeriesArchive archive(history, [] { QFAIL("nobody is there"); });
            static_cast<void>(archive.extended(moment(std::nullopt), std::vector<SeriesRef>{wish}));
        }
        history.answerAll();
        settle();
    }

    void theFeedShowsThem()
    {
        Mailbox<Snapshot> snapshots;
        Inbox<Event> events{10};
        KeptHistory history;
        Feed feed(snapshots, events, 0ms);
        feed.setHistory(history);
        QObject page;
        feed.watch(&page, {wish});
        snapshots.put(moment(minutes(SnapshotBuilder::moment - 10min, SnapshotBuilder::moment)));
        settle();
        QCOMPARE(feed.snapshot()->series(wish)->size(), std::size_t(10));
        history.answerAll();
        settle();
        QCOMPARE(feed.snapshot()->series(wish)->size(), std::size_t(360));
    }
};

QTEST_GUILESS_MAIN(TestSeriesArchive)
#include "tst_seriesarchive.moc"

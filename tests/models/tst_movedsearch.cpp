// SPDX-License-Identifier: GPL-3.0-or-later
// What moved long ago: asked of a journal, a few metrics at a time, with progress, and ended when somebody says so.
#include "models/movedsearch.h"

#include "support/snapshotbuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

const MomentSpan window{SnapshotBuilder::moment - 26h, SnapshotBuilder::moment - 24h};

/** Everything stands still but for one metric of one node, which leaps half-way through the window. */
class KeptLeap final : public History {
public:
    void query(SeriesQuery query, SeriesAnswer answer) override
    {
        most = std::max(most, waiting.size() + 1);
        ++asked;
        waiting.emplace_back(std::move(query), std::move(answer));
    }
    void answerAll()
    {
        for (auto& [query, answer] : std::exchange(waiting, {})) {
            if (query.key.layer == "acp")
                answer(Error{"there is no such series", {}});
            else
                answer(readingOf(query));
        }
    }
    SeriesReading readingOf(const SeriesQuery& query) const
    {
        const bool leaps = query.key == SeriesKey{"euw-04", "amst", "rtt"};
        SeriesReading reading;
        const Duration width = (query.to - query.from) / query.columns;
        for (std::uint32_t i = 0; i < query.columns; ++i) {
            const WallTime from = query.from + width * i;
            const double mean = leaps && from >= window.from + 1h ? 0.09 : 0.030 + 0.001 * (i % 2);
            reading.columns.push_back({from, mean, mean, mean, mean, 5});
        }
        return reading;
    }

    std::vector<std::pair<SeriesQuery, SeriesAnswer>> waiting;
    std::size_t asked = 0;
    std::size_t most = 0; ///< waited at once
};

struct Bench {
    KeptLeap history;
    MovedSearch search;
    std::shared_ptr<const Snapshot> moment = SnapshotBuilder::atlasProd().build();

    /** Lets so many rounds of questions be answered; fewer when there are none left. */
    void answer(int rounds)
    {
        for (int i = 0; i < rounds && !history.waiting.empty(); ++i) {
            history.answerAll();
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

class TestMovedSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLeaptIsFoundAmongAllMetrics()
    {
        Bench bench;
        QSignalSpy told(&bench.search, &MovedSearch::progressed);
        bench.search.begin(bench.history, bench.moment, window);
        QVERIFY(bench.search.isUnderWay());
        bench.answer(1000);
        QVERIFY(!bench.search.isUnderWay());
        QVERIFY(!told.isEmpty());
        QCOMPARE(bench.search.read(), bench.search.total());
        QCOMPARE(bench.history.asked, bench.search.total());
        QVERIFY(bench.search.compared() > 100);
        QVERIFY(bench.search.compared() < bench.search.total()); // of some layer nothing was kept
        QCOMPARE(bench.search.found().size(), std::size_t(1));
        const MovedRow& row = bench.search.found().front();
        QCOMPARE(row.node->name, std::string("euw-04"));
        QCOMPARE(row.place().rule->id, std::string("rtt"));
        QCOMPARE(row.rate, 0.5);
        QCOMPARE(row.firstAt, window.from + 1h);
    }

    void theWindowAndTheSameTimeBeforeAreAskedFor()
    {
        Bench bench;
        bench.search.begin(bench.history, bench.moment, window);
        const SeriesQuery& query = bench.history.waiting.front().first;
        QCOMPARE(query.from, window.from - 2h);
        QCOMPARE(query.to, window.to);
        QCOMPARE(query.columns, MovedSearch::columns);
    }

    void aFewQuestionsAreUnderWayAtATime()
    {
        Bench bench;
        bench.search.begin(bench.history, bench.moment, window);
        QCOMPARE(bench.history.waiting.size(), MovedSearch::mostAtOnce);
        bench.answer(1000);
        QCOMPARE(bench.history.most, MovedSearch::mostAtOnce);
    }

    void whoStopsKeepsWhatWasFound()
    {
        Bench bench;
        bench.search.begin(bench.history, bench.moment, window);
        bench.answer(12);
        const std::size_t read = bench.search.read();
        QVERIFY(read > 0 && read < bench.search.total());
        const std::size_t asked = bench.history.asked;
        bench.search.stop();
        bench.answer(3);
        QVERIFY(!bench.search.isUnderWay());
        QCOMPARE(bench.search.read(), read);
        QCOMPARE(bench.history.asked, asked);
    }

    void answersToAnEarlierSearchAreNobodys()
    {
        Bench bench;
        bench.search.begin(bench.history, bench.moment, window);
        const auto late = std::exchange(bench.history.waiting, {});
        bench.search.begin(bench.history, bench.moment, {window.from - 1h, window.to});
        for (const auto& [query, answer] : late)
            answer(bench.history.readingOf(query));
        QCoreApplication::processEvents();
        QCOMPARE(bench.search.read(), std::size_t(0));
        QCOMPARE(bench.history.waiting.size(), MovedSearch::mostAtOnce);
        bench.answer(1000);
        QCOMPARE(bench.search.read(), bench.search.total());
    }

    void whoGoesAwayIsNotMissed()
    {
        KeptLeap history;
        {
            MovedSearch search;
            search.begin(history, SnapshotBuilder::atlasProd().build(), window);
        }
        history.answerAll();
        QCoreApplication::processEvents();
        QVERIFY(history.waiting.empty());
    }

    void aClusterWithoutNodesIsReadAtOnce()
    {
        KeptLeap history;
        MovedSearch search;
        search.begin(history, SnapshotBuilder().build(), window);
        QVERIFY(!search.isUnderWay());
        QCOMPARE(search.total(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestMovedSearch)
#include "tst_movedsearch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What was foretold along a recorded run, held against what the journal says came.
#include "app/foresight.h"
#include "engine/monitor.h"
#include "journal/journal.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/faultyworld.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t nodeCount = 6;
constexpr Duration step = 5s;

/** Two nodes whose load climbs over the limit of 10 after 40 and 50 minutes; the others only tremble. */
double loadOf(NodeId node, Duration since, double noise)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(since).count();
    const double tremble = 0.2 * noise;
    if (node == 1)
        return minutes < 20 ? 3 + tremble : 3 + (minutes - 20) * 0.35 + tremble;
    if (node == 4)
        return minutes < 30 ? 3 + tremble : 3 + (minutes - 30) * 0.35 + tremble;
    return 3 + tremble;
}

/** Records an hour of that world as a live engine does; the journal's file. */
void record(const std::string& path, const std::vector<std::pair<Duration, CommandBody>>& orders = {})
{
    const Configuration configuration = fleetOf(loadProfile(), nodeCount);
    FakeClock clock;
    Inbox<Command> accepted(16);
    auto journal = std::move(Journal::open({path, "test", configuration, clock, accepted})).value();
    Monitor monitor(configuration, testStart);
    monitor.computeTrends(false);
    journal->start(testStart, {});
    SeededRandom random(3);
    std::vector<CheckOrder> underWay;
    WallTime now = testStart;
    while (now < testStart + 1h) {
        now += step / 5;
        InputBeat beat{now, {}, {}, {}};
        for (const CheckOrder& order : underWay) {
            CheckResult result = page({{"load", loadOf(order.node, now - testStart, random.uniform() - 0.5)}});
            result.id = order.id;
            result.node = order.node;
            beat.results.push_back(result);
            monitor.take(std::move(result), now);
        }
        for (const auto& [after, body] : orders) {
            if (now - testStart != after)
                continue;
            beat.commands.push_back({1, "ann", "test", body});
            monitor.take(beat.commands.back(), now);
        }
        monitor.advance(now);
        underWay = monitor.takeEffects().starts;
        journal->beat(std::move(beat));
    }
    journal->end(now, monitor.stateHash());
}

} // namespace

class TestForesight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        record(m_folder.filePath(QStringLiteral("j")).toStdString());
        m_journal = std::move(JournalReader::open(m_folder.filePath(QStringLiteral("j")).toStdString())).value();
        auto outcome = foresightOf(*m_journal, 1, {10min, 1min, {}});
        QVERIFY(outcome);
        m_outcome = std::move(outcome).value();
    }

    void whatCameIsWhatTheJournalSays()
    {
        QCOMPARE(m_outcome.falls, std::size_t(2));
        std::size_t happened = 0;
        for (const Foresight& told : m_outcome.past) {
            happened += told.hasHappened ? 1 : 0;
            QVERIFY(!told.hasHappened || told.node == "n1" || told.node == "n4");
        }
        // Ten looks before each fall; where the newest of them found it soft already, nine.
        QVERIFY2(happened >= 18 && happened <= 20, qPrintable(QString::number(happened)));
    }

    void whoIsIllIsNotForetold()
    {
        for (const Foresight& told : m_outcome.past)
            QVERIFY(told.node != "n1" || told.at < testStart + 41min);
    }

    void withoutAPastNothingIsKnown()
    {
        for (const Foresight& told : m_outcome.past) {
            if (told.at < testStart + 19min)
                QVERIFY(std::isnan(told.byForecast) && std::isnan(told.byLine));
        }
    }

    void bothWaysAreWorthMoreThanTheReferences()
    {
        for (const ForesightScore* score : {&m_outcome.byForecast, &m_outcome.byLine}) {
            QVERIFY(score->count > 100);
            QVERIFY2(score->brier < score->brierOfBaseRate, qPrintable(QString::number(score->brier)));
            QVERIFY(score->brier < score->brierOfNever);
        }
    }

    void whatIsToldIsWorthMoreThanTheKnownRateWhereFaultsRepeat()
    {
        const ForesightOutcome outcome = outcomeOf(Faults::Flapping, 2h);
        QVERIFY(outcome.falls > 10 && outcome.isSkilled());
        QVERIFY2(outcome.told.skillOverKnownRate > 0.05, qPrintable(QString::number(outcome.told.skillOverKnownRate)));
        QVERIFY2(outcome.told.reliability < 0.02, qPrintable(QString::number(outcome.told.reliability)));
    }

    void wherePureChanceRulesItLosesNextToNothing()
    {
        const ForesightOutcome outcome = outcomeOf(Faults::Even, 2h);
        QVERIFY(outcome.falls > 5);
        QVERIFY(outcome.told.brier - outcome.told.brierOfKnownRate < 0.003);
    }

    /** The same world, recorded for longer: what was told before must not know of it. */
    void nothingIsLearntFromWhatLiesAhead()
    {
        const ForesightOutcome whole = outcomeOf(Faults::Mixed, 80min);
        const ForesightOutcome half = outcomeOf(Faults::Mixed, 50min);
        QVERIFY(half.past.size() > 50);
        for (std::size_t i = 0; i < half.past.size(); ++i) {
            QCOMPARE(whole.past[i].at, half.past[i].at);
            const double told = half.past[i].chance.told;
            QVERIFY(std::isnan(told) ? std::isnan(whole.past[i].chance.told) : told == whole.past[i].chance.told);
        }
    }

    void whatLiesAheadIsToldWithoutAnOutcome()
    {
        QCOMPARE(m_outcome.ahead.size(), nodeCount - 2);
        for (const Foresight& one : m_outcome.ahead)
            QVERIFY(one.byForecast < 0.5);
        for (const Foresight& told : m_outcome.past)
            QVERIFY(told.at + 10min <= m_outcome.to);
    }

    void nodesMayComeAndGoMeanwhile()
    {
        const std::string path = m_folder.filePath(QStringLiteral("moving")).toStdString();
        Target late = fleetOf(loadProfile(), 1).targets.front();
        late.node = "late";
        late.url = "http://late";
        record(path, {{10min, AddTarget{late}}, {20min, RemoveTarget{2}}});
        const auto journal = std::move(JournalReader::open(path)).value();
        const auto outcome = foresightOf(*journal, 1, {10min, 1min, {}});
        QVERIFY(outcome);
        QCOMPARE(outcome->falls, std::size_t(2));
        const auto of = [&](const char* name) { return std::ranges::count(outcome->past, name, &Foresight::node); };
        QVERIFY(of("late") > 0);
        QVERIFY(of("n2") > 0 && of("n2") < of("n3"));
    }

    void itCanBeGivenUp()
    {
        const auto outcome = foresightOf(*m_journal, 1, {10min, 1min, [](WallTime) { return false; }});
        QVERIFY(!outcome);
        QVERIFY(!foresightOf(*m_journal, 7, {}));
    }

private:
    ForesightOutcome outcomeOf(Faults faults, Duration length)
    {
        const QString name = QStringLiteral("world-%1-%2").arg(int(faults)).arg(length.count());
        const std::string path = m_folder.filePath(name).toStdString();
        recordWorld(path, FaultyWorld(faults, 7, 4h), length);
        const auto journal = std::move(JournalReader::open(path)).value();
        return foresightOf(*journal, 1, {10min, 2min, {}}).value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<JournalReader> m_journal;
    ForesightOutcome m_outcome;
};

QTEST_GUILESS_MAIN(TestForesight)
#include "tst_foresight.moc"

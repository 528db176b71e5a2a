// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/leveltimes.h"
#include "health/maintenance.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::seconds(1'773'844'328)};

MaintenanceWindow window(Scope scope, Duration from, Duration until)
{
    MaintenanceWindow made;
    made.scope = scope;
    made.from = start + from;
    made.until = start + until;
    return made;
}

} // namespace

class MaintenanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScopeCoversWhatItNames()
    {
        QVERIFY((Scope{{}, {}}.covers(3, 1)));
        QVERIFY((Scope{3, {}}.covers(3, 1)));
        QVERIFY((!Scope{3, {}}.covers(4, 1)));
        QVERIFY((Scope{{}, std::uint8_t{1}}.covers(9, 1)));
        QVERIFY((!Scope{3, std::uint8_t{2}}.covers(3, 1)));
    }

    void aWindowBeginsAndEndsOnce()
    {
        MaintenancePlan plan;
        const auto id = plan.add(window({}, 10s, 20s));
        QCOMPARE(plan.nextTurn(), start + 10s);
        QVERIFY(!plan.advance(start + 9s).any());
        QVERIFY(!plan.covers(0, 0, start + 9s));
        QCOMPARE(plan.advance(start + 10s).begun.front().id, id);
        QVERIFY(!plan.advance(start + 11s).any());
        QVERIFY(plan.covers(0, 0, start + 19s));
        QCOMPARE(plan.nextTurn(), start + 20s);
        QCOMPARE(plan.advance(start + 20s).ended.size(), 1UL);
        QVERIFY(!plan.covers(0, 0, start + 20s));
        QCOMPARE(plan.nextTurn(), WallTime::max());
    }

    void aLateLookTellsTheWholeOfAShortWindow()
    {
        MaintenancePlan plan;
        plan.add(window({}, 10s, 20s));
        const auto turn = plan.advance(start + 1h);
        QCOMPARE(turn.begun.size(), 1UL);
        QCOMPARE(turn.ended.size(), 1UL);
        QVERIFY(plan.windows().empty());
    }

    void oneThatRecursComesAgainUntilItIsEnded()
    {
        MaintenancePlan plan;
        MaintenanceWindow weekly = window({}, 10s, 20s);
        weekly.every = 60s;
        const auto id = plan.add(weekly);
        for (const Duration beginning : {10s, 70s, 130s}) {
            QCOMPARE(plan.nextTurn(), start + beginning);
            QCOMPARE(plan.advance(start + beginning).begun.size(), 1UL);
            QCOMPARE(plan.advance(start + beginning + 10s).ended.size(), 1UL);
            QVERIFY(!plan.covers(0, 0, start + beginning + 10s));
        }
        QCOMPARE(plan.advance(start + 1h).ended.front().from, start + 190s); // nobody looked for long: one end is told
        QCOMPARE(plan.nextTurn(), start + 1h + 10s); // and the times in between are left out
        QVERIFY(plan.end(id));
        QCOMPARE(plan.nextTurn(), WallTime::max());
        weekly.every = 5s; // before it is over
        QCOMPARE(plan.add(weekly), 0UL);
    }

    void oneUntilAllIsWellWaitsForTheTrouble()
    {
        MaintenancePlan plan;
        MaintenanceWindow made = window({}, 0s, 1h);
        made.untilWell = true;
        plan.add(made);
        plan.advance(start);
        const auto seen = [&](ScopeCondition is, Duration at) {
            return plan.endWell([is](const Scope&) { return is; }, start + at).size();
        };
        QCOMPARE(seen(ScopeCondition::Well, 1s), 0UL); // it has not begun to be ill
        QCOMPARE(seen(ScopeCondition::Ill, 2s), 0UL);
        QCOMPARE(seen(ScopeCondition::Unclear, 3s), 0UL);
        QVERIFY(plan.covers(0, 0, start + 3s));
        QCOMPARE(seen(ScopeCondition::Well, 4s), 1UL);
        QVERIFY(!plan.covers(0, 0, start + 4s));
        QVERIFY(plan.windows().empty());
    }

    void whatCannotBeIsRefused()
    {
        MaintenancePlan plan;
        QCOMPARE(plan.add(window({}, 20s, 20s)), 0UL);
        for (std::size_t i = 0; i < MaintenancePlan::limit; ++i)
            QVERIFY(plan.add(window({}, 0s, 1s)) != 0);
        QCOMPARE(plan.add(window({}, 0s, 1s)), 0UL);
        QVERIFY(!plan.end(0));
    }

    void itCoversExactlyWhatItsWindowsCover()
    {
        QVERIFY(rc::check([] {
            MaintenancePlan plan;
            std::vector<MaintenanceWindow> all;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                Scope scope;
                if (*rc::gen::arbitrary<bool>())
                    scope.node = *rc::gen::inRange<NodeId>(0, 3);
                if (*rc::gen::arbitrary<bool>())
                    scope.layer = *rc::gen::inRange<std::uint8_t>(0, 3);
                const int from = *rc::gen::inRange(0, 50);
                all.push_back(window(scope, 1s * from, 1s * (from + *rc::gen::inRange(1, 20))));
                plan.add(all.back());
            }
            for (int t = 0; t < 80; t += *rc::gen::inRange(1, 9)) {
                const WallTime now = start + 1s * t;
                plan.advance(now);
                for (NodeId node = 0; node < 3; ++node) {
                    const bool covered = std::ranges::any_of(all,
                        [&](const MaintenanceWindow& one) { return one.holdsAt(now) && one.scope.covers(node, 1); });
                    RC_ASSERT(plan.covers(node, 1, now) == covered);
                }
                RC_ASSERT(plan.nextTurn() > now);
            }
        }));
    }

    void timesAtLevelsAddUpToTheWhole()
    {
        QVERIFY(rc::check([] {
            LevelTimes times;
            WallTime now = start;
            times.account(now, Level::Unknown, false);
            for (int i = *rc::gen::inRange(1, 40); i > 0; --i) {
                now += Duration(*rc::gen::inRange(-5, 1000));
                times.account(now, static_cast<Level>(*rc::gen::inRange(0, levelCount)), *rc::gen::arbitrary<bool>());
            }
            Duration sum = times.planned();
            for (int level = 0; level < levelCount; ++level)
                sum += times.at(static_cast<Level>(level));
            RC_ASSERT(sum == times.until() - start);
        }));
    }
};

QTEST_APPLESS_MAIN(MaintenanceTest)
#include "tst_maintenance.moc"

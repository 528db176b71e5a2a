// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

#include <rapidcheck.h>

#include <QTest>

#include <map>
#include <vector>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{1000s};

std::vector<NodeId> startedAt(Schedule& schedule, WallTime now)
{
    std::vector<NodeId> nodes;
    while (const auto next = schedule.takeDue(now))
        nodes.push_back(next->key.node);
    return nodes;
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingStartsBeforeItsTime()
    {
        Schedule schedule(10);
        schedule.plan({1, 0}, {}, start + 5s, false);
        QVERIFY(startedAt(schedule, start + 4999ms).empty());
        QCOMPARE(startedAt(schedule, start + 5s), (std::vector<NodeId>{1}));
        QVERIFY(startedAt(schedule, start + 1h).empty());
    }

    void theCriticalPathGoesFirstThenWhatIsLongestDue()
    {
        Schedule schedule(10);
        schedule.plan({1, 0}, {}, start + 1s, false);
        schedule.plan({2, 0}, {}, start + 3s, true);
        schedule.plan({3, 0}, {}, start, false);
        schedule.plan({4, 0}, {}, start + 2s, true);
        QCOMPARE(startedAt(schedule, start + 3s), (std::vector<NodeId>{4, 2, 3, 1}));
    }

    void noMoreThanTheLimitAreUnderWayAndTheOthersWait()
    {
        Schedule schedule(2);
        for (NodeId node = 0; node < 5; ++node)
            schedule.plan({node, 0}, {}, start, false);
        QCOMPARE(startedAt(schedule, start).size(), std::size_t{2});
        QCOMPARE(schedule.inFlight(), 2U);
        QCOMPARE(schedule.waiting(), 3U);
        schedule.ended({0, 0}, start);
        QCOMPARE(schedule.nextDue(), start); // room and work: now
        QCOMPARE(startedAt(schedule, start).size(), std::size_t{1});
    }

    void whatIsNewlyDueAndCriticalOvertakesTheWaiting()
    {
        Schedule schedule(1);
        schedule.plan({1, 0}, {}, start, false);
        schedule.plan({2, 0}, {}, start, false);
        QCOMPARE(startedAt(schedule, start), (std::vector<NodeId>{1}));
        schedule.plan({3, 0}, {}, start + 1s, true);
        schedule.ended({1, 0}, start);
        QCOMPARE(startedAt(schedule, start + 1s), (std::vector<NodeId>{3}));
    }

    void aNewPlanReplacesTheOldOneWaitingOrNot()
    {
        Schedule schedule(1);
        schedule.plan({1, 0}, {}, start + 1s, true);
        schedule.plan({1, 0}, start + 1s, start + 9s, true);
        QVERIFY(startedAt(schedule, start + 5s).empty());
        schedule.plan({2, 0}, {}, start, false);
        schedule.plan({3, 0}, {}, start, true);
        QCOMPARE(startedAt(schedule, start + 5s), (std::vector<NodeId>{3})); // 2 waits
        schedule.plan({2, 0}, start, start + 20s, false);
        QCOMPARE(schedule.waiting(), 0U);
    }

    void deadlinesComeUpOnceTheyArePast()
    {
        Schedule schedule(5);
        schedule.plan({1, 0}, {}, start, false);
        QCOMPARE(startedAt(schedule, start).size(), std::size_t{1});
        schedule.expect({1, 0}, start + 3s);
        QCOMPARE(schedule.nextDue(), start + 3s);
        QVERIFY(!schedule.takeOverdue(start + 2s));
        QVERIFY(schedule.takeOverdue(start + 3s) == (CheckKey{1, 0}));
        schedule.ended({1, 0}, start + 3s);
        QVERIFY(!schedule.takeOverdue(start + 1h));
        QCOMPARE(schedule.nextDue(), WallTime::max());
        QCOMPARE(schedule.inFlight(), 0U);
    }

    void aFullHouseRingsForDeadlinesOnly()
    {
        Schedule schedule(1);
        schedule.plan({1, 0}, {}, start, false);
        schedule.plan({2, 0}, {}, start, false);
        QCOMPARE(startedAt(schedule, start).size(), std::size_t{1});
        schedule.expect({1, 0}, start + 7s);
        QCOMPARE(schedule.nextDue(), start + 7s);
    }

    void aLimitOfZeroIsOne()
    {
        Schedule schedule(0);
        schedule.plan({1, 0}, {}, start, false);
        QCOMPARE(startedAt(schedule, start).size(), std::size_t{1});
    }

    void everyPlanStartsExactlyOnceInOrderAndWithinTheLimit()
    {
        QVERIFY(rc::check([] {
            const auto limit = static_cast<std::uint32_t>(*rc::gen::inRange(1, 5));
            Schedule schedule(limit);
            std::map<NodeId, WallTime> planned;
            NodeId node = 0;
            for (const int due : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20))) {
                planned[node] = start + std::chrono::seconds(due);
                schedule.plan({node, 0}, {}, planned[node], *rc::gen::arbitrary<bool>());
                ++node;
            }
            std::vector<CheckKey> running;
            std::size_t begun = 0;
            const WallTime end = start + std::chrono::seconds(25 + node);
            for (WallTime now = start; now <= end; now += 1s) {
                while (const auto next = schedule.takeDue(now)) {
                    RC_ASSERT(next->due <= now);
                    RC_ASSERT(planned.at(next->key.node) == next->due);
                    planned.erase(next->key.node);
                    running.push_back(next->key);
                    ++begun;
                    RC_ASSERT(running.size() <= limit);
                }
                RC_ASSERT(schedule.inFlight() == running.size());
                if (!running.empty()) {
                    schedule.ended(running.back(), start);
                    running.pop_back();
                }
            }
            RC_ASSERT(begun == node);
            RC_ASSERT(planned.empty());
        }));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"

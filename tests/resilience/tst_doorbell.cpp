// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/doorbell.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace dwcp;
using namespace std::chrono_literals;

/** A ring that is lost hangs the test. */
class DoorbellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRingBeforeTheWaitIsKept()
    {
        Doorbell bell;
        bell.ring(Doorbell::Haste::CanWait);
        bell.wait();
        bell.ring();
        bell.wait();
        bell.ring();
        QVERIFY(bell.waitForHaste(24h));
    }

    void whatCanWaitWakesNobodyWhoWaitsForHaste()
    {
        Doorbell bell;
        bell.ring(Doorbell::Haste::CanWait);
        QVERIFY(!bell.waitForHaste(1ms));
        QVERIFY(!bell.waitForHaste(0ms)); // and is answered once
    }

    void whatCanWaitIsNoHasteLater()
    {
        Doorbell bell;
        bell.ring();
        bell.ring(Doorbell::Haste::CanWait);
        QVERIFY(bell.waitForHaste(24h));
        QVERIFY(!bell.waitForHaste(1ms));
    }

    void aSleeperIsWokenUpByEachRing()
    {
        constexpr int rounds = 2000;
        Doorbell bell;
        Doorbell answer;
        std::atomic<int> heard{0};
        std::thread sleeper([&] {
            for (int i = 0; i < rounds; ++i) {
                if (i % 2 == 0)
                    bell.wait();
                else
                    bell.waitForHaste(24h);
                ++heard;
                answer.ring();
            }
        });
        for (int i = 0; i < rounds; ++i) {
            bell.ring(i % 2 == 0 ? Doorbell::Haste::CanWait : Doorbell::Haste::Now);
            answer.wait();
            QCOMPARE(heard.load(), i + 1);
        }
        sleeper.join();
    }
};

QTEST_APPLESS_MAIN(DoorbellTest)
#include "tst_doorbell.moc"

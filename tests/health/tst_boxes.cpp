// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/inbox.h"
#include "health/mailbox.h"
#include "support/sleeper.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace dwcp;

namespace {

struct Letter {
    int writer = 0;
    int number = 0;
};

} // namespace

class BoxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailboxKeepsTheNewestAndKnocksASlowReaderOnce()
    {
        Mailbox<int> box;
        int knocks = 0;
        box.onKnock([&] { ++knocks; });
        QVERIFY(!box.take());
        QVERIFY(!box.newest());
        box.put(std::make_shared<const int>(1));
        box.put(std::make_shared<const int>(2));
        QCOMPARE(knocks, 1);
        QCOMPARE(*box.take(), 2);
        QVERIFY(!box.take());
        QCOMPARE(*box.newest(), 2);
        box.put(std::make_shared<const int>(3));
        QCOMPARE(knocks, 2);
    }

    void anInboxKeepsAllInOrderAndKnocksWhenItWasEmpty()
    {
        Inbox<int> box(10);
        int knocks = 0;
        box.onKnock([&] { ++knocks; });
        QVERIFY(box.put(1));
        QVERIFY(box.put(2));
        std::vector<int> got{99};
        box.takeAll(got);
        QCOMPARE(got, (std::vector<int>{1, 2}));
        QCOMPARE(knocks, 1);
        box.takeAll(got);
        QVERIFY(got.empty());
        QVERIFY(box.put(3));
        QCOMPARE(knocks, 2);
    }

    void aFullInboxRefusesAndCounts()
    {
        Inbox<int> box(2);
        QVERIFY(box.put(1));
        QVERIFY(box.put(2));
        QVERIFY(!box.put(3));
        QCOMPARE(box.refused(), std::size_t{1});
        QCOMPARE(box.size(), std::size_t{2});
        std::vector<int> got;
        box.takeAll(got);
        QCOMPARE(got, (std::vector<int>{1, 2}));
        QVERIFY(box.put(4));
    }

    void manyArePutWithOneKnock()
    {
        Inbox<int> box(4);
        int knocks = 0;
        box.onKnock([&] { ++knocks; });
        std::vector<int> none;
        box.putAll(none);
        QCOMPARE(knocks, 0);
        std::vector<int> values{1, 2, 3};
        box.putAll(values);
        QVERIFY(values.empty());
        QCOMPARE(knocks, 1);
        values = {4, 5, 6};
        box.putAll(values); // the reader was told that there is something
        QCOMPARE(values, (std::vector<int>{5, 6}));
        QCOMPARE(knocks, 1);
        QCOMPARE(box.refused(), std::size_t{2});
        box.putAll(values);
        QCOMPARE(values.size(), std::size_t{2});
        std::vector<int> got;
        box.takeAll(got);
        QCOMPARE(got, (std::vector<int>{1, 2, 3, 4}));
    }

    void aKnockMayBeSetWhileOthersPut()
    {
        Mailbox<int> state;
        Inbox<int> events(1 << 20);
        std::atomic<bool> done{false};
        std::thread writer([&] {
            for (int i = 0; i < 2000; ++i) {
                state.put(std::make_shared<const int>(i));
                static_cast<void>(events.put(i));
            }
            done = true;
        });
        auto knocks = std::make_shared<std::atomic<int>>(0);
        std::vector<int> got;
        while (!done) {
            state.onKnock([knocks] { ++*knocks; });
            events.onKnock([knocks] { ++*knocks; });
            static_cast<void>(state.take());
            events.takeAll(got);
        }
        writer.join();
        QCOMPARE(*state.newest(), 1999);
    }

    void nothingIsLostAndEveryWritersOrderIsKept()
    {
        constexpr int writers = 4;
        constexpr int letters = 5000;
        Inbox<Letter> box(1 << 20);
        Sleeper sleeper;
        box.onKnock([&] { sleeper.knock(); });
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&box, writer] {
                for (int number = 0; number < letters; ++number)
                    static_cast<void>(box.put({writer, number}));
            });
        }
        std::vector<int> next(writers, 0);
        int received = 0;
        bool inOrder = true;
        std::vector<Letter> got;
        while (received < writers * letters) {
            sleeper.waitForKnock();
            box.takeAll(got);
            for (const Letter& letter : got) {
                inOrder = inOrder && letter.number == next[static_cast<std::size_t>(letter.writer)]++;
                ++received;
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(inOrder);
        QCOMPARE(box.refused(), std::size_t{0});
    }

    void theNewestStateAlwaysArrives()
    {
        constexpr int last = 20'000;
        Mailbox<int> box;
        Sleeper sleeper;
        box.onKnock([&] { sleeper.knock(); });
        std::thread writer([&] {
            for (int i = 1; i <= last; ++i)
                box.put(std::make_shared<const int>(i));
        });
        int seen = 0;
        bool rising = true;
        while (seen < last) {
            sleeper.waitForKnock();
            while (const auto value = box.take()) {
                rising = rising && *value > seen;
                seen = *value;
            }
        }
        writer.join();
        QVERIFY(rising);
    }
};

QTEST_GUILESS_MAIN(BoxesTest)
#include "tst_boxes.moc"

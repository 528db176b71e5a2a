// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feed.h"

#include "models/commands.h"
#include "support/settle.h"
#include "support/snapshotbuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** The boxes and the feed over them; a gap of an hour never ends by itself within a test. */
struct Desk {
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events{2000};
    Inbox<Command> inbox;
    Feed feed;
    Commands commands{inbox, feed, QStringLiteral("m.okafor")};
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    QObject view; ///< in whose name series are watched

    explicit Desk(std::chrono::milliseconds gap = 0ms, std::size_t commandRoom = 16)
        : inbox(commandRoom)
        , feed(snapshots, events, gap)
    {
        settle(); // the knock of the constructor
    }
    void put() { snapshots.put(builder.build()); }
    std::vector<Command> taken()
    {
        std::vector<Command> all;
        inbox.takeAll(all);
        return all;
    }
};

Event eventOf(std::uint64_t id, EventKind kind = EventKind::LevelChanged, CommandId command = 0)
{
    Event event;
    event.id = id;
    event.kind = kind;
    event.command = command;
    event.detail = "as asked";
    return event;
}

} // namespace

class TestFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestOfManyOnce()
    {
        Desk desk;
        QSignalSpy changed(&desk.feed, &Feed::changed);
        desk.put();
        desk.put();
        desk.put();
        settle();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.feed.snapshot()->sequence, 3U);
    }

    void restsBetweenTwoChanges()
    {
        Desk desk(1h); // the knock at the start opened the gap
        QSignalSpy changed(&desk.feed, &Feed::changed);
        desk.put();
        settle();
        QCOMPARE(changed.size(), 0);
        QVERIFY(!desk.feed.snapshot());
    }

    void whatCameDuringTheGapIsShownAfterIt()
    {
        Desk desk(5ms);
        QSignalSpy changed(&desk.feed, &Feed::changed);
        desk.put();
        QTRY_COMPARE(desk.feed.snapshot() ? desk.feed.snapshot()->sequence : 0, 1U);
        desk.put();
        desk.put();
        QTRY_COMPARE(desk.feed.snapshot()->sequence, 3U);
        QVERIFY(changed.size() <= 3);
    }

    void takesWhatWasThereBeforeIt()
    {
        Mailbox<Snapshot> snapshots;
        Inbox<Event> events{10};
        snapshots.put(SnapshotBuilder::atlasProd().build());
        Feed feed(snapshots, events, 0ms);
        QTRY_VERIFY(feed.snapshot());
    }

    void isWokenByAnotherThread()
    {
        Desk desk;
        std::thread engine([&desk] {
            for (int i = 0; i < 50; ++i) {
                desk.snapshots.put(desk.builder.build());
                (void)desk.events.put(eventOf(std::uint64_t(i) + 1));
            }
        });
        QTRY_COMPARE(desk.feed.snapshot() ? desk.feed.snapshot()->sequence : 0, 50U);
        QTRY_COMPARE(desk.feed.events().size(), 50U);
        engine.join();
    }

    void pauseHoldsTheMomentAndItsEvents()
    {
        Desk desk;
        desk.put();
        settle();
        QSignalSpy changed(&desk.feed, &Feed::changed);
        desk.feed.pause();
        desk.put();
        QVERIFY(desk.events.put(eventOf(1)));
        settle();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(desk.feed.snapshot()->sequence, 1U);
        QCOMPARE(desk.feed.newest()->sequence, 2U);
        QVERIFY(desk.feed.events().empty());
        desk.feed.resume();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.feed.snapshot()->sequence, 2U);
        QCOMPARE(desk.feed.events().size(), 1U);
    }

    void keepsABoundedNumberOfEvents()
    {
        Desk desk;
        for (std::uint64_t id = 1; id <= 1500; ++id)
            QVERIFY(desk.events.put(eventOf(id)));
        settle();
        QCOMPARE(desk.feed.events().size(), Feed::eventsKept);
        QCOMPARE(desk.feed.events().back()->id, 1500U);
        QCOMPARE(desk.feed.events().front()->id, 501U);
    }

    void mergesTheWishesOfItsViews()
    {
        Desk desk;
        auto first = std::make_unique<QObject>();
        QObject second;
        desk.feed.watch(first.get(), {{1, 0, 2}, {}});
        desk.feed.watch(&second, {{1, 0, 2}, {0, 1, 0}});
        const std::vector<SeriesRef> all{{0, 1, 0}, {1, 0, 2}, {}};
        QCOMPARE(desk.feed.wishes(), all);
        auto sent = desk.taken();
        QCOMPARE(sent.size(), 2U);
        QCOMPARE(std::get<WatchSeries>(sent.back().body).refs, all);
        desk.feed.watch(&second, {{1, 0, 2}, {0, 1, 0}});
        QVERIFY(desk.taken().empty()); // the same wish is no news
        first.reset();
        const std::vector<SeriesRef> left{{0, 1, 0}, {1, 0, 2}};
        QCOMPARE(desk.feed.wishes(), left);
        desk.feed.watch(&second, {});
        QVERIFY(desk.feed.wishes().empty());
    }

    void cutsWishesAtTheLimit()
    {
        Desk desk;
        std::vector<SeriesRef> many;
        for (NodeId node = 0; node < watchLimit + 10; ++node)
            many.push_back({node, 0, 0});
        desk.feed.watch(&desk.view, many);
        QCOMPARE(desk.feed.wishes().size(), watchLimit);
    }

    void repeatsAWishThatMetAFullInbox()
    {
        Desk desk(0ms, 1);
        QVERIFY(desk.inbox.put({}));
        desk.feed.watch(&desk.view, {{1, 0, 2}});
        QCOMPARE(desk.taken().size(), 1U); // only what was in the way
        desk.put();
        settle();
        const auto sent = desk.taken();
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(std::get<WatchSeries>(sent[0].body).refs.size(), 1U);
    }

    void aCommandIsPendingUntilItsEventComes()
    {
        Desk desk;
        QSignalSpy finished(&desk.commands, &Commands::finished);
        const ComponentId where{5, 0};
        const CommandId id = desk.commands.send(TripBreaker{where, 30min}, QStringLiteral("rolling back"));
        const auto sent = desk.taken();
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(sent[0].id, id);
        QCOMPARE(sent[0].actor, std::string("m.okafor"));
        QCOMPARE(sent[0].reason, std::string("rolling back"));
        QVERIFY(desk.commands.isPending(id));
        QCOMPARE(desk.commands.pendingFor(where), id);
        QCOMPARE(desk.commands.pendingName(id), QStringLiteral("trip-breaker"));
        QVERIFY(desk.events.put(eventOf(1, EventKind::CommandIntended, id)));
        settle();
        QVERIFY(desk.commands.isPending(id));
        QVERIFY(desk.events.put(eventOf(2, EventKind::CommandDone, id)));
        settle();
        QVERIFY(!desk.commands.isPending(id));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].toBool(), true);
        QCOMPARE(finished[0][2].toString(), QStringLiteral("as asked"));
    }

    void anAnswerArrivesWhileTheViewIsPaused()
    {
        Desk desk;
        desk.feed.pause();
        QSignalSpy finished(&desk.commands, &Commands::finished);
        const CommandId id = desk.commands.send(CheckNow{{1, 1}});
        QVERIFY(desk.events.put(eventOf(1, EventKind::CommandRefused, id)));
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].toBool(), false);
    }

    void aFullInboxIsARefusalAtOnce()
    {
        Desk desk(0ms, 1);
        QVERIFY(desk.inbox.put({}));
        QSignalSpy finished(&desk.commands, &Commands::finished);
        const CommandId id = desk.commands.send(Pause{}, QStringLiteral("maintenance"));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].toBool(), false);
        QVERIFY(!finished[0][2].toString().isEmpty());
        QVERIFY(!desk.commands.isPending(id));
    }

    void foreignAnswersAreNotOurs()
    {
        Desk desk;
        QSignalSpy finished(&desk.commands, &Commands::finished);
        QVERIFY(desk.events.put(eventOf(1, EventKind::CommandDone, 77)));
        settle();
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"

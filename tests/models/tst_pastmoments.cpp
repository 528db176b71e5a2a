// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers: how finely, how far, how much, and what one sees when one goes there.
#include "models/breakerhistory.h"
#include "models/commands.h"
#include "models/pastmoments.h"
#include "support/snapshotbuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start = SnapshotBuilder::moment;

std::shared_ptr<const Snapshot> found(MomentRing& ring, WallTime at)
{
    std::shared_ptr<const Snapshot> answer;
    ring.find(at, [&](PastMoments::Found moment) { answer = moment ? std::move(moment).value() : nullptr; });
    return answer;
}

struct Doors {
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events{2000};
    Inbox<Command> inbox{16};
    Feed feed{snapshots, events, 0ms};
    Commands commands{inbox, feed, QStringLiteral("m.okafor")};
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();

    void show(Duration after)
    {
        snapshots.put(builder.at(start + after).build());
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    void happen(std::uint64_t id, Duration after)
    {
        Event event;
        event.id = id;
        event.at = start + after;
        (void)events.put(event);
    }
};

Event opened(ComponentId component, Duration before, CircuitBreaker::State from, CircuitBreaker::State to)
{
    Event event;
    event.id = 1;
    event.at = start - before;
    event.kind = EventKind::BreakerChanged;
    event.component = component;
    event.breakerFrom = from;
    event.breakerTo = to;
    return event;
}

/** An archive that answers when it is told to. */
class LateArchive final : public PastMoments {
public:
    std::optional<MomentSpan> span() const override { return MomentSpan{start - 48h, start}; }
    void find(WallTime at, Answer answer) override
    {
        asked.push_back(at);
        answers.push_back(std::move(answer));
    }
    std::vector<WallTime> asked;
    void giveUp() override { ++givenUp; }
    std::vector<Answer> answers;
    int givenUp = 0;
};

} // namespace

class TestPastMoments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsGetFartherApartWithAge()
    {
        MomentRing ring;
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        for (int half = 0; half < 2 * 4200; ++half)
            ring.remember(builder.at(start + half * 500ms).build());
        const auto& moments = ring.moments();
        const WallTime now = moments.back()->at;
        QVERIFY(now - moments.front()->at <= 1h);
        QVERIFY(now - moments.front()->at >= 58min);
        for (std::size_t i = 1; i < moments.size(); ++i) {
            const Duration gap = moments[i]->at - moments[i - 1]->at;
            const Duration age = now - moments[i - 1]->at;
            QVERIFY(gap >= 1s);
            QVERIFY2(gap <= (age < 1min ? 1s : age < 10min ? 10s : 60s) + 1s, qPrintable(QString::number(i)));
        }
        QVERIFY2(moments.size() < 300, qPrintable(QString::number(moments.size())));
    }

    void whatIsRememberedIsBoundedByTheBytesThatItHolds()
    {
        constexpr std::size_t most = 160'000;
        MomentRing ring(most);
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        for (int second = 0; second < 60; ++second) {
            for (NodeId node = 0; node < 10; ++node)
                builder.change(node, 0, [&](ComponentState& component) { component.attempt = std::uint8_t(second); });
            ring.remember(builder.at(start + std::chrono::seconds(second)).build());
            QVERIFY(ring.bytes() <= most);
        }
        // Ten nodes of five layers, which take three to five kilobytes each, are others in every moment.
        QVERIFY2(ring.moments().size() >= 4 && ring.moments().size() <= 7,
            qPrintable(QString::number(ring.moments().size())));
    }

    void whatIsSharedCountsOnceAndWhatIsForgottenNoLonger()
    {
        MomentRing calm;
        MomentRing busy;
        SnapshotBuilder still = SnapshotBuilder::atlasProd();
        SnapshotBuilder lively = SnapshotBuilder::atlasProd();
        for (int second = 0; second < 600; ++second) {
            lively.change(3, 0, [&](ComponentState& component) { component.duration = std::chrono::seconds(second); });
            calm.remember(still.at(start + std::chrono::seconds(second)).build());
            busy.remember(lively.at(start + std::chrono::seconds(second)).build());
        }
        QCOMPARE(busy.moments().size(), calm.moments().size());
        const std::size_t others = busy.moments().size() - 1; // the newest is alive anyway
        const std::size_t each = (busy.bytes() - calm.bytes()) / others;
        QVERIFY2(
            each > sizeof(NodeState) + 5 * sizeof(ComponentState) && each < 6000, qPrintable(QString::number(each)));
        busy.remember(lively.at(start + 3h).build());
        QCOMPARE(busy.bytes(), std::size_t(0));
    }

    void findsTheNewestThatIsNotLater()
    {
        MomentRing ring;
        SnapshotBuilder builder;
        QVERIFY(!ring.span());
        QVERIFY(!found(ring, start));
        for (const auto second : {0s, 1s, 5s})
            ring.remember(builder.at(start + second).build());
        QCOMPARE(found(ring, start + 4s)->at, start + 1s);
        QCOMPARE(found(ring, start + 5s)->at, start + 5s);
        QVERIFY(!found(ring, start - 1s));
        QVERIFY((ring.span() == MomentSpan{start, start + 5s}));
    }

    void aClockThatWasSetBackBeginsAnew()
    {
        MomentRing ring;
        SnapshotBuilder builder;
        ring.remember(builder.at(start).build());
        ring.remember(builder.at(start - 30s).build());
        QCOMPARE(ring.moments().size(), std::size_t(1));
    }

    void theFeedGoesBackWithItsEventsAndReturns()
    {
        Doors doors;
        doors.happen(1, 0s);
        doors.show(0s);
        doors.happen(2, 3s);
        doors.show(3s);
        doors.show(6s);
        QSignalSpy changed(&doors.feed, &Feed::changed);
        doors.feed.travelTo(start + 2s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(doors.feed.isPast());
        QCOMPARE(doors.feed.snapshot()->at, start);
        QCOMPARE(doors.feed.events().size(), std::size_t(1));
        QCOMPARE(doors.feed.newest()->at, start + 6s);
        doors.happen(3, 7s);
        doors.show(7s); // the present goes on and does not disturb
        QCOMPARE(doors.feed.snapshot()->at, start);
        QCOMPARE(doors.feed.events().size(), std::size_t(1));
        QCOMPARE(doors.feed.allEvents().size(), std::size_t(3));
        doors.feed.resume();
        QVERIFY(!doors.feed.isPast());
        QCOMPARE(doors.feed.snapshot()->at, start + 7s);
        QCOMPARE(doors.feed.events().size(), std::size_t(3));
    }

    void thePresentIsNotThePast()
    {
        Doors doors;
        doors.show(0s);
        doors.show(5s);
        doors.feed.travelTo(start + 1s);
        QVERIFY(doors.feed.isPast());
        doors.feed.travelTo(start + 5s);
        QVERIFY(!doors.feed.isPast() && !doors.feed.isPaused());
        doors.feed.travelTo(start - 1h); // nothing is remembered of that
        QVERIFY(!doors.feed.isPast());
    }

    void inThePastNoCommandIsGiven()
    {
        Doors doors;
        doors.show(0s);
        doors.show(5s);
        doors.feed.travelTo(start);
        QSignalSpy finished(&doors.commands, &Commands::finished);
        doors.commands.send(TripBreaker{{5, 0}, 0s}, QStringLiteral("test"));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][1].toBool());
        QVERIFY(finished[0][2].toString().contains(QStringLiteral("past")));
        std::vector<Command> sent;
        doors.inbox.takeAll(sent);
        QVERIFY(sent.empty());
        doors.feed.resume();
        doors.commands.send(TripBreaker{{5, 0}, 0s}, QStringLiteral("test"));
        doors.inbox.takeAll(sent);
        QCOMPARE(sent.size(), std::size_t(1));
    }

    void anArchiveAnswersLaterAndOnlyTheNewestQuestionCounts()
    {
        Doors doors;
        LateArchive archive;
        doors.feed.setArchive(&archive);
        doors.show(0s);
        QCOMPARE(doors.feed.reach()->from, start - 48h);
        doors.feed.travelTo(start - 3h);
        doors.feed.travelTo(start - 2h);
        QCOMPARE(archive.asked.size(), std::size_t(2));
        QVERIFY(!doors.feed.isPast());
        archive.answers[1](SnapshotBuilder().at(start - 2h).build());
        archive.answers[0](SnapshotBuilder().at(start - 3h).build());
        QVERIFY(doors.feed.isPast());
        QCOMPARE(doors.feed.snapshot()->at, start - 2h);
    }

    void aMomentThatIsNotThereIsSaidAndTheScreenStays()
    {
        Doors doors;
        doors.show(0s);
        doors.show(60s);
        QSignalSpy told(&doors.feed, &Feed::missingChanged);
        doors.feed.travelTo(start);
        QVERIFY(doors.feed.isPast() && !doors.feed.missing());
        doors.feed.travelTo(start - 10s);
        const MissingMoment missing{start - 10s, MissingMoment::Why::NotRecorded, start, {}};
        QVERIFY(doors.feed.missing() == missing);
        QCOMPARE(told.size(), 1);
        QVERIFY(doors.feed.isPast());
        QCOMPARE(doors.feed.snapshot()->at, start);
        doors.feed.resume();
        QVERIFY(!doors.feed.missing());
        QCOMPARE(told.size(), 2);
    }

    void whatAnArchiveCannotBringBackIsSaidToo()
    {
        Doors doors;
        LateArchive archive;
        doors.feed.setArchive(&archive);
        doors.show(0s);
        doors.feed.travelTo(start - 72h);
        QVERIFY(archive.asked.empty());
        QVERIFY(doors.feed.missing()->why == MissingMoment::Why::BeforeFirst);
        QCOMPARE(doors.feed.missing()->first, start - 48h);
        doors.feed.travelTo(start - 3h);
        archive.answers[0](Error{"the page is damaged", "cluster.db"});
        QVERIFY(doors.feed.missing()->why == MissingMoment::Why::CannotBeRead);
        QCOMPARE(doors.feed.missing()->detail, std::string("the page is damaged"));
        QCOMPARE(doors.feed.missing()->place, std::string("cluster.db"));
        QVERIFY(!doors.feed.isPaused());
        doors.feed.travelTo(start - 2h);
        archive.answers[1](SnapshotBuilder().at(start - 2h).build());
        QVERIFY(!doors.feed.missing() && doors.feed.isPast());
    }

    void whatIsBeingBroughtBackIsKnownAndCanBeGivenUp()
    {
        Doors doors;
        LateArchive archive;
        doors.feed.setArchive(&archive);
        doors.show(0s);
        QSignalSpy told(&doors.feed, &Feed::seekingChanged);
        doors.feed.travelTo(start - 3h);
        QVERIFY(doors.feed.seeking() == start - 3h && !doors.feed.isPast());
        doors.feed.giveUpSeeking();
        QVERIFY(!doors.feed.seeking() && !doors.feed.isPaused());
        QCOMPARE(archive.givenUp, 1);
        QCOMPARE(told.size(), 2);
        archive.answers[0](SnapshotBuilder().at(start - 3h).build());
        QVERIFY(!doors.feed.isPast()); // it came too late
        doors.feed.travelTo(start - 2h);
        archive.answers[1](SnapshotBuilder().at(start - 2h).build());
        QVERIFY(!doors.feed.seeking() && doors.feed.isPast());
        QCOMPARE(archive.givenUp, 1);
        doors.feed.travelTo(start - 3h);
        doors.feed.travelTo(start - 240h); // before what is kept: the answer is known without any work
        QVERIFY(!doors.feed.seeking());
        QCOMPARE(archive.givenUp, 2);
    }

    void anErrorToAnEarlierQuestionIsNotTold()
    {
        Doors doors;
        LateArchive archive;
        doors.feed.setArchive(&archive);
        doors.show(0s);
        doors.feed.travelTo(start - 3h);
        doors.feed.resume();
        archive.answers[0](Error{"the page is damaged", {}});
        QVERIFY(!doors.feed.missing());
    }

    void aStripTellsWhatIsKnownAndNothingElse()
    {
        using State = CircuitBreaker::State;
        Feed::Events events;
        events.push_back(std::make_shared<const Event>(opened({5, 0}, 20min, State::Closed, State::Open)));
        BreakerHistory history;
        history.refresh(events, start, start - 40min);
        BreakerView breaker;
        breaker.state = State::HalfOpen;
        breaker.since = start - 5min;
        const BreakerStrip strip = history.strip(ComponentId{5, 0}, breaker, breakerLook(breaker.state, breaker.mode));
        const std::vector<BreakerStretch> wanted{{start - 1h, std::nullopt}, {start - 40min, BreakerLook::Closed},
            {start - 20min, BreakerLook::Open}, {start - 5min, BreakerLook::HalfOpen}};
        QVERIFY(strip.stretches == wanted);
        const BreakerStrip other = history.strip(ComponentId{1, 0}, BreakerView(), BreakerLook::Closed);
        QCOMPARE(other.stretches.size(), std::size_t(2));
        QVERIFY(other.stretches.back().look == BreakerLook::Closed);
    }

    void theFailureRateComesFromTheCountersBetweenMoments()
    {
        MomentRing ring;
        SnapshotBuilder builder = SnapshotBuilder::atlasProd();
        const auto count = [&](Duration after, std::uint64_t successes, std::uint64_t failures) {
            builder.change(5, 0, [&](ComponentState& component) {
                component.breaker.successes = successes;
                component.breaker.failures = failures;
            });
            ring.remember(builder.at(start + after).build());
        };
        count(0s, 100, 10);
        count(1s, 103, 11);
        count(2s, 103, 11);
        count(3s, 103, 15);
        count(4s, 2, 0); // the engine began anew
        const auto rates = failureRates(ring.moments(), {5, 0}, start + 4s);
        QCOMPARE(rates->size(), std::size_t(3));
        QCOMPARE(rates->at(0).value, 0.25);
        QVERIFY(std::isnan(rates->at(1).value));
        QCOMPARE(rates->at(2).value, 1.0);
        QCOMPARE(failureRates(ring.moments(), {5, 0}, start + 1s)->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPastMoments)
#include "tst_pastmoments.moc"

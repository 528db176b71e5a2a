// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.h"
#include "engine/statehash.h"
#include "journal/bundle.h"
#include "journal/journal.h"
#include "support/builders.h"
#include "support/fakeclock.h"

#include <rapidcheck.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Configuration cluster()
{
    LayerSpec storage = layerOf("storage", {ruleOf("load", 10, 20), ruleOf("rate", 5, 50, "rate(count)")});
    LayerSpec consensus = layerOf("acp", {ruleOf("lag", 10, 20)});
    consensus.interval = 10s;
    Configuration configuration = fleetOf(profileOf("p", {storage, consensus}), 4);
    configuration.slaWindow = 5min;
    return configuration;
}

/** A live Monitor in a world of chance, as the shell runs it: snapshots and trends included. */
class Live {
public:
    Live(const std::string& path, std::uint64_t seed, MonitorMemory memory = {}, WallTime start = testStart)
        : m_random(seed)
        , m_now(start)
        , m_journal(
              std::move(Journal::open({path, "test", cluster(), m_clock, m_accepted, Retention(), Duration{}})).value())
        , m_monitor(cluster(), start, std::move(memory))
    {
        m_journal->start(start, m_journal->memory());
    }

    void run(int beats)
    {
        for (int i = 0; i < beats; ++i) {
            m_now += Duration(std::chrono::milliseconds(20 + m_random.next() % 400));
            beat();
        }
    }

    void command(CommandBody body)
    {
        m_commands.push_back({++m_lastCommand, "ann", "because", std::move(body)});
        m_now += 10ms;
        beat();
    }

    std::uint64_t finish()
    {
        m_journal->remember(m_monitor.remember());
        const std::uint64_t hash = m_monitor.stateHash();
        m_journal->end(m_now, hash);
        m_journal.reset();
        return hash;
    }
    /** Each beat that it can, with this chance. */
    void keepCheckpoints(double chance) { m_checkpointChance = chance; }
    Monitor& monitor() { return m_monitor; }
    WallTime now() const { return m_now; }
    const std::map<WallTime, std::uint64_t>& hashes() const { return m_hashes; }
    Journal& journal() { return *m_journal; }

private:
    void beat()
    {
        InputBeat beat{m_now, {}, std::exchange(m_commands, {}), {}};
        for (auto order = m_underWay.begin(); order != m_underWay.end();) {
            if (m_random.uniform() < 0.3) {
                ++order; // still waits; some for ever
                continue;
            }
            beat.results.push_back(answer(*order));
            order = m_underWay.erase(order);
        }
        m_journal->beat(beat);
        for (CheckResult& result : beat.results)
            m_monitor.take(std::move(result), m_now);
        for (const Command& command : beat.commands)
            m_monitor.take(command, m_now);
        m_monitor.advance(m_now);
        for (CheckOrder& order : m_monitor.takeEffects().starts)
            m_underWay.push_back(std::move(order));
        if (m_random.uniform() < 0.3)
            m_monitor.snapshot(m_now);
        if (m_checkpointChance > 0 && m_monitor.isAtRest() && m_random.uniform() < m_checkpointChance)
            m_journal->keep(m_monitor.checkpoint());
        m_hashes[m_now] = m_checkpointChance > 0 ? m_monitor.stateHash() : 0;
        m_monitor.countBeat(1ms, 0);
    }

    CheckResult answer(const CheckOrder& order)
    {
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.duration = Duration(m_random.next() % 100'000'000);
        if (m_random.uniform() < 0.15) {
            result.outcome = CheckOutcome::Refused;
            result.error = "connection refused";
            return result;
        }
        m_count += m_random.next() % 20;
        result.readings = readingsOf({{"load", 12 * m_random.uniform()}, {"count", static_cast<double>(m_count)},
            {"lag", std::floor(25 * m_random.uniform())}});
        return result;
    }

    FakeClock m_clock;
    Inbox<Command> m_accepted{100};
    SeededRandom m_random;
    WallTime m_now;
    std::unique_ptr<Journal> m_journal;
    Monitor m_monitor;
    std::vector<CheckOrder> m_underWay;
    std::vector<Command> m_commands;
    CommandId m_lastCommand = 0;
    std::uint64_t m_count = 0;
    double m_checkpointChance = 0;
    std::map<WallTime, std::uint64_t> m_hashes;
};

/** Where in the file of a journal, which nobody has open, checkpoints lie: they begin as zstd does. */
std::vector<qsizetype> checkpointsIn(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no journal");
    const QByteArray bytes = file.readAll();
    const QByteArray mark = QByteArray::fromHex("28b52ffd");
    std::vector<qsizetype> places;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
        places.push_back(at);
    return places;
}

void changeByte(const std::string& path, qsizetype at)
{
    QFile file(QString::fromStdString(path));
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at)
        || !file.putChar(static_cast<char>(~byte)))
        qFatal("the journal cannot be changed");
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void replayEqualsLive();
    void anotherInputIsAnotherState();
    void untilStopsThere();
    void anUnchangedConfigurationChangesNothing();
    void stricterThresholdsAreTold();
    void unknownTargetsAreNotJudged();
    void aRestartGoesOnWhereItStood();
    void aMomentOfThePastComesBackAsItWas();
    void aMomentBeforeTheJournalIsAnError();
    void aBundleIsAJournalOfItsOwn();
    void aRestartIsReplayedToo();
    void anyMomentIsRebuiltFromTheCheckpointBeforeIt();
    void aDamagedCheckpointCostsThatOneAlone();
    void aRunWithoutItsBeginningIsRebuiltFromACheckpoint();

private:
    std::string path(int number = 0) const { return m_folder.filePath(QString::number(number)).toStdString(); }
    static ReplayOutcome replayed(const std::string& path, std::int64_t run, std::optional<WallTime> until = {})
    {
        auto reader = std::move(JournalReader::open(path)).value();
        auto outcome = replay(*reader, run, {until, true, nullptr});
        if (!outcome)
            qFatal("%s", outcome.error().message().c_str());
        return std::move(outcome).value();
    }
    static WhatIfOutcome changed(const std::string& path, const Configuration& configuration)
    {
        auto reader = std::move(JournalReader::open(path)).value();
        return std::move(replayChanged(*reader, 1, configuration, {})).value();
    }
    QTemporaryDir m_folder;
};

void TestReplay::replayEqualsLive()
{
    int number = 1000;
    QVERIFY(rc::check([&] {
        const std::string file = path(++number);
        Live live(file, *rc::gen::arbitrary<std::uint64_t>());
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            live.run(*rc::gen::inRange(1, 150));
            const int kind = *rc::gen::inRange(0, 6);
            const ComponentId id{*rc::gen::inRange<NodeId>(0, 5), *rc::gen::inRange<LayerIndex>(0, 3)};
            if (kind == 0)
                live.command(TripBreaker{id, 5s});
            else if (kind == 1)
                live.command(CheckNow{id});
            else if (kind == 2)
                live.command(Pause{});
            else if (kind == 3)
                live.command(Resume{});
            else if (kind == 4)
                live.command(StartMaintenance{id, 10s});
        }
        live.run(50);
        const std::uint64_t hash = live.finish();
        const ReplayOutcome outcome = replayed(file, 1);
        RC_ASSERT(outcome.isWhole);
        RC_ASSERT(outcome.stateHash == hash);
    }));
}

void TestReplay::anotherInputIsAnotherState()
{
    Monitor a(cluster(), testStart);
    Monitor b(cluster(), testStart);
    QCOMPARE(a.stateHash(), b.stateHash());
    std::set<std::uint64_t> seen{a.stateHash()};
    b.advance(testStart);
    const auto order = b.takeEffects().starts.front();
    seen.insert(b.stateHash());
    for (const double load : {1.0, 2.0}) {
        Monitor c(cluster(), testStart);
        c.advance(testStart);
        CheckResult result;
        result.id = order.id;
        result.node = order.node;
        result.readings = readingsOf({{"load", load}, {"count", 1}, {"lag", 1}});
        c.take(result, testStart + 1ms);
        seen.insert(c.stateHash());
        c.snapshot(testStart + 1ms);
        c.take(Command{1, "ann", "why", TripBreaker{{0, 0}, {}}}, testStart + 2ms);
        seen.insert(c.stateHash());
    }
    QCOMPARE(seen.size(), std::size_t(6));
}

void TestReplay::untilStopsThere()
{
    Live live(path(1), 5);
    live.run(100);
    const std::uint64_t middle = live.monitor().stateHash();
    const WallTime at = live.now();
    live.run(100);
    live.finish();
    const ReplayOutcome outcome = replayed(path(1), 1, at);
    QCOMPARE(outcome.stateHash, middle);
    QVERIFY(!outcome.isWhole);
    QVERIFY(outcome.count.to == at);
    QCOMPARE(outcome.count.beats, std::uint64_t(100));
}

void TestReplay::anUnchangedConfigurationChangesNothing()
{
    Live live(path(2), 6);
    live.run(2000);
    live.finish();
    const WhatIfOutcome outcome = changed(path(2), cluster());
    QVERIFY2(outcome.differences.size() <= 2, qPrintable(QString::number(outcome.differences.size())));
    QVERIFY(outcome.notRecorded.empty());
}

void TestReplay::stricterThresholdsAreTold()
{
    Live live(path(3), 7);
    live.run(1000);
    live.finish();
    Configuration strict = cluster();
    auto profile = std::make_shared<Profile>(*strict.profiles[0]);
    profile->layers[0].facets[0].rules[0].critical = Threshold{0.01, 0.01};
    profile->layers[0].facets[0].rules[0].degraded = Threshold{0.001, 0.001};
    strict.profiles = {profile};
    const WhatIfOutcome outcome = changed(path(3), strict);
    std::size_t worse = 0;
    for (const ReplayDifference& difference : outcome.differences) {
        worse += difference.kind == "level" && difference.layer == "storage"
            && std::ranges::any_of(difference.changed, [](const Event& e) { return e.to >= Level::Critical; });
    }
    QCOMPARE(worse, std::size_t(4));
    QVERIFY(outcome.changed.stateHash != outcome.recorded.stateHash);
}

void TestReplay::unknownTargetsAreNotJudged()
{
    Live live(path(4), 8);
    live.run(300);
    live.finish();
    Configuration more = cluster();
    more.targets.push_back(more.targets[0]);
    more.targets.back().node = "newcomer";
    const WhatIfOutcome outcome = changed(path(4), more);
    QCOMPARE(outcome.notRecorded, std::vector<std::string>{"newcomer"});
    for (const ReplayDifference& difference : outcome.differences)
        QVERIFY(difference.node != "newcomer");
}

void TestReplay::aRestartGoesOnWhereItStood()
{
    MonitorMemory memory;
    ComponentState before;
    {
        Live live(path(5), 9);
        live.run(300);
        live.command(TripBreaker{{1, 0}, 1h});
        live.command(TripBreaker{{2, 0}, 1s});
        live.command(StartMaintenance{{3, noLayer}, 1h});
        before = *live.monitor().snapshot(live.now())->component({1, 1});
        live.finish();
        FakeClock clock;
        Inbox<Command> accepted(10);
        memory = Journal::open({path(5), "test", cluster(), clock, accepted}).value()->memory();
    }
    const WallTime later = testStart + 4min;
    Monitor monitor(cluster(), later, memory);
    monitor.advance(later);
    const auto snapshot = monitor.snapshot(later);
    const ComponentState& tripped = *snapshot->component({1, 0});
    QVERIFY(tripped.breaker.mode == BreakerMode::ForcedOpen);
    QCOMPARE(tripped.breaker.override->reason, std::string("because"));
    QVERIFY(snapshot->component({2, 0})->breaker.mode == BreakerMode::Automatic); // its time ran out meanwhile
    QVERIFY(snapshot->component({3, 0})->flags.has(Flag::Maintenance));
    QCOMPARE(snapshot->maintenance.size(), std::size_t(1));
    const ComponentState& resumed = *snapshot->component({1, 1});
    QVERIFY(resumed.flags.has(Flag::Stale)); // it was not seen since
    QVERIFY(resumed.level == before.level);
    QCOMPARE(resumed.attempt, before.attempt);
    QVERIFY(resumed.since == before.since);
    QCOMPARE(resumed.breaker.changes, before.breaker.changes);
    QCOMPARE(resumed.availability, before.availability); // the time in between is unknown, and counts for nothing
    monitor.advance(testStart + 2h);
    QVERIFY(monitor.snapshot(testStart + 2h)->component({1, 0})->breaker.mode == BreakerMode::Automatic);
}

void TestReplay::aRestartIsReplayedToo()
{
    {
        Live live(path(6), 10);
        live.run(200);
        live.command(TripBreaker{{1, 0}, 1h});
        live.finish();
    }
    FakeClock clock;
    Inbox<Command> accepted(10);
    const MonitorMemory memory = Journal::open({path(6), "test", cluster(), clock, accepted}).value()->memory();
    Live live(path(6), 11, memory, testStart + 10min);
    live.run(200);
    const std::uint64_t hash = live.finish();
    auto reader = std::move(JournalReader::open(path(6))).value();
    const auto runs = reader->runs();
    QCOMPARE(runs->size(), std::size_t(2));
    QCOMPARE(replayed(path(6), runs->back().id).stateHash, hash);
}

void TestReplay::aMomentOfThePastComesBackAsItWas()
{
    std::shared_ptr<const Snapshot> then;
    {
        Live live(path(7), 12);
        live.run(150);
        live.command(TripBreaker{{2, 0}, 1h});
        live.run(50);
        then = live.monitor().snapshot(live.now());
        live.run(200);
        live.finish();
    }
    auto reader = std::move(JournalReader::open(path(7))).value();
    QCOMPARE(*oldestMoment(*reader), testStart);
    const auto moment = momentAt(*reader, then->at);
    QVERIFY(moment);
    const Snapshot& again = **moment;
    QCOMPARE(again.at, then->at);
    QCOMPARE(again.nodes.size(), then->nodes.size());
    QVERIFY(again.system.level == then->system.level);
    for (NodeId id = 0; id < then->nodes.size(); ++id) {
        QCOMPARE(again.nodes[id]->name, then->nodes[id]->name);
        for (std::size_t c = 0; c < then->nodes[id]->components.size(); ++c) {
            const ComponentState& was = then->nodes[id]->components[c];
            const ComponentState& is = again.nodes[id]->components[c];
            QVERIFY(is.level == was.level && is.since == was.since && is.checkedAt == was.checkedAt);
            QVERIFY(is.breaker.mode == was.breaker.mode);
            QVERIFY(is.times == was.times);
        }
    }
}

void TestReplay::aMomentBeforeTheJournalIsAnError()
{
    {
        Live live(path(8), 13);
        live.run(20);
        live.finish();
    }
    auto reader = std::move(JournalReader::open(path(8))).value();
    QVERIFY(!momentAt(*reader, testStart - 1s));
    QVERIFY(!momentAt(*reader, testStart + 24h, [] { return false; })); // nobody waits for it any more
    const auto after = momentAt(*reader, testStart + 24h);
    QVERIFY(after); // the program was not there: the last that was known
    QVERIFY((*after)->at < testStart + 1h);
}

void TestReplay::aBundleIsAJournalOfItsOwn()
{
    WallTime end;
    {
        Live live(path(9), 14);
        live.keepCheckpoints(0.1);
        live.run(200);
        live.command(TripBreaker{{1, 0}, 1h});
        live.run(200);
        end = live.now();
        live.run(200);
        live.finish();
    }
    const std::string bundle = path(10);
    const WallTime from = end - 30s;
    const auto count = writeBundle(path(9), from, end, bundle);
    QVERIFY2(count, count ? "" : count.error().message().c_str());
    QCOMPARE(count->runs, std::int64_t(1));
    QVERIFY(count->checkpoints > 0);
    auto whole = std::move(JournalReader::open(path(9))).value();
    auto part = std::move(JournalReader::open(bundle)).value();
    const auto verdict = part->verify();
    QVERIFY(verdict);
    QVERIFY2(!verdict->broken, verdict->broken.value_or("").c_str());
    const auto runs = part->runs();
    QVERIFY(!runs->front().ended && runs->front().liveStateHash.empty());
    const ReplayOptions until{end, false, nullptr};
    const auto here = replay(*whole, runs->front().id, until);
    const auto there = replay(*part, runs->front().id, until);
    QVERIFY(here && there);
    QCOMPARE(there->stateHash, here->stateHash);
    QVERIFY(there->checkpoint && there->checkpoint == here->checkpoint);
    const ReplayOptions atBegin{from, false, nullptr};
    const auto before = replay(*part, runs->front().id, atBegin);
    QVERIFY(before && before->checkpoint); // the one before the window came along
    QVERIFY(before->checkpoint == replay(*whole, runs->front().id, atBegin)->checkpoint);
    const ReplayOptions fromStart{from, false, nullptr, true};
    QCOMPARE(replay(*part, runs->front().id, fromStart)->stateHash, before->stateHash); // and all that it came from
    QVERIFY(!writeBundle(path(9), testStart, end, bundle)); // it is there already
    const auto nothing = writeBundle(path(9), testStart - 2h, testStart - 1h, path(11));
    QVERIFY(!nothing);
    QVERIFY(!QFileInfo::exists(QString::fromStdString(path(11))));
    QVERIFY(!writeBundle(path(12), testStart, end, path(13)));
}

void TestReplay::anyMomentIsRebuiltFromTheCheckpointBeforeIt()
{
    int number = 2000;
    std::size_t fromCheckpoints = 0;
    QVERIFY(rc::check([&] {
        const std::string file = path(++number);
        Live live(file, *rc::gen::arbitrary<std::uint64_t>());
        live.keepCheckpoints(0.1);
        live.run(*rc::gen::inRange(1, 200));
        live.command(TripBreaker{{1, 0}, 1h});
        live.run(*rc::gen::inRange(1, 200));
        live.finish();
        auto reader = std::move(JournalReader::open(file)).value();
        for (const auto& [at, hash] : live.hashes()) {
            if (*rc::gen::inRange(0, 30) != 0)
                continue;
            const auto near = replay(*reader, 1, {at, false, nullptr, false});
            RC_ASSERT(near);
            RC_ASSERT(near->problems.empty());
            RC_ASSERT(near->stateHash == hash);
            RC_ASSERT(near->count.to <= at);
            fromCheckpoints += near->checkpoint ? 1 : 0;
            RC_ASSERT(replay(*reader, 1, {at, false, nullptr, true})->stateHash == hash);
            RC_ASSERT(momentAt(*reader, at).value()->at == near->count.to);
        }
        RC_ASSERT(!(*reader->verify()).broken);
    }));
    QVERIFY(fromCheckpoints > 100);
}

void TestReplay::aDamagedCheckpointCostsThatOneAlone()
{
    Live live(path(14), 15);
    live.keepCheckpoints(0.2);
    live.run(300);
    const WallTime at = live.now();
    const std::uint64_t hash = live.hashes().at(at);
    live.finish();
    const auto reader = [&] { return std::move(JournalReader::open(path(14))).value(); };
    const auto whole = replay(*reader(), 1, {at, false, nullptr});
    QVERIFY(whole->checkpoint);
    QVERIFY(whole->problems.empty());
    bool isAnotherTaken = false;
    ReplayOutcome spoilt;
    std::vector<qsizetype> places = checkpointsIn(path(14));
    std::ranges::reverse(places); // the newest first
    for (const qsizetype place : places) {
        changeByte(path(14), place + 30);
        spoilt = replay(*reader(), 1, {at, false, nullptr}).value();
        QCOMPARE(spoilt.stateHash, hash);
        isAnotherTaken = isAnotherTaken || (spoilt.checkpoint && *spoilt.checkpoint != *whole->checkpoint);
    }
    QVERIFY(isAnotherTaken);
    QVERIFY(!spoilt.checkpoint && !spoilt.problems.empty());
    QVERIFY2(spoilt.problems[0].find("checksum") != std::string::npos, spoilt.problems[0].c_str());
    QVERIFY(reader()->verify()->broken);
}

void TestReplay::aRunWithoutItsBeginningIsRebuiltFromACheckpoint()
{
    Live live(path(15), 16);
    live.keepCheckpoints(0.2);
    live.run(300);
    const WallTime at = live.now();
    const std::uint64_t hash = live.hashes().at(at);
    live.finish();
    {
        FakeClock clock;
        clock.setWall(testStart + (at - testStart) / 2);
        Retention shortLived;
        shortLived.inputs = 0s;
        Inbox<Command> accepted(10);
        auto journal = std::move(Journal::open({path(15), "test", cluster(), clock, accepted, shortLived})).value();
        journal->start(at, {});
    }
    auto reader = std::move(JournalReader::open(path(15))).value();
    QVERIFY(*oldestMoment(*reader) > testStart);
    QVERIFY(!replay(*reader, 1, {}));
    QCOMPARE(replay(*reader, 1, {at, false, nullptr})->stateHash, hash);
    QVERIFY(momentAt(*reader, *oldestMoment(*reader)));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"

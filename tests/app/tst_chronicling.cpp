// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chronicling.h"

#include "engine/feeding.h"
#include "health/packing.h"
#include "journal/journal.h"
#include "journal/toldvalues.h"
#include "support/eventfulcluster.h"
#include "support/fakeclock.h"

#include <rapidcheck.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** An engine to which everything happens, and its journal, told as the engine's host tells it. */
class Recorded {
public:
    Recorded(const std::string& path, std::uint64_t seed, WallTime start = testStart)
        : m_journal(openJournal(path, seed))
        , m_fate(seed)
        , m_start(start)
        , m_monitor(eventfulCluster(seed, false), start, m_journal->memory())
    {
        m_monitor.collectSamples(true);
        m_monitor.computeTrends(false);
        m_journal->start(start, m_journal->memory());
    }

    void run(int beats)
    {
        for (int i = 0; i < beats; ++i) {
            InputBeat beat = m_fate.next();
            beat.at += m_start - testStart;
            m_last = beat.at;
            m_journal->beat(beat);
            Monitor::Effects effects = feed(m_monitor, std::move(beat));
            m_fate.hear(effects);
            m_journal->keep(std::move(effects.samples));
            const bool isLook = !std::exchange(m_isShown, true) || m_monitor.isAtRest();
            const auto shown = isLook ? m_monitor.snapshot(m_last) : nullptr;
            for (Event& event : effects.events) {
                if (!std::exchange(m_losesEvent, false))
                    m_events += m_journal->events().put(std::move(event)) ? 1 : 0;
            }
            if (shown)
                m_journal->show(shown);
            if (m_monitor.isAtRest() && i % 40 == 20)
                m_journal->keep(m_monitor.checkpoint());
        }
    }

    /** In good order. */
    void end()
    {
        m_journal->show(m_monitor.snapshot(m_last));
        m_journal->remember(m_monitor.remember(true));
        m_journal->end(m_last, m_monitor.stateHash());
        m_journal.reset();
    }
    /** All that is durable stays. */
    void kill() { m_journal.reset(); }

    /** The next one finds a full box. */
    void loseEvent() { m_losesEvent = true; }

    WallTime last() const { return m_last; }
    std::size_t events() const { return m_events; }

private:
    std::unique_ptr<Journal> openJournal(const std::string& path, std::uint64_t seed)
    {
        JournalOptions options{path, "test", eventfulCluster(seed, false), m_clock, m_accepted};
        options.commitEvery = Duration{};
        options.mostLooks = 1 << 20;
        return std::move(Journal::open(std::move(options))).value();
    }

    FakeClock m_clock;
    Inbox<Command> m_accepted{100};
    std::unique_ptr<Journal> m_journal;
    Fate m_fate;
    WallTime m_start;
    Monitor m_monitor;
    WallTime m_last{};
    std::size_t m_events = 0;
    bool m_losesEvent = false;
    bool m_isShown = false;
};

template <typename T>
std::string packed(const T& value)
{
    Packer packer;
    packer.put(value);
    return packer.take();
}

std::string packed(const BreakerAccount& account)
{
    Packer packer;
    packer.put(account.name);
    packer.put(account.isOfNode);
    packer.number(std::uint64_t(account.now));
    packer.put(account.since);
    packer.put(account.times);
    packer.put(account.trips);
    packer.put(account.changes);
    packer.put(account.rejected);
    return packer.take();
}

std::string packed(const Course& course)
{
    Packer packer;
    packer.put(course.width());
    for (const CourseColumn& column : course.columns()) {
        packer.put(column.from);
        for (const double value : {column.min, column.max, column.sum, column.last})
            packer.real(value);
        packer.put(column.count);
    }
    return packer.take();
}

std::string packed(const MetricAccount& metric)
{
    Packer packer;
    for (const double value : {metric.min, metric.max, metric.sum, metric.last})
        packer.real(value);
    packer.number(metric.count);
    packer.number(metric.gaps);
    return packer.take() + packed(metric.course);
}

std::string packed(const ComponentAccount& account, bool hasHistory)
{
    Packer packer;
    packer.put(account.node);
    packer.put(account.spec->id);
    packer.put(account.level);
    packer.put(account.flags);
    packer.put(account.since);
    packer.put(account.times);
    packer.put(account.planned);
    packer.put(account.changes);
    packer.put(account.outages);
    packer.put(account.flappings);
    packer.put(account.cause);
    packer.put(account.causeRule);
    packer.put(account.causeValue);
    std::string bytes;
    if (hasHistory) {
        packer.put(account.score);
        for (const MetricAccount& metric : account.metrics)
            bytes += metric.count + metric.gaps > 0 ? packed(metric) : std::string();
    }
    return bytes + packer.take() + packed(account.breaker);
}

std::string packed(const NodeAccount& account, bool withScore)
{
    Packer packer;
    packer.put(account.name);
    packer.put(account.region);
    packer.put(account.kind);
    packer.put(account.level);
    packer.put(account.weight);
    packer.put(account.isWatched);
    if (withScore)
        packer.put(account.score);
    std::string bytes = packer.take();
    for (const BreakerAccount& breaker : account.breakers)
        bytes += packed(breaker);
    return bytes;
}

std::string packed(const IncidentAccount& account)
{
    Packer packer;
    packer.put(account.worst);
    packer.put(account.opened);
    packer.put(account.closed);
    packer.put(account.timeline);
    return packer.take();
}

std::string packed(const SystemTurn& turn)
{
    Packer packer;
    packer.put(turn.at);
    packer.put(turn.level);
    return packer.take();
}

std::string packed(const ChronicleRun& run)
{
    Packer packer;
    packer.put(run.id);
    packer.put(run.program);
    packer.put(run.from);
    packer.put(run.to);
    packer.put(run.results);
    packer.put(run.commands);
    return packer.take();
}

/** What of the two differs, in a few words; empty: nothing. */
class Comparison {
public:
    template <typename List, typename Pack>
    void lists(const char* what, const List& a, const List& b, Pack pack)
    {
        if (a.size() != b.size())
            m_text << what << ": " << a.size() << " and " << b.size() << "; ";
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (pack(a[i]) != pack(b[i])) {
                m_text << what << ' ' << i << "; ";
                return;
            }
        }
    }
    template <typename T>
    void values(const char* what, const T& a, const T& b)
    {
        if (packed(a) != packed(b))
            m_text << what << "; ";
    }
    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
};

/** Targets that come later, and those that are gone, have no history that is read. */
bool hasHistory(const NodeAccount& node)
{
    return !node.name.starts_with("added") && node.isWatched;
}

std::string differences(const Chronicle& a, const Chronicle& b, bool isWhole)
{
    Comparison found;
    const auto pack = [](const auto& one) { return packed(one); };
    found.lists("run", a.origin.runs, b.origin.runs, pack);
    found.lists("event", a.events, b.events, pack);
    found.lists("incident", a.incidents, b.incidents, pack);
    found.lists("alert", a.alerts, b.alerts,
        [](const AlertAccount& one) { return packed(*one.alert) + packed(one.alert->updatedAt); });
    found.lists("ledger", a.ledger, b.ledger, [](const auto& line) { return packed(*line); });
    found.lists("turn", a.turns, b.turns, pack);
    found.values("system times", a.systemTimes, b.systemTimes);
    found.lists("node", a.nodes, b.nodes, [&](const NodeAccount& node) { return packed(node, hasHistory(node)); });
    found.lists("component", a.components, b.components, [&](const ComponentAccount& component) {
        const auto& nodes = &component >= a.components.data() && &component < a.components.data() + a.components.size()
            ? a.nodes
            : b.nodes;
        return packed(component, hasHistory(nodes[component.node]));
    });
    found.values("course of the score", a.courses.score, b.courses.score);
    found.values("course of what serves", a.courses.serving, b.courses.serving);
    found.values("course of breakers", a.courses.breakersOpen, b.courses.breakersOpen);
    found.values("course of what fires", a.courses.firing, b.courses.firing);
    for (int level = 0; level < levelCount; ++level)
        found.values(
            "course of a level", a.courses.components[std::size_t(level)], b.courses.components[std::size_t(level)]);
    found.values("level at the end", a.end->system.level, b.end->system.level);
    found.values("score at the end", a.end->system.score, b.end->system.score);
    if (isWhole)
        found.values("budgets at the end", *a.end->budgets, *b.end->budgets);
    return found.text();
}

} // namespace

class TestChronicling : public QObject {
    Q_OBJECT

private slots:
    void aRunThatEndedIsToldAsItIsReplayed()
    {
        std::size_t events = 0;
        QVERIFY(rc::check([&] {
            const std::string file = path();
            Recorded recorded(file, *rc::gen::arbitrary<std::uint64_t>());
            recorded.run(*rc::gen::inRange(1, 400));
            recorded.end();
            events += recorded.events();
            RC_ASSERT(compared(file, {}, {}, true) == std::string());
        }));
        QVERIFY(events > 1000);
    }
    void aRunThatWasKilledIsToldAsFar()
    {
        QVERIFY(rc::check([&] {
            const std::string file = path();
            Recorded recorded(file, *rc::gen::arbitrary<std::uint64_t>());
            recorded.run(*rc::gen::inRange(5, 300));
            recorded.kill();
            RC_ASSERT(compared(file, {}, {}, false) == std::string());
        }));
    }
    void aWindowBeginsAndEndsAnywhere()
    {
        QVERIFY(rc::check([&] {
            const std::string file = path();
            Recorded recorded(file, *rc::gen::arbitrary<std::uint64_t>());
            recorded.run(*rc::gen::inRange(50, 400));
            recorded.end();
            const std::int64_t whole = (recorded.last() - testStart).count();
            const std::int64_t a = *rc::gen::inRange<std::int64_t>(0, whole);
            const std::int64_t b = *rc::gen::inRange<std::int64_t>(0, whole);
            RC_ASSERT(compared(file, testStart + Duration(std::min(a, b)), testStart + Duration(std::max(a, b)), false)
                == std::string());
        }));
    }
    void runsFollowEachOther()
    {
        const std::string file = path();
        WallTime start = testStart;
        for (std::uint64_t seed = 1; seed < 4; ++seed) {
            Recorded recorded(file, 7, start);
            recorded.run(200);
            if (seed == 2)
                recorded.kill();
            else
                recorded.end();
            start = recorded.last() + 1min;
        }
        QCOMPARE(compared(file, {}, {}, true), std::string());
        QCOMPARE(compared(file, testStart + 90s, start - 2min, false), std::string());
    }
    void whereAnEventIsMissingTheRunIsReplayed()
    {
        const std::string file = path();
        Recorded recorded(file, 12);
        recorded.run(100);
        const WallTime before = recorded.last();
        recorded.loseEvent();
        recorded.run(100);
        const WallTime after = recorded.last();
        recorded.run(100);
        recorded.end();
        const Chronicle over = told(file, {}, {}, false);
        QVERIFY2(over.origin.runs.front().problem.find("found no room") != std::string::npos,
            over.origin.runs.front().problem.c_str());
        QCOMPARE(differences(over, told(file, {}, {}, true), true), std::string());
        // What was about to be written is given up with it, so this one may be replayed as well.
        const Chronicle earlier = told(file, testStart + 5s, before, false);
        QCOMPARE(differences(earlier, told(file, testStart + 5s, before, true), false), std::string());
        QCOMPARE(compared(file, after, {}, true), std::string());
    }
    void damageIsOneProblemAndTheRunIsReplayed()
    {
        const std::string file = path();
        Recorded recorded(file, 11);
        recorded.run(15); // less than makes a checkpoint: nothing else begins as zstd does
        recorded.end();
        const auto whole = told(file, {}, {}, false);
        QVERIFY(whole.origin.runs.front().problem.empty());
        damage(file);
        const auto spoilt = told(file, {}, {}, false);
        const std::string problem = spoilt.origin.runs.front().problem;
        QVERIFY2(problem.find("of told does not fit its checksum") != std::string::npos, problem.c_str());
        QCOMPARE(differences(whole, spoilt, true), std::string());
        QVERIFY(JournalReader::open(file).value()->verify()->broken);
    }

private:
    std::string path() { return m_folder.filePath(QString::number(++m_number)).toStdString(); }

    static Chronicle told(
        const std::string& file, std::optional<WallTime> from, std::optional<WallTime> to, bool isReplayed)
    {
        auto reader = std::move(JournalReader::open(file)).value();
        ChronicleWish wish;
        wish.journal = file;
        wish.from = from;
        wish.to = to;
        wish.isReplayed = isReplayed;
        auto chronicle = chronicleOf(*reader, wish);
        return chronicle ? std::move(chronicle).value() : Chronicle();
    }
    static std::string compared(
        const std::string& file, std::optional<WallTime> from, std::optional<WallTime> to, bool isWhole)
    {
        const Chronicle a = told(file, from, to, false);
        const Chronicle b = told(file, from, to, true);
        if (!a.end || !b.end)
            return !a.end == !b.end ? "" : a.end ? "the replay has nothing" : "nothing was told";
        for (const ChronicleRun& run : a.origin.runs) {
            if (!run.problem.empty())
                return run.problem;
        }
        return differences(a, b, isWhole);
    }
    /** Every row of told. */
    static void damage(const std::string& file)
    {
        QFile bytes(QString::fromStdString(file));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const QByteArray all = bytes.readAll();
        const QByteArray mark = QByteArray::fromHex("28b52ffd");
        for (qsizetype at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, at + 1)) {
            QVERIFY(bytes.seek(at + 12));
            QVERIFY(bytes.putChar(static_cast<char>(~all[at + 12])));
        }
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestChronicling)
#include "tst_chronicling.moc"

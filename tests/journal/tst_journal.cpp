// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/inputcodec.h"
#include "journal/journal.h"
#include "journal/journalreader.h"
#include "resilience/systemclock.h"
#include "support/builders.h"
#include "support/fakeclock.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <semaphore>
#include <sys/resource.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Command tripOf(CommandId id, Duration life = {})
{
    return {id, "ann", "because", TripBreaker{{0, 0}, life}};
}

Event auditOf(EventKind kind, CommandId id)
{
    Event event;
    event.id = id;
    event.at = testStart;
    event.kind = kind;
    event.command = id;
    event.actor = "ann";
    return event;
}

ComponentMemory memoryOf(const std::string& node)
{
    ComponentMemory memory;
    memory.node = node;
    memory.layer = "acp";
    memory.divisor = 4;
    memory.soft = SoftState(3, 2);
    memory.soft.take(Level::Critical);
    memory.override = BreakerOverride{"ann", "why", testStart, testStart + 1h};
    return memory;
}

/** One that has lost so many seconds in the first hour. */
BudgetMemory budgetOf(const std::string& objective, const std::string& node, int down)
{
    BudgetMemory memory{objective, node, "acp", SloBudget(Objective{}), down > 1, false};
    memory.budget.account(testStart, {0, 1, 0, 0});
    memory.budget.account(testStart + std::chrono::seconds(down), {0, 1, 0, 0});
    return memory;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatWasToldIsThere();
    void aCommandComesOutWhenItIsDurable();
    void whatNobodyWaitsForIsDurableToo();
    void commandsCutOffByAKillAreGivenAgain();
    void commandsWithoutTimeLeftAreNot();
    void aMemoryThatSomebodyWaitsForIsToldAsSettled();
    void memoriesAreThereAtTheNextStart();
    void aMemoryOfBeforeThereWasMoreIsRead();
    void aSecondWriterIsToldSo();
    void foreignFilesAreRefused();
    void aChangedRowIsNamed_data();
    void aChangedRowIsNamed();
    void aFullDiskIsToldAndOvercome();
    void anEarlierSchemaIsBroughtForward();
    void oldInputsAreRemovedAndSaid();

private:
    std::string path() const { return m_folder->filePath("journal.db").toStdString(); }
    std::unique_ptr<Journal> open(Retention retention = {})
    {
        auto journal = Journal::open({path(), "test", fleetOf(loadProfile()), m_clock, m_accepted, retention});
        if (!journal)
            qFatal("%s", journal.error().message().c_str());
        return std::move(journal).value();
    }
    void execute(const char* sql)
    {
        SQLite::Database database(path(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
    std::unique_ptr<JournalReader> reader() { return std::move(JournalReader::open(path())).value(); }
    /** A run of three beats with a command. */
    void record()
    {
        const auto journal = open();
        journal->start(testStart, {});
        for (int i = 0; i < 3; ++i) {
            InputBeat beat{testStart + i * 1s, {}, {}, {}};
            CheckResult result;
            result.id = static_cast<CheckId>(i) + 1;
            result.readings = readingsOf({{"load", i * 1.5}});
            beat.results.push_back(result);
            if (i == 1)
                beat.commands.push_back(tripOf(1));
            journal->beat(std::move(beat));
        }
        static_cast<void>(journal->commands().put(tripOf(1)));
        static_cast<void>(journal->events().put(auditOf(EventKind::CommandDone, 1)));
        journal->end(testStart + 3s, 0x1234);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    Inbox<Command> m_accepted{100};
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    std::vector<Command> rest;
    m_accepted.takeAll(rest);
}

void TestJournal::whatWasToldIsThere()
{
    record();
    const auto journal = reader();
    const auto runs = journal->runs();
    QCOMPARE(runs->size(), std::size_t(1));
    const JournalRun& run = runs->front();
    QCOMPARE(run.liveStateHash, std::string("0000000000001234"));
    QVERIFY(run.ended == testStart + 3s);
    QVERIFY(run.started == testStart);
    std::vector<double> loads;
    std::size_t commands = 0;
    const auto whole = journal->readInputs(run.id, [&](InputBeat beat) {
        loads.push_back(beat.results.at(0).readings.values.at(0));
        commands += beat.commands.size();
        return true;
    });
    QVERIFY(whole.ok() && *whole);
    QCOMPARE(loads, (std::vector<double>{0, 1.5, 3}));
    QCOMPARE(commands, std::size_t(1));
    QCOMPARE(journal->configuration(run.id)->targets.size(), std::size_t(1));
    const auto verdict = journal->verify();
    QVERIFY(!verdict->broken);
    QCOMPARE(verdict->proof.chainRows, std::int64_t(4)); // start, command, audit, end
}

void TestJournal::aCommandComesOutWhenItIsDurable()
{
    std::binary_semaphore arrived{0};
    m_accepted.onKnock([&] { arrived.release(); });
    const auto journal = open();
    QVERIFY(journal->commands().put(tripOf(7)));
    arrived.acquire();
    // Another look at the file finds it before anybody could have carried it out.
    SQLite::Database database(path(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM chain WHERE kind = 'command'").getInt(), 1);
    m_accepted.onKnock({});
}

void TestJournal::commandsCutOffByAKillAreGivenAgain()
{
    {
        const auto journal = open();
        journal->start(testStart, {});
        static_cast<void>(journal->commands().put(tripOf(1)));
        static_cast<void>(journal->commands().put(tripOf(2)));
        static_cast<void>(journal->events().put(auditOf(EventKind::CommandDone, 1)));
    } // without end(): as after a kill
    std::vector<Command> given;
    m_accepted.takeAll(given);
    {
        const auto journal = open();
    }
    m_accepted.takeAll(given);
    QCOMPARE(given.size(), std::size_t(1));
    QCOMPARE(given[0].id, CommandId(2));
}

void TestJournal::commandsWithoutTimeLeftAreNot()
{
    {
        const auto journal = open();
        journal->start(testStart, {});
        static_cast<void>(journal->commands().put(tripOf(1, 10s)));
        static_cast<void>(journal->commands().put(tripOf(2, 60s)));
    }
    std::vector<Command> given;
    m_accepted.takeAll(given);
    m_clock.advance(20s);
    {
        const auto journal = open();
    }
    m_accepted.takeAll(given);
    QCOMPARE(given.size(), std::size_t(1));
    QVERIFY(std::get<TripBreaker>(given[0].body).timeToLive == 40s);
}

void TestJournal::aMemoryThatSomebodyWaitsForIsToldAsSettled()
{
    const auto journal = open();
    journal->start(testStart, {});
    const std::uint64_t first = journal->remember({.components = {memoryOf("a")}}, Doorbell::Haste::Now);
    QVERIFY(first > 0);
    QTRY_VERIFY(journal->state() && journal->state()->memoriesSettled == first);
    SQLite::Database database(path(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM memory WHERE node = 'a'").getInt(), 1);
    QVERIFY(journal->remember({.components = {memoryOf("b")}}, Doorbell::Haste::Now) > first);
}

void TestJournal::memoriesAreThereAtTheNextStart()
{
    {
        const auto journal = open();
        QVERIFY(journal->memory().isEmpty());
        journal->start(testStart, {});
        journal->remember({.components = {memoryOf("a"), memoryOf("b")}});
        ComponentMemory newer = memoryOf("b");
        newer.divisor = 2;
        journal->remember({.components = {newer},
            .maintenance = std::vector<MaintenanceMemory>{{"a", "", testStart, testStart + 1h, "ann", "new disks"}}});
        const auto silence = [](const char* id) {
            return Silence{
                id, {{"node", LabelMatch::Regex, "a.*"}}, testStart, testStart + 1h, testStart, "ann", "new disks"};
        };
        const Acknowledgement seen{"ann", "I know", testStart, testStart + 1h, AlertLevel::Error};
        journal->remember({.alerts = AlertMemory{{silence("s1")}, {}}, .budgets = {budgetOf("fast", "", 1)}});
        journal->remember({.balancers = std::vector<BalancerMemory>{{"web", false, true, "ann", "later", testStart}}});
        journal->remember({.balancers = std::vector<BalancerMemory>{{"web", true, false, "ann", "now", testStart}}});
        journal->remember({.alerts = AlertMemory{{silence("s2")}, {{7, seen}}},
            .budgets = {budgetOf("slow", "a", 1), budgetOf("slow", "a", 3600)}});
        AlertCourse course({});
        course.seeActive(AlertLevel::Error, testStart);
        StandingAlert alert{"load", "", "a", "acp", "a acp: load 12", 12, course, true, false,
            {{"ear", true, AlertLevel::Error, testStart + 5s}}};
        journal->remember({.standing = {{"a", {alert}}, {"b", {alert}}}});
        journal->remember({.standing = {{"b", {}}}, .ill = {{"a", {{"acp", Level::Failed, testStart, "refused", 7}}}}});
        journal->remember({.lastIncident = 9, .endedOutages = std::vector<EndedOutage>{{"a", "", "disks", testStart}}});
    }
    const auto journal = open();
    const MonitorMemory& memory = journal->memory();
    QCOMPARE(memory.components.size(), std::size_t(2));
    QCOMPARE(int(memory.components[0].divisor), 4);
    QCOMPARE(int(memory.components[1].divisor), 2);
    QVERIFY(memory.components[0].soft.newest() == Level::Critical);
    QCOMPARE(memory.components[0].override->reason, std::string("why"));
    QCOMPARE(memory.maintenance->at(0).reason, std::string("new disks"));
    QCOMPARE(memory.alerts->silences.at(0).id, std::string("s2"));
    QVERIFY(memory.alerts->silences.at(0).matchers == std::vector<LabelMatcher>({{"node", LabelMatch::Regex, "a.*"}}));
    QCOMPARE(memory.alerts->acknowledgements.at(0).alert, AlertId(7));
    QCOMPARE(memory.alerts->acknowledgements.at(0).acknowledgement.actor, std::string("ann"));
    QCOMPARE(memory.budgets.size(), std::size_t(2));
    QCOMPARE(memory.budgets.at(0).objective, std::string("fast"));
    QCOMPARE(memory.budgets.at(1).node, std::string("a"));
    QVERIFY(memory.budgets.at(1).isExhausted);
    QCOMPARE(memory.balancers->size(), std::size_t(1));
    QVERIFY(memory.balancers->at(0).isArmed && !memory.balancers->at(0).isHandover);
    QCOMPARE(memory.balancers->at(0).reason, std::string("now"));
    QCOMPARE(memory.standing.size(), std::size_t(2));
    const StandingAlert& alert = memory.standing.at(0).alerts.at(0);
    QCOMPARE(alert.rule + alert.node + alert.layer + alert.summary, std::string("loadaacpa acp: load 12"));
    QVERIFY(alert.course.phase() == AlertPhase::Firing && alert.course.firedAt() == testStart && alert.isFlapping);
    QCOMPARE(alert.told.at(0).receiver, std::string("ear"));
    QVERIFY(alert.told.at(0).firing && alert.told.at(0).at == testStart + 5s);
    QVERIFY(memory.standing.at(1).alerts.empty()); // what was there of "b" is over
    QCOMPARE(memory.ill.at(0).ill.at(0).cause, std::string("refused"));
    QCOMPARE(memory.ill.at(0).ill.at(0).incident, std::uint64_t(7));
    QCOMPARE(memory.lastIncident.value(), std::uint64_t(9));
    QCOMPARE(memory.endedOutages->at(0).reason, std::string("disks"));
    SloBudget budget{Objective{}};
    budget.resume(memory.budgets.at(1).budget, testStart + 2h);
    QCOMPARE(budget.state(testStart + 2h).corrected.counts.down, 3600.0);
}

void TestJournal::aMemoryOfBeforeThereWasMoreIsRead()
{
    Packer packer;
    packer.put(std::vector<ComponentMemory>{memoryOf("a")});
    packer.put(std::optional<std::vector<MaintenanceMemory>>());
    const auto memory = unpackMemory(packer.bytes());
    QVERIFY(memory.ok());
    QCOMPARE(memory->components.size(), std::size_t(1));
    QVERIFY(!memory->alerts);
    QVERIFY(!unpackMemory(packer.bytes().substr(0, 20)).ok());
}

void TestJournal::whatNobodyWaitsForIsDurableToo()
{
    SystemClock clock; // the thread's own pace is what is looked at
    JournalOptions options{path(), "test", fleetOf(loadProfile()), clock, m_accepted};
    options.commitEvery = 1ms;
    const auto journal = std::move(Journal::open(std::move(options))).value();
    journal->start(testStart, {});
    QTRY_VERIFY(reader()->runs()->size() == 1);
    for (std::uint64_t kept = 1; kept <= 3; ++kept) {
        InputBeat beat{testStart + kept * 1s, {}, {}, {}};
        beat.results.emplace_back().readings = readingsOf({{"load", 1}});
        journal->beat(std::move(beat)); // while its reader sleeps
        QTRY_COMPARE(journal->state()->inputsKept, kept);
    }
}

void TestJournal::aSecondWriterIsToldSo()
{
    const auto journal = open();
    const auto second = Journal::open({path(), "test", fleetOf(loadProfile()), m_clock, m_accepted});
    QVERIFY(!second.ok());
    QVERIFY2(second.error().text.find("another program is writing") != std::string::npos, second.error().text.c_str());
}

void TestJournal::foreignFilesAreRefused()
{
    std::ofstream(path())
        << "This is a text, long enough to be looked at as a database header, and it is none of ours.\n";
    QVERIFY(JournalReader::open(path()).error().text.find("is not a journal") != std::string::npos);
    QVERIFY(!Journal::open({path(), "test", fleetOf(loadProfile()), m_clock, m_accepted}).ok());
    QFile::remove(QString::fromStdString(path()));
    {
        SQLite::Database other(path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE t (x)");
    }
    QVERIFY(JournalReader::open(path()).error().text.find("not a journal") != std::string::npos);
    QVERIFY(!JournalReader::open("/nowhere/j.db").ok());
}

void TestJournal::aChangedRowIsNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("body") << "UPDATE chain SET body = 'x' WHERE id = 2"
                          << "row 2 of the chain";
    QTest::newRow("time") << "UPDATE chain SET at = at + 1 WHERE id = 3"
                          << "row 3 of the chain";
    QTest::newRow("removed") << "DELETE FROM chain WHERE id = 2"
                             << "row 2 of the chain";
    QTest::newRow("last removed") << "DELETE FROM chain WHERE id = 4"
                                  << "row 4 of the chain";
    QTest::newRow("added") << "INSERT INTO chain SELECT 5, run, at, kind, body, hash FROM chain WHERE id = 4"
                           << "row 5";
    QTest::newRow("frame") << "UPDATE frames SET body = x'00' WHERE id = 1"
                           << "row 1 of frames";
    QTest::newRow("state") << "UPDATE runs SET live_state_hash = 'ffff'"
                           << "row 1 of runs";
    QTest::newRow("configuration") << "UPDATE configurations SET body = x'01'"
                                   << "row 1 of configurations";
    QTest::newRow("layout") << "UPDATE layouts SET body = x'01'"
                            << "row 1 of layouts";
}

void TestJournal::aChangedRowIsNamed()
{
    QFETCH(QString, change);
    QFETCH(QString, named);
    record();
    QVERIFY(!reader()->verify()->broken);
    execute(change.toUtf8().constData());
    const auto verdict = reader()->verify();
    QVERIFY(verdict.ok());
    QVERIFY(verdict->broken);
    QVERIFY2(verdict->broken->find(named.toStdString()) != std::string::npos, verdict->broken->c_str());
}

void TestJournal::aFullDiskIsToldAndOvercome()
{
    std::binary_semaphore arrived{0};
    m_accepted.onKnock([&] { arrived.release(); });
    const auto send = [&](Journal& journal, CommandId id) {
        QVERIFY(journal.commands().put(tripOf(id)));
        arrived.acquire();
        std::vector<Command> taken;
        m_accepted.takeAll(taken);
        // The state is told right after the command; another question makes sure that it has been.
        std::binary_semaphore told{0};
        journal.query({{"n0", "amst", "load"}, testStart, testStart + 1s, 0}, [&](const auto&) { told.release(); });
        told.acquire();
    };
    const auto journal = open();
    journal->start(testStart, {});
    send(*journal, 1);
    QVERIFY(!journal->state()->isInMemory);

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto oldSignal = std::signal(SIGXFSZ, SIG_IGN);
    rlimit none = before;
    none.rlim_cur = 1; // no file may grow
    setrlimit(RLIMIT_FSIZE, &none);
    send(*journal, 2); // it goes on, and says so
    const auto failing = journal->state();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldSignal);
    QVERIFY(failing->isInMemory);
    QVERIFY(!failing->problem.empty());

    send(*journal, 3);
    QVERIFY(!journal->state()->isInMemory);
    QVERIFY(journal->state()->problem.empty());
    SQLite::Database database(path(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM chain WHERE kind = 'command'").getInt(), 3);
    const auto verdict = reader()->verify();
    QVERIFY2(!verdict->broken, verdict->broken.value_or("").c_str());
    m_accepted.onKnock({});
}

void TestJournal::anEarlierSchemaIsBroughtForward()
{
    record();
    execute("DROP TABLE told; DROP TABLE checkpoints; PRAGMA user_version = 2");
    QVERIFY(JournalReader::open(path()).error().text.find("older version") != std::string::npos);
    open();
    execute("DROP TABLE told; DROP TABLE checkpoints; DROP TABLE tails; DROP TABLE chunks; DROP TABLE series_groups; "
            "PRAGMA user_version = 1");
    QVERIFY(JournalReader::open(path()).error().text.find("older version") != std::string::npos);
    open();
    QVERIFY(!reader()->verify()->broken);
    QCOMPARE(reader()->runs()->size(), std::size_t(1));
    execute("PRAGMA user_version = 99");
    QVERIFY(JournalReader::open(path()).error().text.find("newer version") != std::string::npos);
}

void TestJournal::oldInputsAreRemovedAndSaid()
{
    record();
    {
        m_clock.advance(24h * 365 * 100);
        const auto journal = open();
        journal->start(m_clock.wall(), {});
        journal->beat({m_clock.wall(), {}, {}, {}});
        journal->end(m_clock.wall(), 1);
    }
    const auto inputs = reader()->readInputs(1, [](const InputBeat&) { return true; });
    QVERIFY(!inputs.ok());
    QVERIFY2(inputs.error().text.find("removed by age") != std::string::npos, inputs.error().text.c_str());
    SQLite::Database database(path(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM frames WHERE run = 1").getInt(), 0);
    QVERIFY(!reader()->verify()->broken);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

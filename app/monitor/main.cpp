// SPDX-License-Identifier: GPL-3.0-or-later
// The engine without a display: a live table in the terminal, or one status and out.
#include "app/csvcommands.h"
#include "app/engineroom.h"
#include "app/foresightcommand.h"
#include "app/journalcommands.h"
#include "app/keychain.h"
#include "app/movedcommand.h"
#include "app/reportcommand.h"
#include "app/reportoffice.h"
#include "app/rulescommand.h"
#include "app/setup.h"
#include "app/stopsignal.h"
#include "outlets/statusjson.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <set>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr std::chrono::milliseconds lookEvery{1000};
constexpr std::chrono::milliseconds lookOnceEvery{50}; ///< where somebody waits for the end
constexpr std::chrono::seconds secondLookAfter{1};
constexpr std::chrono::seconds secondLookLimit{3};
constexpr std::size_t mostListed = 200; ///< nodes on the screen; of a larger fleet those that are not healthy
constexpr std::chrono::seconds largeEvery{1}; ///< between two looks at a large fleet
constexpr std::chrono::seconds onceLimit{30}; ///< a target that says nothing for so long is left unknown

void print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

bool isSettled(const Snapshot& snapshot)
{
    return std::ranges::all_of(snapshot.nodes, [](const auto& node) { return node && node->settled; });
}

/** Rates need two looks: a component that is not known for want of the second one. */
bool wantsSecondLook(const ComponentState& component)
{
    return component.level == Level::Unknown
        && std::ranges::any_of(component.rules, [](const RuleState& rule) { return rule.presence == Presence::Idle; });
}

/** Shows the newest snapshot whenever it says something new. */
class Terminal {
public:
    Terminal(EngineRoom& room, const CommandLine& line) : m_room(room), m_line(line) { }

    /** False when there is nothing more to show. */
    bool look()
    {
        // Nobody here reads events, but a box that is never emptied is full one day, and then the engine counts losses.
        m_room.events().takeAll(m_events);
        const auto snapshot = m_room.snapshots().newest();
        if (!snapshot)
            return true;
        if (m_line.once)
            return lookOnce(*snapshot);
        show(*snapshot);
        return true;
    }

private:
    bool lookOnce(const Snapshot& snapshot)
    {
        const SteadyTime now = m_room.clock().steady();
        if (now - m_started < onceLimit && !isComplete(snapshot, now))
            return true;
        print(text(snapshot));
        return false;
    }

    /** Every target has answered, and those that offer nothing but rates have done so twice. */
    bool isComplete(const Snapshot& snapshot, SteadyTime now)
    {
        if (!isSettled(snapshot))
            return false;
        if (m_settledAt == SteadyTime{})
            m_settledAt = now;
        bool open = false;
        for (const auto& node : snapshot.nodes) {
            for (const ComponentState& component : node->components) {
                if (!wantsSecondLook(component))
                    continue;
                open = true;
                if (now - m_settledAt >= secondLookAfter)
                    askAgain({node->id, component.layer});
            }
        }
        return !open || now - m_settledAt > secondLookAfter + secondLookLimit;
    }

    void askAgain(ComponentId component)
    {
        if (m_asked.insert(component).second
            && !m_room.commands().put({m_asked.size(), "once", {}, CheckNow{component}}))
            m_asked.erase(component);
    }

    std::string text(const Snapshot& snapshot) const
    {
        return m_line.format == CommandLine::Format::Json ? systemStatusJson(snapshot) : systemStatusText(snapshot);
    }

    void show(const Snapshot& snapshot)
    {
        const SteadyTime now = m_room.clock().steady();
        const bool isLarge = snapshot.nodes.size() > mostListed;
        if (snapshot.sequence == m_seen || (isLarge && now - m_shownAt < largeEvery))
            return;
        m_seen = snapshot.sequence;
        m_shownAt = now;
        // Documents carry a time that always differs; what counts is whether a level or a score on the screen does.
        const std::string table = systemStatusText(snapshot, mostListed);
        if (table == m_shown)
            return;
        m_shown = table;
        constexpr const char* home = "\x1b[H\x1b[2J";
        if (m_line.format == CommandLine::Format::Json)
            return print(systemStatusJson(snapshot));
        print((m_isTerminal ? home : "") + table);
    }

    EngineRoom& m_room;
    const CommandLine& m_line;
    SteadyTime m_started = m_room.clock().steady();
    SteadyTime m_settledAt{};
    std::set<ComponentId> m_asked;
    std::vector<Event> m_events;
    bool m_isTerminal = ::isatty(STDOUT_FILENO) == 1;
    std::uint64_t m_seen = 0; ///< sequence of the snapshot that was looked at
    SteadyTime m_shownAt{};
    std::string m_shown;
};

int fail(const Error& error)
{
    std::fprintf(stderr, "dwcp-monitor: %s\n", error.message().c_str());
    return usageError;
}

int run(QCoreApplication& application, const CommandLine& line)
{
    auto configuration = readSetup(line);
    if (!configuration)
        return fail(configuration.error());
    StopSignal stop;
    auto room = EngineRoom::open(std::move(configuration).value(), line, "dwcp-monitor");
    if (!room)
        return fail(room.error());
    const auto office = ReportOffice::open({line, (*room)->configuration(), QCoreApplication::applicationFilePath(),
        (*room)->clock(), SecretReader((*room)->shelf())});
    if (!office || (*office)->idle())
        return fail(office ? *(*office)->idle() : office.error());
    for (const Error& trouble : (*office)->troubles())
        static_cast<void>(fail(trouble)); // which is no reason not to watch
    if (line.listen)
        std::fprintf(stderr, "dwcp-monitor: listening on http://%s:%u\n", line.listen->host.c_str(), (*room)->port());
    Terminal terminal(**room, line);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (!terminal.look())
            application.quit();
    });
    QObject::connect(&stop, &StopSignal::requested, &application, &QCoreApplication::quit);
    if (line.runFor)
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(*line.runFor), Qt::PreciseTimer, &application,
            &QCoreApplication::quit);
    Keychain keychain((*room)->secrets(), (*room)->shelf());
    QObject::connect(&keychain, &Keychain::missing, &application, [](const QString& name, const QString& why) {
        std::fprintf(stderr, "dwcp-monitor: %s: %s\n", qPrintable(name), qPrintable(why));
    });
    // A first look without the token would be believed, where there is only one.
    QObject::connect(&keychain, &Keychain::done, &application, [&] { (*room)->start(); });
    keychain.lookUp(keychainNames((*room)->configuration()));
    (*office)->setSecretLookUp([&keychain](const std::set<std::string>& names) { keychain.lookUp(names); });
    if (ReportClerk* clerk = (*office)->clerk()) {
        QObject::connect(clerk, &ReportClerk::told, &application,
            [](const QString& words) { std::fprintf(stderr, "dwcp-monitor: %s\n", qPrintable(words)); });
        clerk->look();
    }
    look.start(line.once ? lookOnceEvery : lookEvery);
    const int code = application.exec();
    look.stop();
    (*room)->stop();
    if (const std::string hash = (*room)->liveStateHash(); !hash.empty())
        std::fprintf(stderr, "dwcp-monitor: live_state_hash %s\n", hash.c_str());
    return code;
}

} // namespace

} // namespace dwcp

/**
 * Read by jemalloc, which the program is linked with but where a sanitizer has an allocator of its own. Few arenas, and
 * what is freed goes back to the system soon: what a checkpoint or a commit of thousands of nodes needs for a moment
 * else stays with the program for good.
 */
extern "C" const char* malloc_conf; // NOLINT(readability-identifier-naming): its name for it
const char* malloc_conf = "narenas:2,dirty_decay_ms:5000,muzzy_decay_ms:0";

int main(int argc, char* argv[])
{
    if (const auto code = dwcp::runCsvCommand(argc, argv))
        return *code;
    if (const auto code = dwcp::runJournalCommand(argc, argv))
        return *code;
    if (const auto code = dwcp::runMovedCommand(argc, argv))
        return *code;
    if (const auto code = dwcp::runForesightCommand(argc, argv))
        return *code;
    if (const auto code = dwcp::runReportCommand(argc, argv))
        return *code;
    if (const auto code = dwcp::runRulesCommand(argc, argv))
        return *code;
    const auto read = dwcp::readCommandLine(dwcp::ProgramKind::Monitor, argc, argv);
    if (const auto* ending = std::get_if<dwcp::Ending>(&read)) {
        std::fputs(ending->text.c_str(), ending->code == 0 ? stdout : stderr);
        return ending->code;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dwcp"));
    return dwcp::run(application, std::get<dwcp::CommandLine>(read));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The engine without a display: a live table in the terminal, or one status and out.
#include "app/csvcommands.h"
#include "app/engineroom.h"
#include "app/setup.h"
#include "app/stopsignal.h"
#include "outlets/statusjson.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
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

/** Shows the newest snapshot whenever it says something new. */
class Terminal {
public:
    Terminal(EngineRoom& room, const CommandLine& line) : m_room(room), m_line(line) { }

    /** False when there is nothing more to show. */
    bool look()
    {
        const auto snapshot = m_room.snapshots().newest();
        if (!snapshot)
            return true;
        if (m_line.once) {
            const bool late = m_room.clock().steady() - m_started > onceLimit;
            if (!isSettled(*snapshot) && !late)
                return true;
            print(text(*snapshot));
            return false;
        }
        show(*snapshot);
        return true;
    }

private:
    std::string text(const Snapshot& snapshot) const
    {
        return m_line.format == CommandLine::Format::Json ? systemStatusJson(snapshot) : systemStatusText(snapshot);
    }

    void show(const Snapshot& snapshot)
    {
        // Documents carry a time that always differs; what counts is whether a level or a score on the screen does.
        const std::string table = systemStatusText(snapshot);
        if (table == m_shown)
            return;
        m_shown = table;
        constexpr const char* home = "\x1b[H\x1b[2J";
        print((m_isTerminal && m_line.format == CommandLine::Format::Text ? home : "") + text(snapshot));
    }

    EngineRoom& m_room;
    const CommandLine& m_line;
    SteadyTime m_started = m_room.clock().steady();
    bool m_isTerminal = ::isatty(STDOUT_FILENO) == 1;
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
    auto room = EngineRoom::open(std::move(configuration).value(), line);
    if (!room)
        return fail(room.error());
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
        QTimer::singleShot(
            std::chrono::ceil<std::chrono::milliseconds>(*line.runFor), &application, &QCoreApplication::quit);
    (*room)->start();
    look.start(lookEvery);
    return application.exec();
}

} // namespace

} // namespace dwcp

int main(int argc, char* argv[])
{
    if (const auto code = dwcp::runCsvCommand(argc, argv))
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engineroom.h"

#include "probes/asioprober.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dwcp {

namespace {

std::string auditPath(const CommandLine& line)
{
    if (!line.auditFile.empty())
        return line.auditFile;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
}

} // namespace

Result<std::unique_ptr<EngineRoom>> EngineRoom::open(
    Configuration configuration, const CommandLine& line, const std::string& program)
{
    std::unique_ptr<EngineRoom> room(new EngineRoom);
    room->m_configuration = std::move(configuration);
    if (!line.once) {
        auto audit = AuditLog::open(auditPath(line));
        if (!audit)
            return audit.error();
        room->m_audit = std::move(audit).value();
    }
    if (!line.journalFile.empty()) {
        auto journal = Journal::open(
            {line.journalFile, program + " " DWCP_VERSION, room->m_configuration, room->m_clock, room->m_commands});
        if (!journal)
            return journal.error();
        room->m_journal = std::move(journal).value();
    }
    if (line.listen) {
        auto endpoints = Endpoints::open(*line.listen, room->m_snapshots);
        if (!endpoints)
            return endpoints.error();
        room->m_endpoints = std::move(endpoints).value();
    }
    return room;
}

std::string EngineRoom::liveStateHash() const
{
    return m_journal && !m_host ? m_journal->liveStateHash() : std::string();
}

void EngineRoom::stop()
{
    m_endpoints.reset();
    m_host.reset();
}

void EngineRoom::start()
{
    EngineDoors doors{m_snapshots, m_commands, {&m_events}};
    if (m_audit)
        doors.events.push_back(&m_audit->inbox());
    const Clock& clock = m_clock;
    EngineHost::Options options{m_configuration, clock,
        [&clock](ResultSink sink) { return std::make_unique<AsioProber>(clock, std::move(sink)); }};
    if (m_journal) {
        // Before the others: the effect of a command is on its way to the disk before anybody hears of its end.
        doors.events.insert(doors.events.begin(), &m_journal->events());
        doors.inputs = m_journal.get();
        options.memory = m_journal->memory();
    }
    m_host = std::make_unique<EngineHost>(std::move(options), std::move(doors));
}

} // namespace dwcp

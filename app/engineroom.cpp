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

Result<std::unique_ptr<EngineRoom>> EngineRoom::open(Configuration configuration, const CommandLine& line)
{
    std::unique_ptr<EngineRoom> room(new EngineRoom);
    room->m_configuration = std::move(configuration);
    if (!line.once) {
        auto audit = AuditLog::open(auditPath(line));
        if (!audit)
            return audit.error();
        room->m_audit = std::move(audit).value();
    }
    if (line.listen) {
        auto endpoints = Endpoints::open(*line.listen, room->m_snapshots);
        if (!endpoints)
            return endpoints.error();
        room->m_endpoints = std::move(endpoints).value();
    }
    return room;
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
    m_host = std::make_unique<EngineHost>(EngineHost::Options{m_configuration, clock,
                                              [&clock, secrets = m_secrets](ResultSink sink) {
                                                  return std::make_unique<AsioProber>(
                                                      clock, std::move(sink), ProberOptions(), secrets);
                                              }},
        std::move(doors));
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engineroom.h"

#include "app/recoverycaller.h"
#include "probes/asioprober.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dwcp {

namespace {

/** Of what belongs to the user, made when it is not there. */
std::string ownPath(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name).toStdString();
}

std::string auditPath(const CommandLine& line)
{
    return line.auditFile.empty() ? ownPath(QStringLiteral("audit.jsonl")) : line.auditFile;
}

/** What the command line says is without credentials: those of the configuration are for its own address. */
Addressee addresseeOf(const std::string& url, const Addressee& configured)
{
    return url.empty() ? configured : Addressee{url, nullptr};
}

bool tellsSomebody(const Configuration& configuration, const CommandLine& line)
{
    return !line.once && configuration.alerts && !configuration.alerts->receivers.empty();
}

} // namespace

std::string outboxPath(const CommandLine& line)
{
    return line.outboxFolder.empty() ? ownPath(QStringLiteral("outbox")) : line.outboxFolder;
}

Result<std::unique_ptr<EngineRoom>> EngineRoom::open(
    Configuration configuration, const CommandLine& line, const std::string& program)
{
    std::unique_ptr<EngineRoom> room(new EngineRoom);
    room->m_configuration = std::move(configuration);
    const SecretReader secrets(room->m_shelf);
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
        EndpointOptions options;
        options.address = *line.listen;
        options.tokens = line.tokens;
        options.certificateFile = line.tlsCertificate;
        options.keyFile = line.tlsKey;
        options.clientCaFile = line.tlsClientCa;
        options.tallies = &room->m_tallies;
        auto endpoints = Endpoints::open(options, room->m_snapshots, room->commands(), room->m_clock);
        if (!endpoints)
            return endpoints.error();
        room->m_endpoints = std::move(endpoints).value();
    }
    if (tellsSomebody(room->m_configuration, line)) {
        auto notifier = Notifier::open({room->m_configuration.alerts->receivers, outboxPath(line), &room->m_commands,
            room->m_clock, room->m_configuration.seed, secrets});
        if (!notifier)
            return notifier.error();
        room->m_notifier = std::move(notifier).value();
    }
    const Addressee nats = addresseeOf(line.natsUrl, room->m_configuration.nats);
    if (!nats.url.empty() && !line.once) {
        auto stream = EventStream::open(
            {nats, outboxPath(line) + "/.nats", room->m_snapshots, room->m_clock, room->m_configuration.seed, secrets});
        if (!stream)
            return stream.error();
        room->m_stream = std::move(stream).value();
    }
    const Addressee remoteWrite = addresseeOf(line.remoteWriteUrl, room->m_configuration.remoteWrite);
    if (!remoteWrite.url.empty() && !line.once) {
        auto remote = RemoteWriter::open({remoteWrite, outboxPath(line) + "/.remote-write", room->m_snapshots,
            room->m_clock, room->m_configuration.seed, room->m_journal.get(), secrets});
        if (!remote)
            return remote.error();
        room->m_remote = std::move(remote).value();
    }
    const Addressee collector = addresseeOf(line.otlpUrl, room->m_configuration.otlp);
    if (!collector.url.empty() && !line.once) {
        auto otlp = OtlpExport::open({collector, outboxPath(line) + "/.otlp", room->m_snapshots, room->m_clock,
            room->m_configuration.seed, line.otlpEvery, secrets});
        if (!otlp)
            return otlp.error();
        room->m_otlp = std::move(otlp).value();
    }
    room->m_tallies.put(std::make_shared<const LaneTallies>(room->tallies()));
    return room;
}

LaneTallies EngineRoom::tallies() const
{
    LaneTallies all = m_notifier ? m_notifier->tallies() : LaneTallies();
    if (m_stream)
        all.push_back(m_stream->tally());
    if (m_remote)
        all.push_back(m_remote->tally());
    if (m_otlp)
        all.push_back(m_otlp->tally());
    return all;
}

std::string EngineRoom::liveStateHash() const
{
    return m_journal && !m_host ? m_journal->liveStateHash() : std::string();
}

void EngineRoom::stop()
{
    m_host.reset(); // it puts events into the endpoints' box
    m_balancers.reset();
    m_notifier.reset();
    m_stream.reset();
    m_remote.reset();
    m_otlp.reset();
    m_endpoints.reset();
}

void EngineRoom::start()
{
    EngineDoors doors{m_snapshots, m_commands, {&m_events}};
    if (m_audit)
        doors.events.push_back(&m_audit->inbox());
    if (m_endpoints)
        doors.events.push_back(&m_endpoints->events());
    if (m_stream)
        doors.events.push_back(&m_stream->inbox());
    if (m_otlp)
        doors.events.push_back(&m_otlp->inbox());
    if (!m_configuration.balancers.empty()) {
        m_balancers = std::make_unique<BalancerLinks>(m_configuration.balancers, m_commands);
        doors.balancerOrders = &m_balancers->inbox();
    }
    if (m_notifier)
        doors.notifications = &m_notifier->inbox();
    const Clock& clock = m_clock;
    auto line = std::make_shared<CallLine>();
    EngineHost::Options options{m_configuration, clock, [&clock, line, secrets = m_secrets](ResultSink sink) {
                                    const auto sorted = [line, sink = std::move(sink)](CheckResult result) {
                                        if (!line->take(result))
                                            sink(std::move(result));
                                    };
                                    auto prober = std::make_unique<AsioProber>(clock, sorted, ProberOptions(), secrets);
                                    line->prober = prober.get();
                                    return prober;
                                }};
    options.recoveries = [line, configuration = m_configuration](std::function<void(RecoveryOutcome)> sink) {
        return std::make_unique<RecoveryCaller>(configuration, std::move(sink), line);
    };
    if (m_journal) {
        // Before the others: the effect of a command is on its way to the disk before anybody hears of its end.
        doors.events.insert(doors.events.begin(), &m_journal->events());
        doors.inputs = m_journal.get();
        options.memory = m_journal->memory();
    }
    if (m_remote)
        doors.inputs = m_remote.get(); // which tells the journal
    m_host = std::make_unique<EngineHost>(std::move(options), std::move(doors));
}

} // namespace dwcp

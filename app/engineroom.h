// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "engine/enginehost.h"
#include "health/secret.h"
#include "journal/auditlog.h"
#include "journal/journal.h"
#include "outlets/balancerlinks.h"
#include "outlets/endpoints.h"
#include "outlets/eventstream.h"
#include "outlets/notifier.h"
#include "outlets/otlpexport.h"
#include "outlets/remotewriter.h"
#include "resilience/systemclock.h"

#include <memory>

namespace dwcp {

/** The folder in which what is to be sent waits, as the line says or in the user's own place. */
std::string outboxPath(const CommandLine& line);

/**
 * The engine with all that belongs to it - prober, audit log, endpoints - wired together, for both programs. Made and
 * destroyed on the main thread; parts end in the reverse order of their making, so that nobody writes into a box whose
 * reader is gone.
 */
class EngineRoom {
public:
    static constexpr std::size_t eventLimit = 65'536;
    static constexpr std::size_t commandLimit = 1'024;
    static constexpr std::size_t secretLimit = 65'536;

    /** Error: the audit log, the journal or the listening address cannot be had. */
    static Result<std::unique_ptr<EngineRoom>> open(
        Configuration configuration, const CommandLine& line, const std::string& program);

    Mailbox<Snapshot>& snapshots() noexcept { return m_snapshots; }
    /** With a journal, what people order goes through it: it reaches the engine once it is durable. What programs
     * report of themselves goes straight to it; the journal keeps that with the other inputs. */
    Inbox<Command>& commands() noexcept { return m_journal ? m_journal->commands() : m_commands; }
    /** What was recorded, for looking back; nullptr without a journal. */
    History* history() noexcept { return m_journal.get(); }
    /** Of the Monitor when the engine ended, as the journal has it; empty without a journal or before stop(). */
    std::string liveStateHash() const;
    Inbox<Event>& events() noexcept { return m_events; }
    const Configuration& configuration() const noexcept { return m_configuration; }
    /** Where the prober finds what the configuration names "keychain:NAME". */
    const std::shared_ptr<Inbox<Secret>>& secrets() const noexcept { return m_secrets; }
    /** Where those who speak to others find them. */
    const std::shared_ptr<Mailbox<NamedSecrets>>& shelf() const noexcept { return m_shelf; }
    const Clock& clock() const noexcept { return m_clock; }
    /** The port of the endpoints; 0 when there are none. */
    std::uint16_t port() const noexcept { return m_endpoints ? m_endpoints->port() : 0; }

    /** Starts checking. Set the knocks of the boxes first. */
    void start();
    /** Ends the engine and waits for it; what is in the boxes stays there. */
    void stop();

private:
    EngineRoom() = default;
    LaneTallies tallies() const;

    SystemClock m_clock;
    Configuration m_configuration;
    Mailbox<Snapshot> m_snapshots;
    Inbox<Command> m_commands{commandLimit};
    Inbox<Event> m_events{eventLimit};
    std::shared_ptr<Inbox<Secret>> m_secrets = std::make_shared<Inbox<Secret>>(secretLimit);
    std::shared_ptr<Mailbox<NamedSecrets>> m_shelf = std::make_shared<Mailbox<NamedSecrets>>();
    Mailbox<LaneTallies> m_tallies;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RemoteWriter> m_remote; ///< nullptr: values are sent nowhere
    std::unique_ptr<Endpoints> m_endpoints;
    std::unique_ptr<EventStream> m_stream; ///< nullptr when there is none
    std::unique_ptr<OtlpExport> m_otlp; ///< nullptr when there is none
    std::unique_ptr<Notifier> m_notifier; ///< nullptr when nobody is told
    std::unique_ptr<BalancerLinks> m_balancers; ///< nullptr when there are none
    std::unique_ptr<EngineHost> m_host; ///< ends before those whose boxes it fills
};

} // namespace dwcp

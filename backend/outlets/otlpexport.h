// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/event.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/result.h"
#include "health/snapshot.h"
#include "outlets/lanetally.h"
#include "outlets/secretreader.h"

#include <memory>
#include <string>

namespace dwcp {

/**
 * Tells an OpenTelemetry collector over OTLP/HTTP (protobuf): the values of /metrics every 15 seconds, of which a lost
 * one is made up for by the next, and every event as a log record, which is on the disk first and leaves it once the
 * collector has it. Has three threads; the destructor waits for them.
 */
class OtlpExport {
public:
    struct Options {
        Addressee collector; ///< http://HOST:4318: /v1/metrics and /v1/logs are below it
        std::string folder; ///< of the outbox of the log records
        const Mailbox<Snapshot>& snapshots;
        const Clock& clock;
        std::uint64_t seed = 1;
        Duration every = std::chrono::seconds(15);
        SecretReader secrets{};
    };

    /** Error: the folder cannot be had. Whether the collector is there does not matter. */
    static Result<std::unique_ptr<OtlpExport>> open(const Options& options);
    ~OtlpExport();
    OtlpExport(const OtlpExport&) = delete;
    OtlpExport& operator=(const OtlpExport&) = delete;

    Inbox<Event>& inbox() noexcept;
    std::shared_ptr<const LaneTally> tally() const; ///< of the log records

private:
    class Exporter;
    explicit OtlpExport(std::unique_ptr<Exporter> exporter);
    std::unique_ptr<Exporter> m_exporter;
};

} // namespace dwcp

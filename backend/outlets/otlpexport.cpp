// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/otlpexport.h"

#include "outlets/eventlane.h"
#include "outlets/otlp.h"

#include <semaphore>
#include <thread>

namespace dwcp {

namespace {

using Kind = Carrier::Outcome::Kind;

/** What the specification says of answers: these few may be tried again, all other refusals are for good. */
Carrier::Outcome judged(long status)
{
    if (status >= 200 && status < 300)
        return {};
    const bool mayPass = status == 429 || status == 502 || status == 503 || status == 504;
    return {mayPass ? Kind::Failed : Kind::Refused, "answered " + std::to_string(status)};
}

/** What lies below an address. */
class OtlpCollector {
public:
    OtlpCollector(const Addressee& collector, const SecretReader& secrets)
        : m_post(collector, secrets)
        , m_base(collector.url)
    {
        while (m_base.ends_with('/'))
            m_base.pop_back();
    }

    Carrier::Outcome post(const char* where, const std::string& body) const
    {
        return m_post.send(m_base + where, body, {"Content-Type: application/x-protobuf"}, &judged);
    }

private:
    HttpPost m_post;
    std::string m_base;
};

class LogCarrier final : public Carrier {
public:
    explicit LogCarrier(OtlpCollector collector) : m_collector(std::move(collector)) { }

    Outcome carry(const std::string& document) override
    {
        const std::string body = otlpLogs(document);
        return body.empty() ? Outcome{Kind::Refused, "damaged in the outbox"} : m_collector.post("/v1/logs", body);
    }

private:
    OtlpCollector m_collector;
};

} // namespace

class OtlpExport::Exporter {
public:
    Exporter(const Options& options, Outbox box)
        : m_snapshots(options.snapshots)
        , m_every(options.every)
        , m_collector(options.collector, options.secrets)
        , m_records(options.snapshots, options.clock, options.seed, std::move(box),
              std::make_unique<LogCarrier>(m_collector), m_tally, &otlpRecord)
    {
        m_values = std::thread([this] { sendValues(); });
    }

    ~Exporter()
    {
        m_end.release();
        m_values.join();
    }

    Inbox<Event>& inbox() noexcept { return m_records.inbox(); }
    std::shared_ptr<const LaneTally> tally() const { return m_tally; }

private:
    /** A collector that is away gets the next ones. */
    void sendValues()
    {
        while (!m_end.try_acquire_for(m_every)) {
            if (const auto snapshot = m_snapshots.newest())
                static_cast<void>(m_collector.post("/v1/metrics", otlpMetrics(*snapshot)));
        }
    }

    const Mailbox<Snapshot>& m_snapshots;
    Duration m_every;
    OtlpCollector m_collector;
    std::shared_ptr<LaneTally> m_tally = std::make_shared<LaneTally>("otlp");
    EventLane m_records;
    std::binary_semaphore m_end{0};
    std::thread m_values;
};

OtlpExport::OtlpExport(std::unique_ptr<Exporter> exporter) : m_exporter(std::move(exporter)) { }

OtlpExport::~OtlpExport() = default;

Inbox<Event>& OtlpExport::inbox() noexcept
{
    return m_exporter->inbox();
}

std::shared_ptr<const LaneTally> OtlpExport::tally() const
{
    return m_exporter->tally();
}

Result<std::unique_ptr<OtlpExport>> OtlpExport::open(const Options& options)
{
    const std::string& url = options.collector.url;
    if (!url.starts_with("http://") && !url.starts_with("https://"))
        return Error{"must be http://HOST:PORT or https://HOST:PORT", url};
    auto box = Outbox::open(options.folder);
    if (!box)
        return box.error();
    return std::unique_ptr<OtlpExport>(new OtlpExport(std::make_unique<Exporter>(options, std::move(box).value())));
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/otlpexport.h"

#include "outlets/lane.h"
#include "outlets/otlp.h"

#include <httplib.h>

#include <atomic>
#include <semaphore>
#include <thread>

namespace dwcp {

namespace {

using Kind = Carrier::Outcome::Kind;

constexpr time_t patienceSeconds = 10;

/** What the specification says of answers: these few may be tried again, all other refusals are for good. */
Carrier::Outcome judged(const httplib::Result& answer)
{
    if (!answer)
        return {Kind::Failed, httplib::to_string(answer.error())};
    if (answer->status >= 200 && answer->status < 300)
        return {};
    const bool mayPass =
        answer->status == 429 || answer->status == 502 || answer->status == 503 || answer->status == 504;
    return {mayPass ? Kind::Failed : Kind::Refused, "answered " + std::to_string(answer->status)};
}

/** Host and path of a URL; whatever lies below the path is added to it. */
class OtlpCollector {
public:
    explicit OtlpCollector(const std::string& url)
    {
        const auto scheme = url.find("://");
        const auto slash = url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
        m_host = url.substr(0, slash);
        m_path = slash == std::string::npos ? std::string() : url.substr(slash);
        while (!m_path.empty() && m_path.back() == '/')
            m_path.pop_back();
    }

    Carrier::Outcome post(const char* where, const std::string& body) const
    {
        httplib::Client client(m_host);
        client.set_connection_timeout(patienceSeconds);
        client.set_read_timeout(patienceSeconds);
        client.set_write_timeout(patienceSeconds);
        return judged(client.Post((m_path + where).c_str(), body, "application/x-protobuf"));
    }

private:
    std::string m_host;
    std::string m_path;
};

class LogCarrier final : public Carrier {
public:
    explicit LogCarrier(const std::string& url) : m_collector(url) { }

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
        , m_collector(options.url)
        , m_run(alertIdText(options.seed ^ static_cast<std::uint64_t>(options.clock.wall().time_since_epoch().count())))
        , m_lane(std::move(box), std::make_unique<LogCarrier>(options.url), options.clock, options.seed,
              [](const std::string&, const Carrier::Outcome&, std::uint32_t) {})
    {
        m_inbox.onKnock([this] { m_knocks.release(); });
        m_records = std::thread([this] { keepRecords(); });
        m_values = std::thread([this] { sendValues(); });
    }

    ~Exporter()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_knocks.release();
        m_end.release();
        m_records.join();
        m_values.join();
    }

    Inbox<Event>& inbox() noexcept { return m_inbox; }

private:
    void keepRecords()
    {
        std::vector<Event> events;
        bool last = false;
        while (!last) {
            m_knocks.acquire();
            last = m_isStopping.load(std::memory_order_acquire);
            m_inbox.takeAll(events);
            const auto snapshot = m_snapshots.newest();
            // What the disk does not take is lost here; the journal and the audit log have it.
            for (const Event& event : events) {
                if (snapshot)
                    static_cast<void>(m_lane.add(otlpRecord(event, *snapshot, m_run + "-" + std::to_string(event.id))));
            }
        }
    }

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
    std::string m_run; ///< events are numbered anew in each
    Lane m_lane;
    Inbox<Event> m_inbox{boxLimit};
    std::counting_semaphore<> m_knocks{0};
    std::binary_semaphore m_end{0};
    std::atomic<bool> m_isStopping{false};
    std::thread m_records;
    std::thread m_values;
};

OtlpExport::OtlpExport(std::unique_ptr<Exporter> exporter) : m_exporter(std::move(exporter)) { }

OtlpExport::~OtlpExport() = default;

Inbox<Event>& OtlpExport::inbox() noexcept
{
    return m_exporter->inbox();
}

Result<std::unique_ptr<OtlpExport>> OtlpExport::open(const Options& options)
{
    if (!options.url.starts_with("http://") && !options.url.starts_with("https://"))
        return Error{"must be http://HOST:PORT or https://HOST:PORT", options.url};
    auto box = Outbox::open(options.folder);
    if (!box)
        return box.error();
    return std::unique_ptr<OtlpExport>(new OtlpExport(std::make_unique<Exporter>(options, std::move(box).value())));
}

} // namespace dwcp

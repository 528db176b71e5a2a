// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/remotewriter.h"

#include "health/inbox.h"
#include "outlets/lane.h"
#include "outlets/writerequest.h"

#include <snappy.h>

#include <atomic>
#include <cmath>
#include <map>
#include <semaphore>
#include <thread>

namespace dwcp {

namespace {

/** Values of this long go into one request: few files, and little that a crash can take. */
constexpr Duration gatherFor = std::chrono::seconds(2);
constexpr std::size_t longestRequest = 20'000; ///< samples

class WriteCarrier final : public Carrier {
public:
    WriteCarrier(const Addressee& server, const SecretReader& secrets) : m_post(server, secrets) { }

    Outcome carry(const std::string& document) override
    {
        return m_post.send(m_post.receiver().urls.front(), document,
            {"Content-Type: application/x-protobuf", "Content-Encoding: snappy",
                "X-Prometheus-Remote-Write-Version: 0.1.0", "User-Agent: dwcp"});
    }

private:
    HttpPost m_post;
};

std::int64_t millisecondsOf(WallTime at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

} // namespace

class RemoteWriter::Sender {
public:
    Sender(const Options& options, Outbox box)
        : m_snapshots(options.snapshots)
        , m_lane(std::move(box), std::make_unique<WriteCarrier>(options.server, options.secrets), options.clock,
              options.seed, m_tally)
    {
        m_thread = std::thread([this] { run(); });
    }

    ~Sender()
    {
        m_isStopping.store(true, std::memory_order_release);
        m_bell.release();
        m_thread.join();
    }

    /** A full box loses them, as it must: the engine waits for nobody. */
    void put(std::vector<ComponentSample> samples)
    {
        std::size_t values = 0;
        for (const ComponentSample& sample : samples)
            values += sample.values.size();
        if (!m_inbox.put(std::move(samples)))
            m_tally->lost.fetch_add(values, std::memory_order_relaxed);
    }

    std::shared_ptr<const LaneTally> tally() const { return m_tally; }

private:
    using SeriesId = std::pair<NodeId, std::string>; // a node's layer

    void run()
    {
        bool last = false;
        while (!last) {
            static_cast<void>(m_bell.try_acquire_for(gatherFor));
            last = m_isStopping.load(std::memory_order_acquire);
            if (!m_unfiled.empty())
                file();
            if (!m_unfiled.empty())
                continue; // the disk or the queue is full: what comes waits in the box
            gather();
            flush();
        }
    }

    void gather()
    {
        std::vector<std::vector<ComponentSample>> taken;
        m_inbox.takeAll(taken);
        const auto snapshot = m_snapshots.newest();
        if (!snapshot)
            return;
        for (const auto& samples : taken) {
            for (const ComponentSample& sample : samples)
                add(sample, *snapshot);
            if (m_request.samples() >= longestRequest)
                flush();
        }
    }

    void add(const ComponentSample& sample, const Snapshot& snapshot)
    {
        const NodeState* node = snapshot.node(sample.node);
        if (!node)
            return; // watched no more, so nobody knows its name
        WriteRequest::Labels labels{{"cluster", snapshot.cluster}, {"node", node->name}, {"layer", sample.layer->id}};
        std::vector<bool>& known = m_known[{sample.node, sample.layer->id}];
        known.resize(sample.values.size());
        const std::int64_t at = millisecondsOf(sample.at);
        std::size_t i = 0;
        labels["__name__"] = "dwcp_metric_value";
        for (const FacetSpec& facet : sample.layer->facets) {
            for (const MetricRule& rule : facet.rules) {
                labels["metric"] = rule.id;
                put(labels, at, sample.values, known, i++);
            }
        }
        labels.erase("metric");
        labels["__name__"] = "dwcp_component_score";
        put(labels, at, sample.values, known, i);
    }

    void put(const WriteRequest::Labels& labels, std::int64_t at, const std::vector<double>& values,
        std::vector<bool>& known, std::size_t i)
    {
        if (i >= values.size())
            return;
        const bool isKnown = std::isfinite(values[i]);
        if (isKnown)
            m_request.add(labels, at, values[i]);
        else if (known[i])
            m_request.add(labels, at, staleMarker());
        known[i] = isKnown;
    }

    void flush()
    {
        if (m_request.samples() == 0)
            return;
        m_tally->items.fetch_add(m_request.samples(), std::memory_order_relaxed);
        const std::string message = m_request.encoded();
        m_request.clear();
        m_unfiled.emplace_back();
        snappy::Compress(message.data(), message.size(), &m_unfiled.back());
        file();
    }

    void file()
    {
        while (!m_unfiled.empty() && !m_lane.add(m_unfiled.front()))
            m_unfiled.erase(m_unfiled.begin());
    }

    const Mailbox<Snapshot>& m_snapshots;
    std::shared_ptr<LaneTally> m_tally = std::make_shared<LaneTally>("remote_write");
    Lane m_lane;
    Inbox<std::vector<ComponentSample>> m_inbox{boxLimit};
    WriteRequest m_request;
    std::vector<std::string> m_unfiled; ///< compressed requests that the disk did not take yet
    std::map<SeriesId, std::vector<bool>> m_known; ///< which values the newest sample had
    std::counting_semaphore<> m_bell{0};
    std::atomic<bool> m_isStopping{false};
    std::thread m_thread;
};

RemoteWriter::RemoteWriter(InputLog* next, std::unique_ptr<Sender> sender) : m_next(next), m_sender(std::move(sender))
{
}

RemoteWriter::~RemoteWriter() = default;

Result<std::unique_ptr<RemoteWriter>> RemoteWriter::open(const Options& options)
{
    auto box = Outbox::open(options.folder);
    if (!box)
        return box.error();
    return std::unique_ptr<RemoteWriter>(
        new RemoteWriter(options.next, std::make_unique<Sender>(options, std::move(box).value())));
}

std::shared_ptr<const LaneTally> RemoteWriter::tally() const
{
    return m_sender->tally();
}

void RemoteWriter::start(WallTime at, const MonitorMemory& memory)
{
    if (m_next)
        m_next->start(at, memory);
}

void RemoteWriter::beat(InputBeat beat)
{
    if (m_next)
        m_next->beat(std::move(beat));
}

std::uint64_t RemoteWriter::remember(MonitorMemory changed, Doorbell::Haste haste)
{
    return m_next ? m_next->remember(std::move(changed), haste) : 0;
}

void RemoteWriter::keep(std::vector<ComponentSample> samples)
{
    if (m_next)
        m_next->keep(samples);
    m_sender->put(std::move(samples));
}

void RemoteWriter::keep(MonitorCheckpoint checkpoint)
{
    if (m_next)
        m_next->keep(std::move(checkpoint));
}

void RemoteWriter::show(std::shared_ptr<const Snapshot> snapshot)
{
    if (m_next)
        m_next->show(std::move(snapshot));
}

std::shared_ptr<const JournalState> RemoteWriter::state() const
{
    return m_next ? m_next->state() : nullptr;
}

void RemoteWriter::end(WallTime at, std::uint64_t stateHash)
{
    if (m_next)
        m_next->end(at, stateHash);
}

} // namespace dwcp

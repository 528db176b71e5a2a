// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/consensus.h"

#include "node/acp/raftcodec.h"

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace dwcp {

namespace {

constexpr Duration watchEvery = std::chrono::milliseconds(100);
/** A leader stays at least so long, so that weights never make the cluster restless. */
constexpr Duration reign = std::chrono::seconds(5);
constexpr std::size_t segmentSize = 1024 * 1024;

unsigned milliseconds(Duration duration)
{
    return static_cast<unsigned>(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count());
}

raft_buffer copied(std::string_view bytes)
{
    raft_buffer buffer{raft_malloc(std::max<std::size_t>(bytes.size(), 8)), bytes.size()};
    std::memcpy(buffer.base, bytes.data(), bytes.size());
    return buffer;
}

} // namespace

raft_id raftIdOf(const std::string& node) noexcept
{
    const std::uint64_t id = fingerprint(node);
    return id == 0 ? 1 : id;
}

/** What libraft points at; outlives the Consensus until libraft has closed. */
struct Consensus::Instance {
    Consensus* consensus = nullptr;
    raft raft_{};
    raft_io io{};
    raft_uv_transport transport{};
    raft_fsm fsm{};
    std::function<void()> stopped;
    // What raft_uv made of the io before our functions took their places.
    decltype(raft_io::start) start = nullptr;
    decltype(raft_io::append) append = nullptr;
    decltype(raft_io::truncate) truncate = nullptr;
    raft_io_recv_cb receive = nullptr;
};

/** A write to disk on its way. */
struct Consensus::Append {
    raft_io_append inner{};
    Instance* instance = nullptr;
    raft_io_append* request = nullptr;
    raft_io_append_cb done = nullptr;
    const raft_entry* entries = nullptr;
    unsigned count = 0;
    SteadyTime began{};
    SteadyTime due{};
};

struct Consensus::Proposal {
    struct raft_apply request { };
    std::function<void(const Proposed&)> done;
};

Consensus::Consensus(Loop& loop, const Clock& clock, Transport& transport, ConsensusOptions options)
    : m_loop(loop)
    , m_clock(clock)
    , m_transport(transport)
    , m_options(std::move(options))
    , m_watch(loop, [this] { watch(); })
    , m_disk(loop, [this] { flushAppends(); })
{
    for (const std::string& voter : m_options.voters)
        m_names[raftIdOf(voter)] = voter;
    m_transport.onFrame(FrameType::Raft,
        [this](const std::string& peer, std::uint64_t, std::string_view payload) { receive(peer, payload); });
}

Consensus::~Consensus()
{
    m_transport.onFrame(FrameType::Raft, {});
    stop();
}

Consensus& Consensus::of(raft_io* io)
{
    return *static_cast<Instance*>(static_cast<raft*>(io->data)->data)->consensus;
}

std::optional<Error> Consensus::start()
{
    if (m_raft)
        return std::nullopt;
    std::error_code problem;
    std::filesystem::create_directories(m_options.folder, problem);
    auto instance = std::make_unique<Instance>();
    instance->consensus = this;
    // AMST carries the messages: raft_uv gets a transport that never connects, and our own send below.
    raft_uv_transport& silent = instance->transport;
    silent.init = [](raft_uv_transport*, raft_id, const char*) { return 0; };
    silent.listen = [](raft_uv_transport*, raft_uv_accept_cb) { return 0; };
    silent.connect = [](raft_uv_transport*, raft_uv_connect*, raft_id, const char*, raft_uv_connect_cb) {
        return RAFT_NOCONNECTION;
    };
    silent.close = [](raft_uv_transport* transport, raft_uv_transport_close_cb done) { done(transport); };
    if (raft_uv_init(&instance->io, m_loop.raw(), m_options.folder.c_str(), &silent) != 0)
        return Error{instance->io.errmsg, m_options.folder};
    raft_uv_set_segment_size(&instance->io, segmentSize);
    instance->start = instance->io.start;
    instance->append = instance->io.append;
    instance->truncate = instance->io.truncate;
    instance->io.start = [](raft_io* io, unsigned every, raft_io_tick_cb tick, raft_io_recv_cb took) {
        Instance* const self = of(io).m_raft;
        self->receive = took;
        return self->start(io, every, tick, took);
    };
    instance->io.send = [](raft_io* io, raft_io_send* request, const raft_message* message, raft_io_send_cb done) {
        return of(io).sendMessage(request, message, done);
    };
    instance->io.append = [](raft_io* io, raft_io_append* request, const raft_entry entries[], unsigned count,
                              raft_io_append_cb done) { return of(io).append(request, entries, count, done); };
    instance->io.truncate = [](raft_io* io, raft_index index) {
        Consensus& self = of(io);
        ++self.m_logConflicts;
        for (Append* const delayed : self.m_delayed)
            delayed->due = {};
        self.flushAppends();
        return self.m_raft->truncate(io, index);
    };
    instance->fsm.version = 1;
    instance->fsm.data = this;
    instance->fsm.apply = [](raft_fsm* fsm, const raft_buffer* entry, void** result) {
        static_cast<Consensus*>(fsm->data)->m_ledger.apply({static_cast<const char*>(entry->base), entry->len});
        *result = nullptr;
        return 0;
    };
    instance->fsm.snapshot = [](raft_fsm* fsm, raft_buffer* buffers[], unsigned* count) {
        *buffers = static_cast<raft_buffer*>(raft_malloc(sizeof(raft_buffer)));
        **buffers = copied(static_cast<Consensus*>(fsm->data)->m_ledger.snapshot());
        *count = 1;
        return 0;
    };
    instance->fsm.restore = [](raft_fsm* fsm, raft_buffer* buffer) {
        const std::string_view bytes(static_cast<const char*>(buffer->base), buffer->len);
        if (!static_cast<Consensus*>(fsm->data)->m_ledger.restore(bytes))
            return RAFT_CORRUPT;
        raft_free(buffer->base);
        return 0;
    };

    m_ledger = Ledger(); // rebuilt from the snapshot and the log
    m_raft = instance.get();
    raft& engine = instance->raft_;
    if (raft_init(&engine, &instance->io, &instance->fsm, raftIdOf(m_options.self), m_options.self.c_str()) != 0) {
        m_raft = nullptr;
        const Error error{engine.errmsg, m_options.folder};
        raft_uv_close(&instance->io);
        return error;
    }
    engine.data = instance.get();
    raft_set_election_timeout(&engine, milliseconds(m_options.electionTimeout));
    raft_set_heartbeat_timeout(&engine, milliseconds(m_options.heartbeat));
    raft_set_snapshot_threshold(&engine, m_options.snapshotAfter);
    raft_set_snapshot_trailing(&engine, m_options.keepAfterSnapshot);
    raft_set_pre_vote(&engine, true);
    raft_configuration configuration;
    raft_configuration_init(&configuration);
    for (const auto& [id, name] : m_names)
        raft_configuration_add(&configuration, id, name.c_str(), RAFT_VOTER);
    const int bootstrapped = raft_bootstrap(&engine, &configuration);
    raft_configuration_close(&configuration);
    const bool isUsable = bootstrapped == 0 || bootstrapped == RAFT_CANTBOOTSTRAP; // the latter: it has a past
    if (!isUsable || raft_start(&engine) != 0) {
        const Error error{engine.errmsg, m_options.folder};
        instance.release(); // freed by stop(), when libraft has closed
        stop();
        return error;
    }
    instance.release();
    m_watch.start(watchEvery, watchEvery);
    return std::nullopt;
}

void Consensus::stop(std::function<void()> stopped)
{
    if (!m_raft) {
        if (stopped)
            stopped();
        return;
    }
    m_watch.stop();
    for (Append* const delayed : m_delayed)
        delayed->due = {};
    flushAppends();
    completeSends(RAFT_CANCELED);
    Instance* const closing = std::exchange(m_raft, nullptr);
    closing->stopped = std::move(stopped);
    closing->consensus = nullptr;
    // libraft may still call while it closes, and must then not find us.
    closing->io.send = [](raft_io*, raft_io_send*, const raft_message*, raft_io_send_cb) { return RAFT_CANCELED; };
    closing->io.append = closing->append;
    closing->io.truncate = closing->truncate;
    closing->fsm.apply = [](raft_fsm*, const raft_buffer*, void**) { return 0; };
    closing->fsm.data = nullptr;
    raft_close(&closing->raft_, [](raft* engine) {
        const std::unique_ptr<Instance> closed(static_cast<Instance*>(engine->data));
        raft_uv_close(&closed->io);
        if (closed->stopped)
            closed->stopped();
    });
}

int Consensus::sendMessage(raft_io_send* request, const raft_message* message, raft_io_send_cb done)
{
    const bool isOnItsWay = m_transport.send(
        nodeOf(message->server_id), FrameType::Raft, 0, encodeRaftMessage(*message), Transport::Lane::Ordered);
    if (!done)
        return 0; // libraft does not want to know, and may let go of the request at once
    request->cb = done;
    // libraft must hear of the outcome, but not from within the call that sends.
    m_loop.defer([this, request, isOnItsWay, instance = m_raft] {
        const auto sent = std::ranges::find(m_sent, request, [](const auto& entry) { return entry.first; });
        if (instance != m_raft || sent == m_sent.end())
            return;
        const raft_io_send_cb report = sent->second;
        m_sent.erase(sent);
        report(request, isOnItsWay ? 0 : RAFT_NOCONNECTION);
    });
    m_sent.emplace_back(request, done);
    return 0;
}

void Consensus::completeSends(int status)
{
    for (const auto& [request, done] : std::exchange(m_sent, {}))
        done(request, status);
}

void Consensus::receive(const std::string& peer, std::string_view payload)
{
    if (!m_raft)
        return;
    auto message = decodeRaftMessage(payload);
    const raft_id id = raftIdOf(peer);
    if (!message || !m_names.contains(id))
        return;
    message->server_id = id;
    message->server_address = m_names.at(id).c_str();
    m_raft->receive(&m_raft->io, &*message);
}

int Consensus::append(raft_io_append* request, const raft_entry* entries, unsigned count, raft_io_append_cb done)
{
    const SteadyTime now = m_clock.steady();
    auto* const write = new Append{{}, m_raft, request, done, entries, count, now, now + m_diskDelay};
    write->inner.data = write;
    m_delayed.push_back(write);
    if (m_diskDelay <= Duration::zero())
        flushAppends();
    else if (m_delayed.size() == 1)
        m_disk.start(m_diskDelay);
    return 0;
}

void Consensus::flushAppends()
{
    const SteadyTime now = m_clock.steady();
    while (!m_delayed.empty() && m_delayed.front()->due <= now) {
        Append* const write = m_delayed.front();
        m_delayed.pop_front();
        const int code = write->instance->append(
            &write->instance->io, &write->inner, write->entries, write->count, [](raft_io_append* inner, int status) {
                const std::unique_ptr<Append> written(static_cast<Append*>(inner->data));
                Consensus* const self = written->instance->consensus;
                if (self)
                    self->m_appends.record(self->m_clock.steady() - written->began);
                written->done(written->request, status);
            });
        if (code != 0) {
            const std::unique_ptr<Append> refused(write);
            m_loop.defer([request = refused->request, done = refused->done, code] { done(request, code); });
        }
    }
    if (!m_delayed.empty())
        m_disk.start(m_delayed.front()->due - now);
}

void Consensus::propose(const CommittedEntry& entry, std::function<void(const Proposed&)> done)
{
    if (!m_raft || !entry.isValid())
        return done({false, 0, m_raft ? "the entry is not valid" : "consensus is stopped"});
    auto proposal = std::make_unique<Proposal>();
    proposal->request.data = proposal.get();
    proposal->done = std::move(done);
    const raft_buffer buffer = copied(entry.encode());
    const int code =
        raft_apply(&m_raft->raft_, &proposal->request, &buffer, 1, [](struct raft_apply* request, int status, void*) {
            const std::unique_ptr<Proposal> ended(static_cast<Proposal*>(request->data));
            ended->done({status == 0, request->index, status == 0 ? "" : raft_strerror(status)});
        });
    if (code == 0) {
        proposal.release();
        return;
    }
    raft_free(buffer.base);
    proposal->done({false, 0, raft_strerror(code)});
}

bool Consensus::handOver(const std::string& to)
{
    if (!isLeader())
        return false;
    auto* const transfer = new struct raft_transfer();
    const raft_id id = to.empty() ? 0 : raftIdOf(to);
    if (raft_transfer(&m_raft->raft_, transfer, id, [](struct raft_transfer* ended) { delete ended; }) == 0)
        return true;
    delete transfer;
    return false;
}

void Consensus::watch()
{
    const std::string now = leader();
    if (now == m_lastLeader)
        return considerHandOver();
    m_leadsSince = m_clock.steady();
    if (!now.empty())
        ++m_leaderChanges;
    m_lastLeader = now;
}

/** Weights decide who leads: one that weighs more and lacks nothing takes over from a settled leader. */
void Consensus::considerHandOver()
{
    if (!isLeader() || m_clock.steady() - m_leadsSince < reign)
        return;
    std::string heaviest;
    double weight = m_options.weight;
    for (const auto& [peer, lag] : replicationLag()) {
        const auto* const card = m_transport.card(peer);
        if (lag == 0 && m_transport.isReachable(peer) && card && *card && (*card)->weight > weight) {
            heaviest = peer;
            weight = (*card)->weight;
        }
    }
    if (!heaviest.empty() && handOver(heaviest))
        m_leadsSince = m_clock.steady();
}

bool Consensus::isLeader() const noexcept
{
    return m_raft && raft_state(&m_raft->raft_) == RAFT_LEADER;
}

std::string Consensus::leader() const
{
    if (!m_raft)
        return {};
    raft_id id = 0;
    const char* address = nullptr;
    raft_leader(&m_raft->raft_, &id, &address);
    return id == 0 ? std::string() : nodeOf(id);
}

std::uint64_t Consensus::term() const noexcept
{
    return m_raft ? m_raft->raft_.current_term : 0;
}

std::uint64_t Consensus::commitIndex() const noexcept
{
    return m_raft ? m_raft->raft_.commit_index : 0;
}

std::uint64_t Consensus::appliedIndex() const noexcept
{
    return m_raft ? raft_last_applied(&m_raft->raft_) : 0;
}

std::map<std::string, std::uint64_t> Consensus::replicationLag() const
{
    std::map<std::string, std::uint64_t> lags;
    if (!isLeader())
        return lags;
    raft& engine = m_raft->raft_;
    const raft_index last = raft_last_index(&engine);
    for (unsigned i = 0; i < engine.configuration.n; ++i) {
        const raft_server& server = engine.configuration.servers[i];
        const raft_index matched = engine.leader_state.progress[i].match_index;
        if (server.id != engine.id)
            lags[nodeOf(server.id)] = last > matched ? last - matched : 0;
    }
    return lags;
}

std::size_t Consensus::votersReachable() const noexcept
{
    const auto isReachable = [this](const std::string& voter) {
        return voter == m_options.self || m_transport.isReachable(voter);
    };
    return static_cast<std::size_t>(std::ranges::count_if(m_options.voters, isReachable));
}

std::string Consensus::nodeOf(raft_id id) const
{
    const auto found = m_names.find(id);
    return found == m_names.end() ? std::string() : found->second;
}

} // namespace dwcp

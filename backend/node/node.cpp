// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "health/facts.h"
#include "node/faultboard.h"
#include "node/faultswitch.h"
#include "node/guardedclient.h"
#include "node/metricspage.h"
#include "node/wire/nodewire.h"
#include "node/workload.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

constexpr RateLimitOptions wireLimit{500, 200};
constexpr Duration tickEvery = std::chrono::seconds(1);
constexpr Duration discoverEvery = std::chrono::seconds(15);
/** What a follower needs to take over before the old leader is gone. */
constexpr Duration handOverTime = std::chrono::milliseconds(300);

std::string print(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

/** Everything that lives on the loop, in the order in which it is made. */
class Node::Core final : public NodeDesk {
public:
    Core(NodeOptions options, const Clock& clock, const NodeSeeds& seeds)
        : m_options(std::move(options))
        , m_clock(clock)
        , m_seeds(seeds)
        , m_random(seeds.random)
    {
    }

    std::optional<Error> open();
    void run();
    std::uint16_t httpPort() const noexcept { return m_wire->port(); }

    std::string name() const override { return m_options.id; }
    std::string metricsPage() override;
    std::vector<LayerStatus> layers() const override { return m_supervisor->layers(); }
    Level level() const override { return m_supervisor->level(); }
    bool isReady() const override { return !m_isDraining && m_supervisor->isReady(); }
    std::string breakersJson() const override;
    std::string faultsJson() const override;
    std::string clusterJson() const override;
    Answer obey(const BreakerOrder& order) override;
    Answer obey(const ComponentOrder& order) override;
    Answer obey(const FaultOrder& order) override;
    void append(const LogOrder& order, std::function<void(Answer)> done) override;
    Answer lookUp(const std::string& key) const override;
    void listen(const std::shared_ptr<EventListener>& listener) override { m_listeners.push_back(listener); }

private:
    std::optional<Error> openIdentity();
    void openLayers();
    void openGuards();
    std::optional<Error> openWire();
    void tick();
    void discover();
    void tell(const NodeEvent& event);
    void drain();
    void closeLayers();

    NodeOptions m_options;
    SkewedClock m_clock;
    NodeSeeds m_seeds;
    AtomicRandom m_random;
    Loop m_loop;
    std::optional<Identity> m_identity;
    std::shared_ptr<const TlsContext> m_tls;
    std::unique_ptr<Guards> m_guards;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<HdeLayer> m_hde;
    std::unique_ptr<PbaLayer> m_pba;
    std::unique_ptr<AssLayer> m_ass;
    std::unique_ptr<AcpLayer> m_acp;
    std::unique_ptr<GuardedClient> m_client;
    std::unique_ptr<Workload> m_workload;
    std::unique_ptr<Supervisor> m_supervisor;
    std::unique_ptr<FaultSwitch> m_faultSwitch;
    std::unique_ptr<FaultBoard> m_faults;
    std::unique_ptr<Timer> m_tick;
    std::unique_ptr<Timer> m_discovery;
    std::shared_ptr<StandaloneLimiter> m_wireLimiter;
    std::unique_ptr<NodeWire> m_wire;
    std::vector<std::weak_ptr<EventListener>> m_listeners;
    std::array<uv_signal_t, 2> m_signals{};
    std::string m_lastLeader;
    std::optional<std::size_t> m_discovered; ///< peers found the last time
    bool m_isDraining = false;
};

std::optional<Error> Node::Core::open()
{
    if (sodium_init() < 0)
        return Error{"the cryptography library cannot start", {}};
    if (auto problem = openIdentity())
        return problem;
    openLayers();
    openGuards();
    if (auto problem = openWire())
        return problem;
    m_supervisor->start();
    if (!m_transport->problem().empty())
        return Error{m_transport->problem(), "--peers"};
    m_workload->start();
    m_tick->start(tickEvery, tickEvery);
    m_discovery->start(discoverEvery / 5, discoverEvery);
    return std::nullopt;
}

std::optional<Error> Node::Core::openIdentity()
{
    std::error_code code;
    std::filesystem::create_directories(m_options.folder, code);
    if (code)
        return Error{code.message(), m_options.folder};
    auto identity = Identity::open(m_options.folder + "/identity.key", m_seeds.identity);
    if (!identity)
        return identity.error();
    m_identity = std::move(identity).value();
    if (!m_options.tls.isComplete())
        return std::nullopt;
    auto tls = TlsContext::load(m_options.tls.certificate, m_options.tls.key, m_options.tls.authority);
    if (!tls)
        return tls.error();
    m_tls = std::move(tls).value();
    return std::nullopt;
}

void Node::Core::openLayers()
{
    TransportOptions transport;
    transport.self = {m_options.id, m_options.region, m_options.listen.text(), m_options.transportAddress().text(),
        m_options.weight, m_identity->publicKey()};
    transport.listen = m_options.transportAddress();
    transport.capacity = m_options.capacity;
    transport.keyRingFile = m_options.folder + "/known-peers";
    ConsensusOptions consensus;
    consensus.self = m_options.id;
    consensus.folder = m_options.folder + "/raft";
    consensus.electionTimeout = m_options.electionTimeout;
    consensus.heartbeat = m_options.electionTimeout / 4;
    consensus.weight = m_options.weight;
    for (const PeerAddress& peer : m_options.peers) {
        consensus.voters.push_back(peer.id);
        if (peer.id != m_options.id)
            transport.peers.push_back(peer);
    }
    HdeOptions compression;
    compression.dictionaryMaxAge = m_options.dictionaryMaxAge;
    compression.compressor.memoryLimit = m_options.bufferLimit;
    PbaOptions prediction;
    prediction.day = m_options.workload.day;
    // The state lives in memory: what a node wrote before a restart is another writer's, or its events would come
    // twice.
    const std::string writer = m_options.id + "@"
        + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(m_clock.wall().time_since_epoch()).count());

    m_transport =
        std::make_unique<Transport>(m_loop, m_clock, m_random, *m_identity, m_tls.get(), std::move(transport));
    m_hde = std::make_unique<HdeLayer>(m_loop, m_clock, *m_transport, std::move(compression));
    m_pba = std::make_unique<PbaLayer>(m_loop, m_clock, *m_transport, m_random, prediction);
    m_ass = std::make_unique<AssLayer>(m_loop, m_clock, *m_transport, writer);
    m_acp = std::make_unique<AcpLayer>(m_loop, m_clock, *m_transport, *m_identity, std::move(consensus));
    m_transport->onReachable = [this](const std::string& peer) { m_hde->announce(peer); };
}

void Node::Core::openGuards()
{
    m_guards = std::make_unique<Guards>(m_loop, m_clock, m_random, m_options.folder + "/overrides.json");
    m_client = std::make_unique<GuardedClient>(m_loop, *m_guards, *m_transport, *m_hde, *m_ass, m_acp->consensus());
    m_workload = std::make_unique<Workload>(m_loop, m_clock, m_random, *m_transport, *m_ass, *m_client,
        m_acp->consensus(), m_options.id, m_options.workload);
    m_supervisor = std::make_unique<Supervisor>(m_loop, m_clock,
        std::vector<LayerComponent*>{m_transport.get(), m_hde.get(), m_pba.get(), m_ass.get(), m_acp.get()},
        [this](const NodeEvent& event) { tell(event); });
    m_supervisor->onDown = [this](std::string_view layer, bool isDown) { m_guards->layerChanged(layer, isDown); };
    m_faultSwitch = std::make_unique<FaultSwitch>(
        FaultSwitch::Layers{*m_transport, *m_hde, *m_pba, *m_ass, *m_acp, *m_supervisor, m_clock});
    m_faults = std::make_unique<FaultBoard>(m_loop, m_clock, [this](const FaultOrder& order, bool isOn) {
        tell({m_clock.wall(), "fault", std::string(faultName(order.kind)), isOn ? "begins" : "ends"});
        m_faultSwitch->turn(order, isOn);
    });
    m_tick = std::make_unique<Timer>(m_loop, [this] { tick(); });
    m_discovery = std::make_unique<Timer>(m_loop, [this] { discover(); });
}

std::optional<Error> Node::Core::openWire()
{
    m_wireLimiter = m_guards->patterns().limiter("wire", wireLimit);
    m_wire = std::make_unique<NodeWire>(m_loop, m_clock, *this, **m_wireLimiter,
        WireOptions{m_options.listen, m_options.token, m_options.tls.certificate, m_options.tls.key,
            m_options.allowFaults, {}});
    auto opened = m_wire->open();
    return opened ? std::nullopt : std::optional(opened.error());
}

void Node::Core::run()
{
    constexpr std::array<int, 2> numbers{SIGTERM, SIGINT};
    for (std::size_t i = 0; i < m_signals.size(); ++i) {
        uv_signal_init(m_loop.raw(), &m_signals[i]);
        m_signals[i].data = this;
        uv_signal_start(
            &m_signals[i], [](uv_signal_t* signal, int) { static_cast<Core*>(signal->data)->drain(); }, numbers[i]);
    }
    m_loop.run();
}

void Node::Core::tick()
{
    m_guards->advance();
    const std::string leader = m_acp->consensus().leader();
    if (leader == m_lastLeader)
        return;
    tell({m_clock.wall(), "leader", m_options.id, leader.empty() ? "no leader" : leader + " leads"});
    m_lastLeader = leader;
}

void Node::Core::discover()
{
    m_client->discoverPeers([this](const Guarded<std::vector<PeerCard>>& found) {
        if (found && !found.value().empty())
            m_discovered = found.value().size();
        else
            m_discovered.reset();
    });
}

void Node::Core::tell(const NodeEvent& event)
{
    std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
    for (const auto& listener : m_listeners) {
        if (const auto alive = listener.lock())
            alive->put(event);
    }
}

/** No new work, leadership given away, then all closed in the reverse of their order. */
void Node::Core::drain()
{
    if (std::exchange(m_isDraining, true))
        return;
    for (uv_signal_t& signal : m_signals)
        uv_close(reinterpret_cast<uv_handle_t*>(&signal), nullptr);
    m_workload->stop();
    m_discovery->stop();
    m_faults->clearAll();
    const bool wasLeader = m_acp->consensus().handOver();
    m_loop.after(wasLeader ? handOverTime : Duration(), [this] {
        m_acp->close([this] {
            // The wire's threads may be waiting for this loop: it must not wait for them.
            m_loop.work([this] { m_wire->close(); }, [this] { closeLayers(); });
        });
    });
}

void Node::Core::closeLayers()
{
    m_supervisor->stop();
    m_tick.reset();
    m_discovery.reset();
    m_faults.reset();
    m_faultSwitch.reset();
    m_supervisor.reset();
    m_workload.reset();
    m_acp.reset();
    m_ass.reset();
    m_pba.reset();
    m_hde.reset();
    m_transport.reset();
    m_loop.stop();
}

std::string Node::Core::metricsPage()
{
    MetricsPage page;
    for (const LayerComponent* const layer : std::initializer_list<const LayerComponent*>{
             m_transport.get(), m_hde.get(), m_pba.get(), m_ass.get(), m_acp.get()})
        layer->collect(page);
    m_supervisor->collect(page);
    m_guards->collect(page);
    m_workload->collect(page);
    m_wire->collect(page);
    if (m_discovered)
        gauge(page, "dwcp_node_discovered_peers", "Nodes that the peers named, the last time they were asked.",
            static_cast<double>(*m_discovered));
    for (const LayerStatus& layer : m_supervisor->layers()) {
        if (layer.level != Level::Unknown)
            gauge(page, "dwcp_system_component_health", "0 down, 1 degraded, 2 healthy.",
                isDown(layer.level)                  ? 0
                    : layer.level == Level::Degraded ? 1
                                                     : 2,
                {{"cluster", m_options.region}, {"node", m_options.id}, {"component", layer.name}});
    }
    return page.text();
}

std::string Node::Core::breakersJson() const
{
    Json breakers = Json::array();
    for (const auto& [name, breaker] : m_guards->breakers()) {
        const BreakerStatus status = (*breaker)->status();
        Json json{{"name", name}, {"state", nameOf(status.state)}, {"mode", nameOf(status.mode)},
            {"generation", status.generation}, {"consecutive_failures", status.consecutiveFailures},
            {"rejections", status.rejections}};
        if (const auto* const order = m_guards->overrideOf(name)) {
            json["override"] = {{"reason", order->reason}, {"actor", order->actor}, {"since", rfc3339(order->since)}};
            if (order->until)
                json["override"]["until"] = rfc3339(*order->until);
        }
        breakers.push_back(std::move(json));
    }
    return print({{"breakers", breakers}});
}

std::string Node::Core::faultsJson() const
{
    Json faults = Json::array();
    for (const FaultBoard::Active& active : m_faults->active())
        faults.push_back({{"fault", faultName(active.order.kind)}, {"target", active.order.target},
            {"value", active.order.value}, {"seconds_left", seconds(active.until - m_clock.steady())}});
    return print({{"allowed", m_options.allowFaults}, {"faults", faults}});
}

std::string Node::Core::clusterJson() const
{
    const Consensus& consensus = m_acp->consensus();
    Json peers = Json::array();
    for (const std::string& peer : m_transport->peers()) {
        Json json{{"id", peer}, {"reachable", m_transport->isReachable(peer)}};
        if (const auto* const card = m_transport->card(peer); card && *card) {
            json["region"] = (*card)->region;
            json["weight"] = (*card)->weight;
            json["http"] = (*card)->httpAddress;
        }
        peers.push_back(std::move(json));
    }
    const std::string leader = consensus.leader();
    return print({{"node", m_options.id}, {"region", m_options.region}, {"weight", m_options.weight},
        {"leader", leader.empty() ? Json(nullptr) : Json(leader)}, {"term", consensus.term()},
        {"applied_index", consensus.appliedIndex()}, {"ledger_entries", consensus.ledger().count()},
        {"ledger_digest", consensus.ledger().digest()}, {"peers", peers}});
}

Answer Node::Core::obey(const BreakerOrder& order)
{
    if (!m_guards->obey(order))
        return Answer::problem(404, "there is no such breaker", order.breaker);
    tell({m_clock.wall(), "breaker", order.breaker, order.actor + ": " + order.reason});
    return {200, breakersJson()};
}

Answer Node::Core::obey(const ComponentOrder& order)
{
    if (!order.actor.empty() || !order.reason.empty())
        tell({m_clock.wall(), "order", order.layer, order.actor + ": " + order.reason});
    if (order.action == ComponentOrder::Action::Restart)
        m_supervisor->restart(order.layer);
    else if (order.action == ComponentOrder::Action::Stop)
        m_supervisor->stop(order.layer);
    else
        m_supervisor->start(order.layer);
    return {202, print({{"layer", order.layer}, {"accepted", true}})};
}

Answer Node::Core::obey(const FaultOrder& order)
{
    if (const auto why = m_faultSwitch->problem(order))
        return Answer::problem(404, "the fault has no target", *why);
    // The answer is on its way before a fault that may end or stop the process begins.
    m_loop.after(std::chrono::milliseconds(50), [this, order] {
        if (order.isClear)
            m_faults->clear(order);
        else
            m_faults->inject(order);
    });
    return {202, print({{"fault", faultName(order.kind)}, {"accepted", true}})};
}

void Node::Core::append(const LogOrder& order, std::function<void(Answer)> done)
{
    if (!m_acp->consensus().isLeader()) {
        const std::string leader = m_acp->consensus().leader();
        return done(Answer::problem(421, "this node does not lead", leader.empty() ? "nobody does" : leader + " does"));
    }
    m_client->propose({order.key, order.value}, [done](const Guarded<Consensus::Proposed>& proposed) {
        if (!proposed)
            return done(Answer::problem(503, "the entry was not proposed", nameOf(proposed.refusal().reason)));
        if (!proposed.value().isCommitted)
            return done(Answer::problem(503, "the entry is not known to be committed", proposed.value().problem));
        done({200, print({{"committed", true}, {"index", proposed.value().index}})});
    });
}

Answer Node::Core::lookUp(const std::string& key) const
{
    const auto value = m_acp->consensus().ledger().value(key);
    if (!value)
        return Answer::problem(404, "nothing was agreed on for this key");
    return {200, print({{"key", key}, {"value", *value}})};
}

Node::Node(NodeOptions options, const Clock& clock, NodeSeeds seeds)
    : m_core(std::make_unique<Core>(std::move(options), clock, seeds))
{
}

Node::~Node() = default;

std::optional<Error> Node::open()
{
    return m_core->open();
}

void Node::run()
{
    m_core->run();
}

std::uint16_t Node::httpPort() const noexcept
{
    return m_core->httpPort();
}

} // namespace dwcp

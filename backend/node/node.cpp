// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "node/acp/acplayer.h"
#include "node/faultboard.h"
#include "node/identity.h"
#include "node/metricspage.h"
#include "node/supervisor.h"
#include "node/wire/nodewire.h"
#include "resilience/patternregistry.h"

#include <filesystem>
#include <sodium.h>

namespace dwcp {

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
    bool isReady() const override { return m_supervisor->isReady(); }
    std::string breakersJson() const override { return "{}"; }
    std::string faultsJson() const override { return "{}"; }
    std::string clusterJson() const override { return "{}"; }
    Answer obey(const BreakerOrder&) override { return {501, "{}"}; }
    Answer obey(const ComponentOrder&) override { return {501, "{}"}; }
    Answer obey(const FaultOrder&) override { return {501, "{}"}; }
    void append(const LogOrder&, std::function<void(Answer)> done) override { done({501, "{}"}); }
    Answer lookUp(const std::string&) const override { return {501, "{}"}; }
    void listen(const std::shared_ptr<EventListener>&) override { }

private:
    void drain();

    NodeOptions m_options;
    const Clock& m_clock;
    NodeSeeds m_seeds;
    AtomicRandom m_random;
    Loop m_loop;
    PatternRegistry m_patterns{64, m_clock, m_random};
    std::optional<Identity> m_identity;
    std::shared_ptr<const TlsContext> m_tls;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<AcpLayer> m_acp;
    std::unique_ptr<Supervisor> m_supervisor;
    std::unique_ptr<NodeWire> m_wire;
    std::array<uv_signal_t, 2> m_signals{};
    bool m_isDraining = false;
};

std::optional<Error> Node::Core::open()
{
    if (sodium_init() < 0)
        return Error{"the cryptography library cannot start", {}};
    std::error_code problem;
    std::filesystem::create_directories(m_options.folder, problem);
    auto identity = Identity::open(m_options.folder + "/identity.key", m_seeds.identity);
    if (!identity)
        return identity.error();
    m_identity = std::move(identity).value();
    if (m_options.tls.isComplete()) {
        auto tls = TlsContext::load(m_options.tls.certificate, m_options.tls.key, m_options.tls.authority);
        if (!tls)
            return tls.error();
        m_tls = std::move(tls).value();
    }
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
    m_transport =
        std::make_unique<Transport>(m_loop, m_clock, m_random, *m_identity, m_tls.get(), std::move(transport));
    m_acp = std::make_unique<AcpLayer>(m_loop, m_clock, *m_transport, *m_identity, std::move(consensus));
    m_supervisor = std::make_unique<Supervisor>(
        m_loop, m_clock, std::vector<Component*>{m_transport.get(), m_acp.get()}, [](const NodeEvent&) {});
    const auto limiter = m_patterns.limiter("wire", {500, 200});
    m_wire = std::make_unique<NodeWire>(m_loop, m_clock, *this, **limiter,
        WireOptions{m_options.listen, m_options.token, m_options.tls.certificate, m_options.tls.key,
            m_options.allowFaults, {}});
    if (auto opened = m_wire->open(); !opened)
        return opened.error();
    m_supervisor->start();
    if (!m_transport->problem().empty())
        return Error{m_transport->problem(), "--peers"};
    return std::nullopt;
}

void Node::Core::run()
{
    const std::array<int, 2> numbers{SIGTERM, SIGINT};
    for (std::size_t i = 0; i < m_signals.size(); ++i) {
        uv_signal_init(m_loop.raw(), &m_signals[i]);
        m_signals[i].data = this;
        uv_signal_start(
            &m_signals[i], [](uv_signal_t* signal, int) { static_cast<Core*>(signal->data)->drain(); }, numbers[i]);
    }
    m_loop.run();
}

void Node::Core::drain()
{
    if (std::exchange(m_isDraining, true))
        return;
    for (uv_signal_t& signal : m_signals)
        uv_close(reinterpret_cast<uv_handle_t*>(&signal), nullptr);
    const bool wasLeader = m_acp->consensus().handOver();
    m_loop.after(wasLeader ? Duration(std::chrono::milliseconds(300)) : Duration(), [this] {
        m_acp->close([this] {
            m_wire->close();
            m_supervisor->stop();
            m_supervisor.reset();
            m_acp.reset();
            m_transport.reset();
            m_loop.stop();
        });
    });
}

std::string Node::Core::metricsPage()
{
    MetricsPage page;
    m_transport->collect(page);
    m_acp->collect(page);
    m_supervisor->collect(page);
    m_patterns.exportMetrics(page);
    m_wire->collect(page);
    return page.text();
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

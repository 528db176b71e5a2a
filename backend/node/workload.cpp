// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/workload.h"

#include "node/metricspage.h"

#include <cmath>
#include <cstdio>
#include <numbers>

namespace dwcp {

namespace {

constexpr Duration tickEvery = std::chrono::milliseconds(100);
constexpr int machines = 8;
constexpr int stateKeys = 200;
constexpr int ledgerKeys = 64;
constexpr std::size_t gaugesPerMachine = 24;

std::string numbered(const char* pattern, double a, double b)
{
    char text[160];
    const int size = std::snprintf(text, sizeof text, pattern, a, b);
    return {text, static_cast<std::size_t>(size)};
}

} // namespace

double workloadRate(double mean, double swing, double dayShare) noexcept
{
    return mean * (1 + swing * std::sin(2 * std::numbers::pi * dayShare));
}

PayloadMaker::PayloadMaker(std::string node, const WorkloadOptions& options, Random& random)
    : m_node(std::move(node))
    , m_options(options)
    , m_random(random)
{
}

PayloadMaker::Payload PayloadMaker::next()
{
    const double all = m_options.telemetry + m_options.logLines + m_options.noise;
    const double draw = m_random.uniform() * all;
    if (draw < m_options.telemetry)
        return telemetry();
    return draw < m_options.telemetry + m_options.logLines ? logLines() : noise();
}

PayloadMaker::Payload PayloadMaker::telemetry()
{
    const std::string machine = "vm-" + std::to_string(m_random.next() % machines);
    std::vector<double>& gauges = m_gauges[machine];
    gauges.resize(gaugesPerMachine, 50.0);
    std::string content = "{\"machine\":\"" + machine + "\",\"host\":\"" + m_node + "\",\"gauges\":{";
    for (std::size_t i = 0; i < gauges.size(); ++i) {
        if (m_random.uniform() < 0.2)
            gauges[i] += m_random.uniform() - 0.5;
        content +=
            numbered("\"gauge_%02.0f\":{\"value\":%.2f,\"unit\":\"percent\"},", static_cast<double>(i), gauges[i]);
    }
    content.back() = '}';
    return {"telemetry/" + machine, content + "}"};
}

PayloadMaker::Payload PayloadMaker::logLines()
{
    std::string content;
    for (int i = 0; i < 12; ++i)
        content += numbered("level=info component=scheduler msg=\"placed machine\" seq=%.0f latency_ms=%.2f\n",
            static_cast<double>(++m_count), m_random.uniform() * 20);
    return {"log/" + m_node, content};
}

PayloadMaker::Payload PayloadMaker::noise()
{
    std::string content(512, '\0');
    for (char& c : content)
        c = static_cast<char>(m_random.next() & 0xff);
    return {"blob/" + m_node, content};
}

Workload::Workload(Loop& loop, const Clock& clock, Random& random, Transport& transport, AssLayer& ass,
    GuardedClient& client, Consensus& consensus, std::string node, const WorkloadOptions& options)
    : m_clock(clock)
    , m_random(random)
    , m_transport(transport)
    , m_ass(ass)
    , m_client(client)
    , m_consensus(consensus)
    , m_node(std::move(node))
    , m_options(options)
    , m_payloads(m_node, options, random)
    , m_tick(loop, [this] { tick(); })
{
}

void Workload::start()
{
    m_started = m_last = m_clock.steady();
    m_tick.start(tickEvery, tickEvery);
}

void Workload::stop()
{
    m_tick.stop();
}

bool Workload::isDue(double& owed, double rate, double elapsed)
{
    // After a pause not everything is made up for: a node that was frozen must not flood its peers.
    owed = std::min(owed + rate * elapsed, 1 + rate);
    return owed >= 1;
}

void Workload::tick()
{
    const SteadyTime now = m_clock.steady();
    const double elapsed = seconds(now - std::exchange(m_last, now));
    const double share = seconds(now - m_started) / seconds(m_options.day);
    const double rate = workloadRate(m_options.messagesPerSecond, m_options.swing, share);
    for (bool due = isDue(m_owedMessages, rate, elapsed); due; due = --m_owedMessages >= 1)
        sendOne();
    for (bool due = isDue(m_owedWrites, m_options.writesPerSecond, elapsed); due; due = --m_owedWrites >= 1)
        writeOne();
    for (bool due = isDue(m_owedProposals, m_options.proposalsPerSecond, elapsed); due; due = --m_owedProposals >= 1)
        proposeOne();
}

void Workload::sendOne()
{
    std::vector<std::string> reachable;
    for (const std::string& peer : m_transport.peers()) {
        if (m_transport.isReachable(peer))
            reachable.push_back(peer);
    }
    if (reachable.empty())
        return;
    PayloadMaker::Payload payload = m_payloads.next();
    m_client.sendMessage(reachable[m_turn++ % reachable.size()], payload.subject, std::move(payload.content),
        [this](const Guarded<GuardedClient::Sent>& sent) {
            ++(sent && sent.value() == GuardedClient::Sent::Delivered ? m_delivered : m_failed);
        });
}

void Workload::writeOne()
{
    if (!m_ass.isRunning())
        return;
    m_ass.write("setting/" + std::to_string(m_random.next() % stateKeys), std::to_string(m_random.next()));
    m_ass.replica().count("writes", 1);
    m_ass.replica().add("writers", m_node);
}

void Workload::proposeOne()
{
    if (!m_consensus.isLeader())
        return;
    m_client.propose({"placement/" + std::to_string(m_random.next() % ledgerKeys), std::to_string(m_random.next())},
        [](const Guarded<Consensus::Proposed>&) {});
}

void Workload::collect(MetricSink& sink) const
{
    constexpr auto help = "Messages of the workload by what became of them.";
    counter(sink, "dwcp_node_workload_messages_total", help, m_delivered, {{"result", "success"}});
    counter(sink, "dwcp_node_workload_messages_total", help, m_failed, {{"result", "failure"}});
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/guardedclient.h"
#include "node/nodeoptions.h"

#include <optional>

namespace dwcp {

/** Payloads as a cluster's agents send them. Deterministic for its random source. Thread: one. */
class PayloadMaker {
public:
    PayloadMaker(std::string node, const WorkloadOptions& options, Random& random);

    struct Payload {
        std::string subject;
        std::string content;
    };
    Payload next();

private:
    Payload telemetry();
    Payload logLines();
    Payload noise();

    std::string m_node;
    WorkloadOptions m_options;
    Random& m_random;
    std::map<std::string, std::vector<double>> m_gauges; ///< of each machine, drifting
    std::uint64_t m_count = 0;
};

/** How many events a second the workload has at a moment of its day. */
double workloadRate(double mean, double swing, double dayShare) noexcept;

/**
 * Makes traffic: messages to peers whose rate follows a daily rhythm, writes to the replicated state, entries for the
 * log. Evenly spaced, so that its rhythm can be learnt. Thread: the loop's.
 */
class Workload {
public:
    Workload(Loop& loop, const Clock& clock, Random& random, Transport& transport, AssLayer& ass, GuardedClient& client,
        Consensus& consensus, std::string node, const WorkloadOptions& options);

    void start();
    void stop();
    void collect(MetricSink& sink) const;

private:
    void tick();
    void sendOne();
    void writeOne();
    void proposeOne();
    bool isDue(double& owed, double rate, double elapsed);

    const Clock& m_clock;
    Random& m_random;
    Transport& m_transport;
    AssLayer& m_ass;
    GuardedClient& m_client;
    Consensus& m_consensus;
    std::string m_node;
    WorkloadOptions m_options;
    PayloadMaker m_payloads;
    Timer m_tick;
    SteadyTime m_started{};
    SteadyTime m_last{};
    double m_owedMessages = 0;
    double m_owedWrites = 0;
    double m_owedProposals = 0;
    std::uint64_t m_turn = 0;
    std::uint64_t m_delivered = 0;
    std::uint64_t m_failed = 0;
};

} // namespace dwcp

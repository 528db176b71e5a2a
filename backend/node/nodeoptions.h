// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/amst/transport.h"

#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** What the workload generator makes, so that there is something to measure. */
struct WorkloadOptions {
    double messagesPerSecond = 15; ///< mean over a day; 0: none
    /** The length of its day: the rate swings by `swing` around the mean once in it. */
    Duration day = std::chrono::seconds(60);
    double swing = 0.8;
    double writesPerSecond = 1; ///< to the replicated state
    double proposalsPerSecond = 1; ///< to the log, by the leader
    /** Shares of the payload mix: telemetry that changes a little, log lines, bytes that do not compress. */
    double telemetry = 0.6;
    double logLines = 0.3;
    double noise = 0.1;
};

/** Where a node's certificate is, what signed it, and its key. */
struct TlsFiles {
    std::string certificate;
    std::string key;
    std::string authority;

    bool isGiven() const noexcept { return !certificate.empty() || !key.empty() || !authority.empty(); }
    bool isComplete() const noexcept { return !certificate.empty() && !key.empty() && !authority.empty(); }
};

/** Everything a node is told at its start. */
struct NodeOptions {
    std::string id;
    Address listen; ///< of its pages and its control interface
    /** All nodes, this one among them: where their streams arrive. */
    std::vector<PeerAddress> peers;
    std::string folder;
    std::string region = "local";
    double weight = 1.0;
    std::string token; ///< empty: nothing can be written
    TlsFiles tls;
    bool allowFaults = false;
    double capacity = 125e6; ///< bytes a second that the network between nodes can carry
    WorkloadOptions workload;
    Duration electionTimeout = std::chrono::milliseconds(600);
    Duration dictionaryMaxAge = std::chrono::minutes(10);
    std::size_t bufferLimit = 8 * 1024 * 1024; ///< of what compression keeps

    /** What is wrong, one sentence each; empty when usable. */
    std::vector<std::string> problems() const;
    /** The address of this node in the list. Only without problems(). */
    const Address& transportAddress() const;

    /**
     * Reads what a file can say: region, weight, capacity, election_timeout, [workload], [compression]. Unknown keys
     * are errors.
     */
    std::optional<Error> readFile(const std::string& file);
    /** "n1=HOST:PORT,n2=HOST:PORT" */
    static Result<std::vector<PeerAddress>> parsePeers(const std::string& text);
};

} // namespace dwcp

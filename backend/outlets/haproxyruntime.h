// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"
#include "health/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * HAProxy's runtime API: one connection a question, as its program does it with whoever is not interactive. `address`
 * is the path of a socket or "tcp://host:port". Thread: any; blocks for the patience at most.
 * Source: HAProxy 2.6 management guide, chapter 9.3.
 */
class HaproxyRuntime {
public:
    static constexpr std::size_t longestAnswer = 8 << 20;

    HaproxyRuntime(std::string address, Duration patience) : m_address(std::move(address)), m_patience(patience) { }

    /** What it says to a command, or to several with "; " between them. Error: why it cannot be asked. */
    Result<std::string> ask(const std::string& command) const;

    /** The servers of a backend as they are. Error: also when there is no such backend. */
    Result<std::vector<SeenServer>> servers(const std::string& backend) const;

    /** Sets weights. What it refused, in its words; empty: nothing. Error: why it cannot be asked. */
    Result<std::string> setWeights(const std::string& backend, const std::vector<ServerWeight>& weights) const;

private:
    std::string m_address;
    Duration m_patience;
};

/** From the answers to "show servers state BACKEND" and "show stat": the servers of the first, in its order. */
Result<std::vector<SeenServer>> seenServers(
    std::string_view serversState, std::string_view statistics, const std::string& backend);

} // namespace dwcp

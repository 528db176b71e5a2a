// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <optional>

namespace dwcp {

/** What the kernel knows of a connection (TCP_INFO). */
struct TcpStatistics {
    std::uint64_t segmentsSent = 0;
    std::uint64_t segmentsRetransmitted = 0;
    Duration roundTrip{}; ///< smoothed
};

/** Nothing for what is no TCP socket. */
std::optional<TcpStatistics> tcpStatistics(int socket) noexcept;

} // namespace dwcp

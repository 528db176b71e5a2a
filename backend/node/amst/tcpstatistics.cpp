// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/tcpstatistics.h"

// The kernel's own header, which does not go together with glibc's: there, tcp_info ends before the segment counters.
#include <linux/tcp.h>

#include <sys/socket.h>

namespace dwcp {

std::optional<TcpStatistics> tcpStatistics(int socket) noexcept
{
    constexpr int protocol = 6; // IPPROTO_TCP
    tcp_info raw{};
    socklen_t size = sizeof raw;
    if (::getsockopt(socket, protocol, TCP_INFO, &raw, &size) != 0)
        return std::nullopt;
    return TcpStatistics{raw.tcpi_segs_out, raw.tcpi_total_retrans, std::chrono::microseconds(raw.tcpi_rtt)};
}

} // namespace dwcp

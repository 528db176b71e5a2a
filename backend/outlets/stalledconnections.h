// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <semaphore>
#include <thread>

namespace dwcp {

/**
 * Ends connections that were accepted at a port and to which nothing was sent for too long: whoever sends his headers
 * a byte at a time would hold a thread of the server for as long as he likes, because the server's own limit is on each
 * byte. The server does not tell its sockets, so they are looked for among the open files of the process, once a second
 * and only while somebody is served. What is ended is a second name for the same connection, so that a number that the
 * server has given back meanwhile cannot hit another one. Thread: began() and ended() from any.
 */
class StalledConnections {
public:
    static constexpr Duration limit = std::chrono::seconds(10);

    /** The clock must outlive it. */
    StalledConnections(std::uint16_t port, const Clock& clock);
    ~StalledConnections();
    StalledConnections(const StalledConnections&) = delete;
    StalledConnections& operator=(const StalledConnections&) = delete;

    /** A connection is served from now on; ended() once for each. */
    void began() noexcept { m_served.fetch_add(1, std::memory_order_relaxed); }
    void ended() noexcept { m_served.fetch_sub(1, std::memory_order_relaxed); }

private:
    struct Progress {
        std::uint64_t sent = 0; ///< bytes that the other side has
        SteadyTime since{}; ///< when that was first so
        std::uint64_t look = 0; ///< that saw it last
    };

    void run();
    void look();
    void lookAt(int fd);

    const std::uint16_t m_port;
    const Clock& m_clock;
    std::map<std::uint64_t, Progress> m_known; ///< by inode: never the same for two that are open
    std::uint64_t m_look = 0;
    std::atomic<int> m_served{0};
    std::atomic<bool> m_isStopping{false};
    std::binary_semaphore m_bell{0};
    std::thread m_thread;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <array>
#include <httplib.h>

struct ssl_st;

namespace dwcp {

/** How much and how long a client may send or wait, for one request. */
struct StreamLimits {
    std::size_t requestBytes = 32 * 1024; ///< head and body together
    Duration requestTime = std::chrono::seconds(5); ///< from the first byte to the last
    Duration answerTime = std::chrono::seconds(10); ///< without the client taking anything
};

/**
 * A socket as cpp-httplib wants to see it, that gives up on clients which send too much or too slowly: the time is that
 * of the whole request, not of each byte. Plain, or TLS when there is a session. Thread: one.
 */
class BoundedStream final : public httplib::Stream {
public:
    BoundedStream(int socket, ssl_st* session, const Clock& clock, const StreamLimits& limits);

    /** Waits for the first byte of a request. */
    bool awaitRequest(Duration patience);
    /** The limits start anew. */
    void beginRequest();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    ssize_t receive();
    bool wait(short events, Duration patience) const;
    Duration left() const;

    int m_socket;
    ssl_st* m_session;
    const Clock& m_clock;
    StreamLimits m_limits;
    SteadyTime m_deadline;
    std::size_t m_taken = 0;
    std::array<char, 4096> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

} // namespace dwcp

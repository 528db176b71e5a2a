// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/wire/requesthead.h"
#include "resilience/clock.h"

#include <httplib.h>

struct ssl_st;

namespace dwcp {

/** How much and how long a client may send or wait, for one request. */
struct StreamLimits {
    std::size_t bodyBytes = 16 * 1024; ///< the head has RequestHead::mostBytes
    Duration requestTime = std::chrono::seconds(5); ///< from the first byte to the last
    Duration crowdedTime = std::chrono::seconds(1); ///< the same while others wait for their turn
    Duration answerTime = std::chrono::seconds(10); ///< without the client taking anything
    Duration lingering = std::chrono::milliseconds(500); ///< after a refusal, for what is still on its way here
};

/**
 * A socket as cpp-httplib wants to see it: it takes each request whole and checked, and hands over no byte more. It
 * gives up on clients which send too much or too slowly: the time is that of the whole request, not of each byte.
 * Plain, or TLS when there is a session. Thread: one.
 */
class BoundedStream final : public httplib::Stream {
public:
    /** `isCrowded`: whether others wait for this client to be done. */
    BoundedStream(
        int socket, ssl_st* session, const Clock& clock, const StreamLimits& limits,
        std::function<bool()> isCrowded = [] { return false; });

    /** Waits for the first byte of a request. */
    bool awaitRequest(Duration patience);
    /** Takes one request off the socket, which can then be read once. A refusal ends the connection. */
    std::variant<RequestHead, WireRefusal> takeRequest();
    /** No more answers; whatever the client still sends is thrown away, or it would not get to see the last one. */
    void linger();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    std::optional<WireRefusal> receive();
    std::optional<WireRefusal> receiveUntil(std::size_t size);
    ssize_t receiveNow(char* to, std::size_t size, short& wanted) const;
    bool wait(short events, Duration patience) const;
    bool waitForMore(short events) const;
    Duration left() const;

    int m_socket;
    ssl_st* m_session;
    const Clock& m_clock;
    StreamLimits m_limits;
    std::function<bool()> m_isCrowded;
    SteadyTime m_began;
    std::string m_received; ///< not yet taken
    std::string m_request; ///< taken, not yet read
    std::size_t m_at = 0;
};

} // namespace dwcp

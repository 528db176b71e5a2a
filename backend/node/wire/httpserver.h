// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "node/address.h"
#include "node/wire/boundedstream.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

struct ssl_ctx_st;

namespace dwcp {

/** Bounds of the whole server. */
struct ServerLimits {
    StreamLimits stream;
    std::size_t threads = 12; ///< a connection keeps one while it lives
    std::size_t connections = 64; ///< those waiting for a thread included; further ones are told 503 and closed
    int requestsPerConnection = 1000;
    Duration idle = std::chrono::seconds(15); ///< between two requests of one connection
};

/**
 * cpp-httplib with bounds: a connection that sends too much or too slowly is dropped, and there are never more than so
 * many. Plain, or TLS 1.2 and later with the certificate given. Each answer is made on a thread of its pool.
 */
class HttpServer final : public httplib::Server {
public:
    HttpServer(const Clock& clock, const ServerLimits& limits);
    ~HttpServer() override;

    /** Before open(). */
    Result<bool> useTls(const std::string& certificate, const std::string& key);
    /** Who wants to know of requests that were turned away here, with their status. Before open(); any thread. */
    std::function<void(int)> onRefused = [](int) {};
    /** Starts listening and serving. Error: why it cannot. */
    Result<bool> open(const Address& address);
    /** Ends all connections and waits for the threads. */
    void close();
    std::uint16_t boundPort() const noexcept { return m_port; }
    bool isClosing() const noexcept { return m_isClosing.load(std::memory_order_relaxed); }
    std::uint64_t refusedConnections() const noexcept { return m_refused.load(std::memory_order_relaxed); }

private:
    class CountingPool;

    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    void serve(BoundedStream& stream);
    void refuse(BoundedStream& stream, const WireRefusal& refusal) const;

    const Clock& m_clock;
    ServerLimits m_limits;
    ssl_ctx_st* m_tls = nullptr;
    std::thread m_thread;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_isClosing{false};
    std::atomic<bool> m_hasEnded{false};
    std::atomic<std::size_t> m_connections{0};
    std::atomic<std::uint64_t> m_refused{0};
};

} // namespace dwcp

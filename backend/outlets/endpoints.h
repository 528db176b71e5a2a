// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/mailbox.h"
#include "health/result.h"
#include "health/snapshot.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dwcp {

/** Where to listen. */
struct ListenAddress {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any free one

    /** Reads "127.0.0.1:9480", "[::1]:9480" or ":9480" (loopback). Only loopback addresses are taken. */
    static Result<ListenAddress> parse(const std::string& text);
};

/**
 * The read-only HTTP endpoints: /metrics, /livez, /readyz, /healthz, /healthz/{layer}, /api/v1/status. Every answer is
 * made of the newest snapshot; without one, /livez answers 200 and the others 503. 200 for healthy and degraded, 503
 * for critical, failed and unknown. A small pool of threads of its own; the destructor stops and waits for it.
 */
class Endpoints {
public:
    /** Starts listening. Error: why it cannot. */
    static Result<std::unique_ptr<Endpoints>> open(const ListenAddress& address, const Mailbox<Snapshot>& snapshots);
    ~Endpoints();
    Endpoints(const Endpoints&) = delete;
    Endpoints& operator=(const Endpoints&) = delete;

    std::uint16_t port() const noexcept;

private:
    class Server;
    explicit Endpoints(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

} // namespace dwcp

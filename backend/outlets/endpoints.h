// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/event.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/result.h"
#include "health/snapshot.h"
#include "outlets/authority.h"
#include "outlets/lanetally.h"

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

/** How to speak on it, and with whom. */
struct EndpointOptions {
    ListenAddress address;
    TokenFiles tokens; ///< without any nothing can be ordered; who is on the same machine may read without one
    std::string certificateFile; ///< PEM; with a key: TLS 1.2 and later alone
    std::string keyFile;
    std::string clientCaFile; ///< only who has a certificate of it may connect
    std::uint32_t requestsPerSecond = 200; ///< of all clients together, with as many at once
    const Mailbox<LaneTallies>* tallies = nullptr; ///< shown by /metrics; must outlive the endpoints
};

/**
 * The HTTP endpoints: /metrics, /livez, /readyz, /healthz, /healthz/{layer}, /api/v1/... and Alertmanager's /api/v2/...
 * (resources/openapi/console.json describes them). Every answer is made of the newest snapshot; without one, /livez
 * answers 200 and the others 503. Health is 200 for healthy and degraded, 503 for critical, failed and unknown. Orders
 * need a token of an operator; a wrong token is refused whatever it is for. A small pool of threads of its own; the
 * destructor stops and waits for it.
 */
class Endpoints {
public:
    /** Starts listening; what can only be read can be asked. Error: why it cannot. */
    static Result<std::unique_ptr<Endpoints>> open(const ListenAddress& address, const Mailbox<Snapshot>& snapshots);
    /** With orders, which go into the box. It, the snapshots and the clock must outlive the endpoints. */
    static Result<std::unique_ptr<Endpoints>> open(const EndpointOptions& options, const Mailbox<Snapshot>& snapshots,
        Inbox<Command>& commands, const Clock& clock);
    ~Endpoints();
    Endpoints(const Endpoints&) = delete;
    Endpoints& operator=(const Endpoints&) = delete;

    std::uint16_t port() const noexcept;
    /** Where the engine must put its events, or orders are not answered and streams say nothing. */
    Inbox<Event>& events() noexcept;

private:
    class Server;
    explicit Endpoints(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probecontext.h"
#include "probes/url.h"

#include <functional>
#include <memory>
#include <string>

namespace dwcp {

/** Where a connection is kept between checks: what it leads to and by whose leave. */
std::string poolKey(const Url& url, const Access* access);

/** The outcome that a failed system call stands for: Refused for what no answer came from, HttpError for what broke
 * off. */
CheckOutcome outcomeOf(const AsioError& error) noexcept;

/** "connection refused", as the system words it, in lower case. */
std::string errorText(const AsioError& error);

/**
 * Makes a connection: looks the name up, tries its addresses in turn, does the TLS handshake when the URL asks for it
 * and verifies the peer. Lives on the prober's thread; operations under way keep it alive.
 */
class Connector : public std::enable_shared_from_this<Connector> {
public:
    struct Failure {
        CheckOutcome outcome = CheckOutcome::Refused;
        std::string error;
    };
    /** One of both is given. */
    using Done = std::function<void(std::unique_ptr<Connection> connection, const Failure& failure)>;

    Connector(ProbeContext& context, Url url, std::shared_ptr<const Access> access, Done done);

    void start();
    void abandon();
    const char* phase() const noexcept { return m_phase; }

private:
    void connect(const NameResolver::Addresses& addresses);
    void connected(const AsioError& error);
    void handshake();
    void handshaken(const AsioError& error);
    void fail(CheckOutcome outcome, std::string error);

    ProbeContext& m_context;
    Url m_url;
    std::shared_ptr<const Access> m_access;
    Done m_done;
    std::unique_ptr<Connection> m_connection;
    std::vector<tcp::endpoint> m_endpoints;
    const char* m_phase = "starting";
    bool m_over = false;
};

} // namespace dwcp

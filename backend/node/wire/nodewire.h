// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/wire/httpserver.h"
#include "node/wire/nodedesk.h"
#include "resilience/standalone.h"

#include <array>
#include <regex>

namespace dwcp {

struct WireOptions {
    Address listen;
    std::string token; ///< empty: nothing can be written
    std::string certificate; ///< empty: no TLS
    std::string key;
    bool allowFaults = false;
    ServerLimits limits;
};

/**
 * The node's one HTTP port: /metrics, health, control, events; see resources/openapi/node.json. On loopback everybody
 * may read; whoever writes, or comes from elsewhere, needs the token. Every refusal is a JSON problem (RFC 9457).
 * Answers are made on the server's own threads, which ask the loop and wait for it; the desk must outlive the wire.
 */
class NodeWire {
public:
    NodeWire(Loop& loop, const Clock& clock, NodeDesk& desk, RateLimiter& limiter, WireOptions options);
    ~NodeWire();

    /** Error: why it cannot listen. */
    Result<bool> open();
    void close();
    std::uint16_t port() const noexcept { return m_http.boundPort(); }
    /** For the metrics: what was turned away. Thread: any. */
    void collect(MetricSink& sink) const;

private:
    using Request = httplib::Request;
    using Response = httplib::Response;
    struct Route {
        std::regex path;
        std::string method;
    };
    static constexpr std::array<int, 17> refusalCodes{
        400, 401, 403, 404, 405, 408, 411, 413, 414, 415, 421, 429, 431, 500, 501, 503, 505};

    void route();
    void routeReads();
    void routeWrites();
    void routeLog();
    void routeEvents();
    bool admit(const Request& request, Response& response);
    bool isRouted(const Request& request) const;
    std::string allowedAt(const std::string& path) const;
    void explain(const Request& request, Response& response);
    void countRefusal(int status);
    void put(Response& response, const Answer& answer);
    void refuse(Response& response, int status, std::string_view title, std::string_view detail = {});
    void onGet(const std::string& pattern, httplib::Server::Handler handler);
    void onPost(const std::string& pattern, httplib::Server::Handler handler);
    void get(const std::string& pattern, std::function<Answer(const Request&)> answer);
    void obey(Response& response, std::function<Answer()> act);

    Loop& m_loop;
    NodeDesk& m_desk;
    RateLimiter& m_limiter;
    WireOptions m_options;
    HttpServer m_http;
    std::vector<Route> m_routes; ///< fixed once it is open
    std::atomic<int> m_listeners{0};
    std::array<std::atomic<std::uint64_t>, refusalCodes.size()> m_refusals{}; ///< by refusalCodes
};

} // namespace dwcp

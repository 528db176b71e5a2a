// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/endpoints.h"

#include "outlets/metricspage.h"
#include "outlets/statusjson.h"

#include <httplib.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <charconv>
#include <thread>

namespace dwcp {

namespace {

constexpr std::size_t poolThreads = 8; ///< a connection holds one while it is open: a few slow ones must not block all
constexpr std::size_t bodyLimit = 4096; ///< nothing here reads a body
constexpr time_t socketSeconds = 5;
constexpr time_t idleSeconds = 1; ///< between the requests of a connection; also what the end may have to wait

int statusFor(Level level)
{
    return level == Level::Healthy || level == Level::Degraded ? 200 : 503;
}

/** Addresses, not names: who owns the name "127.example.org" decides where it leads. */
bool isLoopback(const std::string& host)
{
    in_addr address{};
    const bool isIpv4 = inet_pton(AF_INET, host.c_str(), &address) == 1;
    return host == "localhost" || host == "::1" || (isIpv4 && ntohl(address.s_addr) >> 24 == IN_LOOPBACKNET);
}

/** The library's own choice (SO_REUSEPORT) lets two servers share a port, each getting half of the requests. */
void shareNoPort(int socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

void problem(httplib::Response& response, int status, const std::string& title)
{
    response.status = status;
    response.set_content(
        "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + std::to_string(status) + "}\n",
        "application/problem+json");
}

using Newest = std::shared_ptr<const Snapshot>;

struct MetricsOfAMoment {
    std::weak_ptr<const Snapshot> moment;
    std::string text;
};

} // namespace

Result<ListenAddress> ListenAddress::parse(const std::string& text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos)
        return Error{"an address needs a port, as in 127.0.0.1:9480", text};
    ListenAddress address;
    std::string host = text.substr(0, colon);
    if (host.size() > 1 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (!host.empty())
        address.host = host;
    const char* const first = text.data() + colon + 1;
    const char* const last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(first, last, address.port);
    if (problem != std::errc() || end != last || first == last)
        return Error{"the port must be a number from 0 to 65535", text};
    if (!isLoopback(address.host))
        return Error{"only loopback addresses are listened on, as in 127.0.0.1:9480", text};
    return address;
}

class Endpoints::Server {
public:
    explicit Server(const Mailbox<Snapshot>& snapshots) : m_snapshots(snapshots)
    {
        m_http.new_task_queue = [] { return new httplib::ThreadPool(poolThreads); };
        m_http.set_payload_max_length(bodyLimit);
        m_http.set_read_timeout(socketSeconds);
        m_http.set_write_timeout(socketSeconds);
        m_http.set_keep_alive_timeout(idleSeconds);
        m_http.set_socket_options(shareNoPort);
        route();
    }

    ~Server()
    {
        m_http.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool listen(const ListenAddress& address)
    {
        if (address.port == 0) {
            const int port = m_http.bind_to_any_port(address.host);
            m_port = static_cast<std::uint16_t>(std::max(port, 0));
            if (port <= 0)
                return false;
        } else {
            m_port = address.port;
            if (!m_http.bind_to_port(address.host, address.port))
                return false;
        }
        m_thread = std::thread([this] {
            m_http.listen_after_bind();
            m_ended.store(true, std::memory_order_release);
        });
        // stop() only reaches a server that runs, so nobody may get hold of this one before it does.
        while (!m_http.is_running() && !m_ended.load(std::memory_order_acquire))
            std::this_thread::yield();
        return m_http.is_running();
    }

    std::uint16_t port() const noexcept { return m_port; }

private:
    /** Serves a page that needs a snapshot; 503 while there is none. */
    template <typename Make>
    void page(const std::string& path, Make make)
    {
        m_http.Get(path, [this, make](const httplib::Request& request, httplib::Response& response) {
            const auto snapshot = m_snapshots.newest();
            if (!snapshot)
                return problem(response, 503, "nothing has been checked yet");
            make(snapshot, request, response);
        });
    }

    /** The page of a large fleet costs more than a beat: many scrapers of one moment share it. */
    std::shared_ptr<const MetricsOfAMoment> metricsOf(const Newest& snapshot)
    {
        auto known = m_metrics.newest();
        if (!known || known->moment.lock() != snapshot) {
            known = std::make_shared<const MetricsOfAMoment>(MetricsOfAMoment{snapshot, metricsPage(*snapshot)});
            m_metrics.put(known);
        }
        return known;
    }

    void route()
    {
        m_http.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
            if (request.method == "GET" || request.method == "HEAD")
                return httplib::Server::HandlerResponse::Unhandled;
            response.set_header("Allow", "GET, HEAD");
            problem(response, 405, "this can only be read");
            return httplib::Server::HandlerResponse::Handled;
        });
        m_http.Get("/livez", [](const httplib::Request&, httplib::Response& response) {
            response.set_content("ok\n", "text/plain; charset=utf-8");
        });
        page("/readyz", [](const Newest&, const httplib::Request&, httplib::Response& response) {
            response.set_content("ok\n", "text/plain; charset=utf-8");
        });
        page("/metrics", [this](const Newest& snapshot, const httplib::Request&, httplib::Response& response) {
            response.set_content(metricsOf(snapshot)->text, "text/plain; version=0.0.4; charset=utf-8");
        });
        page("/api/v1/status", [](const Newest& snapshot, const httplib::Request&, httplib::Response& response) {
            response.set_content(systemStatusJson(*snapshot), "application/json");
        });
        page("/healthz", [](const Newest& snapshot, const httplib::Request&, httplib::Response& response) {
            response.set_content(systemStatusJson(*snapshot), "application/json");
            response.status = statusFor(snapshot->system.level);
        });
        page(R"(/healthz/([A-Za-z0-9_-]{1,64}))",
            [](const Newest& snapshot, const httplib::Request& request, httplib::Response& response) {
                const std::string id = request.matches[1];
                for (std::size_t i = 0; i < snapshot->layers->size(); ++i) {
                    if (snapshot->layers->at(i).id != id)
                        continue;
                    const auto layer = static_cast<LayerIndex>(i);
                    response.set_content(layerStatusJson(*snapshot, layer), "application/json");
                    response.status = statusFor(layerLevel(*snapshot, layer));
                    return;
                }
                problem(response, 404, "there is no such layer");
            });
        m_http.set_error_handler([](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty())
                problem(response, response.status,
                    response.status == 404 ? "there is nothing here" : "the request was refused");
        });
    }

    const Mailbox<Snapshot>& m_snapshots;
    Mailbox<MetricsOfAMoment> m_metrics;
    httplib::Server m_http;
    std::thread m_thread;
    std::atomic<bool> m_ended{false};
    std::uint16_t m_port = 0;
};

Endpoints::Endpoints(std::unique_ptr<Server> server) : m_server(std::move(server)) { }

Endpoints::~Endpoints() = default;

std::uint16_t Endpoints::port() const noexcept
{
    return m_server->port();
}

Result<std::unique_ptr<Endpoints>> Endpoints::open(const ListenAddress& address, const Mailbox<Snapshot>& snapshots)
{
    auto server = std::make_unique<Server>(snapshots);
    if (!server->listen(address))
        return Error{
            "cannot listen: the address is in use or not permitted", address.host + ":" + std::to_string(address.port)};
    return std::unique_ptr<Endpoints>(new Endpoints(std::move(server)));
}

} // namespace dwcp

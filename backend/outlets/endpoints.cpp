// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/endpoints.h"

#include "outlets/api.h"
#include "outlets/eventtail.h"
#include "outlets/metricspage.h"
#include "outlets/stalledconnections.h"
#include "outlets/statusjson.h"
#include "resilience/ratelimiter.h"
#include "resilience/systemclock.h"

#include <httplib.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <charconv>
#include <thread>

namespace dwcp {

namespace {

constexpr std::size_t poolThreads = 128; ///< a connection holds one while it is open: many slow ones must not block all
constexpr std::size_t bodyLimit = 65'536; ///< the largest order is a silence
constexpr std::size_t readingBodyLimit = 4096; ///< where nothing reads a body
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

using Newest = std::shared_ptr<const Snapshot>;

/** Tells the watch when a connection is served and when it is over. The watch may come later than the pool. */
class WatchedPool final : public httplib::ThreadPool {
public:
    explicit WatchedPool(const std::unique_ptr<StalledConnections>& watch) : ThreadPool(poolThreads), m_watch(watch) { }

    void enqueue(std::function<void()> serve) override
    {
        ThreadPool::enqueue([this, serve = std::move(serve)] {
            m_watch->began();
            serve();
            m_watch->ended();
        });
    }

private:
    const std::unique_ptr<StalledConnections>& m_watch;
};

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

namespace {

RateLimitOptions limitOf(double perSecond)
{
    return {perSecond, perSecond};
}

/** What a TLS server must be told. */
bool setUpTls(SSL_CTX& context, const EndpointOptions& options)
{
    SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
    if (SSL_CTX_use_certificate_chain_file(&context, options.certificateFile.c_str()) != 1
        || SSL_CTX_use_PrivateKey_file(&context, options.keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        return false;
    if (options.clientCaFile.empty())
        return true;
    SSL_CTX_set_verify(&context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return SSL_CTX_load_verify_locations(&context, options.clientCaFile.c_str(), nullptr) == 1;
}

std::unique_ptr<httplib::Server> serverOf(const EndpointOptions& options)
{
    if (options.certificateFile.empty())
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>([&options](SSL_CTX& context) { return setUpTls(context, options); });
}

} // namespace

class Endpoints::Server {
public:
    /** Without a command box nothing can be ordered. */
    Server(const EndpointOptions& options, Authority authority, const Mailbox<Snapshot>& snapshots,
        Inbox<Command>* commands, const Clock& clock)
        : m_snapshots(snapshots)
        , m_clock(clock)
        , m_tallies(options.tallies)
        , m_authority(std::move(authority))
        , m_limit(limitOf(options.requestsPerSecond), clock)
        , m_limiter(m_limit)
        , m_api(snapshots, commands, m_tail, [this](const httplib::Request& request) { return roleOf(request).role; })
        , m_server(serverOf(options))
    {
        if (!m_server->is_valid())
            return;
        m_server->new_task_queue = [this] { return new WatchedPool(m_watch); };
        m_server->set_payload_max_length(commands ? bodyLimit : readingBodyLimit);
        m_server->set_read_timeout(socketSeconds);
        m_server->set_write_timeout(socketSeconds);
        m_server->set_keep_alive_timeout(idleSeconds);
        m_server->set_socket_options(shareNoPort);
        route();
    }

    ~Server()
    {
        m_tail.end();
        m_server->stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool isValid() const { return m_server->is_valid(); }
    Inbox<Event>& events() noexcept { return m_tail.inbox(); }

    bool listen(const ListenAddress& address)
    {
        if (address.port == 0) {
            const int port = m_server->bind_to_any_port(address.host);
            m_port = static_cast<std::uint16_t>(std::max(port, 0));
            if (port <= 0)
                return false;
        } else {
            m_port = address.port;
            if (!m_server->bind_to_port(address.host, address.port))
                return false;
        }
        m_watch = std::make_unique<StalledConnections>(m_port, m_clock);
        m_thread = std::thread([this] {
            m_server->listen_after_bind();
            m_ended.store(true, std::memory_order_release);
        });
        // stop() only reaches a server that runs, so nobody may get hold of this one before it does.
        while (!m_server->is_running() && !m_ended.load(std::memory_order_acquire))
            std::this_thread::yield();
        return m_server->is_running();
    }

    std::uint16_t port() const noexcept { return m_port; }

private:
    /** Serves a page that needs a snapshot; 503 while there is none. */
    template <typename Make>
    void page(const std::string& path, Make make)
    {
        m_server->Get(path, [this, make](const httplib::Request& request, httplib::Response& response) {
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

    Authority::Verdict roleOf(const httplib::Request& request) const
    {
        return m_authority.judge(request.get_header_value("Authorization"));
    }

    /** Clients of Alertmanager understand no problem documents. */
    static bool refuse(
        const httplib::Request& request, httplib::Response& response, int status, const std::string& title)
    {
        if (request.path.starts_with("/api/v2/")) {
            response.status = status;
            response.set_content("\"" + title + "\"\n", "application/json");
        } else {
            problem(response, status, title);
        }
        return false;
    }

    /** True when the request may go on to its route. */
    bool admit(const httplib::Request& request, httplib::Response& response)
    {
        if (!m_limiter.tryAcquire()) {
            response.set_header("Retry-After", "1");
            return refuse(request, response, 429, "too many requests");
        }
        const bool reads = request.method == "GET" || request.method == "HEAD";
        if (!reads && !(m_api.canWrite() && (request.method == "POST" || request.method == "DELETE"))) {
            response.set_header("Allow", m_api.canWrite() ? "GET, HEAD, POST, DELETE" : "GET, HEAD");
            return refuse(
                request, response, 405, m_api.canWrite() ? "there is no such method here" : "this can only be read");
        }
        return authorize(request, reads, response);
    }

    /** Who is on the same machine may read; to order something takes an operator. */
    bool authorize(const httplib::Request& request, bool reads, httplib::Response& response) const
    {
        const Authority::Verdict verdict = roleOf(request);
        if (verdict.isWrong || (!reads && verdict.role == AccessRole::Nobody)) {
            response.set_header("WWW-Authenticate", "Bearer");
            return refuse(request, response, 401, verdict.isWrong ? "the token is not valid" : "a token is required");
        }
        if (!reads && verdict.role < AccessRole::Operator)
            return refuse(request, response, 403, "a viewer cannot order anything");
        return true;
    }

    void route()
    {
        m_server->set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
            return admit(request, response) ? httplib::Server::HandlerResponse::Unhandled
                                            : httplib::Server::HandlerResponse::Handled;
        });
        m_server->set_exception_handler(
            [](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
                problem(response, 500, "the request could not be served");
            });
        m_api.addRoutes(*m_server);
        m_server->Get("/livez", [](const httplib::Request&, httplib::Response& response) {
            response.set_content("ok\n", "text/plain; charset=utf-8");
        });
        page("/readyz", [](const Newest&, const httplib::Request&, httplib::Response& response) {
            response.set_content("ok\n", "text/plain; charset=utf-8");
        });
        page("/metrics", [this](const Newest& snapshot, const httplib::Request&, httplib::Response& response) {
            const auto tallies = m_tallies ? m_tallies->newest() : nullptr;
            response.set_content(metricsOf(snapshot)->text + (tallies ? outletMetrics(*tallies) : std::string()),
                "text/plain; version=0.0.4; charset=utf-8");
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
        m_server->set_error_handler([](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty())
                problem(response, response.status,
                    response.status == 404 ? "there is nothing here" : "the request was refused");
        });
    }

    const Mailbox<Snapshot>& m_snapshots;
    const Clock& m_clock;
    const Mailbox<LaneTallies>* m_tallies;
    Mailbox<MetricsOfAMoment> m_metrics;
    Authority m_authority;
    RateLimit m_limit;
    RateLimiter m_limiter;
    EventTail m_tail;
    Api m_api;
    std::unique_ptr<StalledConnections> m_watch; ///< made before the first connection, ended after the last
    std::unique_ptr<httplib::Server> m_server;
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

Inbox<Event>& Endpoints::events() noexcept
{
    return m_server->events();
}

namespace {

std::string placeOf(const ListenAddress& address)
{
    return address.host + ":" + std::to_string(address.port);
}

} // namespace

Result<std::unique_ptr<Endpoints>> Endpoints::open(const ListenAddress& address, const Mailbox<Snapshot>& snapshots)
{
    static const SystemClock clock;
    EndpointOptions options;
    options.address = address;
    auto server = std::make_unique<Server>(options, Authority(), snapshots, nullptr, clock);
    if (!server->listen(address))
        return Error{"cannot listen: the address is in use or not permitted", placeOf(address)};
    return std::unique_ptr<Endpoints>(new Endpoints(std::move(server)));
}

Result<std::unique_ptr<Endpoints>> Endpoints::open(
    const EndpointOptions& options, const Mailbox<Snapshot>& snapshots, Inbox<Command>& commands, const Clock& clock)
{
    auto authority = Authority::read(options.tokens);
    if (!authority)
        return authority.error();
    // Who has given no token has not wished that anything be ordered.
    Inbox<Command>* const box = authority->hasTokens() ? &commands : nullptr;
    auto server = std::make_unique<Server>(options, std::move(authority).value(), snapshots, box, clock);
    if (!server->isValid())
        return Error{"the certificate, its key or the client authority cannot be used", options.certificateFile};
    if (!server->listen(options.address))
        return Error{"cannot listen: the address is in use or not permitted", placeOf(options.address)};
    return std::unique_ptr<Endpoints>(new Endpoints(std::move(server)));
}

} // namespace dwcp

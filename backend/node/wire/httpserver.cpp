// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/httpserver.h"

#include "node/wire/orders.h"

#include <fcntl.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dwcp {

namespace {

constexpr Duration look = std::chrono::milliseconds(200); ///< how often an idle connection sees that all is over
constexpr int backlog = 128;
constexpr WireRefusal busy{503, "there are too many connections"};

/** The whole answer: nothing has been asked that cpp-httplib could answer. */
std::string answerTo(const WireRefusal& refusal)
{
    const std::string body = problemJson(refusal.status, refusal.title);
    std::string text = "HTTP/1.1 " + std::to_string(refusal.status) + " " + std::string(refusal.title);
    text += refusal.status == busy.status ? "\r\nRetry-After: 1" : "";
    return text + "\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Type: application/problem+json"
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/** Counts connections from the moment they were accepted: those in the queue are the ones that hurt. */
class HttpServer::CountingPool final : public httplib::TaskQueue {
public:
    CountingPool(std::size_t threads, std::atomic<std::size_t>& connections)
        : m_pool(threads)
        , m_connections(connections)
    {
    }
    void enqueue(std::function<void()> serve) override
    {
        m_connections.fetch_add(1, std::memory_order_relaxed);
        m_pool.enqueue([this, serve = std::move(serve)] {
            serve();
            m_connections.fetch_sub(1, std::memory_order_relaxed);
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool;
    std::atomic<std::size_t>& m_connections;
};

HttpServer::HttpServer(const Clock& clock, const ServerLimits& limits) : m_clock(clock), m_limits(limits)
{
    new_task_queue = [this] { return new CountingPool(m_limits.threads, m_connections); };
    set_payload_max_length(limits.stream.bodyBytes);
    // The kernel's, for a server that comes back on its port; cpp-httplib's own choice would let two share it.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

HttpServer::~HttpServer()
{
    close();
    SSL_CTX_free(m_tls);
}

Result<bool> HttpServer::useTls(const std::string& certificate, const std::string& key)
{
    m_tls = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(m_tls, TLS1_2_VERSION);
    if (SSL_CTX_use_certificate_chain_file(m_tls, certificate.c_str()) != 1)
        return Error{"no usable certificate", certificate};
    if (SSL_CTX_use_PrivateKey_file(m_tls, key.c_str(), SSL_FILETYPE_PEM) != 1)
        return Error{"no usable private key", key};
    return true;
}

Result<bool> HttpServer::open(const Address& address)
{
    const int port = address.port == 0             ? bind_to_any_port(address.host)
        : bind_to_port(address.host, address.port) ? address.port
                                                   : -1;
    if (port <= 0)
        return Error{"cannot listen: the address is in use or not permitted", address.text()};
    // cpp-httplib lets five clients wait to be accepted: a sixth would try again a whole second later.
    ::listen(svr_sock_, backlog);
    m_port = static_cast<std::uint16_t>(port);
    m_thread = std::thread([this] {
        listen_after_bind();
        m_hasEnded.store(true, std::memory_order_release);
    });
    // stop() only reaches a server that runs, so nobody may get hold of this one before it does.
    while (!is_running() && !m_hasEnded.load(std::memory_order_acquire))
        std::this_thread::yield();
    return true;
}

void HttpServer::close()
{
    m_isClosing.store(true, std::memory_order_relaxed);
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    if (m_connections.load(std::memory_order_relaxed) > m_limits.connections) {
        m_refused.fetch_add(1, std::memory_order_relaxed);
        onRefused(busy.status);
        const std::string answer = answerTo(busy);
        if (!m_tls)
            ::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    } else {
        serve(socket);
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void HttpServer::serve(socket_t socket)
{
    const auto isCrowded = [this] { return m_connections.load(std::memory_order_relaxed) > m_limits.threads; };
    if (!m_tls) {
        BoundedStream stream(socket, nullptr, m_clock, m_limits.stream, isCrowded);
        return serve(stream);
    }
    // A socket that never blocks: the handshake, too, has to be done within the time of a request.
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    const std::unique_ptr<SSL, decltype(&SSL_free)> session(SSL_new(m_tls), SSL_free);
    SSL_set_fd(session.get(), socket);
    SSL_set_accept_state(session.get());
    BoundedStream stream(socket, session.get(), m_clock, m_limits.stream, isCrowded);
    serve(stream);
    SSL_shutdown(session.get());
}

void HttpServer::serve(BoundedStream& stream)
{
    for (int count = m_limits.requestsPerConnection; count > 0; --count) {
        const SteadyTime patience = m_clock.steady() + m_limits.idle;
        while (!stream.awaitRequest(look)) {
            // Who waits for a thread goes before who has nothing to ask.
            const bool isNeeded = m_connections.load(std::memory_order_relaxed) > m_limits.threads;
            if (isClosing() || isNeeded || m_clock.steady() > patience)
                return;
        }
        const auto taken = stream.takeRequest();
        const auto* const head = std::get_if<RequestHead>(&taken);
        if (!head)
            return refuse(stream, std::get<WireRefusal>(taken));
        // As it came: cpp-httplib decodes what looks like an escape in a field.
        const auto authorize = [head](httplib::Request& request) {
            request.set_header("Authorization", head->authorization);
        };
        bool isClosed = false;
        if (!process_request(stream, count == 1 || isClosing(), isClosed, authorize) || isClosed)
            return;
    }
}

void HttpServer::refuse(BoundedStream& stream, const WireRefusal& refusal) const
{
    if (refusal.status == 0)
        return;
    onRefused(refusal.status);
    const std::string answer = answerTo(refusal);
    stream.write(answer.data(), answer.size());
    stream.linger();
}

} // namespace dwcp

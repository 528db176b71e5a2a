// SPDX-License-Identifier: GPL-3.0-or-later

// A worked example: a TCP client that speaks to its server only through a pipeline with every protection, and a server
// that fails when it is told to. It tells what happens, and ends with 0 only if everything happened as it should:
//
//   the server answers           calls succeed
//   it hangs up                  calls are tried again, then the breaker opens and spares it
//   it says nothing              calls end at their timeout, not when the server feels like it
//   it answers again             one trial after the other gets through, and the breaker closes
//   too many calls               the rate limiter refuses, and says when to come back

#include "resilience/pipeline.h"
#include "resilience/systemclock.h"

#include <cstdio>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A socket that closes itself. */
class Socket {
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) { }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/** Answers each "ping" with "pong" on a connection of its own, unless it is told otherwise. One thread. */
class Server {
public:
    enum class Mood { Answering, HangingUp, Silent };

    Server() : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), size);
        listen(m_listener.get(), 64);
        getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Server()
    {
        m_stops = true;
        shutdown(m_listener.get(), SHUT_RDWR);
        m_thread.join();
    }

    void be(Mood mood) { m_mood = mood; }
    std::uint16_t port() const { return m_port; }
    /** Connections so far: what the callee feels of its callers. */
    int visits() const { return m_visits; }

private:
    void serve()
    {
        std::vector<std::unique_ptr<Socket>> ignored; // silent connections stay open
        while (!m_stops) {
            auto guest = std::make_unique<Socket>(accept(m_listener.get(), nullptr, nullptr));
            if (guest->get() < 0)
                continue;
            ++m_visits;
            if (m_mood == Mood::Answering)
                answer(guest->get());
            else if (m_mood == Mood::Silent)
                ignored.push_back(std::move(guest));
        }
    }
    static void answer(int guest)
    {
        char question[4];
        if (recv(guest, question, sizeof(question), MSG_WAITALL) == sizeof(question))
            send(guest, "pong", 4, MSG_NOSIGNAL);
    }

    Socket m_listener;
    std::uint16_t m_port = 0;
    std::atomic<Mood> m_mood{Mood::Answering};
    std::atomic<int> m_visits{0};
    std::atomic<bool> m_stops{false};
    std::thread m_thread;
};

enum class Reply { Pong, NoConnection, HungUp, NoAnswer };

/** One attempt, without any protection but this: it looks at its deadline. */
Reply ping(std::uint16_t port, const Deadline& deadline)
{
    const Socket socket(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        return Reply::NoConnection;
    if (send(socket.get(), "ping", 4, MSG_NOSIGNAL) != 4)
        return Reply::HungUp;
    pollfd waiting{socket.get(), POLLIN, 0};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline.left());
    if (poll(&waiting, 1, static_cast<int>(left.count())) == 0)
        return Reply::NoAnswer;
    char answer[4];
    return recv(socket.get(), answer, sizeof(answer), MSG_WAITALL) == sizeof(answer) ? Reply::Pong : Reply::HungUp;
}

/** All protections, as a service would set them up once at its start. */
class GuardedClient {
public:
    explicit GuardedClient(std::uint16_t port) : m_port(port) { }

    Guarded<Reply> ping()
    {
        return m_pipeline.execute([this](const Attempt& attempt) { return ::ping(m_port, attempt.deadline); },
            [](Reply reply) { return reply == Reply::Pong; });
    }

    /** What the refusal advises: wait until asking again can help. */
    void waitUntil(SteadyTime at) { m_pause.wait(at - m_clock.steady(), {}); }
    const CircuitBreaker& breaker() const { return m_breaker; }
    const Retry& retry() const { return m_retry; }

private:
    static BreakerOptions breakerOptions()
    {
        BreakerOptions options;
        options.maxFailures = 4;
        options.resetTimeout = 100ms;
        options.halfOpenMax = 2;
        return options;
    }
    static RetryOptions retryOptions()
    {
        RetryOptions options;
        options.maxRetries = 2;
        options.initial = 5ms;
        return options;
    }
    static TimeoutOptions timeoutOptions()
    {
        TimeoutOptions options;
        options.initial = 2s;
        return options;
    }

    std::uint16_t m_port;
    SystemClock m_clock;
    SystemPause m_pause;
    AtomicRandom m_random{static_cast<std::uint64_t>(m_clock.wall().time_since_epoch().count())};
    RateLimit m_limit{{20.0, 40.0}, m_clock};
    RateLimiter m_limiter{m_limit};
    BulkheadLimit m_bulkheadLimit{{8, 16, 1s}, m_clock};
    Bulkhead m_bulkhead{m_bulkheadLimit};
    RetryBudget m_budget{{0.2, 20}};
    Retry m_retry{retryOptions(), m_random, &m_budget};
    BreakerPolicy m_policy{
        breakerOptions(), m_clock, m_random, [](const CircuitBreaker&, const BreakerTransition& change) {
            std::printf("    breaker: %s -> %s (%s)\n", nameOf(change.fromState).data(), nameOf(change.toState).data(),
                nameOf(change.cause).data());
        }};
    CircuitBreaker m_breaker{m_policy};
    Timeout m_timeout{timeoutOptions(), m_clock};
    Pipeline m_pipeline{
        {nullptr, &m_limiter, nullptr, &m_bulkhead, &m_retry, &m_breaker, &m_timeout, nullptr}, m_clock, m_pause};
};

int g_failures = 0;

void expect(bool holds, const char* claim)
{
    std::printf("  %s %s\n", holds ? "ok  " : "FAIL", claim);
    g_failures += holds ? 0 : 1;
}

/** Calls until the breaker refuses; false when it has not after many calls. */
bool callUntilRefused(GuardedClient& client, Refusal& refusal)
{
    for (int i = 0; i < 10; ++i) {
        const auto result = client.ping();
        if (!result && result.refusal().pattern == Pattern::CircuitBreaker) {
            refusal = result.refusal();
            return true;
        }
    }
    return false;
}

void serverAnswers(GuardedClient& client)
{
    std::puts("The server answers.");
    int pongs = 0;
    for (int i = 0; i < 10; ++i)
        if (const auto result = client.ping())
            pongs += result.value() == Reply::Pong ? 1 : 0;
    expect(pongs == 10, "ten calls, ten answers");
}

void serverHangsUp(GuardedClient& client, Server& server)
{
    std::puts("The server hangs up.");
    server.be(Server::Mood::HangingUp);
    const std::uint64_t retriesBefore = client.retry().state().attempts[1];
    Refusal refusal;
    expect(callUntilRefused(client, refusal), "the breaker opens");
    expect(client.retry().state().attempts[1] > retriesBefore, "after calls were tried again");
    const int visits = server.visits();
    const auto refused = client.ping();
    expect(!refused && refused.refusal().reason == RefusalReason::Open, "the next call is refused");
    expect(server.visits() == visits, "without troubling the server");
}

void serverIsSilent(GuardedClient& client, Server& server)
{
    std::puts("The server says nothing.");
    server.be(Server::Mood::Silent);
    client.waitUntil(client.breaker().status().nextHalfOpen);
    const auto result = client.ping();
    expect(!result, "the trial does not succeed");
    expect(client.breaker().status().reopenings > 0, "and the breaker rests longer");
}

void serverRecovers(GuardedClient& client, Server& server)
{
    std::puts("The server answers again.");
    server.be(Server::Mood::Answering);
    int pongs = 0;
    for (int i = 0; i < 20 && client.breaker().status().state != BreakerState::Closed; ++i) {
        const auto result = client.ping();
        if (result)
            pongs += result.value() == Reply::Pong ? 1 : 0;
        else
            client.waitUntil(result.refusal().retryAt);
    }
    expect(client.breaker().status().state == BreakerState::Closed, "the breaker closes");
    expect(pongs == 2, "after two trials");
}

void tooManyCalls(GuardedClient& client)
{
    std::puts("Too many calls.");
    int refused = 0;
    Refusal last;
    for (int i = 0; i < 500 && refused == 0; ++i)
        if (const auto result = client.ping(); !result && result.refusal().pattern == Pattern::RateLimiter) {
            ++refused;
            last = result.refusal();
        }
    expect(refused == 1, "the rate limiter refuses");
    client.waitUntil(last.retryAt);
    expect(client.ping().hasValue(), "and means it when it says when to come back");
}

} // namespace

int main()
{
    Server server;
    GuardedClient client(server.port());
    serverAnswers(client);
    serverHangsUp(client, server);
    serverIsSilent(client, server);
    serverRecovers(client, server);
    tooManyCalls(client);
    return g_failures == 0 ? 0 : 1;
}

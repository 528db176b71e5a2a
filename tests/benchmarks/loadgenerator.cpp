// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the changing pages of N nodes from one process and one thread: node i is 127.A.B.C:PORT (see addressOf), each
// address a target of its own with keep-alive connections. Faults come by a script of the command line. GET /stats
// tells what was served so far, by the kind of asker.
#include "fleetpage.h"
#include "resilience/systemclock.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <queue>
#include <span>
#include <sstream>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace dwcp {

namespace {

constexpr std::uint32_t perByte = 250;

/** 127.1.0.1 is node 0; no octet is 0 or 255 at the end. */
std::uint32_t addressOf(std::uint32_t node)
{
    return 127U << 24 | (1 + node / (perByte * perByte)) << 16 | (node / perByte % perByte) << 8 | (1 + node % perByte);
}

std::uint32_t nodeAt(std::uint32_t address)
{
    return ((address >> 16 & 0xff) - 1) * perByte * perByte + (address >> 8 & 0xff) * perByte + (address & 0xff) - 1;
}

enum class FaultKind { Down, Slow, Flap };

/** "down:60:20", "slow:60:30:800", "flap:60:60:5000:0.5": kind, start, length, milliseconds, share of the nodes. */
struct Fault {
    FaultKind kind = FaultKind::Down;
    double start = 0;
    double length = 0;
    double milliseconds = 0; ///< delay of Slow, half a period of Flap
    double share = 1;

    bool hits(std::uint32_t node, double now) const
    {
        if (now < start || now >= start + length || node % 1000 >= share * 1000)
            return false;
        return kind != FaultKind::Flap || static_cast<int>((now - start) * 1000 / milliseconds) % 2 == 0;
    }
};

std::optional<Fault> faultFrom(const std::string& text)
{
    std::istringstream in(text);
    std::string kind;
    std::getline(in, kind, ':');
    const std::map<std::string, FaultKind> kinds{
        {"down", FaultKind::Down}, {"slow", FaultKind::Slow}, {"flap", FaultKind::Flap}};
    const auto found = kinds.find(kind);
    if (found == kinds.end())
        return std::nullopt;
    Fault fault;
    fault.kind = found->second;
    char colon = 0;
    in >> fault.start >> colon >> fault.length;
    if (!in)
        return std::nullopt;
    if (in >> colon)
        in >> fault.milliseconds;
    if (in >> colon)
        in >> fault.share;
    return fault.kind == FaultKind::Down || fault.milliseconds > 0 ? std::optional(fault) : std::nullopt;
}

struct Served {
    std::uint64_t pages = 0;
    std::uint64_t bytes = 0;
};

class Generator {
public:
    Generator(std::uint16_t port, std::vector<Fault> faults) : m_port(port), m_faults(std::move(faults)) { }
    Generator(const Generator&) = delete;
    Generator& operator=(const Generator&) = delete;
    ~Generator()
    {
        for (const auto& [socket, connection] : m_connections)
            ::close(socket);
        ::close(m_listener);
        ::close(m_poll);
    }

    bool open()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        m_poll = ::epoll_create1(EPOLL_CLOEXEC);
        return ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
            && ::listen(m_listener, 4096) == 0 && watch(m_listener);
    }

    void run(const volatile std::sig_atomic_t& stop)
    {
        std::array<epoll_event, 256> ready;
        while (!stop) {
            const int count = ::epoll_wait(m_poll, ready.data(), ready.size(), waitFor());
            for (int i = 0; i < count; ++i) {
                if (ready[static_cast<std::size_t>(i)].data.fd == m_listener)
                    accept();
                else
                    read(ready[static_cast<std::size_t>(i)].data.fd);
            }
            answerLate();
        }
    }

private:
    struct Connection {
        std::uint32_t node = 0;
        std::uint64_t number = 0; ///< sockets are used again, numbers are not
        std::string received;
    };
    struct Late {
        double at = 0;
        int socket = -1;
        std::uint64_t number = 0;
        friend bool operator<(const Late& a, const Late& b) { return a.at > b.at; }
    };

    double now() const { return std::chrono::duration<double>(m_clock.steady() - m_start).count(); }
    bool watch(int socket)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        return ::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event) == 0;
    }
    int waitFor() const
    {
        if (m_late.empty())
            return 500; // a stop signal between two waits is seen soon
        return std::clamp(static_cast<int>(1000 * (m_late.top().at - now())) + 1, 0, 500);
    }
    const Fault* faultOf(std::uint32_t node, double time) const
    {
        const auto found = std::ranges::find_if(m_faults, [&](const Fault& fault) { return fault.hits(node, time); });
        return found == m_faults.end() ? nullptr : &*found;
    }

    void accept()
    {
        sockaddr_in local{};
        socklen_t size = sizeof local;
        for (int socket = 0; (socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
            ::getsockname(socket, reinterpret_cast<sockaddr*>(&local), &size);
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            Connection& connection = m_connections[socket];
            connection.node = nodeAt(ntohl(local.sin_addr.s_addr));
            connection.number = ++m_accepted;
            connection.received.clear();
            const Fault* fault = faultOf(connection.node, now());
            if (!watch(socket) || (fault && fault->kind != FaultKind::Slow))
                reset(socket);
        }
    }

    /** As a process that has died: the connection is reset, not closed in peace. */
    void reset(int socket)
    {
        const linger hard{1, 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        ++m_resets;
        close(socket);
    }
    void close(int socket)
    {
        ::close(socket);
        m_connections.erase(socket);
    }

    void read(int socket)
    {
        std::array<char, 4096> bytes;
        const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (size <= 0) {
            if (size == 0 || errno != EAGAIN)
                close(socket);
            return;
        }
        Connection& connection = m_connections[socket];
        connection.received.append(bytes.data(), static_cast<std::size_t>(size));
        if (!connection.received.ends_with("\r\n\r\n"))
            return;
        const double time = now();
        const Fault* fault = faultOf(connection.node, time);
        if (!fault)
            return answer(socket, connection);
        if (fault->kind != FaultKind::Slow)
            return reset(socket);
        m_late.push({time + fault->milliseconds / 1000, socket, connection.number});
    }

    void answerLate()
    {
        while (!m_late.empty() && m_late.top().at <= now()) {
            const Late late = m_late.top();
            m_late.pop();
            const auto found = m_connections.find(late.socket);
            if (found != m_connections.end() && found->second.number == late.number)
                answer(late.socket, found->second);
        }
    }

    void answer(int socket, Connection& connection)
    {
        m_page.clear();
        const bool wantsStats = connection.received.starts_with("GET /stats ");
        if (wantsStats)
            writeStats();
        else
            m_fleet.write(connection.node, now(), m_page);
        m_answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: ";
        m_answer += std::to_string(m_page.size()) + "\r\n\r\n" + m_page;
        if (!wantsStats) {
            Served& served = m_served[connection.received.find("User-Agent: dwcp") != std::string::npos];
            ++served.pages;
            served.bytes += m_page.size();
        }
        connection.received.clear();
        // A page fits into a socket's empty buffer; an asker who reads nothing is let go.
        if (::send(socket, m_answer.data(), m_answer.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(m_answer.size()))
            close(socket);
    }

    void writeStats()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
        };
        std::ostringstream out;
        out << "{\"seconds\": " << now() << ", \"pages_dwcp\": " << m_served[1].pages
            << ", \"pages_other\": " << m_served[0].pages << ", \"bytes\": " << m_served[0].bytes + m_served[1].bytes
            << ", \"connections\": " << m_connections.size() << ", \"accepted\": " << m_accepted
            << ", \"resets\": " << m_resets
            << ", \"cpu_seconds\": " << seconds(usage.ru_utime) + seconds(usage.ru_stime) << "}\n";
        m_page = out.str();
    }

    SystemClock m_clock;
    SteadyTime m_start = m_clock.steady();
    FleetPage m_fleet;
    std::uint16_t m_port;
    std::vector<Fault> m_faults;
    int m_listener = -1;
    int m_poll = -1;
    std::unordered_map<int, Connection> m_connections;
    std::priority_queue<Late> m_late;
    std::array<Served, 2> m_served; ///< others, dwcp
    std::uint64_t m_accepted = 0;
    std::uint64_t m_resets = 0;
    std::string m_page;
    std::string m_answer;
};

volatile std::sig_atomic_t stopWanted = 0;

constexpr const char* usage =
    "usage: loadgenerator [--port N] [--list NODES] [--fault KIND:START:LENGTH[:MS[:SHARE]]]...\n"
    "KIND is down, slow (by MS) or flap (every MS); START and LENGTH are seconds\n";

struct Wish {
    std::uint16_t port = 9464;
    std::uint32_t list = 0; ///< print the URLs of so many nodes and stop
    std::vector<Fault> faults;
};

std::optional<Wish> wishOf(std::span<char* const> arguments)
{
    Wish wish;
    if (arguments.size() % 2 != 0)
        return std::nullopt;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string_view name = arguments[i];
        const std::string value = arguments[i + 1];
        const auto fault = name == "--fault" ? faultFrom(value) : std::nullopt;
        if (fault)
            wish.faults.push_back(*fault);
        else if (name == "--port")
            wish.port = static_cast<std::uint16_t>(std::atoi(value.c_str()));
        else if (name == "--list")
            wish.list = static_cast<std::uint32_t>(std::atoi(value.c_str()));
        else
            return std::nullopt;
    }
    return wish;
}

void printUrls(const Wish& wish)
{
    for (std::uint32_t node = 0; node < wish.list; ++node) {
        const std::uint32_t a = addressOf(node);
        std::printf("http://127.%u.%u.%u:%u\n", a >> 16 & 0xff, a >> 8 & 0xff, a & 0xff, wish.port);
    }
}

int serve(std::span<char* const> arguments)
{
    auto wish = wishOf(arguments);
    if (!wish)
        return std::fputs(usage, stderr), 2;
    if (wish->list > 0)
        return printUrls(*wish), 0;
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    std::signal(SIGTERM, [](int) { stopWanted = 1; });
    std::signal(SIGINT, [](int) { stopWanted = 1; });
    Generator generator(wish->port, std::move(wish->faults));
    if (!generator.open())
        return std::perror("loadgenerator: listen"), 1;
    generator.run(stopWanted);
    return 0;
}

} // namespace

} // namespace dwcp

int main(int argc, char** argv)
{
    return dwcp::serve(std::span(argv + 1, static_cast<std::size_t>(argc - 1)));
}

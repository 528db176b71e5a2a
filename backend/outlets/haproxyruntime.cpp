// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/haproxyruntime.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>
#include <utility>

namespace dwcp {

namespace {

constexpr std::size_t weightsAtOnce = 50; ///< a command line of HAProxy has 16 kB
constexpr std::size_t longestRefusal = 300;

/** An open file that is closed with it. */
class OpenSocket {
public:
    explicit OpenSocket(int fd) : m_fd(fd) { }
    OpenSocket(OpenSocket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    OpenSocket& operator=(OpenSocket&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~OpenSocket()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int fd() const noexcept { return m_fd; }

private:
    int m_fd;
};

Error problemNow(const std::string& what)
{
    return Error{what + ": " + std::strerror(errno), {}};
}

/** Neither reading nor writing, nor the connecting itself, takes longer. */
void setPatience(int fd, Duration patience)
{
    const auto micros =
        std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::microseconds>(patience).count(), 1);
    timeval limit{};
    limit.tv_sec = micros / 1'000'000;
    limit.tv_usec = micros % 1'000'000;
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

Result<OpenSocket> connectedTo(int family, const sockaddr* address, socklen_t length, Duration patience)
{
    OpenSocket open(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (open.fd() < 0)
        return problemNow("socket");
    setPatience(open.fd(), patience);
    if (::connect(open.fd(), address, length) != 0)
        return problemNow("connect");
    return open;
}

Result<OpenSocket> connectUnix(const std::string& path, Duration patience)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return Error{"the path of the socket is too long", path};
    std::memcpy(address.sun_path, path.data(), path.size());
    return connectedTo(AF_UNIX, reinterpret_cast<const sockaddr*>(&address), sizeof address, patience);
}

Result<OpenSocket> connectTcp(const std::string& hostAndPort, Duration patience)
{
    const auto colon = hostAndPort.rfind(':');
    if (colon == std::string::npos)
        return Error{"must be tcp://HOST:PORT", hostAndPort};
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const std::string host = hostAndPort.substr(0, colon);
    if (const int code = ::getaddrinfo(host.c_str(), hostAndPort.substr(colon + 1).c_str(), &hints, &found); code != 0)
        return Error{::gai_strerror(code), host};
    Result<OpenSocket> open = Error{"no address", host};
    for (const addrinfo* one = found; one && !open; one = one->ai_next)
        open = connectedTo(one->ai_family, one->ai_addr, one->ai_addrlen, patience);
    ::freeaddrinfo(found);
    return open;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/** A line of CSV; what stands in quotes may hold commas, and a doubled quote is one. */
std::vector<std::string> csvCells(std::string_view line)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ',' && !isQuoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

std::uint64_t numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/** Where a column is, by its name in the line of names; nullopt: nowhere. */
template <typename Cells>
std::optional<std::size_t> columnOf(const Cells& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional<std::size_t>(found - names.begin());
}

struct Counted {
    std::string status;
    std::uint64_t chosen = 0;
    std::uint32_t sessions = 0;
};

Result<std::map<std::string, Counted>> readStatistics(std::string_view text, const std::string& backend)
{
    const auto lines = split(text, '\n');
    if (lines.empty() || !lines.front().starts_with("# "))
        return Error{"its statistics are not readable", std::string(lines.front().substr(0, 80))};
    const auto names = csvCells(lines.front().substr(2));
    const auto proxy = columnOf(names, "pxname");
    const auto server = columnOf(names, "svname");
    const auto status = columnOf(names, "status");
    const auto chosen = columnOf(names, "lbtot");
    const auto sessions = columnOf(names, "scur");
    if (!proxy || !server || !status || !chosen || !sessions)
        return Error{"its statistics lack a column", {}};
    const std::size_t last = std::max({*proxy, *server, *status, *chosen, *sessions});
    std::map<std::string, Counted> counted;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto cells = csvCells(lines[i]);
        if (cells.size() > last && cells[*proxy] == backend)
            counted[cells[*server]] = {cells[*status], numberIn(cells[*chosen]),
                static_cast<std::uint32_t>(std::min<std::uint64_t>(numberIn(cells[*sessions]), UINT32_MAX))};
    }
    return counted;
}

std::uint32_t boundedWeight(std::string_view text)
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(numberIn(text), 256));
}

std::string firstLine(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \r\n");
    if (begin == std::string_view::npos)
        return {};
    const auto end = std::min(text.find('\n', begin), text.size());
    return std::string(text.substr(begin, std::min(end - begin, longestRefusal)));
}

} // namespace

Result<std::vector<SeenServer>> seenServers(
    std::string_view serversState, std::string_view statistics, const std::string& backend)
{
    const auto lines = split(serversState, '\n');
    if (lines.size() < 2 || lines[0] != "1" || !lines[1].starts_with("# "))
        return Error{"does not tell its servers: " + firstLine(serversState), {}};
    const auto counted = readStatistics(statistics, backend);
    if (!counted)
        return counted.error();
    const auto names = split(lines[1].substr(2), ' ');
    const auto name = columnOf(names, "srv_name");
    const auto operation = columnOf(names, "srv_op_state");
    const auto admin = columnOf(names, "srv_admin_state");
    const auto weight = columnOf(names, "srv_uweight");
    const auto configured = columnOf(names, "srv_iweight");
    if (!name || !operation || !admin || !weight || !configured)
        return Error{"the states of its servers lack a column", {}};
    const std::size_t last = std::max({*name, *operation, *admin, *weight, *configured});
    std::vector<SeenServer> servers;
    for (std::size_t i = 2; i < lines.size(); ++i) {
        const auto cells = split(lines[i], ' ');
        if (cells.size() <= last)
            continue;
        SeenServer server;
        server.name = std::string(cells[*name]);
        server.isOut = cells[*operation] == "0" || cells[*admin] != "0";
        server.weight = boundedWeight(cells[*weight]);
        server.configuredWeight = boundedWeight(cells[*configured]);
        if (const auto found = counted->find(server.name); found != counted->end()) {
            server.status = found->second.status;
            server.chosen = found->second.chosen;
            server.sessions = found->second.sessions;
        }
        servers.push_back(std::move(server));
    }
    return servers;
}

Result<std::string> HaproxyRuntime::ask(const std::string& command) const
{
    constexpr std::string_view tcp = "tcp://";
    const Result<OpenSocket> open = m_address.starts_with(tcp) ? connectTcp(m_address.substr(tcp.size()), m_patience)
                                                               : connectUnix(m_address, m_patience);
    if (!open)
        return open.error();
    const std::string line = command + "\n";
    if (::send(open->fd(), line.data(), line.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(line.size()))
        return problemNow("write");
    std::string answer;
    char piece[16384];
    for (;;) {
        const ssize_t count = ::recv(open->fd(), piece, sizeof piece, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno == EAGAIN ? Error{"no answer in time", {}} : problemNow("read");
        if (count == 0)
            return answer;
        answer.append(piece, static_cast<std::size_t>(count));
        if (answer.size() > longestAnswer)
            return Error{"the answer is too long", {}};
    }
}

Result<std::vector<SeenServer>> HaproxyRuntime::servers(const std::string& backend) const
{
    const auto states = ask("show servers state " + backend);
    if (!states)
        return states.error();
    const auto statistics = ask("show stat " + backend + " 4 -1");
    if (!statistics)
        return statistics.error();
    return seenServers(*states, *statistics, backend);
}

Result<std::string> HaproxyRuntime::setWeights(
    const std::string& backend, const std::vector<ServerWeight>& weights) const
{
    std::string refusal;
    for (std::size_t at = 0; at < weights.size(); at += weightsAtOnce) {
        std::string commands;
        for (std::size_t i = at; i < std::min(at + weightsAtOnce, weights.size()); ++i)
            commands += (commands.empty() ? "" : "; ") + ("set server " + backend + "/" + weights[i].server)
                + " weight " + std::to_string(weights[i].weight);
        const auto answer = ask(commands);
        if (!answer)
            return answer.error();
        if (refusal.empty())
            refusal = firstLine(*answer);
    }
    return refusal;
}

} // namespace dwcp

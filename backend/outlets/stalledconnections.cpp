// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/stalledconnections.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <cstddef>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace dwcp {

namespace {

constexpr std::chrono::seconds lookEvery{1};

/** The port at which a connection was accepted; 0: it is none, or it listens. */
std::uint16_t acceptedAt(int fd)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    int listens = 0;
    socklen_t size = sizeof listens;
    if (::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &length) != 0
        || ::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0 || listens != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port) : 0;
}

/** Bytes that the other side has taken; nullopt: the system does not tell. */
std::optional<std::uint64_t> sentOn(int fd)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    const bool isTold = ::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) == 0
        && length >= offsetof(tcp_info, tcpi_bytes_acked) + sizeof info.tcpi_bytes_acked;
    return isTold ? std::optional<std::uint64_t>(info.tcpi_bytes_acked) : std::nullopt;
}

std::uint64_t inodeOf(int fd)
{
    struct stat status { };
    return ::fstat(fd, &status) == 0 ? status.st_ino : 0;
}

/** Numbers of the open files; without the one that the looking itself takes. */
std::vector<int> openFiles()
{
    std::vector<int> files;
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir("/proc/self/fd"), &::closedir);
    for (const dirent* entry = folder ? ::readdir(folder.get()) : nullptr; entry; entry = ::readdir(folder.get())) {
        int number = -1;
        const char* const end = entry->d_name + std::strlen(entry->d_name);
        if (std::from_chars(entry->d_name, end, number).ptr == end && number != ::dirfd(folder.get()))
            files.push_back(number);
    }
    return files;
}

} // namespace

StalledConnections::StalledConnections(std::uint16_t port, const Clock& clock)
    : m_port(port)
    , m_clock(clock)
    , m_thread([this] { run(); })
{
}

StalledConnections::~StalledConnections()
{
    m_isStopping.store(true, std::memory_order_release);
    m_bell.release();
    m_thread.join();
}

void StalledConnections::run()
{
    while (!m_isStopping.load(std::memory_order_acquire)) {
        if (m_served.load(std::memory_order_relaxed) > 0)
            look();
        else
            m_known.clear();
        static_cast<void>(m_bell.try_acquire_for(lookEvery));
    }
}

void StalledConnections::look()
{
    ++m_look;
    for (const int fd : openFiles()) {
        if (acceptedAt(fd) == m_port)
            lookAt(fd);
    }
    std::erase_if(m_known, [this](const auto& known) { return known.second.look != m_look; });
}

void StalledConnections::lookAt(int fd)
{
    // From here on it is ours as well: the number stays with this connection whatever the server does.
    const int own = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return;
    const auto sent = sentOn(own);
    if (acceptedAt(own) == m_port && sent) {
        const SteadyTime now = m_clock.steady();
        const auto [known, isNew] = m_known.try_emplace(inodeOf(own), Progress{*sent, now, m_look});
        known->second.look = m_look;
        if (known->second.sent != *sent)
            known->second = {*sent, now, m_look};
        else if (!isNew && now - known->second.since > limit)
            ::shutdown(own, SHUT_RDWR); // the server sees its end and closes it
    }
    ::close(own);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/boundedstream.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>

namespace dwcp {

namespace {

void describe(const sockaddr_storage& address, std::string& ip, int& port)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.ss_family == AF_INET6) {
        const auto& six = reinterpret_cast<const sockaddr_in6&>(address);
        ::inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
        port = ntohs(six.sin6_port);
    } else {
        const auto& four = reinterpret_cast<const sockaddr_in&>(address);
        ::inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size());
        port = ntohs(four.sin_port);
    }
    ip = text.data();
}

} // namespace

BoundedStream::BoundedStream(int socket, ssl_st* session, const Clock& clock, const StreamLimits& limits)
    : m_socket(socket)
    , m_session(session)
    , m_clock(clock)
    , m_limits(limits)
    , m_deadline(clock.steady() + limits.requestTime)
{
}

void BoundedStream::beginRequest()
{
    m_deadline = m_clock.steady() + m_limits.requestTime;
    m_taken = 0;
}

Duration BoundedStream::left() const
{
    return std::max(m_deadline - m_clock.steady(), Duration::zero());
}

bool BoundedStream::wait(short events, Duration patience) const
{
    pollfd one{m_socket, events, 0};
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(patience).count();
    int ready = 0;
    do
        ready = ::poll(&one, 1, static_cast<int>(milliseconds));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool BoundedStream::awaitRequest(Duration patience)
{
    return m_at < m_end || (m_session && SSL_pending(m_session) > 0) || wait(POLLIN, patience);
}

bool BoundedStream::is_readable() const
{
    return m_at < m_end || wait(POLLIN, left());
}

bool BoundedStream::is_writable() const
{
    // A client that hung up is readable: it sent its end.
    char end = 0;
    const ssize_t count = ::recv(m_socket, &end, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool hasHungUp = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
    return !hasHungUp && wait(POLLOUT, m_limits.answerTime);
}

/** What the socket has now, at least one byte; -1 when nothing came in time, 0 at the end. */
ssize_t BoundedStream::receive()
{
    for (;;) {
        ssize_t count = 0;
        short wanted = POLLIN;
        if (m_session) {
            count = SSL_read(m_session, m_buffer.data(), static_cast<int>(m_buffer.size()));
            const int why = count > 0 ? SSL_ERROR_NONE : SSL_get_error(m_session, static_cast<int>(count));
            if (why == SSL_ERROR_ZERO_RETURN)
                return 0;
            if (why != SSL_ERROR_NONE && why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                return -1;
            wanted = why == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
        } else {
            count = ::recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
                return count;
        }
        if (count > 0)
            return count;
        if (left() == Duration::zero() || !wait(wanted, left()))
            return -1;
    }
}

ssize_t BoundedStream::read(char* to, size_t size)
{
    if (m_at == m_end) {
        if (m_taken >= m_limits.requestBytes || left() == Duration::zero())
            return -1;
        const ssize_t count = receive();
        if (count <= 0)
            return count;
        m_at = 0;
        m_end = static_cast<std::size_t>(count);
    }
    const std::size_t taken = std::min(size, m_end - m_at);
    std::memcpy(to, m_buffer.data() + m_at, taken);
    m_at += taken;
    m_taken += taken;
    return m_taken > m_limits.requestBytes ? -1 : static_cast<ssize_t>(taken);
}

ssize_t BoundedStream::write(const char* from, size_t size)
{
    std::size_t sent = 0;
    while (sent < size) {
        ssize_t count = 0;
        short wanted = POLLOUT;
        if (m_session) {
            count = SSL_write(m_session, from + sent, static_cast<int>(size - sent));
            const int why = count > 0 ? SSL_ERROR_NONE : SSL_get_error(m_session, static_cast<int>(count));
            if (why != SSL_ERROR_NONE && why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                return -1;
            wanted = why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
        } else {
            count = ::send(m_socket, from + sent, size - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return -1;
        }
        if (count > 0)
            sent += static_cast<std::size_t>(count);
        else if (!wait(wanted, m_limits.answerTime))
            return -1;
    }
    return static_cast<ssize_t>(sent);
}

void BoundedStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        describe(address, ip, port);
}

void BoundedStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        describe(address, ip, port);
}

} // namespace dwcp

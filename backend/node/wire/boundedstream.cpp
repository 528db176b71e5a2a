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

constexpr WireRefusal hungUp{};
constexpr WireRefusal cutShort{400, "the request ends too early"};
constexpr WireRefusal tooSlow{408, "the request took too long"};
constexpr WireRefusal headTooLarge{431, "the head of the request is too large"};
constexpr WireRefusal addressTooLong{414, "the address is too long"};
constexpr Duration nap = std::chrono::milliseconds(100);
constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

BoundedStream::BoundedStream(
    int socket, ssl_st* session, const Clock& clock, const StreamLimits& limits, std::function<bool()> isCrowded)
    : m_socket(socket)
    , m_session(session)
    , m_clock(clock)
    , m_limits(limits)
    , m_isCrowded(std::move(isCrowded))
    , m_began(clock.steady())
{
}

Duration BoundedStream::left() const
{
    const Duration time = m_isCrowded() ? m_limits.crowdedTime : m_limits.requestTime;
    return std::max(m_began + time - m_clock.steady(), Duration::zero());
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

/** In short naps: how much time is left changes when others come. */
bool BoundedStream::waitForMore(short events) const
{
    for (Duration time = left(); time > Duration::zero(); time = left()) {
        if (wait(events, std::min(time, nap)))
            return true;
    }
    return false;
}

bool BoundedStream::awaitRequest(Duration patience)
{
    return !m_received.empty() || (m_session && SSL_pending(m_session) > 0) || wait(POLLIN, patience);
}

std::variant<RequestHead, WireRefusal> BoundedStream::takeRequest()
{
    m_began = m_clock.steady();
    std::optional<std::size_t> end;
    while (!end) {
        // Some clients send an empty line behind a body (RFC 9112, 2.2).
        while (m_received.starts_with("\r\n"))
            m_received.erase(0, 2);
        end = RequestHead::endIn(m_received);
        if (end.value_or(m_received.size()) > RequestHead::mostBytes)
            return m_received.find('\n') < RequestHead::mostBytes ? headTooLarge : addressTooLong;
        if (!end) {
            if (const auto refusal = receive())
                return *refusal;
        }
    }
    auto parsed = RequestHead::parse(std::string_view(m_received).substr(0, *end), m_limits.bodyBytes);
    const auto* const head = std::get_if<RequestHead>(&parsed);
    if (!head)
        return parsed;
    const std::size_t size = *end + head->bodyBytes;
    if (head->awaitsContinue && m_received.size() < size)
        write(goOn.data(), goOn.size());
    if (const auto refusal = receiveUntil(size))
        return *refusal;
    m_request = head->text() + m_received.substr(*end, head->bodyBytes);
    m_at = 0;
    m_received.erase(0, size);
    return parsed;
}

std::optional<WireRefusal> BoundedStream::receiveUntil(std::size_t size)
{
    while (m_received.size() < size) {
        if (const auto refusal = receive())
            return refusal;
    }
    return std::nullopt;
}

/** Adds at least one byte to what was received. */
std::optional<WireRefusal> BoundedStream::receive()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        short wanted = POLLIN;
        const ssize_t count = receiveNow(buffer.data(), buffer.size(), wanted);
        if (count > 0) {
            m_received.append(buffer.data(), static_cast<std::size_t>(count));
            return left() == Duration::zero() ? std::optional(tooSlow) : std::nullopt;
        }
        if (wanted == 0)
            return m_received.empty() ? hungUp : cutShort;
        if (!waitForMore(wanted))
            return tooSlow;
    }
}

/** What is there now; without anything `wanted` says what to wait for, 0 when nothing will come. */
ssize_t BoundedStream::receiveNow(char* to, std::size_t size, short& wanted) const
{
    if (!m_session) {
        const ssize_t count = ::recv(m_socket, to, size, MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
            wanted = 0;
        return count;
    }
    const int count = SSL_read(m_session, to, static_cast<int>(size));
    const int why = count > 0 ? SSL_ERROR_NONE : SSL_get_error(m_session, count);
    if (why != SSL_ERROR_NONE)
        wanted = why == SSL_ERROR_WANT_READ ? POLLIN : why == SSL_ERROR_WANT_WRITE ? POLLOUT : 0;
    return count;
}

void BoundedStream::linger()
{
    if (m_session)
        SSL_shutdown(m_session);
    ::shutdown(m_socket, SHUT_WR);
    const SteadyTime end = m_clock.steady() + m_limits.lingering;
    std::array<char, 4096> buffer{};
    for (SteadyTime now = m_clock.steady(); now < end && wait(POLLIN, end - now); now = m_clock.steady()) {
        if (::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT) <= 0)
            return;
    }
}

bool BoundedStream::is_readable() const
{
    return m_at < m_request.size();
}

bool BoundedStream::is_writable() const
{
    // A client that hung up is readable: it sent its end.
    char end = 0;
    const ssize_t count = ::recv(m_socket, &end, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool hasHungUp = count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
    return !hasHungUp && wait(POLLOUT, m_limits.answerTime);
}

ssize_t BoundedStream::read(char* to, size_t size)
{
    const std::size_t taken = m_request.copy(to, size, m_at);
    m_at += taken;
    return static_cast<ssize_t>(taken);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/address.h"

#include <charconv>
#include <cstring>
#include <netdb.h>

namespace dwcp {

Result<Address> Address::parse(const std::string& text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return Error{"an address is HOST:PORT, as in 127.0.0.1:9401", text};
    Address address;
    address.host = text.substr(0, colon);
    if (address.host.size() > 2 && address.host.front() == '[' && address.host.back() == ']')
        address.host = address.host.substr(1, address.host.size() - 2);
    const char* const last = text.data() + text.size();
    const auto [end, problem] = std::from_chars(text.data() + colon + 1, last, address.port);
    if (problem != std::errc() || end != last)
        return Error{"the port must be a number from 0 to 65535", text};
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int code = ::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found);
    if (code != 0)
        return Error{::gai_strerror(code), text};
    std::memcpy(&address.socket, found->ai_addr, found->ai_addrlen);
    ::freeaddrinfo(found);
    return address;
}

bool Address::isLoopback() const noexcept
{
    if (socket.ss_family == AF_INET6)
        return IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6&>(socket).sin6_addr);
    return (ntohl(reinterpret_cast<const sockaddr_in&>(socket).sin_addr.s_addr) >> 24) == 127;
}

bool Address::isSameAs(const Address& other) const noexcept
{
    // Unused bytes are zero, so an address of one family and one host is one row of bytes.
    return std::memcmp(&socket, &other.socket, sizeof socket) == 0;
}

std::string Address::text() const
{
    const bool needsBrackets = host.find(':') != std::string::npos;
    return (needsBrackets ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <netinet/in.h>
#include <string>

namespace dwcp {

/** A host and a port, resolved once. */
struct Address {
    std::string host;
    std::uint16_t port = 0;
    sockaddr_storage socket{};

    /** Reads "127.0.0.1:9401", "[::1]:9401" or "name:9401"; a name is looked up now. */
    static Result<Address> parse(const std::string& text);

    const sockaddr* raw() const noexcept { return reinterpret_cast<const sockaddr*>(&socket); }
    /** Whether only this machine can reach it. */
    bool isLoopback() const noexcept;
    /** Whether it is the same port of the same host, whatever they were called. */
    bool isSameAs(const Address& other) const noexcept;
    std::string text() const;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwcp {

enum class Scheme : std::uint8_t { Http, Https, Tcp, Tls, Exec };

/** Where a target is. */
struct Url {
    Scheme scheme = Scheme::Http;
    std::string host; ///< lower case; an IPv6 address without its brackets
    std::uint16_t port = 0; ///< the scheme's default when none is given; 0 for exec without one
    std::string path; ///< "/metrics?x=1"; for exec the program; empty when the URL has none ("/" alone counts as none)

    /** "host:port" as a Host header has it: brackets around IPv6, no default port. */
    std::string authority() const;
    bool isEncrypted() const noexcept { return scheme == Scheme::Https || scheme == Scheme::Tls; }
};

/**
 * Reads http://HOST[:PORT][/PATH], https://..., tcp://HOST:PORT, tls://HOST:PORT or
 * exec://[HOST[:PORT]]/PROGRAM[?ARG&ARG]. Names and passwords in a URL are refused, because URLs are shown: they belong
 * in the target's access options. The error names what is wrong; its place is the text given. Thread: any. Source: RFC
 * 3986.
 */
Result<Url> parseUrl(std::string_view text);

} // namespace dwcp

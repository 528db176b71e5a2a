// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwcp {

/** Where a target listens, taken apart. */
struct TargetUrl {
    std::string scheme; ///< "http", "https" or "tcp"
    std::string host; ///< name or address; an IPv6 address without its brackets
    std::uint16_t port = 0; ///< that of the scheme when none is given
    std::string path; ///< with its query, "/metrics?x=1"; may be empty

    std::string text() const; ///< "https://[::1]:2379/metrics"
    std::string hostPort() const; ///< "[::1]:2379"
};

/**
 * Reads "http://host:port/path", "https://...", "tcp://host:port", or "host:port" alone, which is http. A URL with a
 * user or password is refused: secrets belong into files. The error's place is the URL without what stands before the
 * "@".
 */
Result<TargetUrl> parseTargetUrl(std::string_view text);

} // namespace dwcp

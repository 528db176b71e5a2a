// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwcp {

/** Where a target listens, taken apart. */
struct TargetUrl {
    std::string scheme; ///< "http", "https", "tcp", "tls", "exec" or "machine"
    std::string host; ///< name or address; an IPv6 address without its brackets; may be empty for a program
    std::uint16_t port = 0; ///< that of the scheme when none is given; 0 for a program that was given none
    std::string path; ///< with its query, "/metrics?x=1"; may be empty; of a program its path and arguments

    std::string text() const; ///< "https://[::1]:2379/metrics"
    std::string hostPort() const; ///< "[::1]:2379"
    /** What a target is called that has no name: its host and port, of a program its file's name. */
    std::string name() const;
};

/** "https" of "https://host"; a text without one means http. */
std::string_view schemeOf(std::string_view url) noexcept;

/** A URL that runs a program of this machine when it is asked. */
bool isProgram(std::string_view url) noexcept;

/**
 * Reads "http://host:port/path", "https://...", "tcp://host:port", "tls://host:port",
 * "exec://[host[:port]]/program[?argument&argument]", "machine:///folder" (the machine that this runs on, and the file
 * system that the folder is in), or "host:port" alone, which is http. A URL with a user or
 * password is refused: secrets belong into files. The error's place is the URL without what stands before the "@".
 */
Result<TargetUrl> parseTargetUrl(std::string_view text);

} // namespace dwcp

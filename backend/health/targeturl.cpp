// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/targeturl.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dwcp {

namespace {

constexpr std::size_t longestUrl = 2048;

constexpr std::string_view programScheme = "exec";
constexpr std::string_view machineScheme = "machine"; ///< the one that the program runs on
constexpr std::array<std::string_view, 6> schemes{"http", "https", "tcp", "tls", programScheme, machineScheme};

std::uint16_t usualPort(std::string_view scheme)
{
    return scheme == "https" ? 443 : scheme == "http" ? 80 : 0;
}

bool isHostByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
        || c == '_';
}

bool isAddressByte(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const std::from_chars_result parsed = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool isWhole = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
    return isWhole && port > 0 ? std::optional(port) : std::nullopt;
}

/** Cuts the host from the front of "host:port"; the rest begins with ":" or is empty. */
bool takeHost(std::string_view& authority, std::string& host)
{
    if (authority.starts_with('[')) {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos)
            return false;
        host = authority.substr(1, end - 1);
        authority.remove_prefix(end + 1);
        return host.find(':') != std::string::npos && std::ranges::all_of(host, isAddressByte);
    }
    host = authority.substr(0, authority.find(':'));
    authority.remove_prefix(host.size());
    return !host.empty() && std::ranges::all_of(host, isHostByte);
}

} // namespace

std::string TargetUrl::hostPort() const
{
    const bool isAddress6 = host.find(':') != std::string::npos;
    const std::string shown = isAddress6 ? "[" + host + "]" : host;
    return port > 0 ? shown + ":" + std::to_string(port) : shown;
}

std::string TargetUrl::name() const
{
    if (scheme == machineScheme)
        return path.size() > 1 ? "machine " + path : "machine";
    if (scheme != programScheme)
        return hostPort();
    const std::string_view program = std::string_view(path).substr(0, path.find('?'));
    const std::string file(program.substr(program.rfind('/') + 1));
    return host.empty() ? file : file + "@" + hostPort();
}

std::string TargetUrl::text() const
{
    return scheme + "://" + hostPort() + path;
}

std::string_view schemeOf(std::string_view url) noexcept
{
    const std::size_t end = url.find("://");
    return end == std::string_view::npos ? schemes.front() : url.substr(0, end);
}

bool isProgram(std::string_view url) noexcept
{
    return schemeOf(url) == programScheme;
}

Result<TargetUrl> parseTargetUrl(std::string_view text)
{
    TargetUrl url;
    std::string_view rest = text;
    const std::size_t schemeEnd = rest.find("://");
    url.scheme = schemeEnd == std::string_view::npos ? "http" : std::string(rest.substr(0, schemeEnd));
    rest.remove_prefix(schemeEnd == std::string_view::npos ? 0 : schemeEnd + 3);
    std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    url.path = rest.substr(authority.size());
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        // The place must not repeat the secret.
        const std::string shown = url.scheme + "://...@" + std::string(authority.substr(at + 1)) + url.path;
        return Error{"a user or password does not belong into a URL; use basic_auth with a password_file", shown};
    }
    const auto wrong = [&](std::string what) { return Error{std::move(what), std::string(text.substr(0, 200))}; };
    if (text.size() > longestUrl)
        return wrong("the URL is too long");
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; }))
        return wrong("a URL has no spaces and control characters");
    if (std::ranges::find(schemes, url.scheme) == schemes.end())
        return wrong("\"" + url.scheme.substr(0, 20) + "\" is none of http, https, tcp, tls, exec, machine");
    const bool runs = url.scheme == programScheme;
    if (runs && (!url.path.starts_with('/') || url.path.substr(0, url.path.find('?')).ends_with('/')))
        return wrong("a program needs its whole path: exec:///usr/lib/nagios/plugins/check_load?-w&5");
    const bool isMachine = url.scheme == machineScheme;
    if (isMachine && (!authority.empty() || url.path.find('?') != std::string::npos))
        return wrong("only the machine that this runs on can be looked at: machine:///, with a folder of the disk");
    const bool isLocal = isMachine || (runs && authority.empty());
    if (!isLocal && !takeHost(authority, url.host))
        return wrong("this is not a URL: the host is missing or wrong");
    url.port = usualPort(url.scheme);
    if (!authority.empty()) {
        const std::optional<std::uint16_t> port = parsePort(authority.substr(1));
        if (authority.front() != ':' || !port)
            return wrong("the port must be a number from 1 to 65535");
        url.port = *port;
    } else if (schemeEnd == std::string_view::npos) {
        return wrong("this is not a URL: write http://host:port or host:port");
    }
    if (url.port == 0 && !isLocal && !runs)
        return wrong("a " + url.scheme + " URL needs a port");
    if (url.path.find('#') != std::string::npos)
        return wrong("a target's URL has no fragment (#...)");
    return url;
}

} // namespace dwcp

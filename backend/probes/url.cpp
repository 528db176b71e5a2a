// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/url.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dwcp {

namespace {

struct SchemeRow {
    std::string_view name;
    Scheme scheme;
    std::uint16_t port;
};
constexpr std::array<SchemeRow, 5> schemes{{{"http", Scheme::Http, 80}, {"https", Scheme::Https, 443},
    {"tcp", Scheme::Tcp, 0}, {"tls", Scheme::Tls, 0}, {"exec", Scheme::Exec, 0}}};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

bool isHostByte(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool isAddressByte(char c) noexcept
{
    return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

/** Splits off "[v6]" or a name; what remains begins with ':' or is empty. */
std::optional<std::string> takeHost(std::string_view& authority)
{
    std::string host;
    if (authority.starts_with('[')) {
        const std::size_t close = authority.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        host = lowerCase(authority.substr(1, close - 1));
        authority.remove_prefix(close + 1);
        const bool legal = host.find(':') != std::string::npos && std::all_of(host.begin(), host.end(), isAddressByte);
        return legal ? std::optional(host) : std::nullopt;
    }
    const std::size_t colon = std::min(authority.find(':'), authority.size());
    host = lowerCase(authority.substr(0, colon));
    authority.remove_prefix(colon);
    // A leading dash is no name, and would be an option to a program that gets it as an argument.
    const bool legal = !host.starts_with('-') && std::all_of(host.begin(), host.end(), isHostByte);
    return legal ? std::optional(host) : std::nullopt;
}

std::optional<std::uint16_t> readPort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool whole = error == std::errc() && after == text.data() + text.size();
    return whole && port != 0 ? std::optional(port) : std::nullopt;
}

const char* readAuthority(std::string_view authority, Url& url)
{
    if (authority.find('@') != std::string_view::npos)
        return "a URL must not hold a user name or password; name a file in the target's access options";
    const auto host = takeHost(authority);
    if (!host)
        return "bad host name";
    url.host = *host;
    if (url.host.empty() && url.scheme != Scheme::Exec)
        return "the host name is missing";
    if (!authority.empty()) {
        const auto port = authority.starts_with(':') ? readPort(authority.substr(1)) : std::nullopt;
        if (!port)
            return "the port must be a number from 1 to 65535";
        url.port = *port;
    }
    return nullptr;
}

const char* checkRest(const Url& url)
{
    const bool raw = url.scheme == Scheme::Tcp || url.scheme == Scheme::Tls;
    if (raw && url.port == 0)
        return "the port is missing";
    if (raw && !url.path.empty())
        return "a tcp or tls URL has no path";
    return url.scheme == Scheme::Exec && url.path.empty() ? "the program is missing" : nullptr;
}

const char* readUrl(std::string_view text, Url& url)
{
    const auto isPrintable = [](char c) { return c > ' ' && c != '\x7f'; };
    if (text.empty())
        return "the URL is empty";
    if (!std::all_of(text.begin(), text.end(), isPrintable))
        return "a URL must not hold blanks, control characters or letters beyond ASCII";
    const std::size_t colon = text.find("://");
    const std::string scheme = lowerCase(text.substr(0, std::min(colon, text.size())));
    const auto* row =
        std::find_if(schemes.begin(), schemes.end(), [&](const SchemeRow& r) { return r.name == scheme; });
    if (colon == std::string_view::npos || row == schemes.end())
        return "the URL must begin with http://, https://, tcp://, tls:// or exec://";
    if (text.find('#') != std::string_view::npos)
        return "a fragment (#...) means nothing here";
    url.scheme = row->scheme;
    url.port = row->port;
    text.remove_prefix(colon + 3);
    const std::size_t slash = std::min(text.find_first_of("/?"), text.size());
    url.path = text.substr(slash);
    if (url.path == "/")
        url.path.clear();
    if (url.path.starts_with('?'))
        url.path.insert(0, "/");
    const char* fault = readAuthority(text.substr(0, slash), url);
    return fault ? fault : checkRest(url);
}

} // namespace

std::string Url::authority() const
{
    const bool isAddress = host.find(':') != std::string::npos;
    std::string text = isAddress ? "[" + host + "]" : host;
    const bool isDefault = (scheme == Scheme::Http && port == 80) || (scheme == Scheme::Https && port == 443);
    return isDefault ? text : text + ":" + std::to_string(port);
}

Result<Url> parseUrl(std::string_view text)
{
    Url url;
    if (const char* fault = readUrl(text, url))
        return Error{fault, std::string(text)};
    return url;
}

} // namespace dwcp

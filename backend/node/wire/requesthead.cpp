// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/requesthead.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dwcp {

namespace {

constexpr WireRefusal malformed{400, "the request is malformed"};
constexpr std::array<std::string_view, 7> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
/** Also what curl says of a body when it is told nothing. */
constexpr std::array<std::string_view, 2> bodyTypes{"application/json", "application/x-www-form-urlencoded"};

bool isToken(std::string_view text) noexcept
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.find(c) != std::string_view::npos;
    });
}

bool isControl(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

std::string lower(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return low;
}

std::string_view trimmed(std::string_view text) noexcept
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/** Reads line by line and keeps the first thing that is wrong. */
class HeadReader {
public:
    HeadReader(std::string_view head, std::size_t mostBody) : m_rest(head), m_mostBody(mostBody) { }

    std::variant<RequestHead, WireRefusal> read()
    {
        requestLine(line());
        int fields = 0;
        for (std::string_view text = line(); !text.empty() && !m_refusal; text = line()) {
            if (++fields > RequestHead::mostFields)
                refuse({431, "the head of the request is too large"});
            field(text);
        }
        judgeBody();
        if (m_hosts != 1 && !m_isOld)
            refuse(malformed); // RFC 9112, 3.2
        return m_refusal ? std::variant<RequestHead, WireRefusal>(*m_refusal) : std::move(m_head);
    }

private:
    void refuse(const WireRefusal& refusal)
    {
        if (!m_refusal)
            m_refusal = refusal;
    }

    /** Up to CR LF; anything else that ends a line is refused. */
    std::string_view line()
    {
        const auto end = m_rest.find("\r\n");
        const std::string_view text = m_rest.substr(0, end);
        if (end == std::string_view::npos || std::ranges::any_of(text, isControl))
            refuse(malformed);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 2);
        return text;
    }

    void requestLine(std::string_view text)
    {
        const auto first = text.find(' ');
        const auto last = text.rfind(' ');
        if (m_refusal || first == last || !isToken(text.substr(0, first)))
            return refuse(malformed);
        m_head.method = text.substr(0, first);
        if (std::ranges::find(methods, m_head.method) == methods.end())
            refuse({501, "there is no such method"});
        version(text.substr(last + 1));
        target(text.substr(first + 1, last - first - 1));
    }

    void version(std::string_view text)
    {
        const bool isHttp = text.size() == 8 && text.starts_with("HTTP/") && text[6] == '.' && text[5] >= '0'
            && text[5] <= '9' && text[7] >= '0' && text[7] <= '9';
        if (!isHttp)
            return refuse(malformed);
        if (text[5] != '1')
            refuse({505, "this is no version of HTTP that is spoken here"});
        m_isOld = text[7] == '0';
        m_head.isLast = m_isOld;
    }

    void target(std::string_view text)
    {
        if (text.size() > RequestHead::longestTarget)
            return refuse({414, "the address is too long"});
        // A proxy is asked with the whole address; a server takes that, too.
        if (const auto scheme = text.find("://"); scheme != std::string_view::npos && isToken(text.substr(0, scheme))) {
            const auto slash = text.find('/', scheme + 3);
            text = slash == std::string_view::npos ? "/" : text.substr(slash);
        }
        const bool isVisible = std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f && c != '#'; });
        if (!isVisible || !(text.starts_with('/') || text == "*"))
            return refuse(malformed);
        m_head.target = text;
    }

    void field(std::string_view text)
    {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos || !isToken(text.substr(0, colon)))
            return refuse(malformed);
        const std::string name = lower(text.substr(0, colon));
        const std::string_view value = trimmed(text.substr(colon + 1));
        if (name == "host")
            ++m_hosts;
        else if (name == "authorization")
            once(m_authorizations, [&] { m_head.authorization = value; });
        else if (name == "content-length")
            once(m_lengths, [&] { length(value); });
        else if (name == "content-type")
            once(m_types, [&] { m_type = lower(trimmed(value.substr(0, value.find(';')))); });
        else if (name == "content-encoding")
            m_isEncoded = m_isEncoded || lower(value) != "identity";
        else if (name == "transfer-encoding")
            m_coding = lower(value);
        else if (name == "connection")
            connection(lower(value));
        else if (name == "expect")
            m_head.awaitsContinue = !m_isOld && lower(value) == "100-continue";
    }

    template <typename Take>
    void once(int& count, Take take)
    {
        if (++count > 1)
            return refuse(malformed);
        take();
    }

    void length(std::string_view text)
    {
        const bool isNumber = !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber)
            return refuse(malformed);
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), m_head.bodyBytes);
        if (problem != std::errc() || m_head.bodyBytes > m_mostBody)
            refuse({413, "the body is too large"});
    }

    void connection(std::string_view options)
    {
        if (options.find("close") != std::string_view::npos)
            m_head.isLast = true;
        else if (m_isOld && options.find("keep-alive") != std::string_view::npos)
            m_head.isLast = false;
    }

    void judgeBody()
    {
        if (!m_coding.empty()) {
            if (m_lengths > 0)
                return refuse(malformed); // two answers to where the body ends
            return refuse(m_coding == "chunked" ? WireRefusal{411, "a body needs a Content-Length"}
                                                : WireRefusal{501, "there is no such transfer coding"});
        }
        if (m_head.bodyBytes == 0)
            return;
        const bool isReadable = m_type.empty() || std::ranges::find(bodyTypes, m_type) != bodyTypes.end();
        if (!isReadable || m_isEncoded)
            refuse({415, "a body is plain application/json"});
    }

    std::string_view m_rest;
    std::size_t m_mostBody;
    RequestHead m_head;
    std::optional<WireRefusal> m_refusal;
    std::string m_type;
    std::string m_coding;
    int m_hosts = 0;
    int m_authorizations = 0;
    int m_lengths = 0;
    int m_types = 0;
    bool m_isEncoded = false;
    bool m_isOld = false;
};

} // namespace

std::optional<std::size_t> RequestHead::endIn(std::string_view bytes) noexcept
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (isControl(bytes[at]) && bytes[at] != '\r' && bytes[at] != '\n')
            return at + 1;
        // A line feed alone ends a line of a head that will be refused.
        if (bytes[at] == '\n' && (bytes.substr(at + 1).starts_with('\n') || bytes.substr(at + 1).starts_with("\r\n")))
            return at + (bytes[at + 1] == '\n' ? 2 : 3);
    }
    return std::nullopt;
}

std::variant<RequestHead, WireRefusal> RequestHead::parse(std::string_view head, std::size_t mostBody)
{
    return HeadReader(head, mostBody).read();
}

std::string RequestHead::text() const
{
    return method + " " + target + " HTTP/1.1\r\nHost: node\r\n" + (isLast ? "Connection: close\r\n" : "")
        + "Content-Length: " + std::to_string(bodyBytes) + "\r\n\r\n";
}

} // namespace dwcp

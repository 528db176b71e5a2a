// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a request to a node: any bytes end as a head within its bounds or as a refusal, and what is handed on to
// the HTTP library reads the same again.
#include "node/wire/requesthead.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    constexpr std::size_t mostBody = 16 * 1024;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto end = dwcp::RequestHead::endIn(text);
    if (end && (*end == 0 || *end > size))
        std::abort();
    const auto parsed = dwcp::RequestHead::parse(text.substr(0, end.value_or(size)), mostBody);
    if (const auto* refusal = std::get_if<dwcp::WireRefusal>(&parsed)) {
        if (refusal->status < 400 || refusal->status > 505 || refusal->title.empty())
            std::abort();
        return 0;
    }
    const auto& head = std::get<dwcp::RequestHead>(parsed);
    if (head.bodyBytes > mostBody || head.target.size() > dwcp::RequestHead::longestTarget)
        std::abort();
    const std::string again = head.text();
    const auto reread = dwcp::RequestHead::parse(again, mostBody);
    const auto* same = std::get_if<dwcp::RequestHead>(&reread);
    const bool isSame = same && same->method == head.method && same->target == head.target
        && same->bodyBytes == head.bodyBytes && same->isLast == head.isLast;
    if (!isSame || dwcp::RequestHead::endIn(again) != again.size())
        std::abort();
    return 0;
}

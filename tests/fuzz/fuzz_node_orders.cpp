// SPDX-License-Identifier: GPL-3.0-or-later
// What a node's control interface reads from requests: any bytes end as an order within its bounds or as a refusal.
#include "node/wire/orders.h"

#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const auto fault = dwcp::FaultOrder::parse(text);
    if (fault && (fault->lasts > std::chrono::hours(1) || fault->target.size() > 64))
        std::abort();
    const auto breaker = dwcp::BreakerOrder::parse("send", "trip", text);
    if (breaker && (breaker->reason.empty() || breaker->reason.size() > 500 || breaker->actor.size() > 100))
        std::abort();
    const auto entry = dwcp::LogOrder::parse(text);
    if (entry && (entry->key.empty() || entry->key.size() > 128 || entry->value.size() > 4096))
        std::abort();
    const auto component = dwcp::ComponentOrder::parse("hde", "stop", text);
    if (component && (component->reason.size() > 500 || component->actor.size() > 100))
        std::abort();
    dwcp::ComponentOrder::parse(text, text, text);
    dwcp::faultOf(text);
    dwcp::problemJson(400, text, text);
    return 0;
}

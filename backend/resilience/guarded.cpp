// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/guarded.h"

#include <array>

namespace dwcp {

std::string_view toString(Pattern pattern) noexcept
{
    static constexpr std::array<std::string_view, 7> names{
        "load-shedder", "rate-limiter", "bulkhead", "retry", "circuit-breaker", "timeout", "fault-injection"};
    return names[static_cast<std::size_t>(pattern)];
}

std::string_view toString(RefusalReason reason) noexcept
{
    static constexpr std::array<std::string_view, 11> names{"none", "shed", "limit-reached", "full", "wait-timed-out",
        "open", "half-open-full", "forced-open", "timed-out", "injected", "cancelled"};
    return names[static_cast<std::size_t>(reason)];
}

} // namespace dwcp

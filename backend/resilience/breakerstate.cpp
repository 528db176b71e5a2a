// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakerstate.h"

#include <array>

namespace dwcp {

namespace {

template <std::size_t N, typename Enum>
std::string_view entryOf(const std::array<std::string_view, N>& names, Enum value) noexcept
{
    const auto at = static_cast<std::size_t>(value);
    return at < N ? names[at] : "unknown";
}

} // namespace

std::string_view nameOf(BreakerState state) noexcept
{
    static constexpr std::array<std::string_view, 3> names{"closed", "half-open", "open"};
    return entryOf(names, state);
}

std::string_view nameOf(BreakerMode mode) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"automatic", "forced-open", "disabled", "metrics-only"};
    return entryOf(names, mode);
}

std::string_view nameOf(BreakerCause cause) noexcept
{
    static constexpr std::array<std::string_view, 9> names{"consecutive-failures", "failure-rate", "slow-call-rate",
        "trial-failed", "trials-succeeded", "reset-timeout", "health", "operator", "mode-expired"};
    return entryOf(names, cause);
}

std::string_view nameOf(RestoreResult result) noexcept
{
    static constexpr std::array<std::string_view, 5> names{
        "restored", "wrong version", "too old", "from the future", "damaged"};
    return entryOf(names, result);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakerstate.h"

#include <array>

namespace dwcp {

namespace {

template <std::size_t N, typename Enum>
std::string_view nameOf(const std::array<std::string_view, N>& names, Enum value) noexcept
{
    const auto at = static_cast<std::size_t>(value);
    return at < N ? names[at] : "unknown";
}

} // namespace

std::string_view toString(BreakerState state) noexcept
{
    static constexpr std::array<std::string_view, 3> names{"closed", "half-open", "open"};
    return nameOf(names, state);
}

std::string_view toString(BreakerMode mode) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"automatic", "forced-open", "disabled", "metrics-only"};
    return nameOf(names, mode);
}

std::string_view toString(BreakerCause cause) noexcept
{
    static constexpr std::array<std::string_view, 9> names{"consecutive-failures", "failure-rate", "slow-call-rate",
        "trial-failed", "trials-succeeded", "reset-timeout", "health", "operator", "mode-expired"};
    return nameOf(names, cause);
}

std::string_view toString(RestoreResult result) noexcept
{
    static constexpr std::array<std::string_view, 5> names{
        "restored", "wrong version", "too old", "from the future", "damaged"};
    return nameOf(names, result);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dwcp {

/** How an admitted call ended. A timeout is a failure; a cancelled call says nothing about the callee. */
enum class Outcome : std::uint8_t { Success, Failure, Timeout, Cancelled };

constexpr bool isFailure(Outcome outcome) noexcept
{
    return outcome == Outcome::Failure || outcome == Outcome::Timeout;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dwcp {

/**
 * Reads a number as the exposition formats write it: decimal with optional sign, point and exponent, or the words Inf,
 * Infinity (both with optional sign) and NaN, in any case. No hexadecimal, no underscores. Exactly rounded.
 *
 * Returns the first character after the number, or nullptr when [p, end) does not begin with one or when it is too
 * large for a double (too small becomes zero or a denormal). Thread: any.
 */
const char* readNumber(const char* p, const char* end, double& value) noexcept;

/** The whole text as a number; nothing when anything else is in it. */
std::optional<double> wholeNumber(std::string_view text) noexcept;

} // namespace dwcp

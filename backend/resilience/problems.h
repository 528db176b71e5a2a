// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dwcp {

/** What is wrong with some options: one sentence each, naming the field. Empty when they can be used. */
using Problems = std::vector<std::string>;

/** Adds `otherwise` unless `holds`. */
inline void require(Problems& problems, bool holds, const char* otherwise)
{
    if (!holds)
        problems.emplace_back(otherwise);
}

/** A share, 0..1; NaN is none. */
constexpr bool isShare(double value) noexcept
{
    return value >= 0.0 && value <= 1.0;
}

} // namespace dwcp

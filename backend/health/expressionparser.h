// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expressionnode.h"
#include "health/result.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace dwcp {

/** What an expression may be at most. More is an error, so that a profile from a stranger cannot exhaust the stack. */
struct ExpressionLimits {
    static constexpr std::size_t textLength = 4096; ///< bytes
    static constexpr int depth = 64; ///< of parentheses, calls and signs
    static constexpr int nodes = 256;
};

/** Parses by recursive descent and checks what is a scalar and what is a vector. Error place: "column N". */
Result<std::unique_ptr<ExpressionNode>> parseExpression(std::string_view text);

} // namespace dwcp

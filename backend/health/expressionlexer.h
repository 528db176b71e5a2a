// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** A word of an expression. Symbols are their own text: "(", "=~", "+". */
struct ExpressionToken {
    enum class Kind { Name, Number, Text, Duration, Symbol, End };
    Kind kind = Kind::End;
    std::string text; ///< of a Text: without quotes, escapes resolved
    double number = 0;
    std::size_t column = 1; ///< of its first byte, counted from 1
};

/** Cuts an expression into words; the last one is End. Error place: "column N". */
Result<std::vector<ExpressionToken>> expressionTokens(std::string_view text);

/** An Error at a column of an expression. */
Error expressionError(std::size_t column, std::string text);

} // namespace dwcp

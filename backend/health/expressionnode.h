// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/selectormatcher.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

enum class ExpressionKind : std::uint8_t {
    Number, ///< value
    Time, ///< seconds since 1970 at which the readings were taken
    Vector, ///< a scalar as one series without labels
    Series,
    Rate,
    Increase,
    Aggregate,
    Quantile, ///< of the buckets in left, at value
    Absolute,
    Negate,
    ClampMin, ///< left not below right
    ClampMax, ///< left not above right
    Add,
    Subtract,
    Multiply,
    Divide,
    Greater, ///< the comparisons are filters: left where it holds, nothing to judge elsewhere
    GreaterEqual,
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Or,
};

enum class Aggregation : std::uint8_t { Sum, Min, Max, Average, Count };
enum class Grouping : std::uint8_t { All, By, Without };

/** One part of a parsed expression. Built by parseExpression(), never changed afterwards. */
struct ExpressionNode {
    ExpressionKind kind = ExpressionKind::Number;
    double value = 0;
    Aggregation aggregation = Aggregation::Sum;
    Grouping grouping = Grouping::All;
    std::vector<std::string> labels; ///< of the grouping
    std::optional<SelectorMatcher> series; ///< Series, Rate, Increase
    std::unique_ptr<ExpressionNode> left;
    std::unique_ptr<ExpressionNode> right;
    bool isScalar = false; ///< one number that is no series
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "health/result.h"
#include "resilience/clock.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

struct ExpressionNode;
class ExpressionPlan;
class SelectorMatcher;

/** What an expression sees: the newest readings of a target and older ones to take rates against. */
struct EvaluationInput {
    const Readings* now = nullptr;
    WallTime at{}; ///< when the readings were taken
    const Readings* before = nullptr; ///< older readings of the same target; nullptr before the second result
    WallTime beforeAt{};
};

/** What came of evaluating an expression; only Value carries a number that may be judged. */
enum class Presence : std::uint8_t {
    Value, ///< a finite number
    NotProvided, ///< the target offers none of the series that the expression reads
    Unknown, ///< the series is there, its value is not a number
    Idle, ///< nothing to judge: no events in the window (0/0), or the first result of a rate
};

struct Evaluation {
    Presence presence = Presence::NotProvided;
    double value = 0;
};

/**
 * A source expression of a metric rule, a small part of PromQL over one target's readings that always ends in one
 * number, so that the same text also runs on a Prometheus server.
 *
 * - `name`, `name{label="v",other=~"re"}`: should choose one series; of several the sum is taken
 * - `rate(s)`, `increase(s)` of a counter since the older readings, resets handled; a range as in `rate(s[1m])` is
 *   accepted for Prometheus' sake and ignored, the window is the engine's
 * - `sum|min|max|avg|count [by|without (label, ...)] (e)`; the clause may also stand behind
 * - `histogram_quantile(q, e)`: e are buckets, usually `rate(name_bucket)`; q is a number from 0 to 1
 * - `name{quantile="0.99"}`: a summary's quantile
 * - `time() - s`: age of a timestamp
 * - `+ - * / ( )` and numbers; vectors pair by equal labels, a one-number side applies to all
 * - `e > n`, also `>= < <= == !=`: leaves out what does not hold, as in `used / (limit > 0)`
 * - `abs(e)`, `clamp_min(e, n)`, `clamp_max(e, n)`
 * - `e or e`: the right side when the left is not provided; `vector(n)`: a number as a series
 *
 * Presence: not provided when no series is left to compute with; unknown as soon as a series that counts is NaN or
 * infinite, or a number is divided by 0; idle for 0/0, for what a comparison left out, for a rate without older
 * readings, for a histogram without observations and for a summary's quantile that is NaN (that is how summaries say
 * "no observations"). Aggregations leave idle series out. Limits: 4096 bytes, 64 levels, 256 parts, 256 bytes a regular
 * expression.
 *
 * Immutable after parse(). Thread: any.
 */
class Expression {
public:
    Expression();
    ~Expression();
    Expression(const Expression&);
    Expression& operator=(const Expression&);
    Expression(Expression&&) noexcept;
    Expression& operator=(Expression&&) noexcept;

    /** Error: what is wrong and at which column of the text (place: "column N"). */
    static Result<Expression> parse(std::string_view text);

    const std::string& text() const noexcept;

    /** What chooses the series, when the expression is nothing but that; else nullptr. */
    const SelectorMatcher* selector() const noexcept;

    /** The series names that evaluation reads; what an Extraction is made of. */
    std::vector<std::string> seriesNames() const;

    /**
     * Evaluates against readings. Selectors are resolved against a layout once and remembered in the binding, which
     * the owner keeps per target and expression; it renews itself when the layout changes.
     */
    class Binding {
    public:
        Binding();
        ~Binding();
        Binding(Binding&&) noexcept;
        Binding& operator=(Binding&&) noexcept;

    private:
        friend class Expression;
        std::unique_ptr<ExpressionPlan> m_plan;
    };

    /** Allocates only when the layout is a new one. Readings that do not fit their layout are unknown. */
    Evaluation evaluate(const EvaluationInput& input, Binding& binding) const;

private:
    std::shared_ptr<const ExpressionNode> m_root;
    std::string m_text;
};

} // namespace dwcp

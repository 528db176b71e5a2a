// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dwcp {

/** What the formats demand of a sample's value because of the place it stands in. */
enum class ValueRule : std::uint8_t {
    NotNegative, ///< text format: counts and buckets of a histogram
    Counter, ///< neither NaN nor negative
    WholeCounter, ///< a Counter without a fraction
    Count, ///< a WholeCounter that equals the last bucket of its group
    Bucket, ///< a WholeCounter that is not below the bucket before
    GaugeSum, ///< not NaN; negative only where buckets are
    Quantile, ///< not negative, NaN allowed
    State, ///< 0 or 1
    One, ///< 1
    GroupStart, ///< no value: buckets begin anew
    GroupEnd, ///< no value: the group's values must fit together
    GroupEndNegative, ///< the same where some bucket bound is negative
};

/** One demand, and the sample of the page that it is made of. */
struct RuleStep {
    std::uint32_t sample = 0;
    ValueRule rule = ValueRule::Counter;
};

/**
 * Applies rules to the values of one page in page order. A page that repeats a known layout is judged by the same steps
 * that its first reading has left behind. Thread: one.
 */
class ValueJudge {
public:
    /** nullptr when the value is legal, else what it offends against. */
    const char* apply(ValueRule rule, double value) noexcept;

private:
    const char* endGroup(bool negativeBuckets) const noexcept;

    double m_bucket = 0; // of the group, the last one read
    double m_count = 0;
    double m_gaugeSum = 0;
    bool m_hasCount = false;
};

} // namespace dwcp

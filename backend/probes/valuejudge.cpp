// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/valuejudge.h"

#include <cmath>

namespace dwcp {

namespace {

const char* counterFault(double value) noexcept
{
    if (std::isnan(value))
        return "a counter-like value must not be NaN";
    return value < 0 ? "a counter-like value must not be negative" : nullptr;
}

const char* wholeCounterFault(double value) noexcept
{
    if (const char* fault = counterFault(value))
        return fault;
    return std::isinf(value) || value == std::floor(value) ? nullptr : "a count must be a whole number";
}

} // namespace

const char* ValueJudge::apply(ValueRule rule, double value) noexcept
{
    switch (rule) {
    case ValueRule::NotNegative:
        return value < 0 ? "a histogram's count must not be negative" : nullptr;
    case ValueRule::Counter:
        return counterFault(value);
    case ValueRule::WholeCounter:
        return wholeCounterFault(value);
    case ValueRule::Count:
        m_count = value;
        m_hasCount = true;
        return wholeCounterFault(value);
    case ValueRule::Bucket: {
        const double before = m_bucket;
        m_bucket = value;
        if (const char* fault = wholeCounterFault(value))
            return fault;
        return value < before ? "a bucket counts fewer events than the bucket before it" : nullptr;
    }
    case ValueRule::GaugeSum:
        m_gaugeSum = value;
        return std::isnan(value) ? "a sum must not be NaN" : nullptr;
    case ValueRule::Quantile:
        return value < 0 ? "a quantile's value must not be negative" : nullptr;
    case ValueRule::State:
        return value == 0 || value == 1 ? nullptr : "a stateset's value must be 0 or 1";
    case ValueRule::One:
        return value == 1 ? nullptr : "an info metric's value must be 1";
    case ValueRule::GroupStart:
        *this = ValueJudge();
        return nullptr;
    case ValueRule::GroupEnd:
        return endGroup(false);
    case ValueRule::GroupEndNegative:
        return endGroup(true);
    }
    return nullptr;
}

const char* ValueJudge::endGroup(bool negativeBuckets) const noexcept
{
    if (m_hasCount && m_count != m_bucket)
        return "the count differs from the +Inf bucket";
    return m_gaugeSum < 0 && !negativeBuckets ? "a sum must not be negative where no bucket bound is" : nullptr;
}

} // namespace dwcp

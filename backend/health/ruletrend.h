// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/trend.h"

#include <memory>
#include <utility>

namespace dwcp {

/**
 * A rule's trend as states carry it: shared and never changed, so that copying a state copies a pointer, and one that
 * nothing is known of costs no more than that. Reads like a pointer that is never null. Thread: any, as a value.
 */
class RuleTrend {
public:
    RuleTrend() = default;
    RuleTrend(MetricTrend trend) : m_trend(std::make_shared<const MetricTrend>(std::move(trend))) { }

    /** False: nothing is known, what reads as a trend says so. */
    bool isKnown() const noexcept { return m_trend != nullptr; }
    const MetricTrend& operator*() const noexcept { return m_trend ? *m_trend : unknown(); }
    const MetricTrend* operator->() const noexcept { return &**this; }
    operator const MetricTrend&() const noexcept { return **this; }

    bool isSharedWith(const RuleTrend& other) const noexcept { return m_trend == other.m_trend; }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_trend);
    }

private:
    static const MetricTrend& unknown() noexcept
    {
        static const MetricTrend nothing;
        return nothing;
    }

    std::shared_ptr<const MetricTrend> m_trend; ///< nullptr: nothing is known
};

} // namespace dwcp

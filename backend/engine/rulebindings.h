// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expressionplan.h"
#include "health/profile.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace dwcp {

/** How the rules of a layer read pages of one layout: all of them are one plan. Thread: the engine's. */
struct RuleBindings {
    RuleBindings(const LayerSpec& layer, std::shared_ptr<const SeriesLayout> ofLayout);

    /** The layout's owner; nullptr: of pages that nobody has seen yet. */
    const std::shared_ptr<const SeriesLayout>& layout() const noexcept { return plan.layout(); }

    /** A rule that pages of this layout provide, by the first of its sources that they have series for. */
    struct Provided {
        const MetricRule* rule = nullptr; ///< of the layer, which outlives this
        std::uint32_t index = 0; ///< among the layer's rules, facet by facet
    };
    std::vector<Provided> provided; ///< ascending; the plan's answers are in this order
    std::vector<std::uint32_t> absent; ///< the other rules
    ExpressionPlan plan;
};

/**
 * Bindings in use: ten thousand nodes whose pages look alike read them by one set of plans, which stays in the cache of
 * the processor. What nobody uses any more is forgotten. Thread: the engine's.
 */
class BindingShelf {
public:
    std::shared_ptr<RuleBindings> use(const LayerSpec& layer, const std::shared_ptr<const SeriesLayout>& layout);

private:
    // Bindings keep their layout alive, so an address on the shelf names one layout as long as they live.
    std::map<std::pair<const LayerSpec*, const SeriesLayout*>, std::weak_ptr<RuleBindings>> m_shelf;
    std::size_t m_sweepAt = 64;
};

} // namespace dwcp

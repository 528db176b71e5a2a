// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"
#include "health/readings.h"

#include <map>
#include <memory>
#include <vector>

namespace dwcp {

/** How the rules of a layer read pages of one layout. Thread: the engine's. */
struct RuleBindings {
    RuleBindings(const LayerSpec& layer, std::shared_ptr<const SeriesLayout> ofLayout);

    std::shared_ptr<const SeriesLayout> layout; ///< nullptr: of pages that nobody has seen yet
    std::vector<std::vector<Expression::Binding>> byRule; ///< as the layer's rules, then as MetricRule::sources
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

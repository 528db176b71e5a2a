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

    /** A rule, and from which of its sources on pages of this layout may provide it. */
    struct Rule {
        Evaluation evaluate(const EvaluationInput& input);

        const MetricRule* rule = nullptr; ///< of the layer, which outlives this
        std::vector<Expression::Binding> sources; ///< as MetricRule::sources
        std::size_t first = 0; ///< those before it are not provided
    };
    std::vector<Rule> rules; ///< as the layer's, facet by facet
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

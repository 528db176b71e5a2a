// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulebindings.h"

#include "health/expressionparser.h"

#include <algorithm>

namespace dwcp {

RuleBindings::RuleBindings(const LayerSpec& layer, std::shared_ptr<const SeriesLayout> ofLayout)
    : plan(std::move(ofLayout))
{
    const auto provides = [this](const Expression& source) {
        const auto root = parseExpression(source.text());
        return layout() && root && plan.add(**root);
    };
    std::uint32_t index = 0;
    for (const FacetSpec& facet : layer.facets) {
        for (const MetricRule& rule : facet.rules) {
            if (std::ranges::any_of(rule.sources, provides))
                provided.push_back({&rule, index++});
            else
                absent.push_back(index++);
        }
    }
}

std::shared_ptr<RuleBindings> BindingShelf::use(
    const LayerSpec& layer, const std::shared_ptr<const SeriesLayout>& layout)
{
    if (m_shelf.size() >= m_sweepAt) {
        std::erase_if(m_shelf, [](const auto& entry) { return entry.second.expired(); });
        m_sweepAt = std::max<std::size_t>(64, 2 * m_shelf.size());
    }
    std::weak_ptr<RuleBindings>& place = m_shelf[{&layer, layout.get()}];
    auto bindings = place.lock();
    if (!bindings) {
        bindings = std::make_shared<RuleBindings>(layer, layout);
        place = bindings;
    }
    return bindings;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulebindings.h"

namespace dwcp {

RuleBindings::RuleBindings(const LayerSpec& layer, std::shared_ptr<const SeriesLayout> ofLayout)
    : layout(std::move(ofLayout))
{
    for (const FacetSpec& facet : layer.facets) {
        for (const MetricRule& rule : facet.rules) {
            Rule& bound = rules.emplace_back();
            bound.rule = &rule;
            bound.sources.resize(rule.sources.size());
        }
    }
}

Evaluation RuleBindings::Rule::evaluate(const EvaluationInput& input)
{
    // What a layout does not provide once it never does.
    for (; first < sources.size(); ++first) {
        const Evaluation evaluation = rule->sources[first].evaluate(input, sources[first]);
        if (evaluation.presence != Presence::NotProvided)
            return evaluation;
    }
    return {};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/inhibitor.h"

#include "health/labelmatching.h"

namespace dwcp {

Inhibitor::Inhibitor(const std::vector<Inhibition>& inhibitions)
{
    for (const Inhibition& entry : inhibitions)
        m_rules.push_back(
            {labelSetMatcher(entry.source).value(), labelSetMatcher(entry.target).value(), entry.equal, {}});
}

std::vector<std::string> Inhibitor::valuesOf(const Rule& rule, const AlertState& alert)
{
    std::vector<std::string> values;
    values.reserve(rule.equal.size());
    for (const std::string& name : rule.equal)
        values.emplace_back(alert.labels.label(name));
    return values;
}

void Inhibitor::forgetSources()
{
    for (Rule& rule : m_rules)
        rule.sources.clear();
}

void Inhibitor::addSource(const AlertState& firing)
{
    for (Rule& rule : m_rules) {
        // What is both source and target would keep itself and its like quiet, and nobody would hear of any.
        if (rule.source.matches(firing.labels) && !rule.target.matches(firing.labels))
            rule.sources.emplace(valuesOf(rule, firing), firing.id);
    }
}

AlertId Inhibitor::inhibitorOf(const AlertState& alert) const
{
    for (const Rule& rule : m_rules) {
        if (rule.sources.empty() || !rule.target.matches(alert.labels))
            continue;
        const auto found = rule.sources.find(valuesOf(rule, alert));
        if (found != rule.sources.end() && found->second != alert.id)
            return found->second;
    }
    return 0;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptkey.h"

namespace dwcp {

std::optional<SeriesKey> keptKeyOf(const Snapshot& snapshot, SeriesRef ref)
{
    const NodeState* node = snapshot.node(ref.node);
    const ComponentState* component = snapshot.component({ref.node, ref.layer});
    if (!node || !component)
        return std::nullopt;
    SeriesKey key{node->name, component->spec->id, std::string(scoreMetric)};
    if (ref.rule == noRule)
        return key;
    const MetricRule* rule = rulePlace(*component->spec, ref.rule).rule;
    if (!rule)
        return std::nullopt;
    key.metric = rule->id;
    return key;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/targetmemory.h"

#include <algorithm>

namespace dwcp {

namespace {

bool sameExtraction(const std::shared_ptr<const Extraction>& a, const std::shared_ptr<const Extraction>& b)
{
    return a == b || (a && b && a->names == b->names);
}

} // namespace

TargetState& TargetMemory::of(const CheckOrder& order, SteadyTime now)
{
    std::vector<Entry>& entries = m_states[order.node];
    auto found = std::ranges::find(entries, order.spec.id, &Entry::check);
    if (found == entries.end())
        found = entries.insert(found, {order.spec.id, nullptr});
    std::unique_ptr<TargetState>& state = found->state;
    const bool isSame = state && state->url == order.url && state->type == order.spec.type
        && sameExtraction(state->extraction, order.extraction);
    if (!isSame) {
        state = std::make_unique<TargetState>();
        state->url = order.url;
        state->type = order.spec.type;
        state->extraction = order.extraction;
    }
    state->used = now;
    return *state;
}

void TargetMemory::forget(SteadyTime before)
{
    for (auto& [node, entries] : m_states)
        std::erase_if(entries, [before](const Entry& entry) { return entry.state->used < before; });
    std::erase_if(m_states, [](const auto& target) { return target.second.empty(); });
}

} // namespace dwcp

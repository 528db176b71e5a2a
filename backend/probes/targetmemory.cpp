// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/targetmemory.h"

namespace dwcp {

namespace {

bool sameExtraction(const std::shared_ptr<const Extraction>& a, const std::shared_ptr<const Extraction>& b)
{
    return a == b || (a && b && a->names == b->names);
}

} // namespace

TargetState& TargetMemory::of(const CheckOrder& order, SteadyTime now)
{
    std::unique_ptr<TargetState>& state = m_states[{order.node, order.spec.id}];
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
    std::erase_if(m_states, [before](const auto& entry) { return entry.second->used < before; });
}

} // namespace dwcp

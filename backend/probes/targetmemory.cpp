// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/targetmemory.h"

#include <algorithm>

namespace dwcp {

namespace {

bool sameExtraction(const std::shared_ptr<const Extraction>& a, const std::shared_ptr<const Extraction>& b)
{
    return a == b || (a && b && a->names == b->names);
}

bool isAbout(const TargetState& state, const CheckOrder& order)
{
    return state.url == order.url && state.type == order.spec.type
        && sameExtraction(state.extraction, order.extraction);
}

std::unique_ptr<TargetState> beginningOf(const CheckOrder& order)
{
    auto state = std::make_unique<TargetState>();
    state->check = order.spec.id;
    state->url = order.url;
    state->type = order.spec.type;
    state->extraction = order.extraction;
    return state;
}

} // namespace

TargetState& TargetMemory::of(const CheckOrder& order, SteadyTime now)
{
    auto& states = m_states[order.node];
    auto place = std::ranges::find_if(states, [&](const auto& state) { return state->check == order.spec.id; });
    if (place == states.end())
        place = states.insert(place, beginningOf(order));
    else if (!isAbout(**place, order))
        *place = beginningOf(order);
    (*place)->used = now;
    return **place;
}

void TargetMemory::forget(SteadyTime before)
{
    for (auto entry = m_states.begin(); entry != m_states.end();) {
        std::erase_if(entry->second, [before](const auto& state) { return state->used < before; });
        entry = entry->second.empty() ? m_states.erase(entry) : std::next(entry);
    }
}

} // namespace dwcp

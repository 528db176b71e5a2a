// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/breakerhistory.h"

#include <algorithm>
#include <limits>

namespace dwcp {

namespace {

bool changesBreaker(const Event& event)
{
    return event.kind == EventKind::BreakerChanged || event.kind == EventKind::OverrideExpired;
}

} // namespace

void BreakerHistory::refresh(const Feed::Events& events, WallTime now, WallTime startedAt)
{
    m_now = now;
    m_changes.clear();
    // A full list has lost its beginning.
    m_known = startedAt;
    if (events.size() >= Feed::eventsKept)
        m_known = std::max(m_known, events.front()->at);
    for (const auto& event : events) {
        if (!changesBreaker(*event) || event->at > now)
            continue;
        std::string own = event->breakerName.empty() ? std::string() : event->nodeName + "/" + event->breakerName;
        m_changes[{event->component, std::move(own)}].push_back(event);
    }
}

BreakerStrip BreakerHistory::strip(BreakerId id, const BreakerView& breaker, BreakerLook current) const
{
    BreakerStrip strip{m_now - span, m_now, {}};
    const auto found = m_changes.find({id.component, id.isOfNode() ? breaker.name : std::string()});
    std::optional<BreakerLook> before = current;
    if (found != m_changes.end())
        before = breakerLook(found->second.front()->breakerFrom, CircuitBreaker::Mode::Automatic);
    const WallTime known = std::max(m_known, strip.from);
    if (known > strip.from)
        strip.stretches.push_back({strip.from, std::nullopt});
    strip.stretches.push_back({known, before});
    if (found != m_changes.end()) {
        for (const auto& event : found->second) {
            const BreakerLook look = breakerLook(event->breakerTo, event->mode);
            if (event->at <= known)
                strip.stretches.back().look = look;
            else if (strip.stretches.back().look != look)
                strip.stretches.push_back({event->at, look});
        }
    }
    // What is true now is known better from the breaker itself.
    if (strip.stretches.back().look != current)
        strip.stretches.push_back({std::clamp(breaker.since, strip.stretches.back().from, m_now), current});
    return strip;
}

std::shared_ptr<const Points> failureRates(
    const std::deque<std::shared_ptr<const Snapshot>>& moments, ComponentId component, WallTime until)
{
    auto points = std::make_shared<Points>();
    const BreakerView* last = nullptr;
    for (const auto& moment : moments) {
        const ComponentState* state = moment->at <= until ? moment->component(component) : nullptr;
        if (!state)
            continue;
        const BreakerView& breaker = state->breaker;
        const bool counts = last && breaker.successes >= last->successes && breaker.failures >= last->failures;
        if (counts) {
            const double failed = double(breaker.failures - last->failures);
            const double calls = failed + double(breaker.successes - last->successes);
            points->push_back({moment->at, calls > 0 ? failed / calls : std::numeric_limits<double>::quiet_NaN()});
        }
        last = &breaker;
    }
    return points;
}

} // namespace dwcp

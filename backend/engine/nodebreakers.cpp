// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nodebreakers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dwcp {

namespace {

constexpr std::array modes{
    BreakerMode::Automatic, BreakerMode::ForcedOpen, BreakerMode::Disabled, BreakerMode::MetricsOnly};

std::optional<BreakerMode> modeOf(std::string_view name)
{
    const auto found = std::ranges::find(modes, name, [](BreakerMode mode) { return nameOf(mode); });
    return found == modes.end() ? std::nullopt : std::optional(*found);
}

std::uint64_t countOf(double value)
{
    return value > 0 ? static_cast<std::uint64_t>(value) : 0;
}

} // namespace

NodeBreakers::NodeBreakers(std::string node, const ControlSpec& control) : m_node(std::move(node)), m_control(&control)
{
}

const NodeBreaker* NodeBreakers::find(NodeBreakerIndex index) const noexcept
{
    return index < m_breakers.size() ? &m_breakers[index] : nullptr;
}

void NodeBreakers::note(NodeBreakerIndex index, BreakerOverride order)
{
    m_breakers[index].view.override = std::move(order);
}

void NodeBreakers::lose()
{
    for (NodeBreaker& breaker : m_breakers)
        breaker.isKnown = false;
}

void NodeBreakers::take(const Readings& page, WallTime at)
{
    if (page.layout != m_layout)
        resolve(page.layout);
    std::vector<BreakerView> was;
    was.reserve(m_breakers.size());
    for (const NodeBreaker& breaker : m_breakers)
        was.push_back(breaker.view);
    for (Seen& seen : m_seen) {
        seen.state = false;
        seen.mode = m_control->breakerMode.empty();
    }
    for (const Place& place : m_places)
        read(place, page.values[place.value]);
    for (std::size_t i = 0; i < m_breakers.size(); ++i)
        settle(static_cast<NodeBreakerIndex>(i), was[i], at);
}

/** A page keeps its layout for long: names are looked up once, not with every page. */
void NodeBreakers::resolve(const std::shared_ptr<const SeriesLayout>& layout)
{
    m_layout = layout;
    m_places.clear();
    for (std::size_t i = 0; layout && i < layout->series.size(); ++i) {
        const SeriesName& series = layout->series[i];
        const auto field = fieldOf(series);
        if (!field)
            continue;
        Place place{i, use(series.label("name")), *field, BreakerMode::Automatic};
        const auto mode = modeOf(series.label("mode"));
        if (place.breaker == noNodeBreaker || (*field == Field::Mode && !mode))
            continue;
        place.mode = mode.value_or(BreakerMode::Automatic);
        m_places.push_back(place);
    }
}

std::optional<NodeBreakers::Field> NodeBreakers::fieldOf(const SeriesName& series) const
{
    if (series.name == m_control->breakerState)
        return Field::State;
    if (series.name == m_control->breakerMode)
        return Field::Mode;
    if (series.name != m_control->breakerRequests)
        return std::nullopt;
    const std::string_view result = series.label("result");
    return result == "success" ? std::optional(Field::Successes)
        : result == "failure"  ? std::optional(Field::Failures)
        : result == "rejected" ? std::optional(Field::Rejected)
                               : std::nullopt;
}

NodeBreakerIndex NodeBreakers::use(std::string_view name)
{
    const auto found = std::ranges::find(m_breakers, name, &NodeBreaker::name);
    if (found != m_breakers.end())
        return static_cast<NodeBreakerIndex>(found - m_breakers.begin());
    if (name.empty() || m_breakers.size() == most)
        return noNodeBreaker;
    NodeBreaker breaker;
    breaker.name = name;
    breaker.view.name = m_node + "/" + breaker.name;
    m_breakers.push_back(std::move(breaker));
    m_seen.emplace_back();
    return static_cast<NodeBreakerIndex>(m_breakers.size() - 1);
}

void NodeBreakers::read(const Place& place, double value)
{
    BreakerView& view = m_breakers[place.breaker].view;
    Seen& seen = m_seen[place.breaker];
    switch (place.field) {
    case Field::State:
        seen.state = value == m_control->closed || value == m_control->halfOpen || value == m_control->open;
        view.state = value == m_control->open ? BreakerState::Open
            : value == m_control->halfOpen    ? BreakerState::HalfOpen
                                              : BreakerState::Closed;
        break;
    case Field::Mode:
        if (value != 1)
            break;
        seen.mode = true;
        view.mode = place.mode;
        break;
    case Field::Successes:
        view.successes = countOf(value);
        break;
    case Field::Failures:
        view.failures = countOf(value);
        break;
    case Field::Rejected:
        view.rejected = countOf(value);
        break;
    }
}

/** What the page said of a breaker is put together: is it known, has it changed, is an order over. */
void NodeBreakers::settle(NodeBreakerIndex index, const BreakerView& was, WallTime at)
{
    NodeBreaker& breaker = m_breakers[index];
    BreakerView& view = breaker.view;
    breaker.isKnown = m_seen[index].state && m_seen[index].mode;
    if (!breaker.isKnown) {
        view = was; // half of a picture is none
        return;
    }
    const bool isFirst = !std::exchange(m_seen[index].ever, true);
    if (isFirst || (was.state == view.state && was.mode == view.mode))
        return;
    view.since = at;
    view.changes = was.changes + (was.state != view.state ? 1 : 0);
    Change change{index, shownState(was.state, was.mode), view, {}};
    if (view.mode == BreakerMode::Automatic)
        change.ended = std::exchange(view.override, std::nullopt);
    change.to.override.reset();
    m_changes.push_back(std::move(change));
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchednode.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr Duration unrecognisedInterval = std::chrono::seconds(5);
constexpr Duration unrecognisedTimeout = std::chrono::seconds(2);

bool sameWay(const CheckSpec& a, const CheckSpec& b)
{
    return a.type == b.type && a.path == b.path && a.prefix == b.prefix && a.command == b.command;
}

bool offers(const SeriesLayout& layout, const std::string& name)
{
    return std::ranges::any_of(layout.series, [&](const SeriesName& series) { return series.name == name; });
}

} // namespace

Catalogue::Catalogue(const TickClock& tick, Random& random)
    : m_tick(tick)
    , m_random(random)
    , m_columns(std::make_shared<const std::vector<LayerColumn>>())
{
}

LayerIndex Catalogue::use(const LayerSpec& layer)
{
    const auto found = std::ranges::find(*m_columns, layer.id, &LayerColumn::id);
    if (found != m_columns->end())
        return static_cast<LayerIndex>(found - m_columns->begin());
    auto grown = std::make_shared<std::vector<LayerColumn>>(*m_columns);
    grown->push_back(
        {layer.id, layer.code, layer.name, layer.criticalPath, layer.interval, layer.timeout, layer.timeoutStrategy});
    m_columns = std::move(grown);
    return static_cast<LayerIndex>(m_columns->size() - 1);
}

std::shared_ptr<const Extraction> Catalogue::extraction(
    const std::shared_ptr<const Profile>& profile, const std::string& check)
{
    auto& known = m_extractions[{profile.get(), check}];
    if (!known)
        known = std::make_shared<const Extraction>(profile->extraction(check));
    return known;
}

BreakerGroup& Catalogue::breakers(const LayerSpec& layer)
{
    auto& group = m_breakers[&layer];
    if (!group)
        group = std::make_unique<BreakerGroup>(layer.breaker, m_tick, m_random);
    return *group;
}

WatchedNode::WatchedNode(NodeId id, Target target, const Surroundings& surroundings)
    : m_id(id)
    , m_target(std::move(target))
    , m_surroundings(surroundings)
    , m_reach(surroundings.configuration.failureThreshold.value_or(LayerSpec{}.failureThreshold), 1)
{
    if (!m_target.profile.empty()) {
        for (const auto& profile : m_surroundings.configuration.profiles) {
            if (profile->name == m_target.profile) {
                adopt(profile);
                return;
            }
        }
        m_problem = "there is no profile \"" + m_target.profile + "\"";
        return;
    }
    for (const auto& profile : m_surroundings.configuration.profiles) {
        if (profile->recognise.empty() || profile->checks.empty())
            continue;
        const CheckSpec& way = profile->checks.front();
        if (std::ranges::none_of(m_candidates, [&](const CheckSpec& known) { return sameWay(known, way); }))
            m_candidates.push_back(way);
    }
    if (m_candidates.empty())
        m_problem = "no profile can recognise it";
    else
        tryCandidate(0);
}

void WatchedNode::tryCandidate(std::size_t index)
{
    m_candidate = index;
    const CheckSpec& way = m_candidates[index];
    // A page of unknown kind is read for all that the profiles asking in this way could want.
    auto extraction = std::make_shared<Extraction>();
    for (const auto& profile : m_surroundings.configuration.profiles) {
        if (profile->recognise.empty() || profile->checks.empty() || !sameWay(profile->checks.front(), way))
            continue;
        const Extraction wanted = profile->extraction(profile->checks.front().id);
        extraction->names.insert(extraction->names.end(), wanted.names.begin(), wanted.names.end());
    }
    std::ranges::sort(extraction->names);
    extraction->names.erase(std::ranges::unique(extraction->names).begin(), extraction->names.end());
    Check check;
    check.spec = way;
    check.extraction = std::move(extraction);
    if (!m_checks.empty())
        check.startedAt = m_checks.front().startedAt;
    m_checks.clear();
    m_checks.push_back(std::move(check));
}

void WatchedNode::adopt(std::shared_ptr<const Profile> profile)
{
    m_profile = std::move(profile);
    m_problem.clear();
    m_checks.clear();
    for (const CheckSpec& spec : m_profile->checks) {
        Check check;
        check.spec = spec;
        check.extraction = m_surroundings.catalogue.extraction(m_profile, spec.id);
        m_checks.push_back(std::move(check));
    }
    std::vector<std::pair<LayerIndex, const LayerSpec*>> layers;
    for (const LayerSpec& layer : m_profile->layers)
        layers.emplace_back(m_surroundings.catalogue.use(layer), &layer);
    std::ranges::sort(layers);
    m_components.reserve(layers.size());
    for (const auto& [column, layer] : layers) {
        // The profile owns the layer; the shared pointer keeps the profile alive for as long as a state shows it.
        m_components.emplace_back(ComponentId{m_id, column}, std::shared_ptr<const LayerSpec>(m_profile, layer),
            m_target.node, m_surroundings.catalogue.breakers(*layer), m_surroundings.configuration.slaWindow);
    }
    m_due.assign(m_components.size(), WallTime{});
}

Component* WatchedNode::component(LayerIndex layer) noexcept
{
    const auto found = std::ranges::find(m_components, layer, [](const Component& c) { return c.id().layer; });
    return found == m_components.end() ? nullptr : &*found;
}

bool WatchedNode::isCritical(const Check& check) const noexcept
{
    return std::ranges::any_of(
        m_components, [&](const Component& c) { return c.spec().criticalPath && c.spec().check == check.spec.id; });
}

CheckOrder WatchedNode::order(std::size_t index, CheckId id, WallTime now, Duration slot, bool forAll)
{
    Check& check = m_checks[index];
    check.running = id;
    check.startedAt = now;
    check.planned.reset();
    check.serving.clear();
    CheckOrder order;
    order.id = id;
    order.node = m_id;
    order.url = m_target.url;
    order.spec = check.spec;
    order.extraction = check.extraction;
    order.access = m_target.access;
    order.timeout = m_profile ? Duration{} : unrecognisedTimeout;
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        const Component& component = m_components[i];
        if (component.spec().check != check.spec.id)
            continue;
        // A node is asked once for all layers that are due about now, not once for each.
        const Duration early = std::max(slot, component.interval() / 25);
        if (forAll || m_due[i] <= now + early)
            check.serving.push_back(i);
    }
    for (const std::size_t i : check.serving)
        order.timeout = std::max(order.timeout, m_components[i].timeout());
    return order;
}

WatchedNode::Received WatchedNode::receive(
    std::size_t index, CheckResult result, WallTime at, std::size_t historyCapacity)
{
    Received received;
    m_dirty = true;
    if (!m_profile) {
        receiveUnrecognised(result, at, received);
        if (!received.recognised)
            return received;
        index = 0;
        m_checks[0].serving.clear();
        for (std::size_t i = 0; i < m_components.size(); ++i) {
            if (m_components[i].spec().check == m_checks[0].spec.id)
                m_checks[0].serving.push_back(i);
        }
    }
    Check& check = m_checks[index];
    check.running = 0;
    EvaluationInput input;
    if (result.outcome == CheckOutcome::Answered)
        input = remember(check, std::move(result.readings), at);
    for (const std::size_t i : check.serving) {
        const auto change = m_components[i].take({result, input, at}, historyCapacity);
        received.changes.emplace_back(i, change);
        m_due[i] = check.startedAt + m_components[i].interval();
    }
    m_scores.append({at, score()}, historyCapacity);
    return received;
}

void WatchedNode::receiveUnrecognised(CheckResult& result, WallTime at, Received& received)
{
    m_checks[0].running = 0;
    if (result.outcome == CheckOutcome::Answered) {
        if (auto found = recognise(result.readings)) {
            const WallTime startedAt = m_checks[0].startedAt;
            adopt(std::move(found));
            m_checks[0].startedAt = startedAt;
            received.recognised = true;
            return;
        }
    }
    m_problem =
        result.outcome == CheckOutcome::Answered ? "the page is of no kind that a profile recognises" : result.error;
    // Somebody answered, but not in this way of asking: try the next one at once.
    const bool somebodyThere = result.outcome == CheckOutcome::Answered || result.outcome == CheckOutcome::HttpError
        || result.outcome == CheckOutcome::NotParseable;
    const Level before = m_reach.level();
    m_reach.take(somebodyThere ? Level::Unknown : Level::Failed);
    if (m_reach.level() != before)
        m_since = at;
    m_triedAll = m_triedAll || !somebodyThere || m_candidate + 1 == m_candidates.size();
    if (somebodyThere)
        tryCandidate((m_candidate + 1) % m_candidates.size());
}

std::shared_ptr<const Profile> WatchedNode::recognise(const Readings& readings) const
{
    if (readings.empty())
        return nullptr;
    const CheckSpec& way = m_candidates[m_candidate];
    for (const auto& profile : m_surroundings.configuration.profiles) {
        if (profile->checks.empty() || !sameWay(profile->checks.front(), way))
            continue;
        if (std::ranges::any_of(
                profile->recognise, [&](const std::string& name) { return offers(*readings.layout, name); }))
            return profile;
    }
    return nullptr;
}

EvaluationInput WatchedNode::remember(Check& check, Readings readings, WallTime at)
{
    const Duration window = m_surroundings.configuration.rateWindow;
    // After a long silence the old readings say nothing about now.
    if (check.older && at - check.older->at > 4 * window)
        check.older = check.newer = std::nullopt;
    check.newest = std::move(readings);
    EvaluationInput input;
    input.now = &check.newest;
    input.at = at;
    if (check.newer && at - check.newer->at >= window)
        check.older = std::exchange(check.newer, std::nullopt);
    if (check.older) {
        input.before = &check.older->readings;
        input.beforeAt = check.older->at;
        if (!check.newer && at - check.older->at >= window)
            check.newer = Check::Kept{check.newest, at};
    } else {
        check.older = Check::Kept{check.newest, at};
    }
    return input;
}

Duration WatchedNode::nextIn(std::size_t index) const
{
    const Check& check = m_checks[index];
    if (!m_profile)
        return m_candidate == 0 ? unrecognisedInterval : Duration(std::chrono::milliseconds(100));
    WallTime next = WallTime::max();
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (m_components[i].spec().check == check.spec.id)
            next = std::min(next, m_due[i]);
    }
    return next == WallTime::max() ? unrecognisedInterval : std::max(Duration{}, next - check.startedAt);
}

Duration WatchedNode::firstInterval() const noexcept
{
    Duration shortest = unrecognisedInterval;
    for (const Component& component : m_components)
        shortest = std::min(shortest, component.spec().interval);
    return shortest;
}

bool WatchedNode::isSettled() const noexcept
{
    if (!m_profile)
        return m_triedAll || m_candidates.empty();
    return std::ranges::all_of(m_components, [](const Component& component) { return component.wasChecked(); });
}

Level WatchedNode::level() const noexcept
{
    if (m_components.empty())
        return m_reach.level();
    Level whole = m_components.front().level();
    for (const Component& component : m_components)
        whole = combine(whole, component.level());
    return whole;
}

Flags WatchedNode::flags() const noexcept
{
    Flags flags;
    for (const Component& component : m_components)
        flags = flags | component.flags();
    return flags;
}

double WatchedNode::score() const noexcept
{
    double least = std::numeric_limits<double>::quiet_NaN();
    for (const Component& component : m_components) {
        if (!(component.score() >= least))
            least = component.score();
    }
    return level() == Level::Unknown ? std::numeric_limits<double>::quiet_NaN() : least;
}

std::shared_ptr<const NodeState> WatchedNode::publish(std::uint64_t revision)
{
    auto state = std::make_shared<NodeState>();
    state->id = m_id;
    state->name = m_target.node;
    state->region = m_target.region;
    state->url = m_target.url;
    state->profile = m_profile;
    state->weight = m_target.weight;
    state->level = level();
    state->flags = flags();
    state->score = score();
    state->problem = m_problem;
    state->settled = isSettled();
    state->revision = revision;
    state->components.reserve(m_components.size());
    for (const Component& component : m_components) {
        state->components.push_back(component.state());
        state->since = std::max(state->since, state->components.back().since);
    }
    if (m_components.empty())
        state->since = m_since;
    m_published = std::move(state);
    m_dirty = false;
    return m_published;
}

} // namespace dwcp

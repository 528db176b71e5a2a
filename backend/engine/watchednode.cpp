// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchednode.h"

#include "engine/lookahead.h"
#include "engine/moments.h"
#include "health/score.h"
#include "health/targeturl.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace dwcp {

namespace {

constexpr Duration unrecognisedInterval = std::chrono::seconds(5);
constexpr Duration unrecognisedTimeout = std::chrono::seconds(2);
constexpr Duration betweenCandidates = std::chrono::milliseconds(100);
constexpr Duration longestInterval = std::chrono::hours(24 * 365); ///< far from the end of time, whatever is added
constexpr std::size_t likelySeries = 8; ///< estimate for a target whose profile is not known yet
constexpr int toleranceShare = 20; ///< of an interval
constexpr int rememberTurns = 64; ///< parts of a round of memories
constexpr int forgetAfter = 4; ///< rate windows without a result: older readings say nothing about now

bool sameWay(const CheckSpec& a, const CheckSpec& b)
{
    return a.type == b.type && a.path == b.path && a.prefix == b.prefix && a.command == b.command;
}

/**
 * May an address be asked in this way to find out what it is? That a port accepts says nothing about a target that was
 * named as a server of pages, and a program runs only where one was named.
 */
bool suits(const CheckSpec& way, std::string_view url)
{
    const auto target = parseTargetUrl(url);
    if (!target)
        return false;
    if (way.type == "command")
        return way.command.empty() && isProgram(url);
    if (way.type == "machine")
        return target->scheme == "machine";
    if (way.type == "tcp")
        return target->scheme == "tcp" || target->scheme == "tls";
    // Many servers have a health document beside their metrics; only who points at it means it.
    const bool isPointedAt = way.type != "health" || target->path.size() > 1;
    return isPointedAt && (target->scheme == "http" || target->scheme == "https");
}

/** Somebody is there, but not in this way of asking. A server that waits for other words also lets us time out. */
bool saysAskOtherwise(CheckOutcome outcome)
{
    return outcome != CheckOutcome::Refused && outcome != CheckOutcome::Cancelled;
}

/** The answer, however useless, came from something that lives. */
bool isAlive(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Answered || outcome == CheckOutcome::HttpError
        || outcome == CheckOutcome::NotParseable || outcome == CheckOutcome::TooLarge;
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
    findCandidates();
    if (m_candidates.empty())
        m_problem = "no profile can recognise it";
    else
        tryCandidate(0);
}

void WatchedNode::fetchParts() const noexcept
{
    fetchAhead(m_checks);
    fetchAhead(m_components);
    fetchAhead(m_due);
    fetchAhead(m_feeds);
    fetchAhead(m_written);
}

void WatchedNode::fetchPartsOfParts() const noexcept
{
    for (const Check& check : m_checks) {
        fetchAhead(check.newest.values);
        if (check.older)
            fetchAhead(check.older->readings.values);
    }
    for (const Component& component : m_components)
        component.fetchParts();
}

void WatchedNode::findCandidates()
{
    for (const auto& profile : m_surroundings.configuration.profiles) {
        if (profile->recognise.empty() || profile->checks.empty())
            continue;
        const CheckSpec& way = profile->checks.front();
        if (!suits(way, m_target.url))
            continue;
        if (std::ranges::none_of(m_candidates, [&](const CheckSpec& known) { return sameWay(known, way); }))
            m_candidates.push_back(way);
    }
}

void WatchedNode::tryCandidate(std::size_t index)
{
    m_candidate = index;
    Check check;
    check.spec = m_candidates[index];
    check.extraction = extractionOf(check.spec);
    if (!m_checks.empty())
        check.startedAt = m_checks.front().startedAt;
    m_checks.clear();
    m_checks.push_back(std::move(check));
}

/** A page of unknown kind is read for all that the profiles asking in this way could want. */
std::shared_ptr<const Extraction> WatchedNode::extractionOf(const CheckSpec& way) const
{
    auto extraction = std::make_shared<Extraction>();
    auto& names = extraction->names;
    for (const auto& profile : m_surroundings.configuration.profiles) {
        if (profile->recognise.empty() || profile->checks.empty() || !sameWay(profile->checks.front(), way))
            continue;
        std::ranges::move(profile->extraction(profile->checks.front().id).names, std::back_inserter(names));
    }
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return extraction;
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
    const auto tellsOpinions = [this](const Check& check) { return check.extraction->wants(m_peers->series()); };
    std::vector<std::pair<LayerIndex, const LayerSpec*>> layers;
    for (const LayerSpec& layer : m_profile->layers) {
        if (!layer.reputation.empty())
            m_peers.emplace(layer.reputation);
        layers.emplace_back(m_surroundings.catalogue.use(layer), &layer);
    }
    for (Check& check : m_checks)
        check.hasOpinions = m_peers && tellsOpinions(check);
    std::ranges::sort(layers);
    m_components.reserve(layers.size());
    m_feeds.clear();
    for (const auto& [column, layer] : layers) {
        // The profile owns the layer; the shared pointer keeps the profile alive for as long as a state shows it.
        m_components.emplace_back(ComponentId{m_id, column}, std::shared_ptr<const LayerSpec>(m_profile, layer),
            m_target.node, m_surroundings.catalogue.breakers(*layer), m_surroundings.configuration.slaWindow);
        m_feeds.push_back(feedOf(*layer));
        m_components.back().shareBindings(m_surroundings.catalogue.bindings());
    }
    m_due.assign(m_components.size(), WallTime{});
    m_remembered.assign(m_components.size(), Remembered{});
    renew();
    resumeComponents();
    if (m_profile->control)
        m_breakers.emplace(m_target.node, *m_profile->control);
    if (!m_profile->guards.empty())
        m_guards.emplace(m_profile->guards, m_surroundings.catalogue.guardNames());
}

/** Is of the profile of that name from now on, or still of none; false when it cannot be. */
bool WatchedNode::become(const std::string& kind)
{
    const auto& profiles = m_surroundings.configuration.profiles;
    if (!kind.empty() && !m_profile) {
        const auto found = std::ranges::find(profiles, kind, [](const auto& profile) { return profile->name; });
        if (found == profiles.end())
            return false;
        adopt(*found);
    }
    if ((m_profile ? m_profile->name : std::string()) != kind)
        return false;
    if (!m_profile && m_candidate < m_candidates.size())
        tryCandidate(m_candidate);
    return m_profile || m_candidate < m_candidates.size() || (m_candidates.empty() && m_candidate == 0);
}

/** What was read can be gone by: no index leads astray. */
bool WatchedNode::isSound() const noexcept
{
    const auto isHere = [this](std::size_t component) { return component < m_components.size(); };
    return std::ranges::all_of(
        m_checks, [&](const Check& check) { return std::ranges::all_of(check.serving, isHere); });
}

void WatchedNode::resumeComponents()
{
    const auto place = [](const ComponentMemory& memory) { return std::tie(memory.node, memory.layer); };
    const auto& memories = m_surroundings.memory.components;
    for (Component& component : m_components) {
        const auto wanted = std::tie(m_target.node, component.spec().id);
        const auto found = std::ranges::lower_bound(memories, wanted, {}, place);
        if (found != memories.end() && place(*found) == wanted)
            component.resume(*found, m_surroundings.now);
    }
}

void WatchedNode::remember(WallTime now, Duration again, std::vector<ComponentMemory>& memory)
{
    const bool isEnd = again == Duration::zero();
    if (!std::exchange(m_heard, false) && !isEnd)
        return;
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (!m_components[i].wasChecked() && !m_components[i].breaker().standingOrder())
            continue;
        const std::uint64_t what = m_components[i].memorable();
        Remembered& last = m_remembered[i];
        if (what == last.what && now - last.at < again)
            continue;
        // Nodes that were first heard together are not all told of together ever after.
        const bool isFirst = last.at == WallTime{};
        last = {what, isFirst ? now - again * (m_id % rememberTurns) / rememberTurns : now};
        ComponentMemory& told = memory.emplace_back(m_components[i].remember(now));
        told.node = m_target.node;
        told.layer = m_components[i].spec().id;
    }
}

std::optional<double> WatchedNode::startsOf(const std::string& layer) const
{
    const Readings& page = m_checks.front().newest;
    if (!m_profile || !m_profile->control || page.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < page.values.size(); ++i) {
        const SeriesName& series = page.layout->series[i];
        if (series.name == m_profile->control->componentStarts && series.label("component") == layer)
            return page.values[i];
    }
    return std::nullopt;
}

Component* WatchedNode::component(LayerIndex layer) noexcept
{
    const auto found = std::ranges::find(m_components, layer, [](const Component& c) { return c.id().layer; });
    return found == m_components.end() ? nullptr : &*found;
}

bool WatchedNode::isCritical(std::size_t check) const noexcept
{
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (m_feeds[i] == check && m_components[i].spec().criticalPath)
            return true;
    }
    return false;
}

/** How much sooner or later than it wants it may be checked, so that a node is asked once and not once for each layer.
 */
Duration WatchedNode::toleranceOf(const Component& component) const noexcept
{
    return std::max(
        m_surroundings.configuration.slot, std::min(component.interval(), longestInterval) / toleranceShare);
}

WallTime WatchedNode::slotOf(const Check& check) const noexcept
{
    return floorTo(check.startedAt, m_surroundings.configuration.slot);
}

Duration WatchedNode::begin(std::size_t index, CheckId id, WallTime now, bool forAll)
{
    Check& check = m_checks[index];
    check.running = id;
    check.startedAt = now;
    check.planned.reset();
    check.serving.clear();
    Duration timeout = m_profile ? Duration{} : unrecognisedTimeout;
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        const Component& component = m_components[i];
        if (m_feeds[i] != index)
            continue;
        if (forAll || m_due[i] <= later(now, toleranceOf(component)))
            check.serving.push_back(i);
    }
    for (const std::size_t i : check.serving)
        timeout = std::max(timeout, m_components[i].timeout());
    return timeout;
}

CheckOrder WatchedNode::order(std::size_t index, Duration timeout) const
{
    const Check& check = m_checks[index];
    CheckOrder order;
    order.id = check.running;
    order.node = m_id;
    order.url = m_target.url;
    order.spec = check.spec;
    order.timeout = timeout;
    order.extraction = check.extraction;
    order.access = m_target.access;
    return order;
}

bool WatchedNode::isNeeded(std::size_t check) const noexcept
{
    return !m_profile || std::ranges::find(m_feeds, check) != m_feeds.end();
}

std::size_t WatchedNode::feedOf(const LayerSpec& layer) const noexcept
{
    const auto isIts = [&](const Check& check) { return check.spec.id == layer.check; };
    const auto found = std::ranges::find_if(m_checks, isIts);
    return found == m_checks.end() ? noCheck : static_cast<std::size_t>(found - m_checks.begin());
}

const WatchedNode::Received& WatchedNode::receive(
    std::size_t index, CheckResult result, WallTime at, std::size_t historyCapacity)
{
    Received& received = m_received;
    received.recognised = false;
    received.changes.clear();
    change();
    if (!m_profile) {
        received.recognised = receiveUnrecognised(result, at);
        if (!received.recognised)
            return received;
        index = 0;
    }
    Check& check = m_checks[index];
    check.running = 0;
    EvaluationInput input;
    if (result.outcome == CheckOutcome::Answered)
        input = remember(check, std::move(result.readings), at);
    if (index == 0)
        notePage(result.outcome == CheckOutcome::Answered, at);
    for (const std::size_t i : check.serving) {
        const auto change = m_components[i].take({result, input, at}, historyCapacity);
        received.changes.emplace_back(i, change);
        m_written[i] = {};
        m_due[i] = later(slotOf(check), std::min(m_components[i].interval(), longestInterval));
    }
    readOpinions(check);
    noteLevel(at);
    m_scores.append({at, score()}, historyCapacity);
    return received;
}

/** True when it is recognised now: then its components are there and the same result is for them. */
bool WatchedNode::receiveUnrecognised(CheckResult& result, WallTime at)
{
    const WallTime startedAt = m_checks.front().startedAt;
    if (auto found = result.outcome == CheckOutcome::Answered ? recognise(result.readings) : nullptr) {
        adopt(std::move(found));
        Check& check = m_checks.front();
        check.startedAt = startedAt;
        for (std::size_t i = 0; i < m_components.size(); ++i) {
            if (m_feeds[i] == 0)
                check.serving.push_back(i);
        }
        return true;
    }
    m_problem =
        result.outcome == CheckOutcome::Answered ? "the page is of no kind that a profile recognises" : result.error;
    m_reach.take(isAlive(result.outcome) ? Level::Unknown : Level::Failed);
    noteLevel(at);
    const std::size_t next = (m_candidate + 1) % m_candidates.size();
    m_tryNext = saysAskOtherwise(result.outcome) && next != 0;
    m_triedAll = m_triedAll || !m_tryNext;
    tryCandidate(saysAskOtherwise(result.outcome) ? next : 0);
    return false;
}

/** What a node says of itself is known for as long as it says it. */
void WatchedNode::notePage(bool isAnswered, WallTime at)
{
    if (!isAnswered)
        return losePage();
    m_hasPage = true;
    m_wroteGuards = false;
    if (m_breakers)
        m_breakers->take(m_checks.front().newest, at);
}

void WatchedNode::losePage()
{
    m_wroteGuards = m_wroteGuards && !m_hasPage;
    m_hasPage = false;
    if (m_breakers)
        m_breakers->lose();
}

std::shared_ptr<const NodeGuards> WatchedNode::guards()
{
    if (!m_guards || !m_hasPage)
        return nullptr;
    const Check& check = m_checks.front();
    EvaluationInput input{&check.newest, check.newestAt, nullptr, {}};
    if (check.older) {
        input.before = &check.older->readings;
        input.beforeAt = check.older->at;
    }
    return m_guards->read(input);
}

void WatchedNode::readOpinions(const Check& check)
{
    if (m_peers && check.hasOpinions)
        m_peers->read(check.newest, m_opinions);
}

void WatchedNode::noteLevel(WallTime at)
{
    if (m_level != level())
        m_since = at;
    m_level = level();
}

void WatchedNode::touch()
{
    renew();
    change();
}

void WatchedNode::change()
{
    m_heard = true;
    if (!std::exchange(m_dirty, true))
        m_surroundings.changed.push_back(m_id);
}

std::vector<std::pair<std::size_t, Component::Change>> WatchedNode::age(WallTime now)
{
    std::vector<std::pair<std::size_t, Component::Change>> changes;
    for (std::size_t i = 0; i < m_components.size(); ++i)
        changes.emplace_back(i, m_components[i].age(now));
    bool isSilent = false;
    for (std::size_t i = 0; i < m_components.size(); ++i)
        isSilent = isSilent || (m_feeds[i] == 0 && m_components[i].isStale());
    if (isSilent)
        losePage();
    noteLevel(now);
    return changes;
}

WallTime WatchedNode::nextTurn(Duration raster) const
{
    WallTime breaker = WallTime::max();
    WallTime stale = WallTime::max();
    for (const Component& component : m_components) {
        breaker = std::min(breaker, component.breaker().nextTurn());
        stale = std::min(stale, component.staleAt());
    }
    return std::min(ceilTo(breaker, m_surroundings.configuration.slot), ceilTo(stale, raster));
}

std::size_t WatchedNode::seriesCount() const noexcept
{
    std::size_t count = 1;
    for (const Component& component : m_components)
        count += component.ruleCount() + 1;
    return m_profile ? count : count + likelySeries;
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
    if (check.older && (at - check.older->at) / forgetAfter > window)
        check.older = check.newer = std::nullopt;
    check.newest = std::move(readings);
    check.newestAt = at;
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
        return m_tryNext ? betweenCandidates : unrecognisedInterval;
    WallTime latest = WallTime::max();
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (m_feeds[i] == index)
            latest = std::min(latest, later(m_due[i], toleranceOf(m_components[i])));
    }
    if (latest == WallTime::max())
        return unrecognisedInterval;
    WallTime next{};
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (m_feeds[i] == index && m_due[i] <= latest)
            next = std::max(next, m_due[i]);
    }
    return std::max(Duration{}, next - slotOf(check));
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
    Level whole = Level::Healthy;
    for (const Component& component : m_components)
        whole = combine(whole, component.level());
    return whole;
}

Flags WatchedNode::flags() const noexcept
{
    Flags flags;
    flags.set(Flag::Soft, m_components.empty() && m_reach.isSoft());
    for (const Component& component : m_components)
        flags = flags | component.flags();
    return flags;
}

double WatchedNode::score() const noexcept
{
    double least = std::numeric_limits<double>::quiet_NaN();
    for (const Component& component : m_components) {
        // An old score of what can no longer be seen must not contradict the level, which leaves it out.
        if (!component.isStale() && !(component.score() >= least) && !std::isnan(component.score()))
            least = component.score();
    }
    return clampToLevel(least, level());
}

bool WatchedNode::publish(std::uint64_t revision, NodeState& state)
{
    const bool isNewer = state.revision != revision || state.id != m_id;
    if (isNewer) {
        renew();
        state.id = m_id;
        state.name = m_target.node;
        state.region = m_target.region;
        state.url = m_target.url;
        state.weight = m_target.weight;
        state.revision = revision;
    }
    if (state.profile != m_profile)
        state.profile = m_profile;
    state.level = level();
    state.flags = flags();
    state.score = score();
    state.problem = m_problem;
    state.settled = isSettled();
    state.since = m_since;
    state.components.resize(m_components.size());
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (!std::exchange(m_written[i].facts, true))
            m_components[i].writeFacts(state.components[i]);
    }
    static const std::vector<NodeBreaker> noBreakers;
    state.breakers = m_breakers ? m_breakers->all() : noBreakers;
    state.opinions = m_opinions;
    m_dirty = false;
    return std::exchange(m_isWhole, false) || isNewer;
}

void WatchedNode::complete(NodeState& state)
{
    for (std::size_t i = 0; i < m_components.size(); ++i) {
        if (!std::exchange(m_written[i].details, true))
            m_components[i].writeDetails(state.components[i]);
    }
    if (!std::exchange(m_wroteGuards, true))
        state.guards = guards();
    m_isWhole = true;
}

} // namespace dwcp

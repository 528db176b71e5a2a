// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/guards.h"

#include "resilience/exporters.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

BreakerOptions breakerOptions(std::uint32_t failures, Duration operation, Duration reset)
{
    BreakerOptions options;
    options.maxFailures = failures;
    options.operationTimeout = operation;
    options.resetTimeout = reset;
    options.permitDeadline = std::max(options.permitDeadline, 2 * operation);
    options.recordsLatency = true;
    return options;
}

constexpr BulkheadOptions forMessages{100, 200, 5s};
constexpr BulkheadOptions forSync{50, 100, 10s};
constexpr BulkheadOptions forConsensus{20, 50, 15s};

PipelineGuards guardsOf(
    MeteredBreaker& breaker, StandaloneBulkhead* bulkhead, Retry* retry, AdaptiveLimiter* limiter, Timeout& timeout)
{
    PipelineGuards guards;
    guards.adaptive = limiter;
    guards.bulkhead = bulkhead ? &**bulkhead : nullptr;
    guards.retry = retry;
    guards.breaker = &*breaker;
    guards.timeout = &timeout;
    return guards;
}

BreakerMode modeOf(BreakerOrder::Action action)
{
    switch (action) {
    case BreakerOrder::Action::Trip:
        return BreakerMode::ForcedOpen;
    case BreakerOrder::Action::Disable:
        return BreakerMode::Disabled;
    case BreakerOrder::Action::Shadow:
        return BreakerMode::MetricsOnly;
    case BreakerOrder::Action::Reset:
        break;
    }
    return BreakerMode::Automatic;
}

std::int64_t nanoseconds(WallTime time)
{
    return time.time_since_epoch().count();
}

/** Which breaker stands for a layer. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> breakersOfLayers{
    {{"amst", "send"}, {"ass", "sync"}, {"acp", "consensus"}}};

} // namespace

Guards::Line::Line(Guards& guards, std::string_view lineName, const BreakerOptions& breakerOptions,
    const BulkheadOptions* bulkheadOptions, bool isAdaptive, bool retries)
    : name(lineName)
    , breaker(guards.m_patterns.breaker(lineName, breakerOptions))
    , bulkhead(bulkheadOptions ? guards.m_patterns.bulkhead(lineName, *bulkheadOptions) : nullptr)
    , retry(retries ? guards.m_patterns.retry(lineName, RetryOptions::network()) : nullptr)
    , limiter(isAdaptive ? std::make_unique<AdaptiveLimiter>(AdaptiveLimiterOptions{}, guards.m_clock) : nullptr)
    , timeout(std::make_unique<Timeout>(TimeoutOptions{.initial = breakerOptions.operationTimeout}, guards.m_clock))
    , pipeline(guardsOf(*breaker, bulkhead.get(), retry.get(), limiter.get(), *timeout), guards.m_clock, guards.m_loop)
{
}

Guards::Guards(Loop& loop, const Clock& clock, Random& random, std::string overridesFile)
    : m_loop(loop)
    , m_clock(clock)
    , m_random(random)
    , m_file(std::move(overridesFile))
    , m_patterns(64, clock, random)
    , m_budget(m_patterns.budget("send", ErrorBudgetOptions::standard()))
    , m_send(*this, "send", breakerOptions(5, 30s, 60s), &forMessages, true, true)
    , m_receive(*this, "receive", breakerOptions(5, 30s, 60s), &forMessages, true, false)
    , m_sync(*this, "sync", breakerOptions(3, 10s, 30s), &forSync, false, false)
    , m_consensus(*this, "consensus", breakerOptions(3, 10s, 30s), &forConsensus, false, false)
    , m_discovery(*this, "peer-discovery", breakerOptions(5, 2s, 60s), nullptr, false, true)
{
    readOverrides();
}

MeteredBreaker* Guards::breaker(std::string_view name) const
{
    return m_patterns.breakers().find(name).get();
}

bool Guards::obey(const BreakerOrder& order)
{
    if (!breaker(order.breaker))
        return false;
    const WallTime now = m_clock.wall();
    Override wanted{order.reason, order.actor, now, std::nullopt, modeOf(order.action)};
    if (order.timeToLive)
        wanted.until = now + *order.timeToLive;
    apply(order.breaker, wanted);
    writeOverrides();
    return true;
}

void Guards::apply(const std::string& name, const Override& wanted)
{
    CircuitBreaker& target = **breaker(name);
    if (wanted.mode == BreakerMode::Automatic) {
        target.reset();
        m_overrides.erase(name);
        return;
    }
    const auto left = wanted.until ? std::optional(*wanted.until - m_clock.wall()) : std::nullopt;
    if (left && *left <= Duration::zero()) {
        m_overrides.erase(name);
        return;
    }
    target.setMode(wanted.mode, left);
    m_overrides.insert_or_assign(name, wanted);
}

const Guards::Override* Guards::overrideOf(const std::string& name) const
{
    const auto found = m_overrides.find(name);
    return found == m_overrides.end() ? nullptr : &found->second;
}

void Guards::layerChanged(std::string_view layer, bool isDown)
{
    for (const auto& [itsLayer, name] : breakersOfLayers) {
        if (itsLayer != layer)
            continue;
        CircuitBreaker& target = **breaker(name);
        if (isDown)
            target.open();
        else
            target.allowHalfOpen();
    }
}

void Guards::advance()
{
    for (Line* const line : {&m_send, &m_receive, &m_sync, &m_consensus, &m_discovery}) {
        (*line->breaker)->advance();
        if (line->bulkhead)
            (*line->bulkhead)->advance();
    }
    const std::size_t before = m_overrides.size();
    std::erase_if(
        m_overrides, [this](const auto& entry) { return entry.second.until && *entry.second.until <= m_clock.wall(); });
    if (m_overrides.size() != before)
        writeOverrides();
}

void Guards::readOverrides()
{
    std::ifstream file(m_file);
    const auto json = nlohmann::json::parse(file, nullptr, false);
    if (!json.is_array())
        return;
    for (const auto& item : json) {
        const std::string name = item.value("breaker", std::string());
        const int mode = item.value("mode", 0);
        if (!breaker(name) || mode < 0 || mode > static_cast<int>(BreakerMode::MetricsOnly))
            continue;
        Override kept{item.value("reason", std::string()), item.value("actor", std::string()),
            WallTime(Duration(item.value("since", std::int64_t{0}))), std::nullopt, static_cast<BreakerMode>(mode)};
        if (item.contains("until"))
            kept.until = WallTime(Duration(item.value("until", std::int64_t{0})));
        apply(name, kept);
    }
}

void Guards::writeOverrides() const
{
    nlohmann::json json = nlohmann::json::array();
    for (const auto& [name, kept] : m_overrides) {
        nlohmann::json item{{"breaker", name}, {"mode", static_cast<int>(kept.mode)}, {"reason", kept.reason},
            {"actor", kept.actor}, {"since", nanoseconds(kept.since)}};
        if (kept.until)
            item["until"] = nanoseconds(*kept.until);
        json.push_back(std::move(item));
    }
    const std::string fresh = m_file + ".new";
    std::ofstream(fresh) << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    std::error_code ignored; // the override then lives until the process ends
    std::filesystem::rename(fresh, m_file, ignored);
}

void Guards::collect(MetricSink& sink) const
{
    m_patterns.exportMetrics(sink);
    for (const Line* const line : {&m_send, &m_receive}) {
        exportMetrics(*line->limiter, line->name, sink);
    }
    for (const Line* const line : {&m_send, &m_receive, &m_sync, &m_consensus, &m_discovery})
        exportMetrics(*line->timeout, line->name, sink);
}

} // namespace dwcp

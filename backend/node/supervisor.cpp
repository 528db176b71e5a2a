// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/supervisor.h"

#include "node/metricspage.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr int failureThreshold = 3;
constexpr int successThreshold = 2;
constexpr std::array<Duration, 3> recoveryDelays{
    std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
/** What a started layer gets before the check that decides. */
constexpr Duration settling = std::chrono::seconds(1);
/** A layer that was just started finds its peers: until then nothing is held against it, and it is looked at often. */
constexpr Duration coming = std::chrono::seconds(3);
constexpr Duration comingLook = std::chrono::milliseconds(250);

LayerRule ruleOf(std::string_view layer)
{
    const auto rule = std::ranges::find(layerRules, layer, &LayerRule::name);
    return rule == layerRules.end() ? LayerRule{layer, std::chrono::seconds(10), false} : *rule;
}

} // namespace

struct Supervisor::Watched {
    Watched(Supervisor& supervisor, LayerComponent& watched)
        : component(watched)
        , rule(ruleOf(watched.name()))
        , checking(supervisor.m_loop, [this, &supervisor] { supervisor.check(*this); })
        , recovering(supervisor.m_loop, [this, &supervisor] { supervisor.attempt(*this); })
    {
        status.name = watched.name();
    }

    LayerComponent& component;
    LayerRule rule;
    SoftState state{failureThreshold, successThreshold};
    LayerStatus status;
    Timer checking;
    Timer recovering;
    Recovery recovery = Recovery::None;
    std::size_t attempts = 0; ///< of the recovery under way
    SteadyTime began{}; ///< its last start
    std::uint64_t starts = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;
    std::uint64_t exhausted = 0;
    std::uint64_t checks = 0;
    std::uint64_t badChecks = 0;
    Duration down{};
    std::optional<SteadyTime> downSince;
    std::map<std::pair<Level, Level>, std::uint64_t> changes;
};

Supervisor::Supervisor(Loop& loop, const Clock& clock, std::vector<LayerComponent*> components, Tell tell)
    : m_loop(loop)
    , m_clock(clock)
    , m_tell(std::move(tell))
{
    for (LayerComponent* const component : components)
        m_watched.push_back(std::make_unique<Watched>(*this, *component));
}

Supervisor::~Supervisor() = default;

void Supervisor::start()
{
    for (const auto& watched : m_watched) {
        begin(*watched);
        watched->checking.start(comingLook);
    }
}

void Supervisor::begin(Watched& watched)
{
    ++watched.starts;
    watched.began = m_clock.steady();
    watched.component.start();
}

void Supervisor::stop()
{
    for (auto watched = m_watched.rbegin(); watched != m_watched.rend(); ++watched) {
        (*watched)->checking.stop();
        (*watched)->recovering.stop();
        (*watched)->component.stop();
    }
}

Supervisor::Watched* Supervisor::find(std::string_view layer)
{
    const auto found =
        std::ranges::find(m_watched, layer, [](const auto& watched) { return watched->component.name(); });
    return found == m_watched.end() ? nullptr : found->get();
}

void Supervisor::check(Watched& watched)
{
    const SteadyTime began = m_clock.steady();
    const LayerReport report = watched.component.check();
    watched.status.took = m_clock.steady() - began;
    watched.status.checkedAt = m_clock.wall();
    watched.status.reason = report.reason;
    watched.status.metrics = report.metrics;
    watched.status.flags.set(Flag::Maintenance, watched.status.isStoppedByOperator);
    ++watched.checks;
    if (isIll(report.level))
        ++watched.badChecks;
    const bool isComing =
        watched.component.isRunning() && report.level != Level::Healthy && began - watched.began < coming;
    if (!isComing)
        judge(watched, report);
    watched.checking.start(isComing ? comingLook : pause(watched));
    consider(watched);
}

/** Until the next check: soft, down or not known, it is looked at soon. */
Duration Supervisor::pause(const Watched& watched)
{
    const Level level = watched.state.level();
    const bool isUrgent = watched.state.isSoft() || isDown(level) || level == Level::Unknown;
    return watched.rule.interval / (isUrgent ? 4 : level == Level::Degraded ? 2 : 1);
}

void Supervisor::judge(Watched& watched, const LayerReport& report)
{
    const Level before = watched.state.level();
    watched.state.take(report.level);
    const Level after = watched.state.level();
    watched.status.level = after;
    watched.status.flags.set(Flag::Soft, watched.state.isSoft());
    if (isDown(after) && !watched.downSince)
        watched.downSince = m_clock.steady();
    if (!isDown(after) && watched.downSince)
        watched.down += m_clock.steady() - *std::exchange(watched.downSince, std::nullopt);
    if (before == after)
        return;
    ++watched.changes[{before, after}];
    if (isDown(before) != isDown(after))
        onDown(watched.status.name, isDown(after));
    say("level", watched,
        std::string(levelName(before)) + " -> " + std::string(levelName(after)) + " " + report.reason);
}

/** Recovery is for what is stopped and should run; a layer that only sees others fail needs none. */
void Supervisor::consider(Watched& watched)
{
    const bool isStopped = !watched.component.isRunning();
    if (!isStopped && watched.recovery != Recovery::Verifying)
        watched.recovery = Recovery::None;
    if (!isStopped || watched.status.isStoppedByOperator || watched.recovery != Recovery::None)
        return;
    watched.recovery = Recovery::Waiting;
    watched.attempts = 0;
    watched.recovering.start(recoveryDelays[0]);
}

void Supervisor::attempt(Watched& watched)
{
    if (watched.recovery == Recovery::Verifying)
        return concluded(watched, watched.component.isRunning() && watched.component.check().level != Level::Failed);
    ++watched.attempts;
    watched.status.flags.set(Flag::Recovering, true);
    begin(watched);
    watched.recovery = Recovery::Verifying;
    watched.recovering.start(settling);
}

void Supervisor::concluded(Watched& watched, bool succeeded)
{
    ++(succeeded ? watched.succeeded : watched.failed);
    say("recovery", watched, "attempt " + std::to_string(watched.attempts) + (succeeded ? " succeeded" : " failed"));
    watched.checking.start({});
    if (succeeded) {
        watched.recovery = Recovery::None;
        watched.status.flags.set(Flag::Recovering, false);
    } else if (watched.attempts < recoveryDelays.size()) {
        watched.recovery = Recovery::Waiting;
        watched.recovering.start(recoveryDelays[watched.attempts]);
    } else {
        watched.recovery = Recovery::Exhausted;
        watched.status.flags.set(Flag::Recovering, false);
        ++watched.exhausted;
        say("recovery", watched, "exhausted: it rests until somebody asks");
    }
}

bool Supervisor::restart(std::string_view layer)
{
    return stop(layer) && start(layer);
}

bool Supervisor::stop(std::string_view layer)
{
    Watched* const watched = find(layer);
    if (!watched)
        return false;
    watched->status.isStoppedByOperator = true;
    watched->recovering.stop();
    watched->recovery = Recovery::None;
    watched->component.stop();
    watched->checking.start({});
    say("component", *watched, "stopped by an operator");
    return true;
}

bool Supervisor::start(std::string_view layer)
{
    Watched* const watched = find(layer);
    if (!watched)
        return false;
    watched->status.isStoppedByOperator = false;
    watched->recovery = Recovery::None;
    begin(*watched);
    watched->checking.start(comingLook);
    say("component", *watched, "started by an operator");
    return true;
}

bool Supervisor::crash(std::string_view layer)
{
    Watched* const watched = find(layer);
    if (!watched)
        return false;
    watched->component.stop();
    watched->checking.start({});
    return true;
}

void Supervisor::say(std::string kind, const Watched& watched, std::string text) const
{
    m_tell({m_clock.wall(), std::move(kind), watched.status.name, std::move(text)});
}

std::vector<LayerStatus> Supervisor::layers() const
{
    std::vector<LayerStatus> statuses;
    for (const auto& watched : m_watched)
        statuses.push_back(watched->status);
    return statuses;
}

Level Supervisor::level() const
{
    Level worst = Level::Healthy;
    for (const auto& watched : m_watched) {
        const Level level = watched->status.level;
        worst = combine(worst, watched->rule.isCritical || !isDown(level) ? level : Level::Degraded);
    }
    return worst;
}

bool Supervisor::isReady() const
{
    return std::ranges::all_of(m_watched, [](const auto& watched) {
        return !watched->rule.isCritical
            || (watched->component.isRunning() && !isDown(watched->status.level)
                && watched->status.level != Level::Unknown);
    });
}

void Supervisor::collect(MetricSink& sink) const
{
    for (const auto& watched : m_watched) {
        const MetricLabel component{"component", watched->status.name};
        const Level level = watched->status.level;
        if (level != Level::Unknown) {
            gauge(sink, "dwcp_health_check_status", "The layer's own check: 0 down, 1 degraded, 2 healthy.",
                isDown(level)                  ? 0
                    : level == Level::Degraded ? 1
                                               : 2,
                {{"checker", "node"}, {"check", watched->status.name}});
            gauge(sink, "dwcp_health_check_duration_seconds", "How long the layer's last check took.",
                seconds(watched->status.took), {{"checker", "node"}, {"check", watched->status.name}});
        }
        constexpr auto checksHelp = "Checks of the layer by result.";
        counter(sink, "dwcp_health_check_total", checksHelp, watched->checks - watched->badChecks,
            {{"checker", "node"}, {"check", watched->status.name}, {"result", "success"}});
        counter(sink, "dwcp_health_check_total", checksHelp, watched->badChecks,
            {{"checker", "node"}, {"check", watched->status.name}, {"result", "failure"}});
        counter(sink, "dwcp_component_starts_total", "How often the layer was started, by whomever.", watched->starts,
            {component});
        constexpr auto recoveryHelp = "Attempts to bring the layer back, by outcome.";
        counter(sink, "dwcp_recovery_attempts_total", recoveryHelp, watched->succeeded,
            {component, {"outcome", "success"}});
        counter(
            sink, "dwcp_recovery_attempts_total", recoveryHelp, watched->failed, {component, {"outcome", "failure"}});
        counter(sink, "dwcp_recovery_attempts_total", recoveryHelp, watched->exhausted,
            {component, {"outcome", "exhausted"}});
        const Duration down =
            watched->down + (watched->downSince ? m_clock.steady() - *watched->downSince : Duration::zero());
        sink.value({"dwcp_component_downtime_seconds_total", "Time for which the layer was hard critical or failed.",
                       MetricKind::Counter},
            {&component, 1}, seconds(down));
        for (const auto& [change, count] : watched->changes)
            counter(sink, "dwcp_health_level_changes_total", "Changes of the layer's hard level.", count,
                {component, {"from", levelName(change.first)}, {"to", levelName(change.second)}});
    }
}

} // namespace dwcp

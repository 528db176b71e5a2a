// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/metricspage.h"

#include "health/balancer.h"
#include "outlets/plaintext.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace dwcp {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

class Page {
public:
    void family(std::string name, std::string help, MetricType type)
    {
        m_families.push_back({std::move(name), std::move(help), type, {}});
    }

    void add(double value, std::vector<ClientMetric::Label> labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        for (ClientMetric::Label& label : metric.label)
            label.value =
                validUtf8(label.value); // the format knows nothing else, and names are whatever somebody wrote
        if (m_families.back().type == MetricType::Counter)
            metric.counter.value = value;
        else
            metric.gauge.value = value;
        m_families.back().metric.push_back(std::move(metric));
    }

    void gauge(std::string name, std::string help, double value)
    {
        family(std::move(name), std::move(help), MetricType::Gauge);
        add(value);
    }

    void counter(std::string name, std::string help, double value)
    {
        family(std::move(name), std::move(help), MetricType::Counter);
        add(value);
    }

    std::vector<MetricFamily> take() { return std::move(m_families); }

private:
    std::vector<MetricFamily> m_families;
};

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

void addEngine(Page& page, const EngineState& engine)
{
    page.counter("dwcp_engine_checks_started_total", "Checks started.", static_cast<double>(engine.checksStarted));
    page.counter("dwcp_engine_checks_done_total", "Checks ended.", static_cast<double>(engine.checksDone));
    page.counter("dwcp_engine_checks_failed_total", "Checks that got no usable answer.",
        static_cast<double>(engine.checksFailed));
    page.counter("dwcp_engine_checks_late_total", "Checks started more than one slot after they were due.",
        static_cast<double>(engine.checksLate));
    page.gauge(
        "dwcp_engine_checks_per_second", "Checks ended a second over the last ten seconds.", engine.checksPerSecond);
    page.gauge("dwcp_engine_checks_in_flight", "Checks under way.", engine.checksInFlight);
    page.gauge("dwcp_engine_checks_waiting", "Checks due and held back by the limit.", engine.checksWaiting);
    page.gauge("dwcp_engine_worst_lateness_seconds", "Largest lateness of a start in the last ten seconds.",
        seconds(engine.worstLateness));
    page.gauge(
        "dwcp_engine_beat_duration_seconds", "Time the newest beat of the engine took.", seconds(engine.lastBeat));
    page.counter("dwcp_engine_beats_total", "Beats of the engine.", static_cast<double>(engine.beats));
    page.counter(
        "dwcp_engine_events_lost_total", "Events that a full box refused.", static_cast<double>(engine.eventsLost));
    page.gauge("dwcp_engine_paused", "1 while checks are paused.", engine.paused ? 1 : 0);
    page.gauge("dwcp_engine_start_time_seconds", "Start of the engine, Unix time.",
        seconds(engine.startedAt.time_since_epoch()));
}

void addJournal(Page& page, const JournalState& journal)
{
    page.gauge("dwcp_journal_in_memory", "1 while the disk refuses and what happens is kept in memory.",
        journal.isInMemory ? 1 : 0);
    page.counter(
        "dwcp_journal_inputs_total", "Results and commands made durable.", static_cast<double>(journal.inputsKept));
    page.gauge("dwcp_journal_inputs_waiting", "Results and commands not yet durable.",
        static_cast<double>(journal.inputsWaiting));
    page.counter("dwcp_journal_inputs_lost_total", "Results and commands there was no room for.",
        static_cast<double>(journal.inputsLost));
    page.counter(
        "dwcp_journal_samples_total", "Values of the history made durable.", static_cast<double>(journal.samplesKept));
    page.gauge("dwcp_journal_file_bytes", "Size of the journal.", static_cast<double>(journal.fileBytes));
    page.counter("dwcp_journal_chunks_damaged_total", "Pieces found damaged and left out.",
        static_cast<double>(journal.chunksDamaged));
    page.counter("dwcp_journal_chunks_removed_total", "Pieces removed by age or by size.",
        static_cast<double>(journal.chunksRemoved));
    page.gauge("dwcp_journal_commit_duration_seconds", "Time the newest commit took.", seconds(journal.lastCommit));
    page.gauge("dwcp_journal_checkpoints", "Checkpoints of the engine's state in the journal.",
        static_cast<double>(journal.checkpoints));
    page.gauge(
        "dwcp_journal_checkpoint_bytes", "Size of all checkpoints.", static_cast<double>(journal.checkpointBytes));
    page.gauge("dwcp_journal_checkpoint_duration_seconds", "Time that the newest checkpoint held up the engine.",
        seconds(journal.lastCheckpoint));
}

void addSystem(Page& page, const Snapshot& snapshot)
{
    const SystemState& system = snapshot.system;
    page.family("dwcp_system_level", "1 for the level that the system has.", MetricType::Gauge);
    for (int i = 0; i < levelCount; ++i) {
        const auto level = static_cast<Level>(i);
        page.add(system.level == level ? 1 : 0, {{"level", std::string(levelName(level))}});
    }
    if (std::isfinite(system.score))
        page.gauge("dwcp_system_score", "Health of the system, 0 to 1.", system.score);
    if (std::isfinite(system.availability))
        page.gauge("dwcp_system_availability_ratio", "Share of the SLA window in which components served.",
            system.availability);
    page.gauge("dwcp_system_degradation_level", "0 none to 4 system-wide.", system.degradation);
    page.family("dwcp_system_components", "Components by level.", MetricType::Gauge);
    for (int i = 0; i < levelCount; ++i)
        page.add(system.componentsByLevel[i], {{"level", std::string(levelName(static_cast<Level>(i)))}});
}

constexpr std::size_t detailedComponents = 2'000;

using Shown = std::vector<std::pair<const NodeState*, const ComponentState*>>;

Shown shownComponents(const Snapshot& snapshot, std::size_t cap, std::size_t& omitted)
{
    Shown shown;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components) {
            if (shown.size() < cap)
                shown.emplace_back(node.get(), &component);
            else
                ++omitted;
        }
    }
    return shown;
}

/** An unknown component has no sample: absence is how this format says "not known". */
void addHealth(Page& page, const Snapshot& snapshot, const Shown& shown)
{
    page.family(
        "dwcp_system_component_health", "Health of a component: 0 down, 1 degraded, 2 healthy.", MetricType::Gauge);
    for (const auto& [node, component] : shown) {
        if (component->level == Level::Unknown || component->flags.has(Flag::Stale))
            continue;
        const double value = isDown(component->level) ? 0 : component->level == Level::Degraded ? 1 : 2;
        page.add(value, {{"cluster", snapshot.cluster}, {"node", node->name}, {"component", component->spec->id}});
    }
}

void addBreakers(Page& page, const Shown& shown)
{
    page.family("dwcp_circuit_breaker_state", "State of a breaker: 0 closed, 1 half-open, 2 open.", MetricType::Gauge);
    for (const auto& [node, component] : shown)
        page.add(static_cast<double>(shownState(component->breaker.state, component->breaker.mode)),
            {{"name", component->breaker.name}});
    page.family("dwcp_circuit_breaker_mode", "1 for the mode that a breaker has.", MetricType::Gauge);
    for (const auto& [node, component] : shown)
        page.add(1, {{"name", component->breaker.name}, {"mode", std::string(nameOf(component->breaker.mode))}});
    page.family("dwcp_circuit_breaker_requests_total", "Calls that a breaker counted, by result.", MetricType::Counter);
    for (const auto& [node, component] : shown) {
        const BreakerView& breaker = component->breaker;
        const auto calls = [&](std::uint64_t count, const char* result) {
            page.add(static_cast<double>(count), {{"name", breaker.name}, {"result", result}});
        };
        calls(breaker.successes, "success");
        calls(breaker.failures, "failure");
        calls(breaker.rejected, "rejected");
    }
}

using Labels = std::vector<ClientMetric::Label>;

Labels labelsOf(const Snapshot& snapshot, const NodeState& node, const ComponentState& component)
{
    return {{"cluster", snapshot.cluster}, {"node", node.name}, {"component", component.spec->id}};
}

void addJudgement(Page& page, const Snapshot& snapshot, const Shown& shown)
{
    page.family("dwcp_component_level",
        "Level of a component: 0 unknown or stale, 1 healthy, 2 degraded, 3 critical, 4 failed.", MetricType::Gauge);
    for (const auto& [node, component] : shown) {
        const Level level = component->flags.has(Flag::Stale) ? Level::Unknown : component->level;
        page.add(static_cast<double>(level), labelsOf(snapshot, *node, *component));
    }
    page.family("dwcp_component_score", "Health of a component, 0 to 1.", MetricType::Gauge);
    for (const auto& [node, component] : shown) {
        if (std::isfinite(component->score) && !component->flags.has(Flag::Stale))
            page.add(component->score, labelsOf(snapshot, *node, *component));
    }
    page.family(
        "dwcp_component_downtime_seconds_total", "Time critical or failed, but for planned time.", MetricType::Counter);
    for (const auto& [node, component] : shown)
        page.add(seconds(component->times.at(Level::Critical) + component->times.at(Level::Failed)),
            labelsOf(snapshot, *node, *component));
}

/** What people see as "critical in 3 h": not of a trend that loses to no trend at all. */
void addCrossings(Page& page, const Snapshot& snapshot, const Shown& shown)
{
    page.family("dwcp_component_threshold_crossing_seconds",
        "Until a metric reaches its next threshold if its trend holds; there is none while it reaches none.",
        MetricType::Gauge);
    for (const auto& [node, component] : shown) {
        for (std::size_t i = 0; i < component->rules.size(); ++i) {
            const MetricTrend& trend = component->rules[i].trend;
            const RulePlace place = rulePlace(*component->spec, static_cast<std::uint16_t>(i));
            if (trend.unskilled || !trend.crossing || trend.crossing->median == Duration::max() || !place.rule)
                continue;
            Labels labels = labelsOf(snapshot, *node, *component);
            labels.push_back({"metric", place.rule->id});
            page.add(
                std::max(0.0, seconds(trend.crossing->median) - seconds(snapshot.at - trend.at)), std::move(labels));
        }
    }
}

/** Of those that have had enough checks to be judged. */
void addBudgets(Page& page, const std::vector<BudgetState>& budgets, std::size_t cap)
{
    const std::span shown(budgets.data(), std::min(budgets.size(), cap));
    const auto each = [&](const char* name, const char* help, auto value) {
        page.family(name, help, MetricType::Gauge);
        for (const BudgetState& budget : shown) {
            if (budget.isJudged)
                page.add(
                    value(budget), {{"budget", budget.objective}, {"node", budget.node}, {"component", budget.layer}});
        }
    };
    each("dwcp_error_budget_remaining", "Share of the error budget that is left, planned time not counted.",
        [](const BudgetState& budget) { return budget.corrected.remaining; });
    each("dwcp_error_budget_consumed", "Share of it that is gone.",
        [](const BudgetState& budget) { return budget.corrected.consumed; });
    each("dwcp_error_budget_burn_rate", "Times faster than allowed over its shortest long window.",
        [](const BudgetState& budget) {
            return budget.burns.empty() ? budget.corrected.burnRate : budget.burns.front().longRate;
        });
}

void addComponents(Page& page, const Snapshot& snapshot, std::size_t cap)
{
    std::size_t omitted = 0;
    const Shown shown = shownComponents(snapshot, cap, omitted);
    page.gauge("dwcp_console_components_omitted", "Components beyond the cap of per-component series.",
        static_cast<double>(omitted));
    addHealth(page, snapshot, shown);
    // A page is to stay one that a scraper gets in its five seconds: of a large fleet the first ones tell all.
    const std::size_t count = std::min(shown.size(), detailedComponents);
    const Shown detailed(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(count));
    page.gauge("dwcp_console_component_details_omitted",
        "Components without series of level, score, downtime and crossings.",
        static_cast<double>(shown.size() - count + omitted));
    addJudgement(page, snapshot, detailed);
    addCrossings(page, snapshot, detailed);
    addBreakers(page, shown);
    if (snapshot.budgets)
        addBudgets(page, *snapshot.budgets, cap);
}

using Instances = std::vector<std::pair<const BalancerState*, const InstanceState*>>;

void addInstances(Page& page, const Instances& shown)
{
    const auto each = [&](std::string name, std::string help, auto value) {
        page.family(std::move(name), std::move(help), MetricType::Gauge);
        for (const auto& [balancer, instance] : shown) {
            const double number = value(*instance);
            if (std::isfinite(number))
                page.add(number, {{"balancer", balancer->name}, {"server", instance->server}});
        }
    };
    each("dwcp_balancer_weight_ratio", "Share of its own full weight that a server is to have.",
        [](const InstanceState& one) { return one.weight; });
    each("dwcp_balancer_share_asked_ratio", "Share of the traffic that a server is to have.",
        [](const InstanceState& one) { return one.shareAsked; });
    each("dwcp_balancer_share_seen_ratio", "Share of the traffic that a server had a short while ago.",
        [](const InstanceState& one) { return one.shareSeen; });
    each("dwcp_balancer_ejected", "1 while a server is ejected.",
        [](const InstanceState& one) { return one.phase == InstancePhase::Ejected ? 1.0 : 0.0; });
}

void addBalancers(Page& page, const std::vector<BalancerState>& balancers, std::size_t cap)
{
    Instances shown;
    const auto each = [&](std::string name, std::string help, MetricType type, auto value) {
        page.family(std::move(name), std::move(help), type);
        for (const BalancerState& balancer : balancers)
            page.add(value(balancer), {{"balancer", balancer.name}});
    };
    each("dwcp_balancer_up", "1 while a balancer answers and obeys.", MetricType::Gauge,
        [](const BalancerState& one) { return one.problem.empty() && one.seenAt != WallTime{} ? 1.0 : 0.0; });
    each("dwcp_balancer_armed", "1 while a balancer is told weights.", MetricType::Gauge,
        [](const BalancerState& one) { return one.isArmed ? 1.0 : 0.0; });
    each("dwcp_balancer_panic", "1 while too many servers would be ejected, so that all serve.", MetricType::Gauge,
        [](const BalancerState& one) { return one.isPanic ? 1.0 : 0.0; });
    each("dwcp_balancer_ejections_total", "Ejections of servers.", MetricType::Counter,
        [](const BalancerState& one) { return static_cast<double>(one.ejections); });
    for (const BalancerState& balancer : balancers) {
        for (const InstanceState& instance : balancer.instances) {
            if (shown.size() < cap)
                shown.emplace_back(&balancer, &instance);
        }
    }
    addInstances(page, shown);
}

template <typename Value>
void addTallies(
    Page& page, const LaneTallies& tallies, const char* name, const char* help, MetricType type, Value value)
{
    page.family(name, help, type);
    for (const auto& tally : tallies)
        page.add(static_cast<double>((*tally.*value).load(std::memory_order_relaxed)), {{"outlet", tally->name}});
}

} // namespace

std::string outletMetrics(const LaneTallies& tallies)
{
    if (tallies.empty())
        return {};
    Page page;
    const auto add = [&](const char* name, const char* help, MetricType type, auto value) {
        addTallies(page, tallies, name, help, type, value);
    };
    add("dwcp_outlet_items_total", "Samples, events or notifications written into the outbox.", MetricType::Counter,
        &LaneTally::items);
    add("dwcp_outlet_lost_total", "Of those, the ones for which there was no room.", MetricType::Counter,
        &LaneTally::lost);
    add("dwcp_outlet_waiting", "Documents in the outbox.", MetricType::Gauge, &LaneTally::waiting);
    add("dwcp_outlet_delivered_total", "Documents delivered.", MetricType::Counter, &LaneTally::delivered);
    add("dwcp_outlet_refused_total", "Documents that the other side would not take.", MetricType::Counter,
        &LaneTally::refused);
    add("dwcp_outlet_failures_total", "Attempts after which a document still waits.", MetricType::Counter,
        &LaneTally::failures);
    return prometheus::TextSerializer().Serialize(page.take());
}

std::vector<MetricFamily> metricFamilies(const Snapshot& snapshot, std::size_t componentCap)
{
    Page page;
    addEngine(page, snapshot.engine);
    if (snapshot.engine.journal)
        addJournal(page, *snapshot.engine.journal);
    addSystem(page, snapshot);
    addComponents(page, snapshot, componentCap);
    if (snapshot.balancers)
        addBalancers(page, *snapshot.balancers, componentCap);
    return page.take();
}

std::string metricsPage(const Snapshot& snapshot, std::size_t componentCap)
{
    return prometheus::TextSerializer().Serialize(metricFamilies(snapshot, componentCap));
}

} // namespace dwcp

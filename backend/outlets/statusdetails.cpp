// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/statusdetails.h"

#include "health/derivation.h"
#include "health/durationtext.h"
#include "health/facts.h"
#include "health/fleetbreaker.h"

#include <cmath>

namespace dwcp {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json timeOrNull(WallTime time)
{
    return time == WallTime{} ? Json(nullptr) : Json(rfc3339(time));
}

double secondsOf(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Json timesJson(const LevelTimes& times)
{
    if (times.until() == WallTime{})
        return nullptr;
    Json json;
    for (int level = 0; level < levelCount; ++level)
        json[std::string(levelName(static_cast<Level>(level)))] = secondsOf(times.at(static_cast<Level>(level)));
    json["planned"] = secondsOf(times.planned());
    return json;
}

Json breakerJson(const BreakerView& breaker)
{
    Json json;
    json["state"] = nameOf(breaker.state);
    json["mode"] = nameOf(breaker.mode);
    json["since"] = timeOrNull(breaker.since);
    if (breaker.override) {
        json["override"]["actor"] = breaker.override->actor;
        json["override"]["reason"] = breaker.override->reason;
        json["override"]["until"] = timeOrNull(breaker.override->until);
    }
    return json;
}

Json maintenanceJson(const Snapshot& snapshot)
{
    Json list = Json::array();
    for (const MaintenanceWindow& window : snapshot.maintenance) {
        Json json;
        json["id"] = window.id;
        const NodeState* node = window.scope.node ? snapshot.node(*window.scope.node) : nullptr;
        json["node"] = node ? Json(node->name) : Json(nullptr);
        json["layer"] = window.scope.layer ? Json(snapshot.layers->at(*window.scope.layer).id) : Json(nullptr);
        json["from"] = timeOrNull(window.from);
        json["until"] = timeOrNull(window.until);
        json["every"] = window.every > Duration{} ? Json(durationText(window.every)) : Json(nullptr);
        json["until_well"] = window.untilWell;
        json["actor"] = window.actor;
        json["reason"] = window.reason;
        list.push_back(std::move(json));
    }
    return list;
}

Json namesOf(const Snapshot& snapshot, const std::vector<NodeId>& nodes)
{
    Json names = Json::array();
    for (const NodeId id : nodes)
        names.push_back(snapshot.node(id) ? snapshot.node(id)->name : std::to_string(id));
    return names;
}

Json trendJson(const MetricTrend& trend)
{
    constexpr std::string_view names[] = {"unknown", "improving", "stable", "degrading"};
    Json json;
    json["direction"] = names[static_cast<int>(trend.direction)];
    json["slope_per_second"] = trend.direction == TrendDirection::Unknown ? Json(nullptr) : Json(trend.slope);
    return json;
}

Json quorumJson(const Snapshot& snapshot, const QuorumState& quorum)
{
    Json json;
    json["verdict"] = verdictName(quorum.verdict);
    json["votes"] = quorum.total;
    json["alive"] = quorum.alive;
    json["unknown"] = quorum.unknown;
    json["needed_more_than"] = quorum.needed;
    json["margin"] = quorum.margin();
    json["margin_trend"] = trendJson(quorum.marginTrend);
    json["survives_losses"] = quorum.breakingSize > 0 ? quorum.breakingSize - 1 : 0;
    json["breaking_size"] = quorum.breakingSize;
    json["breaking_set_count"] = quorum.breakingSetCount;
    json["breaking_set_count_exact"] = quorum.isCountExact;
    json["breaking_sets"] = Json::array();
    for (const auto& set : quorum.breakingSets)
        json["breaking_sets"].push_back(namesOf(snapshot, set));
    json["single_points_of_failure"] = namesOf(snapshot, quorum.singlePoints);
    return json;
}

Json durationOrNull(Duration duration)
{
    return duration == Duration::max() ? Json(nullptr) : Json(secondsOf(duration));
}

Json measureJson(const BudgetMeasure& measure)
{
    Json json;
    json["remaining"] = measure.remaining;
    json["burn_rate"] = measure.burnRate;
    json["down_seconds"] = measure.counts.down;
    json["up_seconds"] = measure.counts.up;
    return json;
}

Json burnJson(const BudgetBurn& burn)
{
    Json json;
    json["severity"] = nameOf(burn.rule.severity);
    json["factor"] = burn.factor;
    json["long_rate"] = burn.longRate;
    json["short_rate"] = burn.shortRate;
    json["chance"] = burn.chance;
    json["firing"] = burn.isFiring;
    return json;
}

Json correctionJson(const BudgetCorrection& correction)
{
    Json json;
    json["from"] = timeOrNull(correction.from);
    json["until"] = timeOrNull(correction.until);
    json["actor"] = correction.actor;
    json["reason"] = correction.reason;
    json["remaining_before"] = correction.remainingBefore;
    json["remaining_after"] = correction.remainingAfter;
    return json;
}

Json budgetJson(const BudgetState& budget)
{
    Json json;
    json["objective"] = budget.objective;
    json["node"] = budget.node.empty() ? Json(nullptr) : Json(budget.node);
    json["layer"] = budget.layer.empty() ? Json(nullptr) : Json(budget.layer);
    json["availability"] = budget.availability;
    json["window_seconds"] = secondsOf(budget.window);
    json["judged"] = budget.isJudged;
    json["exhausted"] = budget.corrected.isExhausted;
    json["exhausted_for_certain"] = budget.isCertain;
    json["corrected"] = measureJson(budget.corrected);
    json["uncorrected"] = measureJson(budget.uncorrected);
    json["failed_share_low95"] = budget.failedShare.low;
    json["failed_share_high95"] = budget.failedShare.high;
    json["burns"] = Json::array();
    for (const BudgetBurn& burn : budget.burns)
        json["burns"].push_back(burnJson(burn));
    json["exhausted_in_seconds"] = durationOrNull(budget.forecast.median);
    json["exhausted_in_low95"] = durationOrNull(budget.forecast.low95);
    json["exhausted_in_high95"] = durationOrNull(budget.forecast.high95);
    json["corrections"] = Json::array();
    for (const BudgetCorrection& correction : budget.corrections)
        json["corrections"].push_back(correctionJson(correction));
    return json;
}

Json budgetsJson(const Snapshot& snapshot)
{
    Json list = Json::array();
    if (!snapshot.budgets)
        return list;
    for (const BudgetState& budget : *snapshot.budgets)
        list.push_back(budgetJson(budget));
    return list;
}

Json incidentJson(const Snapshot& snapshot, const IncidentState& incident)
{
    Json json;
    json["id"] = incident.id;
    json["since"] = timeOrNull(incident.since);
    json["level"] = levelName(incident.level);
    json["ill"] = incident.size;
    json["nodes"] = incident.nodes;
    json["causes"] = Json::array();
    for (const CauseState& cause : incident.causes)
        json["causes"].push_back({{"name", cause.name}, {"share", cause.share}, {"evidence", cause.evidence}});
    json["members"] = Json::array();
    for (const ComponentId id : incident.members) {
        const ComponentState* component = snapshot.component(id);
        const NodeState* node = snapshot.node(id.node);
        json["members"].push_back(component ? component->breaker.name : node ? node->name : std::string());
    }
    return json;
}

Json incidentsJson(const Snapshot& snapshot)
{
    Json list = Json::array();
    if (!snapshot.incidents)
        return list;
    for (const IncidentState& incident : *snapshot.incidents)
        list.push_back(incidentJson(snapshot, incident));
    return list;
}

Json breakersJson(const Snapshot& snapshot)
{
    Json list = Json::array();
    for (const FleetBreaker& fleet : fleetBreakers(snapshot)) {
        Json json;
        json["name"] = fleet.name;
        json["verdict"] = fleetVerdictName(fleet.verdict);
        json["not_closed"] = namesOf(snapshot, fleet.notClosed);
        list.push_back(std::move(json));
    }
    return list;
}

Json recoveryJson(const RecoveryState& recovery)
{
    Json json;
    json["phase"] = recoveryPhaseName(recovery.phase);
    json["attempt"] = recovery.attempt;
    json["attempts"] = recovery.attempts;
    json["next"] = timeOrNull(recovery.next);
    json["log"] = Json::array();
    for (const RecoveryEntry& entry : recovery.log)
        json["log"].push_back({{"at", timeOrNull(entry.at)}, {"attempt", entry.attempt}, {"succeeded", entry.succeeded},
            {"text", entry.text}});
    return json;
}

Json whyJson(const std::vector<Finding>& findings)
{
    Json list = Json::array();
    for (const Finding& finding : findings)
        list.push_back({{"about", finding.about}, {"claim", finding.claim}, {"because", finding.because},
            {"events", finding.events}});
    return list;
}

std::string_view modeName(ServiceMode mode)
{
    constexpr std::string_view names[] = {"full", "limited", "minimal"};
    return names[static_cast<int>(mode)];
}

} // namespace

Json componentDetails(const Snapshot& snapshot, ComponentId id)
{
    const ComponentState& component = *snapshot.component(id);
    const bool isKnown = component.times.until() != WallTime{};
    Json json;
    json["availability"] = isKnown ? numberOrNull(component.availability) : Json(nullptr);
    json["seconds_at_level"] = timesJson(component.times);
    json["breaker"] = breakerJson(component.breaker);
    json["recovery"] = component.recovery ? recoveryJson(*component.recovery) : Json(nullptr);
    json["why"] = whyJson(why(snapshot, id));
    return json;
}

void addSystemDetails(const Snapshot& snapshot, Json& document)
{
    document["service_mode"] = modeName(snapshot.system.mode);
    document["maintenance"] = maintenanceJson(snapshot);
    document["why"] = whyJson(why(snapshot));
    document["incidents"] = incidentsJson(snapshot);
    document["breakers"] = breakersJson(snapshot);
    document["budgets"] = budgetsJson(snapshot);
    if (snapshot.system.quorum)
        document["quorum"] = quorumJson(snapshot, *snapshot.system.quorum);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: incidents, alerts, breakers, orders, and where the report comes from.
#include "reports/reporttables.h"
#include "reports/tablemaker.h"

#include "health/facts.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace dwcp {

namespace {

std::string whereOf(const Event& event)
{
    std::string where = event.nodeName;
    for (const std::string* more : {&event.layerName, &event.breakerName}) {
        if (!more->empty())
            where.append(where.empty() ? "" : " ").append(*more);
    }
    return where;
}

bool tellsLevels(EventKind kind)
{
    return kind == EventKind::LevelChanged || kind == EventKind::SystemLevelChanged;
}

bool tellsBreakers(EventKind kind)
{
    return kind == EventKind::BreakerChanged || kind == EventKind::OverrideExpired;
}

std::string fromOf(const Event& event)
{
    return tellsLevels(event.kind)  ? std::string(levelName(event.from))
        : tellsBreakers(event.kind) ? std::string(nameOf(event.breakerFrom))
                                    : std::string();
}

std::string toOf(const Event& event)
{
    return tellsLevels(event.kind)  ? std::string(levelName(event.to))
        : tellsBreakers(event.kind) ? std::string(breakerCourseName(breakerCourseOf(event.breakerTo, event.mode)))
                                    : std::string();
}

std::vector<ReportColumn> eventColumns()
{
    return {{"at", ReportWords::tr("Time"), CellKind::Time}, {"kind", ReportWords::tr("What")},
        {"where", ReportWords::tr("Where")}, {"from", ReportWords::tr("From")}, {"to", ReportWords::tr("To")},
        {"actor", ReportWords::tr("Who")}, {"reason", ReportWords::tr("Why")}, {"detail", ReportWords::tr("Detail")}};
}

void writeEvent(RowMaker& row, const Event* event)
{
    row << event->at << wordOf(eventKindName(event->kind)) << whereOf(*event) << wordOf(fromOf(*event))
        << wordOf(toOf(*event)) << event->actor << event->reason << saidOf(event->detail);
}

Duration lengthOf(const IncidentAccount& incident, const Chronicle& chronicle)
{
    const WallTime end = incident.closed == WallTime{} ? chronicle.origin.to : incident.closed;
    return std::max(Duration::zero(), end - incident.opened);
}

std::string causeName(const IncidentAccount& incident)
{
    return incident.worst.causes.empty() ? std::string() : incident.worst.causes.front().name;
}

std::string_view labelOf(const AlertState& alert, std::string_view name)
{
    return alert.labels.label(name);
}

ReportTable alertList(std::string id, QString title, const Account& chronicle, std::vector<const AlertAccount*> alerts)
{
    return tableOf(std::move(id), std::move(title),
        {{"alert", ReportWords::tr("Alert")}, {"severity", ReportWords::tr("Severity")},
            {"phase", ReportWords::tr("Phase")}, {"node", ReportWords::tr("Node")}, {"layer", ReportWords::tr("Layer")},
            {"fired", ReportWords::tr("Fired"), CellKind::Time},
            {"resolved", ReportWords::tr("Resolved"), CellKind::Time},
            {"seconds", ReportWords::tr("Lasted"), CellKind::Span, "seconds"},
            {"value", ReportWords::tr("Value"), CellKind::Number}, {"withheld", ReportWords::tr("Withheld")},
            {"acknowledged_by", ReportWords::tr("Acknowledged by")}, {"summary", ReportWords::tr("Summary")}},
        chronicle, std::move(alerts), [raw = chronicle.get()](RowMaker& row, const AlertAccount* item) {
            const AlertState& alert = *item->alert;
            const WallTime end = alert.resolvedAt == WallTime{} ? raw->origin.to : alert.resolvedAt;
            row << labelOf(alert, "alertname") << wordOf(alertLevelName(alert.level))
                << wordOf(alertPhaseName(alert.phase)) << labelOf(alert, "node") << labelOf(alert, "layer")
                << alert.firedAt << alert.resolvedAt << std::max(Duration::zero(), end - alert.firedAt) << alert.value
                << wordOf(withheldName(alert.withheld))
                << (alert.acknowledgement ? alert.acknowledgement->actor : std::string()) << alert.summary;
        });
}

} // namespace

std::vector<std::uint64_t> incidentNumbers(const Chronicle& chronicle)
{
    std::vector<std::uint64_t> numbers;
    std::set<std::uint64_t> different{0}; // which nobody gives
    for (const IncidentAccount& account : chronicle.incidents) {
        numbers.push_back(account.worst.id);
        different.insert(account.worst.id);
    }
    if (different.size() <= numbers.size())
        std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

namespace {

ReportTable incidentList(const Account& chronicle, std::vector<const IncidentAccount*> incidents)
{
    return tableOf("incidents", ReportWords::tr("Incidents"),
        {{"number", ReportWords::tr("No."), CellKind::Integer}, {"opened", ReportWords::tr("Opened"), CellKind::Time},
            {"closed", ReportWords::tr("Closed"), CellKind::Time},
            {"seconds", ReportWords::tr("Lasted"), CellKind::Span, "seconds"},
            {"level", ReportWords::tr("Worst"), CellKind::Level},
            {"things", ReportWords::tr("Components"), CellKind::Integer},
            {"nodes", ReportWords::tr("Nodes"), CellKind::Integer}, {"cause", ReportWords::tr("Likeliest cause")},
            {"share", ReportWords::tr("Belief"), CellKind::Share}},
        chronicle, std::move(incidents),
        [raw = chronicle.get(), numbers = incidentNumbers(*chronicle)](RowMaker& row, const IncidentAccount* item) {
            const IncidentState& worst = item->worst;
            row << std::int64_t(numbers[std::size_t(item - raw->incidents.data())]) << item->opened << item->closed
                << lengthOf(*item, *raw) << worst.level << worst.size << worst.nodes << causeName(*item)
                << (worst.causes.empty() ? std::numeric_limits<double>::quiet_NaN() : worst.causes.front().share);
        });
}

} // namespace

ReportTable incidentsTable(const Account& chronicle)
{
    return incidentList(chronicle, pointersTo(chronicle->incidents));
}

ReportTable worstIncidentsTable(const Account& chronicle)
{
    auto incidents = pointersTo(chronicle->incidents);
    std::ranges::stable_sort(incidents, std::greater(), [&](const IncidentAccount* incident) {
        return std::tuple(incident->closed == WallTime{}, incident->worst.level, incident->worst.size,
            lengthOf(*incident, *chronicle));
    });
    return incidentList(chronicle, std::move(incidents));
}

ReportTable evidenceTable(const Account& chronicle, std::size_t incident, std::uint64_t number)
{
    struct Line {
        const CauseState* cause;
        std::string evidence;
    };
    std::vector<Line> lines;
    for (const CauseState& cause : chronicle->incidents[incident].worst.causes) {
        for (const std::string& evidence : cause.evidence)
            lines.push_back({&cause, evidence});
    }
    return tableOf("incident_" + std::to_string(number) + "_evidence", ReportWords::tr("Causes and evidence"),
        {{"cause", ReportWords::tr("Cause")}, {"share", ReportWords::tr("Belief"), CellKind::Share},
            {"evidence", ReportWords::tr("Evidence")}},
        chronicle, std::move(lines),
        [](RowMaker& row, const Line& line) { row << line.cause->name << line.cause->share << saidOf(line.evidence); });
}

ReportTable timelineTable(const Account& chronicle, std::size_t incident, std::uint64_t number)
{
    return tableOf("incident_" + std::to_string(number) + "_timeline", ReportWords::tr("Timeline"), eventColumns(),
        chronicle, pointersTo(chronicle->incidents[incident].timeline), writeEvent);
}

ReportTable alertsTable(const Account& chronicle)
{
    return alertList("alerts", ReportWords::tr("Alerts"), chronicle, pointersTo(chronicle->alerts));
}

ReportTable firingTable(const Account& chronicle)
{
    return alertList("firing", ReportWords::tr("Alerts that fire at the end"), chronicle,
        pointersTo(chronicle->alerts, [](const AlertAccount& item) { return item.alert->isFiring(); }));
}

ReportTable alertRulesTable(const Account& chronicle)
{
    struct Sum {
        std::string rule;
        std::int64_t count = 0;
        std::int64_t acknowledged = 0;
        std::int64_t withheld = 0;
        Duration whole{};
        Duration longest{};
    };
    std::map<std::string, Sum> sums;
    for (const AlertAccount& item : chronicle->alerts) {
        Sum& sum = sums[std::string(labelOf(*item.alert, "alertname"))];
        const WallTime end = item.alert->resolvedAt == WallTime{} ? chronicle->origin.to : item.alert->resolvedAt;
        const Duration length = std::max(Duration::zero(), end - item.alert->firedAt);
        ++sum.count;
        sum.acknowledged += item.alert->acknowledgement ? 1 : 0;
        sum.withheld += item.alert->withheld == Withheld::No ? 0 : 1;
        sum.whole += length;
        sum.longest = std::max(sum.longest, length);
    }
    std::vector<Sum> lines;
    for (auto& [rule, sum] : sums) {
        lines.push_back(sum);
        lines.back().rule = rule;
    }
    std::ranges::stable_sort(lines, std::greater<>(), &Sum::count);
    return tableOf("alert_rules", ReportWords::tr("By alert"),
        {{"alert", ReportWords::tr("Alert")}, {"fired", ReportWords::tr("Fired"), CellKind::Integer},
            {"acknowledged", ReportWords::tr("Acknowledged"), CellKind::Integer},
            {"withheld", ReportWords::tr("Withheld"), CellKind::Integer},
            {"mean_seconds", ReportWords::tr("Mean length"), CellKind::Span, "seconds"},
            {"longest_seconds", ReportWords::tr("Longest"), CellKind::Span, "seconds"}},
        chronicle, std::move(lines), [](RowMaker& row, const Sum& sum) {
            row << sum.rule << sum.count << sum.acknowledged << sum.withheld << sum.whole / sum.count << sum.longest;
        });
}

ReportTable ledgerTable(const Account& chronicle)
{
    return tableOf("ledger", ReportWords::tr("Who was told what"),
        {{"at", ReportWords::tr("Time"), CellKind::Time}, {"alert", ReportWords::tr("Alert")},
            {"receiver", ReportWords::tr("Receiver")}, {"occasion", ReportWords::tr("Occasion")},
            {"outcome", ReportWords::tr("Outcome")}, {"reason", ReportWords::tr("Reason")}},
        chronicle, pointersTo(chronicle->ledger), [](RowMaker& row, const std::shared_ptr<const LedgerEntry>* line) {
            row << (*line)->at << (*line)->alertName << (*line)->receiver << wordOf(occasionName((*line)->occasion))
                << wordOf(deliveryName((*line)->outcome)) << saidOf((*line)->reason);
        });
}

ReportTable breakersTable(const Account& chronicle)
{
    std::vector<const BreakerAccount*> breakers;
    for (const ComponentAccount& component : chronicle->components)
        breakers.push_back(&component.breaker);
    for (const NodeAccount& node : chronicle->nodes) {
        for (const BreakerAccount& breaker : node.breakers)
            breakers.push_back(&breaker);
    }
    std::ranges::stable_sort(breakers, std::greater<>(), &BreakerAccount::trips);
    std::vector<ReportColumn> columns = {{"breaker", ReportWords::tr("Breaker")}, {"of", ReportWords::tr("Of")},
        {"state", ReportWords::tr("State")}, {"since", ReportWords::tr("Since"), CellKind::Time},
        {"trips", ReportWords::tr("Trips"), CellKind::Integer},
        {"changes", ReportWords::tr("Changes"), CellKind::Integer},
        {"closed_seconds", ReportWords::tr("Closed"), CellKind::Span, "seconds"},
        {"half_open_seconds", ReportWords::tr("Half-open"), CellKind::Span, "seconds"},
        {"open_seconds", ReportWords::tr("Open"), CellKind::Span, "seconds"},
        {"forced_open_seconds", ReportWords::tr("Forced open"), CellKind::Span, "seconds"},
        {"disabled_seconds", ReportWords::tr("Disabled"), CellKind::Span, "seconds"},
        {"metrics_only_seconds", ReportWords::tr("Metrics only"), CellKind::Span, "seconds"},
        {"rejected", ReportWords::tr("Rejected, in all"), CellKind::Integer}};
    return tableOf("breakers", ReportWords::tr("Breakers"), std::move(columns), chronicle, std::move(breakers),
        [](RowMaker& row, const BreakerAccount* breaker) {
            row << breaker->name << wordOf(breaker->isOfNode ? "node" : "engine")
                << wordOf(breakerCourseName(breaker->now)) << breaker->since << breaker->trips << breaker->changes;
            for (const Duration time : breaker->times)
                row << time;
            row << breaker->rejected;
        });
}

ReportTable breakerTurnsTable(const Account& chronicle)
{
    return tableOf("breaker_changes", ReportWords::tr("Changes of breakers: who and why"), eventColumns(), chronicle,
        pointersTo(chronicle->events,
            [](const Event& event) {
                return tellsBreakers(event.kind)
                    || (event.kind == EventKind::CommandDone && event.detail.find("breaker") != std::string::npos);
            }),
        writeEvent);
}

ReportTable auditTable(const Account& chronicle)
{
    return tableOf("audit", ReportWords::tr("Orders and what became of them"), eventColumns(), chronicle,
        pointersTo(chronicle->events, [](const Event& event) { return isAudit(event.kind); }), writeEvent);
}

ReportTable eventsTable(const Account& chronicle)
{
    return tableOf(
        "events", ReportWords::tr("Events"), eventColumns(), chronicle, pointersTo(chronicle->events), writeEvent);
}

ReportTable runsTable(const Account& chronicle)
{
    return tableOf("runs", ReportWords::tr("Recorded runs"),
        {{"run", ReportWords::tr("Run"), CellKind::Integer}, {"program", ReportWords::tr("Program")},
            {"from", ReportWords::tr("From"), CellKind::Time}, {"to", ReportWords::tr("To"), CellKind::Time},
            {"results", ReportWords::tr("Results"), CellKind::Integer},
            {"commands", ReportWords::tr("Commands"), CellKind::Integer},
            {"lost", ReportWords::tr("Inputs lost"), CellKind::Integer},
            {"configuration", ReportWords::tr("Configuration (SHA-256)")}, {"problem", ReportWords::tr("Problem")}},
        chronicle, pointersTo(chronicle->origin.runs), [](RowMaker& row, const ChronicleRun* run) {
            row << run->id << run->program << run->from << run->to << run->results << run->commands << run->inputsLost
                << run->configurationHash << run->problem;
        });
}

} // namespace dwcp

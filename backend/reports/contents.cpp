// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents.h"

#include "reports/celltext.h"
#include "reports/reportcharts.h"
#include "reports/reporttables.h"
#include "reports/tablemaker.h"

#include <algorithm>
#include <limits>

namespace dwcp {

namespace {

constexpr ReportTypeName typeNames[] = {{ReportType::Summary, "summary"}, {ReportType::Detailed, "detailed"},
    {ReportType::Metrics, "metrics"}, {ReportType::Alerts, "alerts"}, {ReportType::Trends, "trends"},
    {ReportType::Breakers, "breakers"}, {ReportType::Slo, "slo"}, {ReportType::Incident, "incident"},
    {ReportType::Audit, "audit"}};

constexpr std::size_t mostMetricCharts = 60; ///< a longer report is read by nobody; the numbers are all in the table

QString titleOf(ReportType type)
{
    switch (type) {
    case ReportType::Summary:
        return ReportWords::tr("Summary");
    case ReportType::Detailed:
        return ReportWords::tr("Detailed report");
    case ReportType::Metrics:
        return ReportWords::tr("Metrics");
    case ReportType::Alerts:
        return ReportWords::tr("Alerts");
    case ReportType::Trends:
        return ReportWords::tr("Trends and forecasts");
    case ReportType::Breakers:
        return ReportWords::tr("Circuit breakers");
    case ReportType::Slo:
        return ReportWords::tr("Objectives and error budgets");
    case ReportType::Incident:
        return ReportWords::tr("Incidents");
    case ReportType::Audit:
        return ReportWords::tr("Audit");
    }
    return {};
}

Level toneOf(double availability)
{
    return std::isnan(availability) ? Level::Unknown
        : availability >= 0.999     ? Level::Healthy
        : availability >= 0.95      ? Level::Degraded
                                    : Level::Critical;
}

Level toneOfCount(std::int64_t count, Level bad)
{
    return count == 0 ? Level::Healthy : bad;
}

ReportFigure figure(std::string id, QString title, CellKind kind, ReportCell value, Level tone = Level::Unknown)
{
    ReportFigure made;
    made.id = std::move(id);
    made.title = std::move(title);
    made.kind = kind;
    if (const double* number = std::get_if<double>(&value); number && !std::isfinite(*number))
        value = std::monostate();
    made.value = std::move(value);
    made.unit = kind == CellKind::Span ? "seconds" : "";
    made.tone = tone;
    return made;
}

ReportFigure count(std::string id, QString title, std::size_t value, Level tone = Level::Unknown)
{
    return figure(std::move(id), std::move(title), CellKind::Integer, std::int64_t(value), tone);
}

ReportSection section(std::string id, QString title, std::vector<ReportBlock> blocks)
{
    return {std::move(id), std::move(title), std::move(blocks)};
}

ReportBlock paragraph(QString text)
{
    return ReportParagraph{std::move(text)};
}

std::size_t illAtEnd(const Chronicle& chronicle)
{
    return std::size_t(std::ranges::count_if(
        chronicle.components, [](const ComponentAccount& component) { return isIll(component.level); }));
}

std::size_t firingAtEnd(const Chronicle& chronicle)
{
    return std::size_t(
        std::ranges::count_if(chronicle.alerts, [](const AlertAccount& alert) { return alert.alert->isFiring(); }));
}

std::size_t openAtEnd(const Chronicle& chronicle)
{
    return std::size_t(
        std::ranges::count_if(chronicle.incidents, [](const IncidentAccount& i) { return i.closed == WallTime{}; }));
}

double worstBudget(const Chronicle& chronicle)
{
    double worst = std::numeric_limits<double>::quiet_NaN();
    if (chronicle.end && chronicle.end->budgets) {
        for (const BudgetState& budget : *chronicle.end->budgets)
            worst = std::isnan(worst) ? budget.corrected.remaining : std::min(worst, budget.corrected.remaining);
    }
    return worst;
}

std::uint64_t trips(const Chronicle& chronicle)
{
    std::uint64_t sum = 0;
    for (const ComponentAccount& component : chronicle.components)
        sum += component.breaker.trips;
    for (const NodeAccount& node : chronicle.nodes) {
        for (const BreakerAccount& breaker : node.breakers)
            sum += breaker.trips;
    }
    return sum;
}

Level levelAtEnd(const Chronicle& chronicle)
{
    return chronicle.end ? chronicle.end->system.level : Level::Unknown;
}

std::size_t metricCount(const Chronicle& chronicle)
{
    std::size_t sum = 0;
    for (const ComponentAccount& component : chronicle.components)
        sum += ruleCount(*component.spec);
    return sum;
}

/** How many look as if they break. None of none, or of fewer than half of the metrics, is not known. */
ReportFigure aboutToBreak(const Chronicle& chronicle)
{
    const auto found = std::size_t(std::ranges::count_if(chronicle.outlooks, &MetricOutlook::isAboutToBreak));
    const bool isKnown =
        found > 0 || (chronicle.isLookedAhead && 2 * chronicle.outlooks.size() >= metricCount(chronicle));
    if (!isKnown)
        return figure("about_to_break", ReportWords::tr("About to break"), CellKind::Integer, ReportCell());
    return count(
        "about_to_break", ReportWords::tr("About to break"), found, toneOfCount(std::int64_t(found), Level::Degraded));
}

/** What is about to break, and how much the look ahead saw where that was not all. */
std::vector<ReportBlock> outlookOf(const Chronicle& chronicle, ReportTable crossings)
{
    std::vector<ReportBlock> blocks;
    const std::size_t all = metricCount(chronicle);
    if (chronicle.outlooks.size() < all)
        blocks.push_back(paragraph(
            ReportWords::tr("Looked ahead at %1 of %2 metrics; the others have too few values or are too many.")
                .arg(chronicle.outlooks.size())
                .arg(all)));
    blocks.emplace_back(std::move(crossings));
    return blocks;
}

ReportFigures headline(const Chronicle& chronicle)
{
    const double availability = chronicle.availability();
    const double score =
        chronicle.end ? pointsOf(chronicle.end->system.score) : std::numeric_limits<double>::quiet_NaN();
    const double budget = worstBudget(chronicle);
    const Level budgetTone = std::isnan(budget) ? Level::Unknown
        : budget > 0.25                         ? Level::Healthy
        : budget > 0                            ? Level::Degraded
                                                : Level::Critical;
    return {"figures",
        {figure("level", ReportWords::tr("Level"), CellKind::Level, levelAtEnd(chronicle), levelAtEnd(chronicle)),
            figure("score", ReportWords::tr("Score"), CellKind::Score, score, levelAtEnd(chronicle)),
            figure(
                "availability", ReportWords::tr("Availability"), CellKind::Share, availability, toneOf(availability)),
            figure("budget_left", ReportWords::tr("Smallest budget left"), CellKind::Share, budget, budgetTone),
            count("incidents", ReportWords::tr("Incidents"), chronicle.incidents.size(),
                toneOfCount(std::int64_t(chronicle.incidents.size()), Level::Degraded)),
            count("alerts_fired", ReportWords::tr("Alerts fired"), chronicle.alerts.size()),
            count("alerts_firing", ReportWords::tr("Alerts firing now"), firingAtEnd(chronicle),
                toneOfCount(std::int64_t(firingAtEnd(chronicle)), Level::Critical)),
            count("components_ill", ReportWords::tr("Components ill now"), illAtEnd(chronicle),
                toneOfCount(std::int64_t(illAtEnd(chronicle)), Level::Critical)),
            count("breaker_trips", ReportWords::tr("Breaker trips"), trips(chronicle)), aboutToBreak(chronicle),
            count("nodes", ReportWords::tr("Nodes"), chronicle.nodes.size()),
            count("components", ReportWords::tr("Components"), chronicle.components.size())}};
}

QString inWords(const Chronicle& chronicle)
{
    const auto& origin = chronicle.origin;
    if (origin.runs.empty())
        return ReportWords::tr("Nothing was recorded in this window.");
    return ReportWords::tr("At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.")
        .arg(timeForPeople(origin.to), QString::fromStdString(harmless(origin.cluster, 80)),
            levelForPeople(levelAtEnd(chronicle)), spanForPeople(origin.to - origin.from))
        .arg(chronicle.incidents.size());
}

/** On paper a summary shows what matters most; all of it is in the other formats and the other reports. */
ReportTable onPaper(ReportTable table, std::initializer_list<std::string_view> columns)
{
    table.paperColumns = columns;
    return table;
}

ReportTable brief(ReportTable table, std::initializer_list<std::string_view> columns)
{
    table.paperRows = sheetRows;
    return onPaper(std::move(table), columns);
}

ReportTable leftOut(ReportTable table)
{
    table.paperRows = 0;
    return table;
}

std::vector<ReportSection> summary(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("overview", ReportWords::tr("Overview"),
        {paragraph(inWords(*chronicle)), headline(*chronicle), systemScoreChart(*chronicle),
            leftOut(systemLevelsTable(chronicle))}));
    sections.push_back(section("layers", ReportWords::tr("Layers"),
        {onPaper(layersTable(chronicle),
            {"name", "healthy", "degraded", "critical", "failed", "mean_score", "availability"})}));
    sections.push_back(section("budgets", ReportWords::tr("Error budgets"),
        {brief(budgetsTable(chronicle),
            {"objective", "node", "promised", "achieved", "remaining", "burn_rate", "gone_in_seconds"})}));
    sections.push_back(section("incidents", ReportWords::tr("Incidents"),
        {brief(worstIncidentsTable(chronicle), {"number", "opened", "seconds", "level", "things", "cause"})}));
    sections.push_back(section("attention", ReportWords::tr("What was not well"),
        {brief(attentionTable(chronicle), {"node", "layer", "level", "score", "availability", "breaker", "cause"})}));
    sections.push_back(section("outlook", ReportWords::tr("What is about to break"),
        outlookOf(*chronicle,
            brief(crossingsTable(chronicle),
                {"node", "layer", "metric", "threshold_level", "crossing_seconds", "earliest_seconds",
                    "confidence"}))));
    sections.push_back(section("firing", ReportWords::tr("Alerts that fire at the end"),
        {brief(firingTable(chronicle), {"alert", "severity", "node", "layer", "seconds", "summary"})}));
    return sections;
}

/** The head of a report says what there is to say of a single run that is whole. */
ReportTable runsOfSheet(const Account& chronicle)
{
    const auto& runs = chronicle->origin.runs;
    auto table = runsTable(chronicle);
    if (runs.size() == 1 && runs[0].inputsLost == 0 && runs[0].problem.empty())
        return leftOut(std::move(table));
    return brief(std::move(table), {"run", "from", "to", "results", "lost", "problem"});
}

std::vector<ReportSection> detailed(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("overview", ReportWords::tr("Overview"),
        {paragraph(inWords(*chronicle)), headline(*chronicle), systemScoreChart(*chronicle),
            componentLevelsChart(*chronicle)}));
    sections.push_back(section("layers", ReportWords::tr("Layers"), {layersTable(chronicle)}));
    sections.push_back(section("nodes", ReportWords::tr("Nodes"), {nodesTable(chronicle)}));
    sections.push_back(section("components", ReportWords::tr("Components"), {componentsTable(chronicle)}));
    sections.push_back(section("events", ReportWords::tr("Events"), {eventsTable(chronicle)}));
    return sections;
}

std::vector<ReportBlock> metricCharts(const Chronicle& chronicle)
{
    std::vector<ReportBlock> charts;
    for (const ComponentAccount& component : chronicle.components) {
        for (std::size_t rule = 0; rule < component.metrics.size() && charts.size() < mostMetricCharts; ++rule) {
            if (component.metrics[rule].course.columns().size() > 1)
                charts.emplace_back(metricChart(chronicle, component, std::uint16_t(rule)));
        }
    }
    return charts;
}

std::vector<ReportSection> metrics(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("metrics", ReportWords::tr("Metrics"), {metricsTable(chronicle)}));
    sections.push_back(section("courses", ReportWords::tr("Courses"), metricCharts(*chronicle)));
    return sections;
}

ReportFigures alertFigures(const Chronicle& chronicle)
{
    const auto told =
        std::ranges::count_if(chronicle.ledger, [](const auto& line) { return line->outcome == Delivery::Sent; });
    const auto kept =
        std::ranges::count_if(chronicle.ledger, [](const auto& line) { return line->outcome == Delivery::Withheld; });
    return {"figures",
        {count("alerts_fired", ReportWords::tr("Alerts fired"), chronicle.alerts.size()),
            count("alerts_firing", ReportWords::tr("Alerts firing now"), firingAtEnd(chronicle),
                toneOfCount(std::int64_t(firingAtEnd(chronicle)), Level::Critical)),
            count("sent", ReportWords::tr("Notifications sent"), std::size_t(told)),
            count("withheld", ReportWords::tr("Notifications withheld"), std::size_t(kept))}};
}

std::vector<ReportSection> alerts(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(
        section("overview", ReportWords::tr("Overview"), {alertFigures(*chronicle), firingChart(*chronicle)}));
    sections.push_back(section("rules", ReportWords::tr("By alert"), {alertRulesTable(chronicle)}));
    sections.push_back(section("alerts", ReportWords::tr("Alerts"), {alertsTable(chronicle)}));
    sections.push_back(section("ledger", ReportWords::tr("Who was told what"), {ledgerTable(chronicle)}));
    return sections;
}

std::vector<ReportSection> trends(const Account& chronicle)
{
    std::vector<ReportBlock> charts;
    for (const MetricOutlook& outlook : chronicle->outlooks) {
        if (!outlook.path.empty() && charts.size() < mostMetricCharts)
            charts.emplace_back(outlookChart(*chronicle, outlook));
    }
    std::vector<ReportSection> sections;
    sections.push_back(section("crossings", ReportWords::tr("What is about to break"), {crossingsTable(chronicle)}));
    sections.push_back(section("trends", ReportWords::tr("Trends"), {outlooksTable(chronicle)}));
    sections.push_back(section("charts", ReportWords::tr("History and forecast"), std::move(charts)));
    sections.push_back(section("forecasts", ReportWords::tr("Forecasts"), {forecastsTable(chronicle)}));
    return sections;
}

std::vector<ReportSection> breakers(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("breakers", ReportWords::tr("Breakers"),
        {ReportFigures{"figures", {count("breaker_trips", ReportWords::tr("Breaker trips"), trips(*chronicle))}},
            openBreakersChart(*chronicle), breakersTable(chronicle)}));
    sections.push_back(section("changes", ReportWords::tr("Who and why"), {breakerTurnsTable(chronicle)}));
    return sections;
}

std::vector<ReportSection> slo(const Account& chronicle)
{
    const double budget = worstBudget(*chronicle);
    std::vector<ReportSection> sections;
    sections.push_back(section("budgets", ReportWords::tr("Error budgets"),
        {ReportFigures{"figures",
             {figure("availability", ReportWords::tr("Availability"), CellKind::Share, chronicle->availability(),
                  toneOf(chronicle->availability())),
                 figure("budget_left", ReportWords::tr("Smallest budget left"), CellKind::Share, budget)}},
            budgetsTable(chronicle)}));
    sections.push_back(section("burns", ReportWords::tr("Burn rules"), {burnsTable(chronicle)}));
    sections.push_back(section("corrections", ReportWords::tr("Corrections"), {correctionsTable(chronicle)}));
    sections.push_back(section("layers", ReportWords::tr("Layers"), {layersTable(chronicle)}));
    return sections;
}

std::vector<ReportSection> incident(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("incidents", ReportWords::tr("Incidents"),
        {ReportFigures{"figures",
             {count("incidents", ReportWords::tr("Incidents"), chronicle->incidents.size()),
                 count("open", ReportWords::tr("Still open"), openAtEnd(*chronicle),
                     toneOfCount(std::int64_t(openAtEnd(*chronicle)), Level::Critical))}},
            componentLevelsChart(*chronicle), incidentsTable(chronicle)}));
    const std::vector<std::uint64_t> numbers = incidentNumbers(*chronicle);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::uint64_t number = numbers[i];
        sections.push_back(section("incident_" + std::to_string(number), ReportWords::tr("Incident %1").arg(number),
            {evidenceTable(chronicle, i, number), timelineTable(chronicle, i, number)}));
    }
    return sections;
}

std::vector<ReportSection> audit(const Account& chronicle)
{
    std::vector<ReportSection> sections;
    sections.push_back(section("audit", ReportWords::tr("Audit"), {auditTable(chronicle)}));
    return sections;
}

struct Maker {
    std::vector<ReportSection> (*sections)(const Account&);
    const char* mainTable;
};

Maker makerOf(ReportType type)
{
    switch (type) {
    case ReportType::Summary:
        return {summary, ""};
    case ReportType::Detailed:
        return {detailed, "components"};
    case ReportType::Metrics:
        return {metrics, "metrics"};
    case ReportType::Alerts:
        return {alerts, "alerts"};
    case ReportType::Trends:
        return {trends, "outlooks"};
    case ReportType::Breakers:
        return {breakers, "breakers"};
    case ReportType::Slo:
        return {slo, "budgets"};
    case ReportType::Incident:
        return {incident, "incidents"};
    case ReportType::Audit:
        break;
    }
    return {audit, "audit"};
}

} // namespace

std::span<const ReportTypeName> reportTypes() noexcept
{
    return typeNames;
}

std::string_view reportTypeName(ReportType type) noexcept
{
    return typeNames[std::size_t(type)].name;
}

std::optional<ReportType> reportTypeOf(std::string_view name) noexcept
{
    const auto found = std::ranges::find(typeNames, name, &ReportTypeName::name);
    return found == std::end(typeNames) ? std::nullopt : std::optional(found->type);
}

Report contentsOf(ReportType type, std::shared_ptr<const Chronicle> chronicle, const ContentsOptions& options)
{
    Report report;
    report.type = type;
    report.title = titleOf(type);
    report.locale = options.locale;
    report.paper = options.paper;
    report.isSheet = type == ReportType::Summary;
    report.branding = options.branding;
    report.chronicle = chronicle;
    const Maker maker = makerOf(type);
    report.mainTable = maker.mainTable;
    report.sections = maker.sections(chronicle);
    if (!options.sections.empty())
        std::erase_if(report.sections, [&](const ReportSection& part) {
            return std::ranges::find(options.sections, part.id) == options.sections.end();
        });
    report.sections.push_back(section("origin", ReportWords::tr("Where these numbers come from"),
        {report.isSheet ? runsOfSheet(chronicle) : runsTable(chronicle)}));
    return report;
}

} // namespace dwcp

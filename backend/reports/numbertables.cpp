// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers: budgets, metrics, where they go.
#include "reports/reporttables.h"
#include "reports/tablemaker.h"

#include <algorithm>
#include <limits>

namespace dwcp {

namespace {

const std::vector<BudgetState>& budgetsOf(const Chronicle& chronicle)
{
    static const std::vector<BudgetState> none;
    return chronicle.end && chronicle.end->budgets ? *chronicle.end->budgets : none;
}

ReportCell spanOrNothing(Duration span)
{
    return span == Duration::max() ? ReportCell() : ReportCell(span);
}

template <typename Part>
std::vector<std::pair<const BudgetState*, const Part*>> partsOf(
    const Chronicle& chronicle, std::vector<Part> BudgetState::*parts)
{
    std::vector<std::pair<const BudgetState*, const Part*>> all;
    for (const BudgetState& budget : budgetsOf(chronicle)) {
        for (const Part& part : budget.*parts)
            all.emplace_back(&budget, &part);
    }
    return all;
}

std::vector<ReportColumn> budgetName()
{
    return {{"objective", ReportWords::tr("Objective")}, {"node", ReportWords::tr("Node")},
        {"layer", ReportWords::tr("Layer")}};
}

std::vector<ReportColumn> with(std::vector<ReportColumn> first, std::vector<ReportColumn> more)
{
    first.insert(first.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return first;
}

struct Metric {
    const ComponentAccount* component;
    std::uint16_t rule;
};

std::vector<ReportColumn> metricName()
{
    return {{"node", ReportWords::tr("Node")}, {"layer", ReportWords::tr("Layer")},
        {"metric", ReportWords::tr("Metric")}, {"name", ReportWords::tr("Name")}, {"unit", ReportWords::tr("Unit")}};
}

void writeName(RowMaker& row, const Chronicle& chronicle, const ComponentAccount& component, std::uint16_t rule)
{
    const RulePlace place = rulePlace(*component.spec, rule);
    row << chronicle.nodes[component.node].name << component.spec->id << place.rule->id << place.rule->name
        << unitName(place.rule->unit);
}

std::string_view directionName(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::Improving:
        return "improving";
    case TrendDirection::Stable:
        return "stable";
    case TrendDirection::Degrading:
        return "degrading";
    case TrendDirection::Unknown:
        break;
    }
    return "unknown";
}

void writeCrossing(RowMaker& row, const std::optional<ThresholdCrossing>& crossing)
{
    if (!crossing) {
        for (int i = 0; i < 6; ++i)
            row << ReportCell();
        return;
    }
    row << (crossing->critical ? Level::Critical : Level::Degraded) << crossing->threshold
        << spanOrNothing(crossing->median) << spanOrNothing(crossing->low95) << spanOrNothing(crossing->high95)
        << crossing->chance;
}

std::vector<ReportColumn> crossingColumns()
{
    return {{"threshold_level", ReportWords::tr("Becomes"), CellKind::Level},
        {"threshold", ReportWords::tr("Threshold"), CellKind::Number, rowUnit},
        {"crossing_seconds", ReportWords::tr("In about"), CellKind::Span, "seconds"},
        {"earliest_seconds", ReportWords::tr("At the earliest (95 %)"), CellKind::Span, "seconds"},
        {"latest_seconds", ReportWords::tr("At the latest (95 %)"), CellKind::Span, "seconds"},
        {"chance", ReportWords::tr("Chance in 24 h"), CellKind::Share}};
}

ReportTable outlookList(
    std::string id, QString title, const Account& chronicle, std::vector<const MetricOutlook*> outlooks)
{
    std::vector<ReportColumn> columns =
        with(with(metricName(),
                 {{"value", ReportWords::tr("Now"), CellKind::Number, rowUnit}, {"trend", ReportWords::tr("Trend")},
                     {"slope_per_hour", ReportWords::tr("Change an hour"), CellKind::Number, rowUnit},
                     {"slope_low_per_hour", ReportWords::tr("from (95 %)"), CellKind::Number, rowUnit},
                     {"slope_high_per_hour", ReportWords::tr("to (95 %)"), CellKind::Number, rowUnit},
                     {"confidence", ReportWords::tr("Confidence"), CellKind::Share}}),
            crossingColumns());
    return tableOf(std::move(id), std::move(title), std::move(columns), chronicle, std::move(outlooks),
        [raw = chronicle.get()](RowMaker& row, const MetricOutlook* outlook) {
            const ComponentAccount& component = raw->components[outlook->component];
            writeName(row, *raw, component, outlook->rule);
            const MetricTrend& trend = outlook->trend;
            const bool isKnown = trend.direction != TrendDirection::Unknown;
            const double none = std::numeric_limits<double>::quiet_NaN();
            // What was measured, not where the line is: a robust line stands apart from a value that has just jumped.
            const bool isMeasured = outlook->rule < component.metrics.size() && component.metrics[outlook->rule].count > 0;
            row << (isMeasured ? component.metrics[outlook->rule].last : none) << wordOf(directionName(trend.direction))
                << (isKnown ? trend.slope * 3600 : none) << (isKnown ? trend.slopeLow * 3600 : none)
                << (isKnown ? trend.slopeHigh * 3600 : none) << (isKnown ? trend.confidence : none);
            writeCrossing(row, trend.crossing);
        });
}

} // namespace

ReportTable budgetsTable(const Account& chronicle)
{
    return tableOf("budgets", ReportWords::tr("Error budgets"),
        with(budgetName(),
            {{"promised", ReportWords::tr("Promised"), CellKind::Share},
                {"window_seconds", ReportWords::tr("Window"), CellKind::Span, "seconds"},
                {"achieved", ReportWords::tr("Achieved"), CellKind::Share},
                {"remaining", ReportWords::tr("Budget left"), CellKind::Share},
                {"remaining_uncorrected", ReportWords::tr("Left with planned time"), CellKind::Share},
                {"burn_rate", ReportWords::tr("Burn rate"), CellKind::Number},
                {"lost_seconds", ReportWords::tr("Lost"), CellKind::Span, "seconds"},
                {"checks", ReportWords::tr("Checks"), CellKind::Number},
                {"failed", ReportWords::tr("Failed"), CellKind::Number}, {"judged", ReportWords::tr("Enough checks")},
                {"exhausted", ReportWords::tr("Exhausted")},
                {"gone_in_seconds", ReportWords::tr("Gone in about"), CellKind::Span, "seconds"},
                {"corrections", ReportWords::tr("Corrections"), CellKind::Integer}}),
        chronicle, pointersTo(budgetsOf(*chronicle)), [](RowMaker& row, const BudgetState* budget) {
            const BudgetMeasure& measure = budget->corrected;
            row << budget->objective << budget->node << budget->layer << budget->availability << budget->window
                << 1 - measure.counts.downShare() << measure.remaining << budget->uncorrected.remaining
                << measure.burnRate
                << std::chrono::duration_cast<Duration>(std::chrono::duration<double>(measure.counts.down))
                << measure.counts.checks << measure.counts.failed << wordOf(budget->isJudged ? "yes" : "no")
                << wordOf(measure.isExhausted ? "yes" : "no") << spanOrNothing(budget->forecast.median)
                << std::uint64_t(budget->corrections.size());
        });
}

ReportTable burnsTable(const Account& chronicle)
{
    return tableOf("burns", ReportWords::tr("Burn rules"),
        with(budgetName(),
            {{"severity", ReportWords::tr("Severity")},
                {"long_seconds", ReportWords::tr("Long window"), CellKind::Span, "seconds"},
                {"short_seconds", ReportWords::tr("Short window"), CellKind::Span, "seconds"},
                {"factor", ReportWords::tr("Fires from"), CellKind::Number},
                {"long_rate", ReportWords::tr("Long rate"), CellKind::Number},
                {"short_rate", ReportWords::tr("Short rate"), CellKind::Number}, {"firing", ReportWords::tr("Fires")}}),
        chronicle, partsOf(*chronicle, &BudgetState::burns), [](RowMaker& row, const auto& part) {
            const auto& [budget, burn] = part;
            row << budget->objective << budget->node << budget->layer << nameOf(burn->rule.severity)
                << burn->rule.longWindow << burn->rule.shortWindow << burn->factor << burn->longRate << burn->shortRate
                << wordOf(burn->isFiring ? "yes" : "no");
        });
}

ReportTable correctionsTable(const Account& chronicle)
{
    return tableOf("corrections", ReportWords::tr("Corrections"),
        with(budgetName(),
            {{"from", ReportWords::tr("From"), CellKind::Time}, {"until", ReportWords::tr("Until"), CellKind::Time},
                {"actor", ReportWords::tr("Who")}, {"reason", ReportWords::tr("Why")},
                {"before", ReportWords::tr("Left before"), CellKind::Share},
                {"after", ReportWords::tr("Left after"), CellKind::Share}}),
        chronicle, partsOf(*chronicle, &BudgetState::corrections), [](RowMaker& row, const auto& part) {
            const auto& [budget, correction] = part;
            row << budget->objective << budget->node << budget->layer << correction->from << correction->until
                << correction->actor << correction->reason << correction->remainingBefore << correction->remainingAfter;
        });
}

ReportTable metricsTable(const Account& chronicle)
{
    std::vector<Metric> metrics;
    for (const ComponentAccount& component : chronicle->components) {
        for (std::size_t rule = 0; rule < component.metrics.size(); ++rule) {
            if (component.metrics[rule].count > 0 && rulePlace(*component.spec, std::uint16_t(rule)).rule)
                metrics.push_back({&component, std::uint16_t(rule)});
        }
    }
    return tableOf("metrics", ReportWords::tr("Metrics"),
        with(metricName(),
            {{"samples", ReportWords::tr("Samples"), CellKind::Integer},
                {"gaps", ReportWords::tr("Gaps"), CellKind::Integer},
                {"min", ReportWords::tr("Least"), CellKind::Number, rowUnit},
                {"mean", ReportWords::tr("Mean"), CellKind::Number, rowUnit},
                {"max", ReportWords::tr("Most"), CellKind::Number, rowUnit},
                {"last", ReportWords::tr("Last"), CellKind::Number, rowUnit},
                {"degraded_at", ReportWords::tr("Degraded at"), CellKind::Number, rowUnit},
                {"critical_at", ReportWords::tr("Critical at"), CellKind::Number, rowUnit}}),
        chronicle, std::move(metrics), [raw = chronicle.get()](RowMaker& row, const Metric& metric) {
            const MetricAccount& account = metric.component->metrics[metric.rule];
            const MetricRule& rule = *rulePlace(*metric.component->spec, metric.rule).rule;
            writeName(row, *raw, *metric.component, metric.rule);
            row << account.count << account.gaps << account.min << account.mean() << account.max << account.last
                << (rule.degraded ? ReportCell(rule.degraded->enter) : ReportCell())
                << (rule.critical ? ReportCell(rule.critical->enter) : ReportCell());
        });
}

ReportTable crossingsTable(const Account& chronicle)
{
    auto crossings =
        pointersTo(chronicle->outlooks, [](const MetricOutlook& outlook) { return outlook.isAboutToBreak(); });
    std::ranges::stable_sort(
        crossings, {}, [](const MetricOutlook* outlook) { return outlook->trend.crossing->median; });
    auto table = outlookList("crossings", ReportWords::tr("What is about to break"), chronicle, std::move(crossings));
    table.paperRows = 25;
    return table;
}

ReportTable outlooksTable(const Account& chronicle)
{
    return outlookList(
        "outlooks", ReportWords::tr("Trends and times to thresholds"), chronicle, pointersTo(chronicle->outlooks));
}

ReportTable forecastsTable(const Account& chronicle)
{
    using Step = std::pair<const MetricOutlook*, const MetricOutlook::Step*>;
    std::vector<Step> steps;
    for (const MetricOutlook& outlook : chronicle->outlooks) {
        for (const MetricOutlook::Step& step : outlook.path)
            steps.emplace_back(&outlook, &step);
    }
    return tableOf("forecasts", ReportWords::tr("Forecasts"),
        with(metricName(),
            {{"at", ReportWords::tr("Time"), CellKind::Time},
                {"value", ReportWords::tr("Forecast"), CellKind::Number, rowUnit},
                {"low80", ReportWords::tr("80 % from"), CellKind::Number, rowUnit},
                {"high80", ReportWords::tr("80 % to"), CellKind::Number, rowUnit},
                {"low95", ReportWords::tr("95 % from"), CellKind::Number, rowUnit},
                {"high95", ReportWords::tr("95 % to"), CellKind::Number, rowUnit},
                {"method", ReportWords::tr("Method")}, {"skill", ReportWords::tr("Skill"), CellKind::Number},
                {"coverage95", ReportWords::tr("Coverage of 95 %"), CellKind::Share},
                {"confidence", ReportWords::tr("Confidence"), CellKind::Share}}),
        chronicle, std::move(steps), [raw = chronicle.get()](RowMaker& row, const Step& step) {
            const MetricOutlook& outlook = *step.first;
            writeName(row, *raw, raw->components[outlook.component], outlook.rule);
            row << step.second->at << step.second->value << step.second->low80 << step.second->high80
                << step.second->low95 << step.second->high95 << outlook.method << outlook.skill << outlook.coverage95
                << outlook.confidence;
        });
}

} // namespace dwcp

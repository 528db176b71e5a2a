// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcharts.h"

#include "reports/celltext.h"
#include "reports/tablemaker.h"

#include <limits>

namespace dwcp {

namespace {

/** One point a column, in its middle; where columns are missing the line is broken. */
std::vector<ChartPoint> pointsOf(const Course& course)
{
    std::vector<ChartPoint> points;
    constexpr int patience = 40; // columns without a value before it is a gap: checks come more seldom than columns
    const CourseColumn* before = nullptr;
    for (const CourseColumn& column : course.columns()) {
        if (before && column.from - before->from > patience * course.width())
            points.push_back({before->from + course.width(), std::numeric_limits<double>::quiet_NaN(), 0, 0});
        points.push_back({column.from + course.width() / 2, column.mean(), column.min, column.max});
        before = &column;
    }
    return points;
}

ReportChart chartOf(const Chronicle& chronicle, std::string id, QString title, std::string unit)
{
    ReportChart chart;
    chart.id = std::move(id);
    chart.title = std::move(title);
    chart.unit = std::move(unit);
    chart.from = chronicle.origin.from;
    chart.to = chronicle.origin.to;
    return chart;
}

ChartLine lineOf(std::string id, QString title, ChartRole role, const Course& course)
{
    ChartLine line;
    line.id = std::move(id);
    line.title = std::move(title);
    line.role = role;
    line.points = pointsOf(course);
    return line;
}

std::vector<ChartStretch> systemStretches(const Chronicle& chronicle)
{
    std::vector<ChartStretch> stretches;
    for (std::size_t i = 0; i < chronicle.turns.size(); ++i) {
        const SystemTurn& turn = chronicle.turns[i];
        const WallTime to = i + 1 < chronicle.turns.size() ? chronicle.turns[i + 1].at : chronicle.origin.to;
        if (to > turn.at)
            stretches.push_back({turn.at, to, turn.level});
    }
    return stretches;
}

QString nameOfMetric(const Chronicle& chronicle, const ComponentAccount& component, const MetricRule& rule)
{
    return QString::fromStdString(
        harmless(chronicle.nodes[component.node].name + " " + component.spec->name + ": " + rule.name, 120));
}

} // namespace

ReportChart systemScoreChart(const Chronicle& chronicle)
{
    auto chart = chartOf(chronicle, "system_score", ReportWords::tr("Score of the system"), {});
    chart.most = 100;
    chart.lines.push_back(lineOf("score", ReportWords::tr("Score"), ChartRole::Plain, chronicle.courses.score));
    chart.lines.push_back(
        lineOf("serving", ReportWords::tr("Components that serve, %"), ChartRole::Accent, chronicle.courses.serving));
    chart.stretches = systemStretches(chronicle);
    return chart;
}

ReportChart componentLevelsChart(const Chronicle& chronicle)
{
    auto chart = chartOf(chronicle, "component_levels", ReportWords::tr("Components that are not healthy"), {});
    chart.most = 1;
    constexpr ChartRole roles[] = {
        ChartRole::Unknown, ChartRole::Healthy, ChartRole::Degraded, ChartRole::Critical, ChartRole::Failed};
    for (const Level level : {Level::Degraded, Level::Critical, Level::Failed, Level::Unknown}) {
        const auto index = std::size_t(level);
        chart.lines.push_back(lineOf(
            std::string(levelName(level)), levelForPeople(level), roles[index], chronicle.courses.components[index]));
    }
    return chart;
}

ReportChart firingChart(const Chronicle& chronicle)
{
    auto chart = chartOf(chronicle, "alerts_firing", ReportWords::tr("Alerts that fire"), {});
    chart.most = 1;
    chart.lines.push_back(lineOf("firing", ReportWords::tr("Firing"), ChartRole::Critical, chronicle.courses.firing));
    return chart;
}

ReportChart openBreakersChart(const Chronicle& chronicle)
{
    auto chart = chartOf(chronicle, "breakers_open", ReportWords::tr("Open breakers"), {});
    chart.most = 1;
    chart.lines.push_back(lineOf("open", ReportWords::tr("Open"), ChartRole::Critical, chronicle.courses.breakersOpen));
    return chart;
}

ReportChart metricChart(const Chronicle& chronicle, const ComponentAccount& component, std::uint16_t rule)
{
    const MetricRule& spec = *rulePlace(*component.spec, rule).rule;
    auto chart = chartOf(chronicle,
        harmless(chronicle.nodes[component.node].name, 80) + "/" + component.spec->id + "/" + spec.id,
        nameOfMetric(chronicle, component, spec), std::string(unitName(spec.unit)));
    auto line =
        lineOf(spec.id, QString::fromStdString(harmless(spec.name)), ChartRole::Plain, component.metrics[rule].course);
    line.hasBand = true;
    chart.lines.push_back(std::move(line));
    if (spec.degraded)
        chart.limits.push_back({levelForPeople(Level::Degraded), spec.degraded->enter, ChartRole::Degraded});
    if (spec.critical)
        chart.limits.push_back({levelForPeople(Level::Critical), spec.critical->enter, ChartRole::Critical});
    return chart;
}

ReportChart outlookChart(const Chronicle& chronicle, const MetricOutlook& outlook)
{
    auto chart = metricChart(chronicle, chronicle.components[outlook.component], outlook.rule);
    ChartLine ahead;
    ahead.id = "forecast";
    ahead.title = ReportWords::tr("Forecast, 95 %");
    ahead.role = ChartRole::Accent;
    ahead.hasBand = ahead.isForecast = true;
    for (const MetricOutlook::Step& step : outlook.path)
        ahead.points.push_back({step.at, step.value, step.low95, step.high95});
    if (!ahead.points.empty())
        chart.to = ahead.points.back().at;
    chart.lines.push_back(std::move(ahead));
    return chart;
}

} // namespace dwcp

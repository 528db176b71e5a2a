// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendexport.h"

#include "health/facts.h"
#include "models/texts.h"
#include "models/trendmodel.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace dwcp {

namespace {

constexpr double z80 = 1.2815515655446004;
constexpr double z95 = 1.959963984540054;
constexpr int forecastSteps = 24;
constexpr int sumCells = 3; ///< least, most, count
constexpr int bandCells = 4;

double seconds(Duration duration)
{
    return duration == Duration::max() ? INFINITY : std::chrono::duration<double>(duration).count();
}

QString wireName(TrendDirection direction)
{
    constexpr const char* names[] = {"unknown", "improving", "stable", "degrading"};
    return QLatin1String(names[static_cast<int>(direction)]);
}

void addRow(CsvTable& table, const TrendRow& row)
{
    const MetricRule& rule = *row.place().rule;
    const MetricTrend& trend = row.trend();
    const RuleState& state = row.state->rules[row.rule];
    const bool known = trend.direction != TrendDirection::Unknown;
    table.text(toText(row.node->name)).text(toText(row.state->spec->name)).text(toText(rule.name));
    table.text(toText(std::string(unitName(rule.unit))));
    table.number(state.presence == Presence::Value ? state.value : NAN);
    table.text(wireName(trend.direction));
    for (const double value : {trend.slope, trend.slopeLow, trend.slopeHigh})
        table.number(known ? value * 3600 : NAN);
    if (const auto& crossing = trend.crossing) {
        table.number(crossing->threshold).number(seconds(crossing->median));
        for (const Duration bound : {crossing->low80, crossing->high80, crossing->low95, crossing->high95})
            table.number(seconds(bound));
        table.number(crossing->chance);
    } else {
        for (int i = 0; i < 7; ++i)
            table.number(NAN);
    }
    table.number(known ? trend.confidence : NAN)
        .number(trend.points)
        .text(trend.unskilled ? QStringLiteral("yes") : QStringLiteral("no"));
    table.endRow();
}

QStringList seriesHeader(const QString& unit)
{
    QStringList header{QStringLiteral("time"), QStringLiteral("kind"), QStringLiteral("grain_seconds")};
    for (const char* column : {"value", "min", "max"})
        header << QLatin1String(column) + u'_' + unit;
    header << QStringLiteral("count");
    for (const char* column : {"low80", "high80", "low95", "high95"})
        header << QLatin1String(column) + u'_' + unit;
    return header;
}

void addEmpty(CsvTable& table, int cells)
{
    for (int i = 0; i < cells; ++i)
        table.number(NAN);
}

void addPast(CsvTable& table, const Points& points, const DrawnPast& past)
{
    WallTime from = past.from;
    for (const SeriesColumn& column : past.sums ? past.sums->columns : std::vector<SeriesColumn>()) {
        table.text(toText(rfc3339(column.from))).text(QStringLiteral("measured")).number(seconds(past.sums->width));
        table.number(column.mean).number(column.min).number(column.max).number(double(column.count));
        addEmpty(table, bandCells);
        table.endRow();
        from = column.from + past.sums->width;
    }
    for (const Point& point : points) {
        if (point.at < from || !std::isfinite(point.value))
            continue; // in a sum already, before the chart, or the mark of a gap
        table.text(toText(rfc3339(point.at))).text(QStringLiteral("measured")).number(0).number(point.value);
        addEmpty(table, sumCells + bandCells);
        table.endRow();
    }
}

/** A moment to come; its band follows. */
CsvTable& addAhead(CsvTable& table, WallTime at, double value)
{
    table.text(toText(rfc3339(at))).text(QStringLiteral("forecast")).number(NAN).number(value);
    addEmpty(table, sumCells);
    return table;
}

/** Half the width of the interval: the slope's uncertainty grows with time, what the line leaves over does not. */
void addSteps(CsvTable& table, const MetricForecast& forecast, WallTime until)
{
    for (std::size_t i = 0; i < forecast.point.size(); ++i) {
        const WallTime at = forecast.from + forecast.step * static_cast<int>(i + 1);
        if (at > until)
            return;
        addAhead(table, at, forecast.point[i]);
        table.number(forecast.lower80[i]).number(forecast.upper80[i]);
        table.number(forecast.lower95[i]).number(forecast.upper95[i]);
        table.endRow();
    }
}

double spread(const MetricTrend& trend, double ahead, double z)
{
    const double slopeError = (trend.slopeHigh - trend.slopeLow) / (2 * z95);
    return z * std::hypot(trend.residual, slopeError * ahead);
}

/** Of the whole fleet: the page lists what a person can read, a file holds what is there. */
std::vector<TrendRow> rankedTrends(const Snapshot& snapshot)
{
    std::vector<TrendRow> rows;
    for (const auto& node : snapshot.nodes) {
        for (const ComponentState& component : node ? std::span(node->components) : std::span<const ComponentState>()) {
            for (std::size_t i = 0; i < component.rules.size(); ++i) {
                if (component.rules[i].presence != Presence::NotProvided)
                    rows.push_back({{node, &component}, static_cast<std::uint16_t>(i)});
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

CsvTable::CsvTable(const QStringList& header)
{
    for (const QString& title : header)
        text(title);
    endRow();
}

void CsvTable::cell(const QString& value)
{
    if (!m_first)
        m_csv += u',';
    m_first = false;
    m_csv += value;
}

CsvTable& CsvTable::text(const QString& value)
{
    QString safe = value;
    if (!safe.isEmpty() && (QStringLiteral("=+-@").contains(safe[0]) || safe[0] < u' '))
        safe.prepend(u'\'');
    if (safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') || safe.contains(u'\r')) {
        safe.replace(u'"', QStringLiteral("\"\""));
        safe = u'"' + safe + u'"';
    }
    cell(safe);
    return *this;
}

CsvTable& CsvTable::number(double value)
{
    cell(std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString());
    return *this;
}

void CsvTable::endRow()
{
    m_csv += QStringLiteral("\r\n");
    m_first = true;
}

QString trendRankingCsv(const Snapshot& snapshot)
{
    CsvTable table({QStringLiteral("node"), QStringLiteral("layer"), QStringLiteral("metric"), QStringLiteral("unit"),
        QStringLiteral("value"), QStringLiteral("direction"), QStringLiteral("slope_per_hour"),
        QStringLiteral("slope_low95_per_hour"), QStringLiteral("slope_high95_per_hour"), QStringLiteral("threshold"),
        QStringLiteral("time_to_threshold_seconds"), QStringLiteral("low80_seconds"), QStringLiteral("high80_seconds"),
        QStringLiteral("low95_seconds"), QStringLiteral("high95_seconds"), QStringLiteral("chance_ratio"),
        QStringLiteral("confidence_ratio"), QStringLiteral("points"), QStringLiteral("unskilled")});
    for (const TrendRow& row : rankedTrends(snapshot))
        addRow(table, row);
    return table.csv();
}

QString trendSeriesCsv(const Snapshot& snapshot, const SeriesRef& series, Duration horizon, const DrawnPast& past)
{
    const Points* points = snapshot.series(series);
    const ComponentState* component = snapshot.component({series.node, series.layer});
    const MetricRule* rule = component ? rulePlace(*component->spec, series.rule).rule : nullptr;
    if (!points || !rule)
        return {};
    CsvTable table(seriesHeader(toText(std::string(unitName(rule->unit)))));
    addPast(table, *points, past);
    const MetricTrend& trend = component->rules[series.rule].trend;
    if (trend.direction == TrendDirection::Unknown || trend.at == WallTime{})
        return table.csv();
    if (trend.forecast) {
        addSteps(table, *trend.forecast, trend.at + horizon);
        return table.csv();
    }
    for (int step = 1; step <= forecastSteps; ++step) {
        const Duration ahead = horizon * step / forecastSteps;
        const double s = seconds(ahead);
        const double value = trend.levelNow + trend.slope * s;
        addAhead(table, trend.at + ahead, value);
        table.number(value - spread(trend, s, z80)).number(value + spread(trend, s, z80));
        table.number(value - spread(trend, s, z95)).number(value + spread(trend, s, z95));
        table.endRow();
    }
    return table.csv();
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scorepanel.h"

#include "health/score.h"
#include "models/degradationmodel.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/forecastkey.h"
#include "views/measures.h"
#include "views/timechart.h"

#include <QVBoxLayout>

#include <cmath>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration longest = 90min;
constexpr Duration shortest = 5min;
constexpr Duration longestAhead = 30min;
constexpr int mostMarks = 5;

/** From the oldest kept point, within bounds, so that a fresh start is not a line at the right edge. */
WallTime beginning(const Points& points, WallTime now)
{
    const WallTime oldest = points.empty() ? now : points.front().at;
    return std::clamp(oldest, now - longest, now - shortest);
}

double lowest(const Points& points)
{
    double low = 1;
    for (const Point& point : points)
        low = std::isfinite(point.value) ? std::min(low, point.value) : low;
    return low;
}

WallTime stepOf(const MetricForecast& forecast, std::size_t step)
{
    return forecast.from + forecast.step * static_cast<int>(step + 1);
}

/** As far as it tells, and a third of what is seen of the past at most; zero: a line cannot be drawn. */
Duration reachOf(const MetricForecast& forecast, WallTime now, Duration past)
{
    const std::size_t steps = forecast.point.size();
    if (steps < 2 || stepOf(forecast, steps - 2) < now)
        return {};
    return std::min({Duration(longestAhead), past / 3, stepOf(forecast, steps - 1) - now});
}

} // namespace

std::vector<ChartBand> scoreBands()
{
    std::vector<ChartBand> bands;
    for (const Level level : {Level::Healthy, Level::Degraded, Level::Critical, Level::Failed}) {
        const ScoreBand band = scoreBand(level);
        bands.push_back({band.low, band.high, level, Texts::level(level)});
    }
    return bands;
}

ScorePanel::ScorePanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("System score"), parent)
    , m_chart(new TimeChart(theme))
    , m_key(new ForecastKey(theme))
{
    m_key->setObjectName(QStringLiteral("key"));
    m_key->hide();
    addAction(m_key);
    m_chart->setAccessibleName(tr("System score over time"));
    body()->setContentsMargins(0, 0, 0, 4);
    body()->addWidget(m_chart);
}

void ScorePanel::refresh(const Snapshot& snapshot, const DegradationModel& degradations)
{
    const Points* points = snapshot.series({});
    if (!points || points->size() < 2) {
        showMessage({Level::Unknown, tr("Not enough history yet"), tr("The line begins with the second value.")});
        return;
    }
    ChartScene scene;
    scene.score = true;
    scene.from = beginning(*points, snapshot.at);
    scene.to = scene.now = snapshot.at;
    // The upper bands are always seen, the lower ones when the line comes near.
    scene.low = std::clamp(std::floor((lowest(*points) - 0.15) * 10) / 10, 0.0, 0.4);
    scene.high = 1;
    scene.measured = {snapshot.watched.front().points, points};
    for (const WatchedSeries& series : snapshot.watched) {
        if (series.ref == SeriesRef{})
            scene.measured = series.points;
    }
    scene.bands = scoreBands();
    for (int row = 0; row < std::min(mostMarks, degradations.rowCount()); ++row) {
        const DegradationRow& ill = degradations.at(row);
        scene.marks.push_back({ill.state->since, ill.state->level, QString::number(ill.rank)});
    }
    scene.nowText = tr("%1 now").arg(Quantities::leadScore(snapshot.system.score));
    foretell(snapshot, scene);
    describe(scene);
    m_chart->show(std::move(scene));
    showContent();
}

/** The chart draws the forecast of a trend; a score has no other trend. */
void ScorePanel::foretell(const Snapshot& snapshot, ChartScene& scene)
{
    const auto& forecast = snapshot.scoreForecast;
    const Duration ahead = forecast ? reachOf(*forecast, scene.now, scene.now - scene.from) : Duration{};
    if (ahead <= Duration{})
        return;
    scene.to = scene.now + ahead;
    for (std::size_t step = 0; step < forecast->point.size() && stepOf(*forecast, step) <= scene.to; ++step)
        scene.low = std::clamp(std::floor(forecast->lower95[step] * 10) / 10, 0.0, *scene.low);
    MetricTrend trend;
    trend.direction = TrendDirection::Stable;
    trend.at = scene.now;
    trend.levelNow = snapshot.system.score;
    trend.unskilled = forecast->unskilled;
    trend.forecast = forecast;
    scene.forecast = std::move(trend);
}

void ScorePanel::describe(const ChartScene& scene)
{
    const QString past = Quantities::duration(scene.now - scene.from);
    if (!scene.forecast) {
        m_key->hide();
        setMeaning(tr("last %1").arg(past));
        return;
    }
    setMeaning(tr("last %1, next %2").arg(past, Quantities::duration(scene.to - scene.now)));
    const MetricForecast& forecast = *scene.forecast->forecast;
    m_key->show(forecast.unskilled ? tr("Forecast, no better than naive")
                                   : tr("80% and 95%, confidence %1").arg(Quantities::fixed(forecast.confidence, 2)),
        forecast.unskilled);
}

} // namespace dwcp

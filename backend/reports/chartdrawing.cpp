// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include "reports/celltext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dwcp {

namespace {

constexpr double left = 58;
constexpr double right = 12;
constexpr double top = 24; ///< the legend
constexpr double bottom = 22; ///< the times
constexpr int wantedTicks = 4;
constexpr double letter = 6.2; ///< mean width of a letter at 11

/** 1, 2 or 5 times a power of ten. */
double niceStep(double span)
{
    const double raw = span / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double share = raw / power;
    return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

Duration niceTimeStep(Duration span)
{
    using namespace std::chrono_literals;
    constexpr Duration steps[] = {
        1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 6h, 12h, 24h, 48h, 168h, 336h};
    for (const Duration step : steps) {
        if (span / step <= 7)
            return step;
    }
    return span / 6;
}

class Layout {
public:
    Layout(const ReportChart& chart, double width, double height, const QLocale& locale)
        : m_chart(chart)
        , m_locale(locale)
        , m_plot(left, top, width - left - right, height - top - bottom)
    {
        m_drawing.width = width;
        m_drawing.height = height;
        findRange();
    }

    ChartDrawing draw()
    {
        stretches();
        grid();
        for (const ChartLine& line : m_chart.lines) {
            if (line.hasBand)
                band(line);
        }
        limits();
        for (const ChartLine& line : m_chart.lines)
            stroke(line);
        legend();
        return std::move(m_drawing);
    }

private:
    void hold(double value)
    {
        if (std::isfinite(value)) {
            m_least = std::min(m_least, value);
            m_most = std::max(m_most, value);
        }
    }

    void findRange()
    {
        m_least = std::numeric_limits<double>::infinity();
        m_most = -m_least;
        for (const ChartLine& line : m_chart.lines) {
            for (const ChartPoint& point : line.points) {
                hold(point.value);
                if (line.hasBand && std::isfinite(point.value)) {
                    hold(point.low);
                    hold(point.high);
                }
            }
        }
        if (m_chart.most > m_chart.least) {
            hold(m_chart.least);
            hold(m_chart.most);
        }
        if (m_least > m_most)
            m_least = 0, m_most = 1;
        // A threshold far away would press the line flat: one is shown when it is within reach.
        const double reach = std::max(m_most - m_least, std::abs(m_most) * 0.5);
        for (const ChartLimit& limit : m_chart.limits) {
            if (limit.value > m_least - reach && limit.value < m_most + reach)
                hold(limit.value);
        }
        if (m_most - m_least < std::max(std::abs(m_most) * 1e-9, 1e-12)) {
            // What stays at nothing may be nothing that can be less: a count has no -1.
            m_least = m_least >= 0 ? 0 : m_least - 1;
            m_most = m_most > 0 ? m_most * 1.2 : m_most + 1;
        }
        m_step = niceStep(m_most - m_least);
        m_least = std::floor(m_least / m_step + 1e-9) * m_step;
        m_most = std::ceil(m_most / m_step - 1e-9) * m_step;
    }

    double x(WallTime at) const
    {
        const double whole = double((m_chart.to - m_chart.from).count());
        const double share = whole > 0 ? double((at - m_chart.from).count()) / whole : 0;
        return m_plot.left() + m_plot.width() * std::clamp(share, 0.0, 1.0);
    }
    double y(double value) const
    {
        return m_plot.bottom() - m_plot.height() * std::clamp((value - m_least) / (m_most - m_least), 0.0, 1.0);
    }
    void path(std::vector<QPointF> points, ChartInk ink, double width, bool isDashed = false)
    {
        m_drawing.paths.push_back({std::move(points), ink, width, isDashed, false, 1});
    }
    void face(std::vector<QPointF> points, ChartInk ink, double opacity)
    {
        m_drawing.paths.push_back({std::move(points), ink, 0, false, true, opacity});
    }
    void text(QPointF at, QString words, int anchor, ChartInk ink = ChartInk::Text)
    {
        m_drawing.texts.push_back({at, std::move(words), ink, anchor, 11});
    }

    void stretches()
    {
        for (const ChartStretch& stretch : m_chart.stretches) {
            if (stretch.level == Level::Healthy)
                continue;
            const double from = x(stretch.from);
            const double to = x(stretch.to);
            face({{from, m_plot.top()}, {to, m_plot.top()}, {to, m_plot.bottom()}, {from, m_plot.bottom()}},
                inkOf(stretch.level), 0.14);
            face({{from, m_plot.bottom() - 3}, {to, m_plot.bottom() - 3}, {to, m_plot.bottom()},
                     {from, m_plot.bottom()}},
                inkOf(stretch.level), 0.9);
        }
    }

    void grid()
    {
        for (double value = m_least; value <= m_most + m_step / 2; value += m_step) {
            const double at = y(value);
            path({{m_plot.left(), at}, {m_plot.right(), at}}, ChartInk::Grid, 1);
            const double shown = std::abs(value) < m_step * 1e-6 ? 0 : value;
            text({m_plot.left() - 6, at + 4}, quantityForPeople(shown, m_chart.unit, m_locale), 1);
        }
        const Duration span = m_chart.to - m_chart.from;
        if (span <= Duration::zero())
            return;
        const Duration step = niceTimeStep(span);
        WallTime at(m_chart.from.time_since_epoch() / step * step);
        for (; at <= m_chart.to; at += step) {
            if (at < m_chart.from)
                continue;
            const double place = x(at);
            path({{place, m_plot.bottom()}, {place, m_plot.bottom() + 4}}, ChartInk::Axis, 1);
            if (place > m_plot.left() + 16 && place < m_plot.right() - 16)
                text({place, m_plot.bottom() + 16}, timeLabel(at, step), 0);
        }
        path({m_plot.bottomLeft(), m_plot.bottomRight()}, ChartInk::Axis, 1);
    }

    static QString timeLabel(WallTime at, Duration step)
    {
        const QString whole = timeForPeople(at);
        if (step >= std::chrono::hours(24))
            return whole.mid(5, 5);
        return step >= std::chrono::minutes(1) ? whole.mid(11, 5) : whole.mid(11, 8);
    }

    /** Names stand above their line; two that would stand on each other stand above and below, a third has none. */
    void limits()
    {
        std::vector<double> names;
        for (const ChartLimit& limit : m_chart.limits) {
            if (limit.value < m_least || limit.value > m_most)
                continue;
            const double at = y(limit.value);
            path({{m_plot.left(), at}, {m_plot.right(), at}}, inkOf(limit.role), 1.25, true);
            for (const double base : {at - 4, at + 11}) {
                const auto touches = [base](double other) { return std::abs(base - other) < 11; };
                if (base > m_plot.bottom() || std::ranges::any_of(names, touches))
                    continue;
                names.push_back(base);
                text({m_plot.right() - 2, base}, limit.title, 1, inkOf(limit.role));
                break;
            }
        }
    }

    /** Runs without a gap. */
    template <typename Take>
    void eachRun(const ChartLine& line, Take take) const
    {
        std::vector<ChartPoint> run;
        for (const ChartPoint& point : line.points) {
            if (std::isfinite(point.value)) {
                run.push_back(point);
                continue;
            }
            if (!run.empty())
                take(run);
            run.clear();
        }
        if (!run.empty())
            take(run);
    }

    void band(const ChartLine& line)
    {
        eachRun(line, [&](const std::vector<ChartPoint>& run) {
            std::vector<QPointF> outline;
            for (const ChartPoint& point : run)
                outline.emplace_back(x(point.at), y(point.high));
            for (auto point = run.rbegin(); point != run.rend(); ++point)
                outline.emplace_back(x(point->at), y(point->low));
            if (run.size() > 1)
                face(std::move(outline), inkOf(line.role), 0.18);
        });
    }

    void stroke(const ChartLine& line)
    {
        eachRun(line, [&](const std::vector<ChartPoint>& run) {
            std::vector<QPointF> points;
            for (const ChartPoint& point : run)
                points.emplace_back(x(point.at), y(point.value));
            if (points.size() == 1)
                points.emplace_back(points.front() + QPointF(1.5, 0));
            path(std::move(points), inkOf(line.role), line.isForecast ? 1.5 : 1.75, line.isForecast);
        });
    }

    void legend()
    {
        double at = m_plot.left();
        for (const ChartLine& line : m_chart.lines) {
            if (m_chart.lines.size() == 1 && !line.hasBand)
                continue;
            path({{at, 11}, {at + 14, 11}}, inkOf(line.role), 2, line.isForecast);
            text({at + 19, 15}, line.title, -1);
            at += 19 + double(line.title.size()) * letter + 18;
        }
    }

    const ReportChart& m_chart;
    const QLocale& m_locale;
    QRectF m_plot;
    ChartDrawing m_drawing;
    double m_least = 0;
    double m_most = 1;
    double m_step = 1;
};

} // namespace

ChartInk inkOf(ChartRole role) noexcept
{
    constexpr ChartInk inks[] = {ChartInk::Plain, ChartInk::Accent, ChartInk::Healthy, ChartInk::Degraded,
        ChartInk::Critical, ChartInk::Failed, ChartInk::Unknown};
    return inks[std::size_t(role)];
}

ChartInk inkOf(Level level) noexcept
{
    constexpr ChartInk inks[] = {
        ChartInk::Unknown, ChartInk::Healthy, ChartInk::Degraded, ChartInk::Critical, ChartInk::Failed};
    return inks[std::size_t(level)];
}

ChartDrawing drawChart(const ReportChart& chart, double width, double height, const QLocale& locale)
{
    return Layout(chart, width, height, locale).draw();
}

} // namespace dwcp

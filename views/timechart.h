// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"
#include "health/snapshot.h"
#include "models/pastmoments.h"
#include "models/sumsarchive.h"
#include "views/denseline.h"

#include <QChartView>
#include <QPolygonF>

#include <array>
#include <functional>
#include <optional>

class QAreaSeries;
class QLineSeries;
class QMenu;

namespace dwcp {

class Theme;

/** A limit drawn across a chart with its name on the line. */
struct ChartThreshold {
    double value = 0;
    Level level = Level::Degraded;
    QString text; ///< "Critical 150 ms"
    bool leaves = false; ///< the leaving edge: dotted, without text
};

/** A level's part of the value axis, tinted: for scores. */
struct ChartBand {
    double low = 0;
    double high = 0;
    Level level = Level::Healthy;
    QString text;
};

/** A moment marked on the chart: a breaker that opened, a level that became hard. */
struct ChartMark {
    WallTime at{};
    Level level = Level::Unknown;
    QString text;
};

/** A span of time, tinted over the whole height: a breaker that was open. */
struct ChartSpan {
    WallTime from{};
    WallTime to{};
    Level level = Level::Unknown;
};

/** All that a chart shows. Values are in the unit, times are wall times. */
struct ChartScene {
    WallTime from{};
    WallTime to{};
    WallTime now{}; ///< where "now" stands; measured ends there, the forecast begins
    std::optional<double> low; ///< of the value axis; none: found
    std::optional<double> high;
    Unit unit = Unit::None;
    bool score = false; ///< values are scores 0..1, shown as 0..100
    std::shared_ptr<const Points> measured;
    std::shared_ptr<const SeriesSums> sums; ///< a band from least to greatest behind `measured`; nullptr: none
    std::shared_ptr<const Points> reference; ///< grey dashed, behind; nullptr: none
    std::vector<ChartThreshold> thresholds;
    std::vector<ChartBand> bands;
    std::vector<ChartMark> marks;
    std::vector<ChartSpan> spans;
    std::optional<MetricTrend> forecast; ///< drawn when it has a direction and `to` lies after `now`
    QString nowText; ///< at the newest value: "79.9 now"
};

/**
 * A line over time with limits, bands, marks and a forecast; of a long past the means within a band from least to
 * greatest. One scene in, one replace() a series: no animation, at most two points a pixel column, and a line with more
 * than one is painted by the column (DenseLine). Axes, grid and words are painted, so that they follow the design and
 * not the chart library. Colours are taken from the Theme at each
 * paint. Not interactive but for its description, "copy as table" (Ctrl+C), its menu: the picture as PNG or SVG, the
 * points as text; and, where it is wanted, the brush that marks a window of the past: dragged by the mouse, moved by
 * Left and Right, widened with Shift, taken away by Esc.
 */
class TimeChart final : public QChartView {
    Q_OBJECT

public:
    explicit TimeChart(const Theme& theme, QWidget* parent = nullptr);

    void show(ChartScene scene);
    const ChartScene& scene() const { return m_scene; }

    /** The measured points as lines of "time <tab> value". */
    QString asTable() const;
    /** The chart as a picture file, at twice the size of the screen for PNG. */
    QByteArray asPng();
    QByteArray asSvg();
    /** Copy and save; the caller owns it. */
    QMenu* makeMenu();

    void setBrushable(bool brushable) { m_brushable = brushable; }
    /** The window that is marked. */
    const std::optional<MomentSpan>& brushed() const { return m_brush; }
    void setBrush(const std::optional<MomentSpan>& window);

    QSize sizeHint() const override { return {400, 200}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

Q_SIGNALS:
    /** Another window is marked, or none; not before the mouse is let go. */
    void brushChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Range {
        double low = 0;
        double high = 1;
    };
    static constexpr std::size_t mostSegments = 24; ///< a line with more gaps than that joins the rest

    void dress();
    void layOut();
    void thin();
    Range valueRange() const;
    void takeSteps(Range& range, const Range& own, const MetricForecast& forecast) const;
    void takeForecast(Range& range, const Range& own) const;
    void drawMeasured();
    void layOutSpread();
    void drawSpread(QPainter& painter) const;
    QString spreadText() const;
    QString sumsAsTable() const;
    void drawSparse();
    std::vector<QPointF> placed(const Points& points) const;
    void drawForecast();
    bool drawSteps(const MetricForecast& forecast);
    void drawDense(QPainter& painter) const;
    void drawGrid(QPainter& painter) const;
    void drawTimes(QPainter& painter) const;
    void drawThresholds(QPainter& painter) const;
    void drawThreshold(QPainter& painter, const ChartThreshold& threshold) const;
    void nameThresholds(QPainter& painter) const;
    QRectF placeOfName(const QSizeF& size, double above, double below) const;
    bool isTaken(const QRectF& words) const;
    bool isForetold(const QRectF& words) const;
    bool isCrossed(const QRectF& words) const;
    void drawSpan(QPainter& painter, const ChartSpan& span) const;
    void paintOn(QPaintDevice& device, const QSize& size);
    void drawBand(QPainter& painter, const ChartBand& band) const;
    void drawMarks(QPainter& painter) const;
    void drawMark(QPainter& painter, const ChartMark& mark) const;
    void drawNow(QPainter& painter) const;
    void drawBrush(QPainter& painter) const;
    bool isEmpty() const;
    void sayEmpty(QPainter& painter) const;
    bool brushByKey(QKeyEvent* event);
    WallTime timeAt(double place) const; ///< x in the viewport
    double x(WallTime at) const;
    double y(double value) const;
    QString valueText(double value) const;
    QPointF newest() const;
    void describe();

    const Theme& m_theme;
    ChartScene m_scene;
    Points m_measured; ///< of the scene, at most two points a pixel column
    Points m_behind; ///< the reference, likewise
    DenseLine m_dense; ///< takes the place of m_lines where there are more points than pixel columns
    DenseLine m_denseBehind;
    Range m_range;
    QRectF m_plot;
    bool m_brushable = false;
    std::vector<QPolygonF> m_spread; ///< of the sums, a piece between two gaps each
    std::optional<MomentSpan> m_brush;
    std::optional<double> m_pressedAt; ///< x of the press that began a brush
    std::array<QLineSeries*, mostSegments> m_lines{};
    QLineSeries* m_reference;
    QLineSeries* m_forecast;
    struct BandSeries {
        QLineSeries* low;
        QLineSeries* high;
        QAreaSeries* area;
    };
    std::array<BandSeries, 2> m_bands{}; ///< 95 %, 80 %
};

} // namespace dwcp

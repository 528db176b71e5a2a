// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timechart.h"

#include "models/isolates.h"
#include "models/quantities.h"
#include "models/reduction.h"
#include "models/texts.h"
#include "models/ticks.h"
#include "views/glyphs.h"
#include "views/savefile.h"
#include "views/theme.h"

#include <QApplication>
#include <QAreaSeries>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMenu>
#include <QSvgGenerator>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr double measuredWidth = 1.75;
constexpr double forecastWidth = 1.5;
constexpr int labelHeight = 18;
constexpr int forecastSteps = 24;
constexpr double leastBrush = 4; ///< pixels: less was a click
constexpr int brushSteps = 60; ///< of the past that is seen
/** Widths of the intervals in standard deviations: 95 %, 80 %. */
constexpr double deviations[] = {1.96, 1.2816};
constexpr float bandOpacity[] = {0.18F, 0.26F};

double seconds(WallTime at)
{
    return std::chrono::duration<double>(at.time_since_epoch()).count();
}

bool isGrey(const MetricTrend& trend)
{
    return trend.forecast ? trend.forecast->unskilled : trend.unskilled;
}

QPen dashed(const QColor& color, double width, QList<qreal> pattern)
{
    QPen pen(color, width);
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

TimeChart::TimeChart(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_reference(new QLineSeries)
    , m_forecast(new QLineSeries)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    auto* chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto* time = new QValueAxis;
    auto* value = new QValueAxis;
    for (QValueAxis* axis : {time, value}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == time ? Qt::AlignBottom : Qt::AlignLeft);
    }
    const auto add = [&](QAbstractSeries* series) {
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(value);
    };
    for (BandSeries& band : m_bands) {
        band.low = new QLineSeries(this);
        band.high = new QLineSeries(this);
        band.area = new QAreaSeries(band.high, band.low);
        add(band.area);
    }
    add(m_reference);
    add(m_forecast);
    for (QLineSeries*& line : m_lines)
        add(line = new QLineSeries);
    connect(&theme, &Theme::changed, this, &TimeChart::dress);
    dress();
}

void TimeChart::dress()
{
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QPen line(m_theme.color(Ink::Text), measuredWidth);
    line.setJoinStyle(Qt::RoundJoin);
    for (QLineSeries* series : m_lines)
        series->setPen(line);
    m_reference->setPen(dashed(m_theme.color(Ink::Text3), 1, {1, 3}));
    const bool unskilled = m_scene.forecast && isGrey(*m_scene.forecast);
    const QColor ink = m_theme.color(unskilled ? Ink::Text3 : Ink::Accent);
    m_forecast->setPen(dashed(ink, forecastWidth, {4 / forecastWidth, 3 / forecastWidth}));
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        QColor fill = ink;
        fill.setAlphaF(bandOpacity[i]);
        m_bands[i].area->setPen(Qt::NoPen);
        m_bands[i].area->setBrush(fill);
    }
    viewport()->update();
}

void TimeChart::show(ChartScene scene)
{
    const bool sameLooks =
        (m_scene.forecast && isGrey(*m_scene.forecast)) == (scene.forecast && isGrey(*scene.forecast));
    m_scene = std::move(scene);
    if (!sameLooks)
        dress();
    layOut();
    describe();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

TimeChart::Range TimeChart::valueRange() const
{
    Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    const auto take = [&range](double value) {
        if (std::isfinite(value)) {
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, value);
        }
    };
    for (const Points* points : {&m_measured, &m_behind}) {
        for (const Point& point : *points) {
            if (point.at >= m_scene.from)
                take(point.value);
        }
    }
    if (m_scene.sums) {
        const auto first = std::ranges::lower_bound(m_scene.sums->columns, m_scene.from, {}, &SeriesColumn::from);
        for (auto column = first; column != m_scene.sums->columns.end(); ++column) {
            take(column->min);
            take(column->max);
        }
    }
    // A limit is shown when it is near; one far away would press the line flat.
    const Range own = range;
    for (const ChartThreshold& limit : m_scene.thresholds) {
        const double reach = std::max(own.high - own.low, std::abs(own.high)) * 2;
        if (!std::isfinite(own.low) || (limit.value <= own.high + reach && limit.value >= own.low - reach))
            take(limit.value);
    }
    takeForecast(range, own);
    if (!(range.low <= range.high))
        range = {0, 1};
    const double slack = std::max((range.high - range.low) * 0.08, std::abs(range.high) * 0.02);
    const double pad = slack > 0 ? slack : 1;
    const bool nearZero = range.low >= 0 && range.low < (range.high - range.low);
    return {m_scene.low.value_or(nearZero ? 0 : range.low - pad), m_scene.high.value_or(range.high + pad)};
}

void TimeChart::takeSteps(Range& range, const Range& own, const MetricForecast& forecast) const
{
    const double reach = std::max(own.high - own.low, std::abs(own.high) * 0.5);
    for (std::size_t i = 0; i < forecast.point.size(); ++i) {
        if (forecast.from + forecast.step * static_cast<int>(i + 1) > m_scene.to)
            break;
        range.low = std::min(range.low, std::max(forecast.lower95[i], own.low - reach));
        range.high = std::max(range.high, std::min(forecast.upper95[i], own.high + reach));
    }
}

void TimeChart::takeForecast(Range& range, const Range& own) const
{
    const auto& trend = m_scene.forecast;
    if (!trend || trend->direction == TrendDirection::Unknown || m_scene.to <= m_scene.now || !(own.low <= own.high))
        return;
    if (trend->forecast)
        takeSteps(range, own, *trend->forecast);
    const double ahead = seconds(m_scene.to) - seconds(m_scene.now);
    const double noise = deviations[1] * trend->residual;
    // A wide interval may leave the chart; the line in its middle decides how far the axis reaches.
    const double reach = std::max(own.high - own.low, std::abs(own.high) * 0.5);
    for (const double slope : {trend->slope, trend->slopeLow, trend->slopeHigh}) {
        const double end = trend->levelNow + slope * ahead;
        range.low = std::min(range.low, std::max(end - noise, own.low - reach));
        range.high = std::max(range.high, std::min(end + noise, own.high + reach));
    }
}

void TimeChart::layOut()
{
    if (m_scene.to <= m_scene.from)
        return;
    thin();
    m_range = valueRange();
    const auto ticks = m_scene.unit == Unit::Seconds ? durationTicks(m_range.low, m_range.high, 5)
                                                     : valueTicks(m_range.low, m_range.high, 5);
    int labels = 24;
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    for (const double tick : ticks)
        labels = std::max(labels, metrics.horizontalAdvance(valueText(tick)));
    m_plot = QRectF(labels + 10, 6, width() - labels - 22, height() - labelHeight - 8);
    chart()->resize(size());
    chart()->setPlotArea(m_plot);
    auto* time = static_cast<QValueAxis*>(chart()->axes(Qt::Horizontal).first());
    auto* value = static_cast<QValueAxis*>(chart()->axes(Qt::Vertical).first());
    time->setRange(seconds(m_scene.from), seconds(m_scene.to));
    value->setRange(m_range.low, m_range.high);
    drawMeasured();
    layOutSpread();
    drawForecast();
    viewport()->update();
}

/** At most a corner a pixel: columns that share one are one. */
void TimeChart::layOutSpread()
{
    m_spread.clear();
    if (!m_scene.sums)
        return;
    struct Pixel {
        double at = 0;
        double low = 0;
        double high = 0;
    };
    std::vector<Pixel> piece;
    const auto flush = [&] {
        QPolygonF polygon;
        for (const Pixel& pixel : piece)
            polygon << QPointF(pixel.at, y(pixel.high));
        for (auto pixel = piece.rbegin(); pixel != piece.rend(); ++pixel)
            polygon << QPointF(pixel->at, y(pixel->low));
        if (piece.size() > 1)
            m_spread.push_back(std::move(polygon));
        piece.clear();
    };
    WallTime before{};
    for (const SeriesColumn& column : m_scene.sums->columns) {
        const double at = std::floor(x(std::min(column.from + m_scene.sums->width / 2, m_scene.now)));
        if (column.from - before > m_scene.sums->gap)
            flush();
        before = column.from;
        if (column.from + m_scene.sums->width <= m_scene.from || column.from > m_scene.now)
            continue;
        if (!piece.empty() && piece.back().at == at) {
            piece.back().low = std::min(piece.back().low, column.min);
            piece.back().high = std::max(piece.back().high, column.max);
        } else {
            piece.push_back({at, column.min, column.max});
        }
    }
    flush();
}

/** The least and the greatest of each column stay, so the range of values may be read from what is left. */
void TimeChart::thin()
{
    const auto thinned = [this](const std::shared_ptr<const Points>& points, WallTime to) {
        return points ? reduce(*points, m_scene.from, to, std::max(1, width())) : Points();
    };
    m_measured = thinned(m_scene.measured, std::min(m_scene.to, m_scene.now));
    m_behind = thinned(m_scene.reference, m_scene.to);
}

void TimeChart::drawMeasured()
{
    const auto isDense = [this](const Points& points) { return double(points.size()) > m_plot.width(); };
    m_dense.place(isDense(m_measured) ? placed(m_measured) : std::vector<QPointF>());
    m_denseBehind.place(isDense(m_behind) ? placed(m_behind) : std::vector<QPointF>());
    drawSparse();
}

std::vector<QPointF> TimeChart::placed(const Points& points) const
{
    std::vector<QPointF> places;
    places.reserve(points.size());
    for (const Point& point : points)
        places.emplace_back(x(point.at), std::isfinite(point.value) ? y(point.value) : std::nan(""));
    return places;
}

void TimeChart::drawSparse()
{
    std::size_t used = 0;
    QList<QPointF> line;
    const auto flush = [&] {
        if (!line.isEmpty() && used < m_lines.size())
            m_lines[used++]->replace(line);
        if (used < m_lines.size())
            line.clear();
    };
    for (const Point& point : m_dense.isEmpty() ? m_measured : Points()) {
        if (std::isfinite(point.value))
            line << QPointF(seconds(point.at), point.value);
        else
            flush();
    }
    flush();
    for (; used < m_lines.size(); ++used)
        m_lines[used]->clear();
    QList<QPointF> reference;
    for (const Point& point : m_denseBehind.isEmpty() ? m_behind : Points()) {
        if (std::isfinite(point.value))
            reference << QPointF(seconds(point.at), point.value);
    }
    m_reference->replace(reference);
}

/** The steps of a forecast from now to the end of the chart. False when it has none there: the line is then drawn. */
bool TimeChart::drawSteps(const MetricForecast& forecast)
{
    QList<QPointF> middle;
    std::array<QList<QPointF>, 2> low;
    std::array<QList<QPointF>, 2> high;
    for (std::size_t i = 0; i < forecast.point.size(); ++i) {
        const WallTime at = forecast.from + forecast.step * static_cast<int>(i + 1);
        if (at < m_scene.now || at > m_scene.to)
            continue;
        middle << QPointF(seconds(at), forecast.point[i]);
        low[0] << QPointF(seconds(at), forecast.lower95[i]);
        high[0] << QPointF(seconds(at), forecast.upper95[i]);
        low[1] << QPointF(seconds(at), forecast.lower80[i]);
        high[1] << QPointF(seconds(at), forecast.upper80[i]);
    }
    if (middle.size() < 2)
        return false;
    m_forecast->replace(middle);
    for (std::size_t band = 0; band < 2; ++band) {
        m_bands[band].low->replace(low[band]);
        m_bands[band].high->replace(high[band]);
    }
    return true;
}

void TimeChart::drawForecast()
{
    QList<QPointF> middle;
    std::array<QList<QPointF>, 2> low;
    std::array<QList<QPointF>, 2> high;
    const auto& trend = m_scene.forecast;
    if (trend && trend->direction != TrendDirection::Unknown && m_scene.to > m_scene.now) {
        if (trend->forecast && drawSteps(*trend->forecast))
            return;
        const double begin = seconds(m_scene.now);
        const double already = begin - seconds(trend->at);
        const double span = seconds(m_scene.to) - begin;
        for (int i = 0; i <= forecastSteps; ++i) {
            const double ahead = span * i / forecastSteps;
            const double value = trend->levelNow + trend->slope * (already + ahead);
            middle << QPointF(begin + ahead, value);
            // The slope's interval is one of 95 %; the narrower one takes its share of it.
            for (std::size_t band = 0; band < 2; ++band) {
                const double share = deviations[band] / deviations[0];
                const double noise = deviations[band] * trend->residual * std::min(1.0, i / 4.0);
                low[band] << QPointF(begin + ahead, value - (trend->slope - trend->slopeLow) * ahead * share - noise);
                high[band] << QPointF(begin + ahead, value + (trend->slopeHigh - trend->slope) * ahead * share + noise);
            }
        }
    }
    m_forecast->replace(middle);
    for (std::size_t band = 0; band < 2; ++band) {
        m_bands[band].low->replace(low[band]);
        m_bands[band].high->replace(high[band]);
    }
}

double TimeChart::x(WallTime at) const
{
    const double span = seconds(m_scene.to) - seconds(m_scene.from);
    return m_plot.left() + (seconds(at) - seconds(m_scene.from)) / span * m_plot.width();
}

double TimeChart::y(double value) const
{
    return m_plot.bottom() - (value - m_range.low) / (m_range.high - m_range.low) * m_plot.height();
}

QString TimeChart::valueText(double value) const
{
    return m_scene.score ? Quantities::number(value * 100) : Quantities::value(value, m_scene.unit);
}

QPointF TimeChart::newest() const
{
    if (m_scene.measured) {
        const auto last = std::find_if(m_scene.measured->rbegin(), m_scene.measured->rend(),
            [this](const Point& point) { return point.at <= m_scene.now && std::isfinite(point.value); });
        if (last != m_scene.measured->rend() && last->at >= m_scene.from)
            return {x(last->at), y(last->value)};
    }
    return {};
}

/** Nothing of the past is drawn: a single newest value is, as a point. */
bool TimeChart::isEmpty() const
{
    const auto isSeen = [this](const Point& point) { return point.at >= m_scene.from && std::isfinite(point.value); };
    return newest().isNull() && m_spread.empty() && std::ranges::none_of(m_measured, isSeen)
        && std::ranges::none_of(m_behind, isSeen);
}

void TimeChart::describe()
{
    const QPointF end = newest();
    setAccessibleDescription(end.isNull()
            ? tr("No values yet")
            : tr("Newest value %1. Copy gives all values as a table.").arg(m_scene.nowText));
}

/** What a column is, in words: "mean, least to greatest of every 5 min". */
QString TimeChart::spreadText() const
{
    return tr("Mean, least to greatest of every %1").arg(Quantities::duration(m_scene.sums->width));
}

QString TimeChart::sumsAsTable() const
{
    QStringList lines{tr("Time\tLeast\tMean\tGreatest\tLast")};
    for (const SeriesColumn& column : m_scene.sums->columns) {
        if (column.from >= m_scene.from && column.from <= m_scene.to)
            lines << QStringList{Quantities::clock(column.from, m_scene.now), valueText(column.min),
                valueText(column.mean), valueText(column.max), valueText(column.last)}
                         .join(u'\t');
    }
    return lines.join(u'\n');
}

QString TimeChart::asTable() const
{
    if (m_scene.sums)
        return withoutIsolates(sumsAsTable());
    QStringList lines;
    for (const Point& point : m_scene.measured ? *m_scene.measured : Points()) {
        if (point.at >= m_scene.from && point.at <= m_scene.to)
            lines << Quantities::clock(point.at, m_scene.now) + u'\t' + valueText(point.value);
    }
    return withoutIsolates(lines.join(u'\n'));
}

void TimeChart::paintOn(QPaintDevice& device, const QSize& size)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    if (ring) // a picture has no focus
        clearFocus();
    render(&painter, QRectF(QPointF(), QSizeF(size)), viewport()->rect(), Qt::IgnoreAspectRatio);
    if (ring)
        setFocus();
}

QByteArray TimeChart::asPng()
{
    QImage image(size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.color(Ink::Surface));
    paintOn(image, image.size());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray TimeChart::asSvg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setResolution(96); // of a CSS pixel: the file says its size in millimetres
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(accessibleName());
    paintOn(generator, size());
    return bytes;
}

QMenu* TimeChart::makeMenu()
{
    auto* menu = new QMenu(this);
    const QString name = accessibleName().isEmpty() ? tr("chart") : accessibleName();
    menu->addAction(tr("Copy as table"), this, [this] { QApplication::clipboard()->setText(asTable()); });
    menu->addAction(
        tr("Copy picture"), this, [this] { QApplication::clipboard()->setImage(QImage::fromData(asPng(), "PNG")); });
    menu->addSeparator();
    menu->addAction(tr("Save as PNG"), this, [this, name] {
        askAndWrite(this, tr("Save as PNG"), name + QStringLiteral(".png"), tr("PNG (*.png)"), asPng());
    });
    menu->addAction(tr("Save as SVG"), this, [this, name] {
        askAndWrite(this, tr("Save as SVG"), name + QStringLiteral(".svg"), tr("SVG (*.svg)"), asSvg());
    });
    return menu;
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    if (event == QKeySequence::Copy)
        QApplication::clipboard()->setText(asTable());
    else if (!brushByKey(event))
        QChartView::keyPressEvent(event);
}

void TimeChart::setBrush(const std::optional<MomentSpan>& window)
{
    if (m_brush == window)
        return;
    m_brush = window;
    viewport()->update();
    Q_EMIT brushChanged();
}

/** The moment at a place of the plot, never after now. */
WallTime TimeChart::timeAt(double place) const
{
    const double share = std::clamp((place - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    const auto span = std::chrono::duration<double>(m_scene.to - m_scene.from) * share;
    return std::min(m_scene.from + std::chrono::duration_cast<Duration>(span), m_scene.now);
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    if (m_brushable && event->button() == Qt::LeftButton && m_plot.contains(event->position()))
        m_pressedAt = event->position().x();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (!m_pressedAt)
        return;
    // As a list: of two values it would return references, one of them to what is gone.
    const auto [low, high] = std::minmax({*m_pressedAt, event->position().x()});
    m_brush = MomentSpan{timeAt(low), timeAt(high)};
    viewport()->update();
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (!m_pressedAt)
        return;
    const double pressed = *std::exchange(m_pressedAt, std::nullopt);
    const bool isEmpty = m_brush && m_brush->from >= m_brush->to; // all of it lies in the future
    if (isEmpty || std::abs(event->position().x() - pressed) < leastBrush)
        m_brush.reset();
    Q_EMIT brushChanged();
}

bool TimeChart::brushByKey(QKeyEvent* event)
{
    if (!m_brush)
        return false;
    if (event->key() == Qt::Key_Escape) {
        setBrush({});
        return true;
    }
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return false;
    // A short window takes short steps, or it could never be made shorter.
    const Duration stride = std::min((m_scene.now - m_scene.from) / brushSteps, (m_brush->to - m_brush->from) / 4);
    const Duration step = stride * (event->key() == Qt::Key_Left ? -1 : 1);
    MomentSpan moved{m_brush->from, m_brush->to + step};
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        moved.from += step;
    if (moved.from >= m_scene.from && moved.to <= m_scene.now && moved.from < moved.to)
        setBrush(moved);
    return true;
}

} // namespace dwcp

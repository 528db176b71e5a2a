// SPDX-License-Identifier: GPL-3.0-or-later
// What TimeChart paints itself: bands, grid, words, limits, marks and "now".
#include "models/dateformats.h"
#include "models/quantities.h"
#include "models/ticks.h"
#include "views/glyphs.h"
#include "views/theme.h"
#include "views/timechart.h"
#include "views/writing.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace dwcp {

namespace {

constexpr int labelHeight = 18;
constexpr int pixelsPerTime = 80;
constexpr float spreadOpacity = 0.2F;
constexpr float backingOpacity = 0.85F;
constexpr double nameHeight = 15; ///< of a limit's name

QPen flat(const QColor& color, double width, const QList<qreal>& pattern = {})
{
    QPen pen(color, width);
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/** On the middle of a device pixel, so that a line of one pixel is sharp. */
double crisp(double at)
{
    return std::floor(at) + 0.5;
}

} // namespace

void TimeChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    painter->fillRect(rect, m_theme.color(Ink::Surface));
    if (m_plot.isEmpty())
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // time does so everywhere
    for (const ChartBand& band : m_scene.bands)
        drawBand(*painter, band);
    for (const ChartSpan& span : m_scene.spans)
        drawSpan(*painter, span);
    drawGrid(*painter);
    drawTimes(*painter);
    painter->setClipRect(m_plot.adjusted(0, -1, 1, 1));
    drawSpread(*painter);
    drawThresholds(*painter);
    painter->restore();
}

void TimeChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_plot.isEmpty())
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    drawDense(*painter);
    nameThresholds(*painter);
    drawMarks(*painter);
    drawNow(*painter);
    drawBrush(*painter);
    if (isEmpty())
        sayEmpty(*painter);
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/** Filled, because it was measured; of the line's own colour, because it is the same series. */
void TimeChart::drawSpread(QPainter& painter) const
{
    if (!m_scene.sums)
        return;
    QColor fill = m_theme.color(Ink::Text);
    fill.setAlphaF(spreadOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const QPolygonF& piece : m_spread)
        painter.drawPolygon(piece);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    write(painter, m_plot.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignTop, spreadText());
}

void TimeChart::drawDense(QPainter& painter) const
{
    m_denseBehind.paint(painter, m_plot, QPen(m_theme.color(Ink::Text3), 1));
    m_dense.paint(painter, m_plot, m_lines.front()->pen());
}

/** Axes alone look like a line that is lost. */
void TimeChart::sayEmpty(QPainter& painter) const
{
    const QString words = tr("No values yet");
    painter.setFont(m_theme.font(Type::Body));
    QRectF box(painter.fontMetrics().boundingRect(words));
    box.adjust(-8, -4, 8, 4); // grid and spans end around the words
    box.moveCenter(m_plot.center());
    painter.fillRect(box, m_theme.color(Ink::Surface));
    painter.setPen(m_theme.color(Ink::Text2));
    write(painter, box, Qt::AlignCenter, words);
}

void TimeChart::drawBrush(QPainter& painter) const
{
    if (!m_brush)
        return;
    const double left = std::max(x(m_brush->from), m_plot.left());
    const double right = std::min(x(m_brush->to), m_plot.right());
    if (right <= left)
        return;
    QColor fill = m_theme.color(Ink::Accent);
    fill.setAlphaF(0.18F);
    painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), fill);
    painter.setPen(flat(m_theme.color(Ink::Accent), 1));
    for (const double edge : {left, right}) {
        painter.drawLine(QPointF(crisp(edge), m_plot.top()), QPointF(crisp(edge), m_plot.bottom()));
        painter.fillRect(QRectF(edge - 2, m_plot.center().y() - 10, 4, 20), m_theme.color(Ink::Accent));
    }
}

void TimeChart::drawSpan(QPainter& painter, const ChartSpan& span) const
{
    const double left = std::max(x(span.from), m_plot.left());
    const double right = std::min(std::max(x(span.to), left + 2), m_plot.right());
    if (right > left)
        painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), m_theme.tint(span.level));
}

void TimeChart::drawBand(QPainter& painter, const ChartBand& band) const
{
    const double top = std::max(y(band.high), m_plot.top());
    const double bottom = std::min(y(band.low), m_plot.bottom());
    if (bottom <= top)
        return;
    QColor fill = m_theme.tint(band.level);
    fill.setAlphaF(0.6F);
    painter.fillRect(QRectF(m_plot.left(), top, m_plot.width(), bottom - top), fill);
    if (bottom - top < 16)
        return;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.word(band.level));
    write(painter, QRectF(m_plot.left() + 8, bottom - 20, m_plot.width() - 16, 18), Qt::AlignLeft | Qt::AlignVCenter,
        band.text);
}

void TimeChart::drawGrid(QPainter& painter) const
{
    const auto ticks = m_scene.unit == Unit::Seconds ? durationTicks(m_range.low, m_range.high, 5)
                                                     : valueTicks(m_range.low, m_range.high, 5);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<double> values = ticks;
    if (!m_scene.bands.empty()) {
        // The edges of levels are the values that matter.
        values.clear();
        for (const ChartBand& band : m_scene.bands)
            values.push_back(band.high);
        values.push_back(m_scene.bands.back().low);
    }
    for (const double value : values) {
        if (value < m_range.low || value > m_range.high)
            continue;
        painter.setPen(flat(m_theme.color(Ink::Grid), 1));
        painter.drawLine(QPointF(m_plot.left(), crisp(y(value))), QPointF(m_plot.right(), crisp(y(value))));
        painter.setPen(m_theme.color(Ink::Text3));
        write(painter, QRectF(0, y(value) - 8, m_plot.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
            valueText(value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimeChart::drawTimes(QPainter& painter) const
{
    const int most = std::max(1, int(m_plot.width()) / pixelsPerTime);
    painter.setFont(m_theme.font(Type::Caption));
    const std::vector<WallTime> ticks = timeTicks(m_scene.from, m_scene.to, most);
    // Minutes alone would say the same twice where ticks stand closer than a minute.
    const bool close = ticks.size() > 1 && ticks[1] - ticks[0] < std::chrono::minutes(1);
    const bool areDays = ticks.size() > 1 && ticks[1] - ticks[0] >= std::chrono::hours(24);
    for (const WallTime tick : ticks) {
        painter.setPen(flat(m_theme.color(Ink::BorderStrong), 1));
        painter.drawLine(QPointF(crisp(x(tick)), m_plot.bottom()), QPointF(crisp(x(tick)), m_plot.bottom() + 4));
        painter.setPen(m_theme.color(Ink::Text3));
        const double left = std::clamp(x(tick) - 40, 0.0, width() - 80.0);
        write(painter, QRectF(left, m_plot.bottom() + 4, 80, labelHeight - 4), Qt::AlignHCenter | Qt::AlignTop,
            areDays     ? DateFormats::day(Quantities::dateTime(tick).date(), Quantities::locale())
                : close ? Quantities::clock(tick, m_scene.now)
                        : Quantities::minutes(tick, m_scene.now));
    }
}

void TimeChart::drawThreshold(QPainter& painter, const ChartThreshold& threshold) const
{
    if (threshold.value < m_range.low || threshold.value > m_range.high)
        return;
    const double at = crisp(y(threshold.value));
    const QList<qreal> dash = threshold.leaves ? QList<qreal>{1, 3} : QList<qreal>{6 / 1.25, 3 / 1.25};
    painter.setPen(flat(m_theme.mark(threshold.level), threshold.leaves ? 1 : 1.25, dash));
    painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
}

void TimeChart::drawThresholds(QPainter& painter) const
{
    for (const ChartThreshold& threshold : m_scene.thresholds)
        drawThreshold(painter, threshold);
}

/** Over all lines and bands: above their own line, below it where the name of a line above or words of marks stand. */
void TimeChart::nameThresholds(QPainter& painter) const
{
    std::vector<const ChartThreshold*> named;
    for (const ChartThreshold& threshold : m_scene.thresholds) {
        const bool isInside = threshold.value >= m_range.low && threshold.value <= m_range.high;
        if (!threshold.leaves && !threshold.text.isEmpty() && isInside)
            named.push_back(&threshold);
    }
    std::ranges::sort(named, std::ranges::greater(), &ChartThreshold::value);
    painter.setFont(m_theme.font(Type::Caption));
    double taken = m_plot.top() + (m_scene.marks.empty() ? 0 : nameHeight);
    for (const ChartThreshold* threshold : named) {
        const double at = crisp(y(threshold->value));
        const double below = std::max(at + 2, taken);
        const double above = at - nameHeight - 2;
        const QSizeF size(QFontMetricsF(painter.font()).horizontalAdvance(threshold->text) + 1, nameHeight + 1);
        const QRectF words = above < taken ? placeOfName(size, below, below) : placeOfName(size, above, below);
        if (isTaken(words)) { // nowhere is room: what is drawn ends around the words
            QColor backing = m_theme.color(Ink::Surface);
            backing.setAlphaF(backingOpacity);
            painter.fillRect(words.adjusted(-3, 0, 3, 0), backing);
        }
        painter.setPen(m_theme.word(threshold->level));
        write(painter, words, Qt::AlignLeft | Qt::AlignVCenter, threshold->text);
        taken = words.top() + nameHeight;
    }
}

/**
 * Where the future is drawn there is room for words, from its end back; elsewhere they begin with the line, or where it
 * lets them pass. Above the limit, else below it; where nothing is free, the first of all places.
 */
QRectF TimeChart::placeOfName(const QSizeF& size, double above, double below) const
{
    constexpr int parts = 8;
    std::vector<double> lefts;
    const double now = x(m_scene.now);
    for (double left = m_plot.right() - 4 - size.width(); left > now + 8; left -= (m_plot.right() - now) / parts)
        lefts.push_back(left);
    for (int part = 0; part < parts; ++part) {
        const double left = m_plot.left() + 8 + m_plot.width() * part / parts;
        if (part == 0 || left + size.width() < m_plot.right())
            lefts.push_back(left);
    }
    for (const double top : {above, below}) {
        for (const double left : lefts) {
            const QRectF words(QPointF(left, top), size);
            if (top + size.height() <= m_plot.bottom() && !isTaken(words))
                return words;
        }
    }
    return {QPointF(lefts.front(), above), size};
}

/** Whether the measured line, the range of the forecast, the line of a mark or that of now runs through there. */
bool TimeChart::isTaken(const QRectF& words) const
{
    const QRectF around = words.adjusted(-4, 0, 4, 0);
    const auto isThrough = [&](double at) { return at > around.left() && at < around.right(); };
    return isThrough(x(m_scene.now)) || isCrossed(around) || isForetold(around)
        || std::ranges::any_of(m_scene.marks, [&](const ChartMark& mark) { return isThrough(x(mark.at)); });
}

bool TimeChart::isForetold(const QRectF& words) const
{
    const QList<QPointF> low = m_bands.front().low->points();
    const QList<QPointF> high = m_bands.front().high->points();
    const auto place = [this](double second) {
        return x(WallTime(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(second))));
    };
    for (qsizetype i = 1; i < std::min(low.size(), high.size()); ++i) {
        if (place(low[i].x()) < words.left() || place(low[i - 1].x()) > words.right())
            continue;
        const double bottom = std::max(y(low[i - 1].y()), y(low[i].y()));
        const double top = std::min(y(high[i - 1].y()), y(high[i].y()));
        if (top <= words.bottom() && bottom >= words.top())
            return true;
    }
    return false;
}

/** Whether the measured line runs through there. */
bool TimeChart::isCrossed(const QRectF& words) const
{
    std::optional<QPointF> before;
    for (const Point& point : m_measured) {
        if (!std::isfinite(point.value)) {
            before.reset();
            continue;
        }
        const QPointF at(x(point.at), y(point.value));
        const QPointF from = std::exchange(before, at).value_or(at);
        if (at.x() < words.left() || from.x() > words.right())
            continue;
        const auto heightAt = [&](double place) {
            const double share = at.x() > from.x() ? (place - from.x()) / (at.x() - from.x()) : 1;
            return from.y() + (at.y() - from.y()) * std::clamp(share, 0.0, 1.0);
        };
        const auto [low, high] = std::minmax({heightAt(words.left()), heightAt(words.right())});
        if (low <= words.bottom() && high >= words.top())
            return true;
    }
    return false;
}

/** The first of a scene matter most: of marks that would cover each other the later ones are lines alone. */
void TimeChart::drawMarks(QPainter& painter) const
{
    constexpr double apart = 26;
    std::vector<double> taken;
    for (const ChartMark& mark : m_scene.marks) {
        if (mark.at < m_scene.from || mark.at > m_scene.to)
            continue;
        const double at = crisp(x(mark.at));
        painter.setPen(flat(m_theme.color(Ink::Text3), 1, {2, 2}));
        painter.drawLine(QPointF(at, m_plot.top() + 14), QPointF(at, m_plot.bottom()));
        if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - at) < apart; }))
            continue;
        taken.push_back(at);
        drawMark(painter, mark);
    }
}

void TimeChart::drawMark(QPainter& painter, const ChartMark& mark) const
{
    const double at = crisp(x(mark.at));
    paintLevel(painter, QRectF(at - 5, m_plot.top() + 1, 11, 11), mark.level,
        mark.level == Level::Failed ? m_theme.mark(mark.level) : m_theme.word(mark.level), m_theme.onFailed());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.color(Ink::Text2));
    const double advance = QFontMetricsF(painter.font()).horizontalAdvance(mark.text);
    const bool left = at + 10 + advance > m_plot.right();
    write(painter, QRectF(left ? at - 10 - advance : at + 10, m_plot.top() - 1, advance + 1, 16),
        Qt::AlignLeft | Qt::AlignVCenter, mark.text);
}

void TimeChart::drawNow(QPainter& painter) const
{
    const QPointF end = newest();
    if (m_scene.to > m_scene.now && m_scene.now > m_scene.from) {
        painter.setPen(flat(m_theme.color(Ink::Text3), 1));
        const double at = crisp(x(m_scene.now));
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    }
    if (end.isNull() || !m_plot.adjusted(-1, -1, 1, 1).contains(end))
        return;
    painter.setPen(QPen(m_theme.color(Ink::Surface), 1.5));
    painter.setBrush(m_theme.color(Ink::Text));
    painter.drawEllipse(end, 4, 4);
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.setPen(m_theme.color(Ink::Text));
    const double advance = QFontMetricsF(painter.font()).horizontalAdvance(m_scene.nowText);
    const bool nearMark = std::ranges::any_of(m_scene.marks,
        [&](const ChartMark& mark) { return mark.at <= m_scene.now && x(mark.at) > end.x() - advance - 120; });
    const double ceiling = m_plot.top() + (nearMark ? 16 : 0);
    const double top = end.y() - 26 < ceiling ? end.y() + 8 : end.y() - 26;
    write(painter, QRectF(std::max(m_plot.left(), end.x() - advance - 8), top, advance + 2, 16), Qt::AlignVCenter,
        m_scene.nowText);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timechart.h"

#include "support/snapshotbuilder.h"
#include "support/writings.h"
#include "views/theme.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QClipboard>
#include <QLineSeries>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime now = SnapshotBuilder::moment;

ChartScene sceneOf(Points points)
{
    ChartScene scene;
    scene.from = now - 30min;
    scene.now = now;
    scene.to = now + 10min;
    scene.unit = Unit::Seconds;
    scene.measured = std::make_shared<const Points>(std::move(points));
    scene.nowText = QStringLiteral("168 ms");
    return scene;
}

Points line(Duration step)
{
    Points points;
    for (Duration back = 30min; back >= 0s; back -= step)
        points.push_back({now - back, 0.1});
    return points;
}

/** Lines of at least one point, and how many points they have together. */
std::pair<int, qsizetype> drawnLines(const TimeChart& chart)
{
    std::pair<int, qsizetype> drawn;
    for (const QAbstractSeries* series : chart.chart()->series()) {
        const auto* lines = qobject_cast<const QLineSeries*>(series);
        if (lines && lines->count() > 0) {
            ++drawn.first;
            drawn.second += lines->count();
        }
    }
    return drawn;
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Choice::Dark); }

    void gapsAreGaps()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        Points points = line(1min);
        points[10].value = std::nan("");
        points[20].value = std::nan("");
        chart.show(sceneOf(points));
        QCOMPARE(drawnLines(chart), std::pair(3, qsizetype(29)));
    }

    void aDenseLineIsSeenWithoutASeries()
    {
        TimeChart chart(*m_theme);
        chart.resize(400, 240);
        Points points = line(100ms);
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i].value = i % 7 ? 0.1 : 0.2;
        chart.show(sceneOf(points));
        QCOMPARE(drawnLines(chart).second, qsizetype(0));
        // It fills what lies between its least and its greatest.
        QVERIFY(pixelsOf(chart.grab().toImage(), m_theme->color(Ink::Text)) > 200 * 60);
    }

    void theForecastBeginsAtNowAndWidens()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        ChartScene scene = sceneOf(line(10s));
        MetricTrend trend;
        trend.direction = TrendDirection::Degrading;
        trend.at = now - 4s;
        trend.levelNow = 0.1;
        trend.slope = 1e-5;
        trend.slopeLow = 0.5e-5;
        trend.slopeHigh = 2e-5;
        trend.residual = 0.002;
        scene.forecast = trend;
        chart.show(scene);
        std::vector<double> widths;
        for (const QAbstractSeries* series : chart.chart()->series()) {
            const auto* area = qobject_cast<const QAreaSeries*>(series);
            if (!area)
                continue;
            const auto high = area->upperSeries()->points();
            const auto low = area->lowerSeries()->points();
            QCOMPARE(high.first().x(), std::chrono::duration<double>(now.time_since_epoch()).count());
            QCOMPARE(high.first().y(), low.first().y());
            QVERIFY(high.last().y() - low.last().y() > high[8].y() - low[8].y());
            widths.push_back(high.last().y() - low.last().y());
        }
        QCOMPARE(widths.size(), 2U);
        QVERIFY(widths[0] > widths[1]); // 95 % is the wider one
    }

    void withoutATrendThereIsNoForecast()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        ChartScene scene = sceneOf(line(10s));
        scene.forecast = MetricTrend{};
        chart.show(scene);
        QCOMPARE(drawnLines(chart).first, 1);
    }

    void limitsAreDrawnInTheColourOfTheirLevel()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        ChartScene scene = sceneOf(line(10s));
        scene.thresholds = {{0.15, Level::Critical, QStringLiteral("Critical 150 ms"), false}};
        chart.show(scene);
        QVERIFY(pixelsOf(chart.grab().toImage(), m_theme->mark(Level::Critical)) > 100);
    }

    /** Beside its line, and not on the name of another one, the words of a mark, or the measured line. */
    void namesOfLimitsStandFree()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        ChartScene scene = sceneOf(line(10s));
        scene.to = now; // no future to write in
        scene.thresholds = {{0.104, Level::Degraded, QStringLiteral("Degraded over 104 ms"), false},
            {0.106, Level::Critical, QStringLiteral("Critical over 106 ms"), false}};
        scene.marks = {{now - 25min, Level::Critical, QStringLiteral("became critical")}};
        chart.show(scene);
        Writings witness;
        (void)chart.grab();
        const std::vector<Writing> all = witness.take();
        const auto placeOf = [&](const QString& text) {
            const auto found = std::ranges::find(all, text, &Writing::text);
            return found == all.end() ? QRectF() : found->inked;
        };
        const QRectF degraded = placeOf(QStringLiteral("Degraded over 104 ms"));
        const QRectF critical = placeOf(QStringLiteral("Critical over 106 ms"));
        const QRectF mark = placeOf(QStringLiteral("became critical"));
        QVERIFY(!degraded.isEmpty() && !critical.isEmpty() && !mark.isEmpty());
        QVERIFY((degraded & critical).height() < 2);
        QVERIFY(!critical.intersects(mark));
        QVERIFY(critical.top() < degraded.top()); // in the order of their lines
        for (const Writing& one : all)
            QVERIFY2(one.needed.width() <= one.given.width() + 1, qPrintable(one.text));
    }

    /** Where the forecast's range is, a name would be read through it: before it, there is room. */
    void theNameOfALimitDoesNotStandOnTheForecast()
    {
        TimeChart chart(*m_theme);
        chart.resize(900, 400);
        ChartScene scene = sceneOf(line(10s));
        scene.to = now + 40min;
        scene.low = 0;
        scene.high = 0.4;
        MetricTrend trend;
        trend.direction = TrendDirection::Degrading;
        trend.at = now;
        trend.levelNow = 0.1;
        trend.slope = 0.1 / 2400;
        trend.slopeLow = 0.05 / 2400;
        trend.slopeHigh = 0.2 / 2400;
        trend.points = 100;
        scene.forecast = trend;
        scene.thresholds = {{0.2, Level::Degraded, QStringLiteral("Degraded 200 ms"), false}};
        chart.show(scene);
        Writings witness;
        (void)chart.grab();
        const std::vector<Writing> all = witness.take();
        const auto found = std::ranges::find(all, QStringLiteral("Degraded 200 ms"), &Writing::text);
        QVERIFY(found != all.end());
        const QRectF name = found->inked;
        // At the end of the chart the range reaches from 0.15 to 0.3: over the limit and its name.
        const QImage image = chart.grab().toImage();
        QVERIFY2(name.right() < 800, qPrintable(QString::number(name.right())));
        const QColor beside = image.pixelColor(QPoint(int(name.left()) - 2, int(name.center().y())));
        QCOMPARE(beside, m_theme->color(Ink::Surface));
    }

    void aFarLimitDoesNotPressTheLineFlat()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        ChartScene scene = sceneOf(line(10s));
        scene.thresholds = {{90, Level::Critical, QStringLiteral("Critical 1 min"), false}};
        chart.show(scene);
        QCOMPARE(pixelsOf(chart.grab().toImage(), m_theme->mark(Level::Critical)), 0);
    }

    void followsTheTheme()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        chart.show(sceneOf(line(10s)));
        QCOMPARE(chart.grab().toImage().pixelColor(1, 238), m_theme->color(Ink::Surface));
        m_theme->toggle();
        QCOMPARE(chart.grab().toImage().pixelColor(1, 238), m_theme->color(Ink::Surface));
    }

    void givesItsValuesAsATable()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        chart.show(sceneOf({{now - 2min, 0.03}, {now - 1min, std::nan("")}, {now, 0.168}}));
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("14:30:08\t30 ms\n14:31:08\t–\n14:32:08\t168 ms"));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("168 ms")));
    }

    void aChartWithoutALineSaysSo()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        Writings writings;
        const auto isSaid = [&] {
            (void)chart.grab();
            return std::ranges::any_of(writings.take(),
                [](const Writing& one) { return lettersOf(one.text) == QStringLiteral("No values yet"); });
        };
        chart.show(sceneOf({}));
        QVERIFY(isSaid());
        chart.show(sceneOf({{now - 1h, 0.1}})); // older than what is shown
        QVERIFY(isSaid());
        chart.show(sceneOf({{now, 0.1}})); // a point, the newest
        QVERIFY(!isSaid());
        chart.show(sceneOf(line(100ms)));
        QVERIFY(!isSaid());
    }

    void emptyAndSinglePointsDoNoHarm()
    {
        TimeChart chart(*m_theme);
        chart.resize(600, 240);
        chart.show(sceneOf({}));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No values yet"));
        chart.show(sceneOf({{now, 0.1}}));
        chart.show({});
        QVERIFY(!chart.grab().isNull());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A line of more points than pixels is painted as what it covers.
#include "views/denseline.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPen>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>

using namespace dwcp;

namespace {

constexpr int side = 200;
const QPen pen(Qt::white, 2);

using Line = std::vector<QPointF>;

/** So many points a pixel, from edge to edge. */
template <typename Function>
Line lineOf(int perPixel, Function y)
{
    Line line;
    for (int i = 0; i < side * perPixel; ++i)
        line.emplace_back(double(i) / perPixel, y(double(i) / perPixel));
    return line;
}

QImage blank(int scale = 1)
{
    QImage image(side * scale, side * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::black);
    return image;
}

QImage painted(const Line& line, int scale = 1)
{
    QImage image = blank(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    DenseLine dense;
    dense.place(line);
    dense.paint(painter, QRectF(0, 0, side, side), pen);
    return image;
}

QImage stroked(const Line& line, int scale = 1)
{
    QImage image = blank(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(line.data(), int(line.size()));
    return image;
}

/** Share of all light that only one of two pictures has. */
double unlike(const QImage& a, const QImage& b)
{
    double apart = 0, light = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            apart += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
            light += qGray(a.pixel(x, y)) + qGray(b.pixel(x, y));
        }
    }
    return apart / light;
}

} // namespace

class TestDenseLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLevelLineIsAsWideAsItsPen()
    {
        const QImage image = painted(lineOf(3, [](double) { return 100.0; }));
        for (int x = 0; x < side; ++x) {
            QCOMPARE(image.pixelColor(x, 98), QColor(Qt::black));
            QCOMPARE(image.pixelColor(x, 99), QColor(Qt::white));
            QCOMPARE(image.pixelColor(x, 100), QColor(Qt::white));
            QCOMPARE(image.pixelColor(x, 101), QColor(Qt::black));
        }
    }

    void aSpikeReachesItsTop()
    {
        Line line = lineOf(10, [](double) { return 150.0; });
        line[1234].setY(20);
        const QImage image = painted(line);
        QCOMPARE(image.pixelColor(123, 20), QColor(Qt::white));
        QCOMPARE(image.pixelColor(123, 100), QColor(Qt::white));
        QCOMPARE(image.pixelColor(121, 100), QColor(Qt::black));
        const int beside = image.pixelColor(122, 100).red(); // half of each neighbour: two wide altogether
        QVERIFY(beside > 120 && beside < 135);
    }

    void aGapStaysEmpty()
    {
        Line line = lineOf(3, [](double x) { return x > 50 && x < 60 ? std::nan("") : 100; });
        const QImage image = painted(line);
        QCOMPARE(image.pixelColor(49, 100), QColor(Qt::white));
        QCOMPARE(image.pixelColor(55, 100), QColor(Qt::black));
        QCOMPARE(image.pixelColor(61, 100), QColor(Qt::white));
    }

    void looksLikeALineThatIsStroked()
    {
        const auto slow = [](double x) { return 100 + 60 * std::sin(x / 20); };
        const auto wild = [](double x) { return 100 + 80 * std::sin(x * 2); };
        for (const int scale : {1, 2}) {
            QVERIFY(unlike(painted(lineOf(3, slow), scale), stroked(lineOf(3, slow), scale)) < 0.4);
            QVERIFY(unlike(painted(lineOf(3, wild), scale), stroked(lineOf(3, wild), scale)) < 0.1);
        }
    }

    void whatLeavesThePlotDoesNoHarm()
    {
        const QImage image = painted({{-500, -900}, {50, 100}, {800, 4000}});
        QCOMPARE(image.pixelColor(50, 101), QColor(Qt::white));
        QCOMPARE(painted({}), blank());
    }

    void withoutPixelsItIsALineToo()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        QPainter painter(&svg);
        DenseLine dense;
        dense.place(lineOf(3, [](double x) { return x; }));
        dense.paint(painter, QRectF(0, 0, side, side), pen);
        painter.end();
        QVERIFY(bytes.contains("<polyline"));
        QVERIFY(!bytes.contains("<image"));
    }
};

QTEST_MAIN(TestDenseLine)
#include "tst_denseline.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of the levels stay apart for those who see colours otherwise. Sources: Machado, Oliveira and Fernandes, "A
// physiologically-based model for simulation of color vision deficiency" (2009), severity 1; CIEDE2000 after Sharma, Wu
// and Dalal (2005).
#include "views/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace dwcp;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix& matrix, const Triple& value)
{
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i)
        product[i] = matrix[i][0] * value[0] + matrix[i][1] * value[1] + matrix[i][2] * value[2];
    return product;
}

Triple linear(const QColor& color)
{
    const auto of = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {of(color.redF()), of(color.greenF()), of(color.blueF())};
}

/** L*a*b* of a colour as somebody sees it. */
Triple seen(const QColor& color, const Matrix& sight)
{
    Triple light = times(sight, linear(color));
    for (double& part : light)
        part = std::clamp(part, 0.0, 1.0);
    const Triple xyz = times(toXyz, light);
    const auto f = [](double v) { return v > 216.0 / 24389 ? std::cbrt(v) : (24389.0 / 27 * v + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/** CIEDE2000. */
double difference(const Triple& one, const Triple& other)
{
    const auto seventh = [](double chroma) {
        return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7)));
    };
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretch = 1 + (1 - seventh(mean)) / 2;
    const double chroma1 = std::hypot(one[1] * stretch, one[2]);
    const double chroma2 = std::hypot(other[1] * stretch, other[2]);
    const double hue1 = hue(one[1] * stretch, one[2]);
    const double hue2 = hue(other[1] * stretch, other[2]);
    double turn = hue2 - hue1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double hues = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn / 2));
    const double lightness = (one[0] + other[0]) / 2 - 50;
    const double chroma = (chroma1 + chroma2) / 2;
    const double middle = std::abs(hue1 - hue2) <= 180 ? (hue1 + hue2) / 2 : (hue1 + hue2 + 360) / 2;
    const double t = 1 - 0.17 * std::cos(radians(middle - 30)) + 0.24 * std::cos(radians(2 * middle))
        + 0.32 * std::cos(radians(3 * middle + 6)) - 0.2 * std::cos(radians(4 * middle - 63));
    const double l = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness));
    const double c = (chroma2 - chroma1) / (1 + 0.045 * chroma);
    const double h = hues / (1 + 0.015 * chroma * t);
    const double bend = (middle - 275) / 25;
    const double rotation = -2 * seventh(chroma) * std::sin(radians(60 * std::exp(-bend * bend)));
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

constexpr Level marked[] = {Level::Healthy, Level::Degraded, Level::Critical, Level::Failed};

} // namespace

class TestSight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsThatOfThePaper()
    {
        // Pairs 1, 7 and 25 of Sharma, Wu and Dalal.
        QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
        QVERIFY(std::abs(difference({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-4);
        QVERIFY(std::abs(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) - 1.2644) < 1e-4);
    }

    void theMarksStayApartForEverySight_data()
    {
        QTest::addColumn<int>("sight");
        QTest::addColumn<bool>("dark");
        const char* names[] = {"usual", "protan", "deutan", "tritan"};
        for (int sight = 0; sight < 4; ++sight) {
            QTest::addRow("%s, dark", names[sight]) << sight << true;
            QTest::addRow("%s, light", names[sight]) << sight << false;
        }
    }
    void theMarksStayApartForEverySight()
    {
        QFETCH(int, sight);
        QFETCH(bool, dark);
        constexpr const Matrix* sights[] = {&usual, &protan, &deutan, &tritan};
        const Theme theme(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        for (const Level one : marked) {
            for (const Level other : marked) {
                if (one >= other)
                    continue;
                const double apart =
                    difference(seen(theme.mark(one), *sights[sight]), seen(theme.mark(other), *sights[sight]));
                QVERIFY2(apart >= 14, qPrintable(QString::number(apart)));
            }
        }
    }

    void everyMarkAndTheRingStandOutFromWhatIsBehindThem()
    {
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            const Theme theme(choice);
            for (const Level level : marked)
                QVERIFY(contrast(theme.mark(level), theme.color(Ink::Surface)) >= 3);
            for (const Ink behind : {Ink::Surface, Ink::Canvas, Ink::Raised})
                QVERIFY(contrast(theme.color(Ink::Accent), theme.color(behind)) >= 3);
            for (const Ink ink : {Ink::Text, Ink::Text2})
                QVERIFY(contrast(theme.color(ink), theme.color(Ink::Surface)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestSight)
#include "tst_sight.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/leastsquares.h"

#include <QTest>

#include <cmath>

using namespace dwcp;

namespace {

DesignMatrix polynomial(const std::vector<double>& x, std::size_t degree, bool intercept = true)
{
    DesignMatrix design{x.size(), degree + (intercept ? 1 : 0), {}};
    for (const double value : x)
        for (std::size_t power = intercept ? 0 : 1; power <= degree; ++power)
            design.cells.push_back(std::pow(value, static_cast<double>(power)));
    return design;
}

/** Digits on which both agree, as NIST counts them (log relative error). */
double digits(double found, double certified)
{
    if (found == certified)
        return 16;
    return -std::log10(std::abs(found - certified) / (certified == 0 ? 1 : std::abs(certified)));
}

#define HOLDS(found, certified, least)                                                                                 \
    QVERIFY2(digits(found, certified) >= (least),                                                                      \
        qPrintable(QStringLiteral("%1 against %2").arg(found, 0, 'g', 17).arg(certified, 0, 'g', 17)))

} // namespace

// Certified values: NIST Statistical Reference Datasets, linear regression.
class TestLeastSquares : public QObject {
    Q_OBJECT

private slots:
    void norris()
    {
        const std::vector<double> y{0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1,
            778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5,
            778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2};
        const std::vector<double> x{0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6,
            775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0,
            779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5};
        const LinearFit fit = leastSquares(polynomial(x, 1), y);
        HOLDS(fit.coefficients[0], -0.262323073774029, 14);
        HOLDS(fit.coefficients[1], 1.00211681802045, 14);
        HOLDS(fit.standardErrors[0], 0.232818234301152, 13);
        HOLDS(fit.standardErrors[1], 0.429796848199937e-03, 13);
        HOLDS(fit.residualDeviation, 0.884796396144373, 13);
        HOLDS(fit.rSquared, 0.999993745883712, 14);
    }

    void longley()
    {
        const std::vector<double> y{60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513,
            68655, 69564, 69331, 70551};
        const std::vector<std::vector<double>> rows{{83.0, 234289, 2356, 1590, 107608, 1947},
            {88.5, 259426, 2325, 1456, 108632, 1948}, {88.2, 258054, 3682, 1616, 109773, 1949},
            {89.5, 284599, 3351, 1650, 110929, 1950}, {96.2, 328975, 2099, 3099, 112075, 1951},
            {98.1, 346999, 1932, 3594, 113270, 1952}, {99.0, 365385, 1870, 3547, 115094, 1953},
            {100.0, 363112, 3578, 3350, 116219, 1954}, {101.2, 397469, 2904, 3048, 117388, 1955},
            {104.6, 419180, 2822, 2857, 118734, 1956}, {108.4, 442769, 2936, 2798, 120445, 1957},
            {110.8, 444546, 4681, 2637, 121950, 1958}, {112.6, 482704, 3813, 2552, 123366, 1959},
            {114.2, 502601, 3931, 2514, 125368, 1960}, {115.7, 518173, 4806, 2572, 127852, 1961},
            {116.9, 554894, 4007, 2827, 130081, 1962}};
        DesignMatrix design{rows.size(), 7, {}};
        for (const auto& row : rows) {
            design.cells.push_back(1);
            design.cells.insert(design.cells.end(), row.begin(), row.end());
        }
        const LinearFit fit = leastSquares(design, y);
        const std::vector<double> certified{-3482258.63459582, 15.0618722713733, -0.358191792925910e-01,
            -2.02022980381683, -1.03322686717359, -0.511041056535807e-01, 1829.15146461355};
        for (std::size_t i = 0; i < certified.size(); ++i)
            HOLDS(fit.coefficients[i], certified[i], 12);
        HOLDS(fit.standardErrors[6], 455.478499142212, 12);
        HOLDS(fit.residualDeviation, 304.854073561965, 12);
        HOLDS(fit.rSquared, 0.995479004577296, 13);
    }

    void wamplersPolynomials()
    {
        std::vector<double> x, first, second;
        for (int i = 0; i <= 20; ++i) {
            x.push_back(i);
            double one = 0;
            double two = 0;
            for (int power = 0; power <= 5; ++power) {
                one += std::pow(i, power);
                two += std::pow(0.1 * i, power);
            }
            first.push_back(one);
            second.push_back(two);
        }
        const LinearFit one = leastSquares(polynomial(x, 5), first);
        const LinearFit two = leastSquares(polynomial(x, 5), second);
        for (std::size_t power = 0; power <= 5; ++power) {
            HOLDS(one.coefficients[power], 1.0, 10);
            HOLDS(two.coefficients[power], std::pow(0.1, static_cast<double>(power)), 10);
        }
        HOLDS(one.rSquared, 1.0, 14);
    }

    void throughTheOrigin()
    {
        std::vector<double> x, y;
        for (int i = 0; i <= 10; ++i) {
            x.push_back(60 + i);
            y.push_back(130 + i);
        }
        const LinearFit one = leastSquares(polynomial(x, 1, false), y);
        HOLDS(one.coefficients[0], 2.07438016528926, 14);
        HOLDS(one.standardErrors[0], 0.165289256198347e-01, 13);
        const LinearFit two = leastSquares(polynomial({4, 5, 6}, 1, false), std::vector<double>{3, 4, 4});
        HOLDS(two.coefficients[0], 0.727272727272727, 14);
        HOLDS(two.standardErrors[0], 0.420827318078432e-01, 13);
    }

    void dependentColumnsHaveNoAnswer()
    {
        const DesignMatrix design{4, 2, {1, 2, 2, 4, 3, 6, 4, 8}};
        QVERIFY(leastSquares(design, std::vector<double>{1, 2, 3, 4}).coefficients.empty());
        QVERIFY(leastSquares({1, 2, {1, 2}}, std::vector<double>{1}).coefficients.empty());
        QVERIFY(solveRidge({1, 1, 1, 1}, {1, 1}, 0).empty());
    }

    void theFastSolverAgrees()
    {
        const auto x = solveRidge({4, 2, 2, 3}, {10, 8}, 0);
        QVERIFY(std::abs(x[0] - 1.75) < 1e-12);
        QVERIFY(std::abs(x[1] - 1.5) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestLeastSquares)
#include "tst_leastsquares.moc"

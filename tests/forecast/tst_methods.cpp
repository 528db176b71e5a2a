// SPDX-License-Identifier: GPL-3.0-or-later
#include "classicseries.h"

#include "forecast/exponentialsmoothing.h"
#include "forecast/holtwinters.h"
#include "forecast/methodcatalogue.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace dwcp;
using namespace dwcp::classic;

namespace {

const Method& methodNamed(std::string_view name)
{
    const auto all = methodCatalogue();
    return *std::find_if(all.begin(), all.end(), [&](const Method& method) { return method.name == name; });
}

std::vector<double> run(
    std::string_view name, std::span<const double> values, std::size_t horizon, std::vector<std::size_t> seasons = {})
{
    const Method& method = methodNamed(name);
    const MethodInput input{values, seasons};
    return method.forecast(input, method.fit(input), horizon);
}

double worstRelativeError(const std::vector<double>& found, const std::vector<double>& expected)
{
    double worst = found.size() == expected.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
        worst = std::max(worst, std::abs(found[i] / expected[i] - 1));
    return worst;
}

#define AGREES(found, expected, tolerance)                                                                             \
    do {                                                                                                               \
        const double worst = worstRelativeError(found, expected);                                                      \
        QVERIFY2(worst <= (tolerance), qPrintable(QString::number(worst)));                                            \
    } while (false)

} // namespace

// The oracle is R 4.2.2 with its package forecast 8.20 (Debian: r-cran-forecast). Each value stands beside its command.
class TestMethods : public QObject {
    Q_OBJECT

private slots:
    void sesAsInR()
    {
        AGREES(run("ses", Nile, 3), (std::vector<double>(3, 805.3363293)), 5e-4); // ses(Nile, h=3)$mean
        AGREES(run("ses", LakeHuron, 3), (std::vector<double>(3, 579.959993)), 1e-6); // ses(LakeHuron, h=3)$mean
        // ses(Nile)$model$par["alpha"]
        QVERIFY(std::abs(fitSmoothing(Nile, SmoothingTrend::None).alpha - 0.2456681537) < 5e-3);
    }

    void holtAsInR()
    {
        // holt(Nile, h=4)$mean: R searches the start too, and stops a little earlier
        AGREES(run("holt", Nile, 4), (std::vector<double>{802.9132624, 799.7513647, 796.5894670, 793.4275693}), 0.01);
        // holt(airmiles, h=4)$mean
        AGREES(
            run("holt", AirMiles, 4), (std::vector<double>{32764.30808, 34871.30451, 36978.30093, 39085.29735}), 0.03);
    }

    void theStartIsNeverWorseThanTheOneRFinds()
    {
        // holt(airmiles)$model: mse 1071027.359 at alpha 0.8258341632, beta 0.2953564086
        const Smoothing r{0.8258341632, 0.2953564086, 1};
        const double mine = smooth(AirMiles, r, SmoothingTrend::Linear).squaredError / 24;
        QVERIFY(mine <= 1071027.359);
        const Smoothing best = fitSmoothing(AirMiles, SmoothingTrend::Linear);
        QVERIFY(smooth(AirMiles, best, SmoothingTrend::Linear).squaredError / 24 <= mine * 1.001);
    }

    void dampedHoltAsInR()
    {
        // holt(LakeHuron, h=4, damped=TRUE)$mean
        AGREES(run("damped-holt", LakeHuron, 4),
            (std::vector<double>{579.9601326, 579.9602604, 579.9603776, 579.9604849}), 1e-4);
        // holt(airmiles, h=4, damped=TRUE)$mean
        AGREES(run("damped-holt", AirMiles, 4),
            (std::vector<double>{32631.17236, 34579.20440, 36488.27577, 38359.16569}), 0.03);
    }

    void thetaAsInR()
    {
        // thetaf(x, h=4)$mean
        AGREES(run("theta", Nile, 4), (std::vector<double>{799.8119962, 798.4548435, 797.0976908, 795.7405381}), 1e-3);
        AGREES(
            run("theta", AirMiles, 4), (std::vector<double>{31189.08385, 31864.22472, 32539.36559, 33214.50645}), 1e-3);
        AGREES(run("theta", LakeHuron, 4), (std::vector<double>{579.9478912, 579.9357907, 579.9236901, 579.9115896}),
            1e-5);
    }

    void seasonalThetaAsInR()
    {
        // thetaf(AirPassengers, h=12)$mean: classical multiplicative adjustment, theta, figure put back
        const std::vector<double> r{440.0781911, 428.3842806, 489.7070987, 475.7046277, 479.6703887, 545.3662722,
            602.7520018, 601.1007631, 523.9514922, 456.6271449, 397.9537347, 447.6449087};
        const auto figure = classicalFigure(AirPassengers, SeasonForm::Multiplicative, 12);
        std::vector<double> adjusted(AirPassengers);
        for (std::size_t i = 0; i < adjusted.size(); ++i)
            adjusted[i] /= figure[i % 12];
        auto mine = run("theta", adjusted, 12);
        for (std::size_t h = 0; h < 12; ++h)
            mine[h] *= figure[h];
        AGREES(mine, r, 1e-3);
    }

    void holtWintersRunsAsInR()
    {
        // hw(AirPassengers, h=12, seasonal=..., initial="simple", alpha=.3, beta=.05, gamma=.2)$mean
        const std::vector<double> additive{469.9670103, 460.9086438, 507.6524600, 513.8339492, 523.1478243, 571.3685214,
            617.6955581, 603.4131101, 525.5184312, 483.8045719, 446.0179907, 489.0527133};
        const std::vector<double> multiplicative{454.1290738, 438.8225829, 507.3561217, 511.5874589, 521.8792271,
            594.1446486, 665.7792688, 654.5181995, 552.8228766, 488.2760847, 424.9007546, 476.9098358};
        for (const SeasonForm form : {SeasonForm::Additive, SeasonForm::Multiplicative}) {
            HoltWintersState start;
            start.level = std::accumulate(AirPassengers.begin(), AirPassengers.begin() + 12, 0.0) / 12;
            start.trend =
                (std::accumulate(AirPassengers.begin() + 12, AirPassengers.begin() + 24, 0.0) / 12 - start.level) / 12;
            for (std::size_t i = 0; i < 12; ++i)
                start.figure.push_back(
                    form == SeasonForm::Additive ? AirPassengers[i] - start.level : AirPassengers[i] / start.level);
            const HoltWintersParameters parameters{0.3, 0.3 * 0.05, 0.2, 1};
            const auto end = runHoltWinters(AirPassengers, form, parameters, start);
            AGREES(extrapolate(end, form, 1, 12), form == SeasonForm::Additive ? additive : multiplicative, 1e-6);
        }
    }

    void fittedHoltWintersIsCloseToR()
    {
        // hw(AirPassengers, h=12, seasonal="multiplicative", damped=TRUE)$mean
        const std::vector<double> r{446.9599998, 427.7876003, 489.0470890, 483.9920184, 493.1155977, 563.1397585,
            636.5044263, 632.1356727, 536.7871876, 470.9511638, 409.4968897, 456.8236839};
        AGREES(run("holt-winters-multiplicative", AirPassengers, 12, {12}), r, 0.06);
        // hw(AirPassengers, h=12, seasonal="additive", damped=TRUE)$model$mse is 296.3
        const auto start = startHoltWinters(AirPassengers, SeasonForm::Additive, 12);
        const std::vector<std::size_t> seasons{12};
        const auto fitted = methodNamed("holt-winters-additive").fit({AirPassengers, seasons});
        const HoltWintersParameters parameters{fitted[0], fitted[1], fitted[2], fitted[3]};
        QVERIFY(
            runHoltWinters(AirPassengers, SeasonForm::Additive, parameters, start).squaredError / 144 < 1.1 * 296.3);
    }

    void autoregressionFindsItsCoefficient()
    {
        double state = 1;
        std::vector<double> values;
        for (int i = 0; i < 400; ++i) {
            // A fixed, irregular input of bounded size in place of noise.
            state = 0.7 * state + std::sin(i * i * 0.7) + 0.3 * std::sin(i * 1.3 + i * i * 0.11);
            values.push_back(50 + state);
        }
        const MethodInput input{values, {}};
        const auto parameters = methodNamed("ar").fit(input);
        QCOMPARE(parameters[0], 0.0); // not differenced
        QVERIFY(std::abs(parameters[1] - 0.7) < 0.12);
        const auto path = methodNamed("ar").forecast(input, parameters, 200);
        QVERIFY(std::abs(path.back() - 50) < 1);
    }

    void seasonalNaiveRepeats()
    {
        QCOMPARE(
            run("seasonal-naive", std::vector<double>{1, 2, 3, 4, 5, 6}, 5, {3}), (std::vector<double>{4, 5, 6, 4, 5}));
        QVERIFY(run("seasonal-naive", Nile, 5).empty());
    }

    void driftAndLinesGoOn()
    {
        const std::vector<double> line{1, 3, 5, 7, 9, 11, 13, 15};
        for (const std::string_view name : {"drift", "robust-linear", "holt"})
            AGREES(run(name, line, 3), (std::vector<double>{17, 19, 21}), 1e-6);
    }

    void namesAreUnique()
    {
        std::set<std::string_view> names;
        for (const Method& method : methodCatalogue())
            QVERIFY(names.insert(method.name).second);
    }

    void everyMethodStandsEverySeries()
    {
        QVERIFY(rc::check("finite in, whole path or nothing out", [] {
            const auto raw = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-50, 50));
            const auto season = *rc::gen::inRange<std::size_t>(1, 9);
            const std::vector<double> values(raw.begin(), raw.end());
            const std::vector<std::size_t> seasons{season};
            for (const Method& method : methodCatalogue()) {
                const MethodInput input{values, seasons};
                const auto path = method.forecast(input, method.fit(input), 7);
                RC_ASSERT(path.empty() || path.size() == 7);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestMethods)
#include "tst_methods.moc"

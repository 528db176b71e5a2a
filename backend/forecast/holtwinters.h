// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

namespace dwcp {

/** How a season joins the level: added to it, or as a factor of it. */
enum class SeasonForm { Additive, Multiplicative };

struct HoltWintersParameters {
    double alpha = 0.3;
    double beta = 0.03;
    double gamma = 0.1;
    double phi = 1;
};

/** Level, trend and the coming season's figure (what is due next stands first). */
struct HoltWintersState {
    double level = 0;
    double trend = 0;
    std::vector<double> figure;
    double squaredError = 0;
};

/** Mean figure around the centred moving average, normalised; the phase of values[0] stands first. */
std::vector<double> classicalFigure(std::span<const double> values, SeasonForm form, std::size_t season);

/** Runs the smoothing over values from a given start, in the error-correction form of the ETS family. */
HoltWintersState runHoltWinters(
    std::span<const double> values, SeasonForm form, const HoltWintersParameters& parameters, HoltWintersState start);

/** A start from the first cycles (at most four): classical seasonal figure, and the line through what it leaves. */
HoltWintersState startHoltWinters(std::span<const double> values, SeasonForm form, std::size_t season);

/** The next `horizon` values from a state. */
std::vector<double> extrapolate(const HoltWintersState& state, SeasonForm form, double phi, std::size_t horizon);

/** Holt and Winters' seasonal smoothing with a damped trend, on the shortest season. Source: P. R. Winters (1960). */
Method holtWintersAdditiveMethod();
/** The same with the season as a factor; for positive series only. */
Method holtWintersMultiplicativeMethod();

} // namespace dwcp

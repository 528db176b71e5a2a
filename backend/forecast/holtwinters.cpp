// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/holtwinters.h"

#include "forecast/minimize.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

/** Enough cycles to see the season change, and no more points than a refit can afford. */
constexpr std::size_t FitWindow = 400;

std::size_t seasonOf(const MethodInput& input)
{
    const std::size_t season = input.seasons.empty() ? 1 : input.seasons.front();
    return season >= 2 && input.values.size() >= 2 * season + 3 ? season : 0;
}

/** Centred moving average over one season at t; t must be half a season away from both ends. */
double centred(std::span<const double> values, std::size_t t, std::size_t season)
{
    const std::size_t half = season / 2;
    double sum = 0;
    for (std::size_t i = t - half; i <= t + half; ++i)
        sum += values[i];
    if (season % 2 == 0)
        sum -= (values[t - half] + values[t + half]) / 2;
    return sum / static_cast<double>(season);
}

/** One pass; `figure` is used as a ring and left rotated by values.size(). */
template <SeasonForm Form>
void run(std::span<const double> values, const HoltWintersParameters& p, HoltWintersState& state)
{
    std::size_t phase = 0;
    double level = state.level;
    double trend = state.trend;
    double squares = 0;
    const std::size_t season = state.figure.size();
    for (const double value : values) {
        double& figure = state.figure[phase];
        const double base = level + p.phi * trend;
        if constexpr (Form == SeasonForm::Additive) {
            const double error = value - base - figure;
            squares += error * error;
            level = base + p.alpha * error;
            trend = p.phi * trend + p.beta * error;
            figure += p.gamma * error;
        } else {
            const double error = value - base * figure;
            squares += error * error;
            level = base + p.alpha * error / figure;
            trend = p.phi * trend + p.beta * error / figure;
            figure = std::max(1e-6, figure + p.gamma * error / base);
        }
        if (++phase == season)
            phase = 0;
    }
    std::rotate(state.figure.begin(), state.figure.begin() + static_cast<std::ptrdiff_t>(phase), state.figure.end());
    state.level = level;
    state.trend = trend;
    state.squaredError = squares;
}

template <SeasonForm Form>
bool isUsable(const MethodInput& input)
{
    if (seasonOf(input) == 0)
        return false;
    return Form == SeasonForm::Additive
        || std::all_of(input.values.begin(), input.values.end(), [](double value) { return value > 0; });
}

template <SeasonForm Form>
MethodParameters fit(const MethodInput& input)
{
    if (!isUsable<Form>(input))
        return {};
    const std::size_t season = seasonOf(input);
    const std::size_t window = std::min(input.values.size(), std::max(FitWindow, 3 * season));
    const auto recent = input.values.last(window);
    const HoltWintersState start = startHoltWinters(recent, Form, season);
    HoltWintersState state;
    const auto constants = [](const auto& at) {
        return HoltWintersParameters{at[0], at[0] * at[1], (1 - at[0]) * at[2], at[3]};
    };
    const auto best =
        minimize<4>({{1e-4, 1e-4, 1e-4, 0.8}, {0.9999, 0.9999, 0.9999, 0.98}, {0.3, 0.05, 0.15, 0.95}, 100, 1e-4},
            [&](const auto& at) {
                state = start;
                run<Form>(recent, constants(at), state);
                return state.squaredError;
            });
    const HoltWintersParameters p = constants(best);
    return {p.alpha, p.beta, p.gamma, p.phi};
}

template <SeasonForm Form>
std::vector<double> forecast(const MethodInput& input, const MethodParameters& parameters, std::size_t horizon)
{
    if (parameters.empty() || !isUsable<Form>(input))
        return {};
    const HoltWintersParameters p{parameters[0], parameters[1], parameters[2], parameters[3]};
    const HoltWintersState start = startHoltWinters(input.values, Form, seasonOf(input));
    return extrapolate(runHoltWinters(input.values, Form, p, start), Form, p.phi, horizon);
}

} // namespace

std::vector<double> classicalFigure(std::span<const double> values, SeasonForm form, std::size_t season)
{
    std::vector<double> figure(season, 0);
    std::vector<double> count(season, 0);
    const std::size_t half = season / 2;
    for (std::size_t t = half; t + half < values.size(); ++t) {
        const double trend = centred(values, t, season);
        figure[t % season] += form == SeasonForm::Additive ? values[t] - trend : values[t] / trend;
        count[t % season] += 1;
    }
    double mean = 0;
    for (std::size_t i = 0; i < season; ++i) {
        figure[i] = count[i] > 0 ? figure[i] / count[i] : (form == SeasonForm::Additive ? 0 : 1);
        mean += figure[i] / static_cast<double>(season);
    }
    for (double& value : figure)
        value = form == SeasonForm::Additive ? value - mean : value / mean;
    return figure;
}

HoltWintersState runHoltWinters(
    std::span<const double> values, SeasonForm form, const HoltWintersParameters& parameters, HoltWintersState start)
{
    if (form == SeasonForm::Additive)
        run<SeasonForm::Additive>(values, parameters, start);
    else
        run<SeasonForm::Multiplicative>(values, parameters, start);
    return start;
}

HoltWintersState startHoltWinters(std::span<const double> values, SeasonForm form, std::size_t season)
{
    HoltWintersState state;
    const auto head = values.first(std::min(values.size(), 4 * season));
    state.figure = classicalFigure(head, form, season);
    const auto n = static_cast<double>(head.size());
    double mean = 0;
    double slope = 0;
    for (std::size_t t = 0; t < head.size(); ++t) {
        const double figure = state.figure[t % season];
        const double value = form == SeasonForm::Additive ? head[t] - figure : head[t] / figure;
        mean += value / n;
        slope += (static_cast<double>(t) - (n - 1) / 2) * value;
    }
    state.trend = 12 * slope / (n * (n * n - 1));
    state.level = mean - state.trend * (n + 1) / 2;
    return state;
}

std::vector<double> extrapolate(const HoltWintersState& state, SeasonForm form, double phi, std::size_t horizon)
{
    std::vector<double> result(horizon);
    double damping = 1;
    double sum = 0;
    for (std::size_t h = 0; h < horizon; ++h) {
        damping *= phi;
        sum += damping;
        const double base = state.level + sum * state.trend;
        const double figure = state.figure[h % state.figure.size()];
        result[h] = form == SeasonForm::Additive ? base + figure : base * figure;
    }
    return result;
}

Method holtWintersAdditiveMethod()
{
    return {"holt-winters-additive", MethodView::Raw, 0.7, fit<SeasonForm::Additive>, forecast<SeasonForm::Additive>};
}

Method holtWintersMultiplicativeMethod()
{
    return {"holt-winters-multiplicative", MethodView::Raw, 0.7, fit<SeasonForm::Multiplicative>,
        forecast<SeasonForm::Multiplicative>};
}

} // namespace dwcp

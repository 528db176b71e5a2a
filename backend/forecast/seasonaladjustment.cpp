// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/seasonaladjustment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

/** Paces at which a figure may follow the series, from "mean of all cycles" to "mostly the last ones". */
constexpr std::array Paces{0.0, 0.1, 0.2, 0.35, 0.5};

/** Centred moving average; both ends are continued along the average's own slope. */
std::vector<double> movingTrend(std::span<const double> values, std::size_t window)
{
    const std::size_t n = values.size();
    const std::size_t half = window / 2;
    std::vector<double> trend(n);
    double sum = std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(2 * half + 1), 0.0);
    for (std::size_t t = half; t + half < n; ++t) {
        const double ends = window % 2 == 0 ? (values[t - half] + values[t + half]) / 2 : 0;
        trend[t] = (sum - ends) / static_cast<double>(window);
        if (t + half + 1 < n)
            sum += values[t + half + 1] - values[t - half];
    }
    const std::size_t last = n - 1 - half;
    const std::size_t reach = std::max<std::size_t>(1, std::min(half, last - half));
    // Half of the slope: a continued average overshoots as often as it falls short.
    const double head = 0.5 * (trend[half + reach] - trend[half]) / static_cast<double>(reach);
    const double tail = 0.5 * (trend[last] - trend[last - reach]) / static_cast<double>(reach);
    for (std::size_t d = 1; d <= half; ++d) {
        trend[half - d] = trend[half] - head * static_cast<double>(d);
        trend[last + d] = trend[last] + tail * static_cast<double>(d);
    }
    return trend;
}

struct PaceJudgement {
    double pace = 0;
    double squares = 0; ///< of what was left after foretelling with the shrunk figure
    double shrink = 0;
};

/** Foretells every value by its phase's estimate one cycle earlier. */
PaceJudgement judge(std::span<const double> detrended, std::size_t season, double pace)
{
    std::vector<double> figure(detrended.begin(), detrended.begin() + static_cast<std::ptrdiff_t>(season));
    double cross = 0;
    double square = 0;
    double total = 0;
    double cycle = 1;
    std::size_t phase = 0;
    double weight = std::max(pace, 0.5);
    for (std::size_t t = season; t < detrended.size(); ++t) {
        const double value = detrended[t];
        const double expected = figure[phase];
        cross += value * expected;
        square += expected * expected;
        total += value * value;
        figure[phase] += weight * (value - expected);
        if (++phase == season) {
            phase = 0;
            cycle += 1;
            weight = std::max(pace, 1 / (cycle + 1));
        }
    }
    PaceJudgement result{pace, total, 0};
    if (square > 0 && cross > 0) {
        result.shrink = std::min(1.0, cross / square);
        result.squares = total - 2 * result.shrink * cross + result.shrink * result.shrink * square;
    }
    return result;
}

/** The smoothed seasonal component over the history, in place; returns the figure due next. */
std::vector<double> follow(std::vector<double>& component, std::size_t season, const PaceJudgement& best)
{
    const std::size_t n = component.size();
    std::vector<double> figure(season, 0.0);
    std::vector<double> count(season, 0.0);
    const auto pass = [&](std::size_t t) {
        double& estimate = figure[t % season];
        double& seen = count[t % season];
        seen += 1;
        estimate += std::max(best.pace, 1 / seen) * (component[t] - estimate);
        component[t] = estimate;
    };
    for (std::size_t t = 0; t < n; ++t)
        pass(t);
    const std::vector<double> newest = figure;
    if (best.pace == 0) {
        for (std::size_t t = 0; t < n; ++t)
            component[t] = newest[t % season];
    } else {
        // Backwards from where the forward pass ended: the history is seen from both sides.
        for (std::size_t t = n; t-- > 0;) {
            double& estimate = figure[t % season];
            estimate += best.pace * (component[t] - estimate);
            component[t] = estimate;
        }
    }
    const double mean = std::accumulate(newest.begin(), newest.end(), 0.0) / static_cast<double>(season);
    std::vector<double> next(season);
    for (std::size_t h = 0; h < season; ++h)
        next[h] = best.shrink * (newest[(n + h) % season] - mean);
    for (double& value : component)
        value = best.shrink * (value - mean);
    return next;
}

struct Component {
    SeasonalFigure figure;
    std::vector<double> history;
};

Component estimate(std::span<const double> detrended, std::size_t season)
{
    PaceJudgement best = judge(detrended, season, Paces[0]);
    if (detrended.size() >= 3 * season)
        for (std::size_t i = 1; i < Paces.size(); ++i)
            if (const PaceJudgement other = judge(detrended, season, Paces[i]); other.squares < 0.98 * best.squares)
                best = other;
    double total = 0;
    for (std::size_t t = season; t < detrended.size(); ++t)
        total += detrended[t] * detrended[t];
    Component result;
    result.figure.season = season;
    result.figure.strength = total > 0 ? 1 - best.squares / total : 0;
    result.history.assign(detrended.begin(), detrended.end());
    result.figure.next = follow(result.history, season, best);
    return result;
}

std::vector<double> transformed(std::span<const double> values, SeasonForm form)
{
    std::vector<double> result(values.begin(), values.end());
    if (form == SeasonForm::Multiplicative)
        for (double& value : result)
            value = std::log(value);
    return result;
}

} // namespace

void SeasonalAdjustment::restore(std::span<double> future) const
{
    for (std::size_t h = 0; h < future.size(); ++h) {
        double offset = 0;
        for (const SeasonalFigure& figure : figures)
            offset += figure.next[h % figure.season];
        future[h] = form == SeasonForm::Additive ? future[h] + offset : future[h] * std::exp(offset);
    }
}

SeasonalAdjustment adjustSeasons(std::span<const double> values, std::span<const std::size_t> seasons, SeasonForm form)
{
    SeasonalAdjustment result;
    result.form = form;
    const std::size_t n = values.size();
    const std::vector<double> base = transformed(values, form);
    std::vector<double> rest = base; // without every season found so far
    std::vector<Component> components;
    for (int round = 0; round < 2; ++round) {
        std::size_t index = 0;
        for (const std::size_t season : seasons) {
            if (season < 2 || n < 2 * season + 2)
                continue;
            if (round > 0)
                for (std::size_t t = 0; t < n; ++t)
                    rest[t] += components[index].history[t];
            const std::vector<double> trend = movingTrend(rest, season);
            std::vector<double> detrended(n);
            for (std::size_t t = 0; t < n; ++t)
                detrended[t] = rest[t] - trend[t];
            Component found = estimate(detrended, season);
            for (std::size_t t = 0; t < n; ++t)
                rest[t] -= found.history[t];
            if (round > 0)
                components[index] = std::move(found);
            else
                components.push_back(std::move(found));
            ++index;
        }
        if (components.size() < 2)
            break;
    }
    for (Component& component : components)
        result.figures.push_back(std::move(component.figure));
    result.adjusted.resize(n);
    for (std::size_t t = 0; t < n; ++t)
        result.adjusted[t] = form == SeasonForm::Additive ? rest[t] : std::exp(rest[t]);
    return result;
}

SeasonForm chooseSeasonForm(std::span<const double> values, std::span<const std::size_t> seasons)
{
    const auto season = std::find_if(
        seasons.rbegin(), seasons.rend(), [&](std::size_t s) { return s >= 2 && values.size() >= 3 * s + 2; });
    if (season == seasons.rend() || std::any_of(values.begin(), values.end(), [](double v) { return !(v > 0); }))
        return SeasonForm::Additive;
    // Both are judged in the units of the series: what a cycle earlier foretold about the distance from the trend.
    const auto leftOver = [&](SeasonForm form) {
        const std::vector<double> base = transformed(values, form);
        const std::vector<double> trend = movingTrend(base, *season);
        std::vector<double> detrended(base.size());
        for (std::size_t t = 0; t < base.size(); ++t)
            detrended[t] = base[t] - trend[t];
        double squares = 0;
        for (std::size_t t = *season; t < base.size(); ++t) {
            const double before = detrended[t - *season];
            const double error = form == SeasonForm::Additive
                ? detrended[t] - before
                : std::exp(trend[t]) * (std::exp(detrended[t]) - std::exp(before));
            squares += error * error;
        }
        return squares;
    };
    return leftOver(SeasonForm::Multiplicative) < leftOver(SeasonForm::Additive) ? SeasonForm::Multiplicative
                                                                                 : SeasonForm::Additive;
}

} // namespace dwcp

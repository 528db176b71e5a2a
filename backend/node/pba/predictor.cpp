// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/pba/predictor.h"

#include "forecast/methodcatalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

constexpr std::size_t valuesKept = 600;
constexpr std::size_t judgedKept = 60;
constexpr std::size_t fewestJudged = 10;
/** Those of the catalogue that work on the series as it is, and are quick enough to be run at every value. */
constexpr std::array<std::string_view, 5> candidates{"seasonal-ar", "ar", "holt-winters-additive", "ses", "naive"};

/** Mean absolute error of one-step forecasts over the values from `from` on, over their mean; NaN when it fails. */
double stepwiseLoss(const Method& method, const MethodParameters& parameters, const std::vector<double>& values,
    const std::vector<std::size_t>& seasons, std::size_t from)
{
    double errors = 0;
    double sum = 0;
    for (std::size_t at = from; at < values.size(); ++at) {
        const auto next = method.forecast({std::span(values).first(at), seasons}, parameters, 1);
        if (next.empty() || !std::isfinite(next.front()))
            return std::nan("");
        errors += std::abs(next.front() - values[at]);
        sum += std::abs(values[at]);
    }
    return sum > 0 ? errors / sum : std::nan("");
}

double naiveLoss(const std::vector<double>& values, std::size_t from)
{
    double errors = 0;
    double sum = 0;
    for (std::size_t at = from; at < values.size(); ++at) {
        errors += std::abs(values[at] - values[at - 1]);
        sum += std::abs(values[at]);
    }
    return sum > 0 ? errors / sum : std::nan("");
}

} // namespace

std::optional<TrainedModel> trainModel(const std::vector<double>& values, const std::vector<std::size_t>& seasons,
    double tolerance, std::atomic<double>& progress)
{
    progress = 0;
    const std::size_t from = values.size() - values.size() / 5;
    std::optional<TrainedModel> best;
    double done = 0;
    for (const Method& method : methodCatalogue()) {
        if (std::ranges::find(candidates, method.name) == candidates.end())
            continue;
        const MethodParameters parameters = method.fit({std::span(values).first(from), seasons});
        const double loss = stepwiseLoss(method, parameters, values, seasons, from);
        progress = ++done / static_cast<double>(candidates.size());
        if (std::isfinite(loss) && (!best || loss < best->loss))
            best = TrainedModel{method, parameters, seasons, loss};
    }
    progress = 1;
    const bool hasConverged = best && best->loss <= tolerance && best->loss <= 1.2 * naiveLoss(values, from);
    return hasConverged ? best : std::nullopt;
}

void Predictor::observe(double value)
{
    judge(value);
    m_values.push_back(value);
    if (m_values.size() > valuesKept)
        m_values.pop_front();
    predict();
}

void Predictor::judge(double value)
{
    if (!m_prediction || m_values.empty())
        return;
    const double error = value - *m_prediction;
    m_judged.push_back({value, error, value - m_values.back(), std::abs(error) <= m_half});
    if (m_judged.size() > judgedKept)
        m_judged.pop_front();
}

void Predictor::predict()
{
    m_prediction.reset();
    if (!m_model)
        return;
    const std::vector<double> known = values();
    const auto next = m_model->method.forecast({known, m_model->seasons}, m_model->parameters, 1);
    if (next.empty() || !std::isfinite(next.front()))
        return;
    m_prediction = next.front();
    m_half = halfWidth();
}

/** The error that 19 of 20 earlier predictions did not exceed; before there are enough, twice the training's. */
double Predictor::halfWidth() const
{
    if (m_judged.size() < 2 * fewestJudged)
        return 3 * m_model->loss * std::abs(*m_prediction);
    std::vector<double> errors;
    for (const Judged& judged : m_judged)
        errors.push_back(std::abs(judged.error));
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(0.95 * static_cast<double>(errors.size() + 1))) - 1;
    const auto at = errors.begin() + std::min(rank, static_cast<std::ptrdiff_t>(errors.size()) - 1);
    std::nth_element(errors.begin(), at, errors.end());
    return *at;
}

void Predictor::setModel(TrainedModel model)
{
    m_model = std::move(model);
    predict();
}

std::optional<double> Predictor::accuracy() const
{
    if (m_judged.size() < fewestJudged)
        return std::nullopt;
    double errors = 0;
    double sum = 0;
    for (const Judged& judged : m_judged) {
        errors += std::abs(judged.error);
        sum += std::abs(judged.actual);
    }
    return sum > 0 ? std::optional(std::max(0.0, 1 - errors / sum)) : std::nullopt;
}

std::optional<double> Predictor::confidence() const
{
    if (m_judged.size() < fewestJudged)
        return std::nullopt;
    double errors = 0;
    double naive = 0;
    double covered = 0;
    for (const Judged& judged : m_judged) {
        errors += std::abs(judged.error);
        naive += std::abs(judged.naiveError);
        covered += judged.wasCovered ? 1 : 0;
    }
    const double skill = naive > 0 ? std::clamp(1 - errors / naive, -1.0, 1.0) : 0.0;
    const double coverage = covered / static_cast<double>(m_judged.size());
    return std::clamp((1 + skill) / 2 * std::min(coverage / 0.95, 1.0), 0.0, 1.0);
}

std::size_t Predictor::bytes() const noexcept
{
    return (m_model ? m_model->bytes() : 0) + m_values.size() * sizeof(double) + m_judged.size() * sizeof(Judged);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"

#include <atomic>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** What a training brought: the method that did best on the newest part of the series, and how well. */
struct TrainedModel {
    Method method{};
    MethodParameters parameters;
    std::vector<std::size_t> seasons;
    double loss = 0; ///< mean absolute error over the mean, on values that the fit did not see

    std::size_t bytes() const noexcept { return sizeof *this + parameters.size() * sizeof(double); }
};

/**
 * Fits the candidates of the forecast catalogue to all but the newest fifth of `values` and keeps the one that
 * foretells that fifth best, step by step. Nothing when none converges: no finite forecast, or worse than `tolerance`
 * times saying that nothing changes. `progress` goes from 0 to 1. Expensive: for a worker. Thread: any.
 */
std::optional<TrainedModel> trainModel(const std::vector<double>& values, const std::vector<std::size_t>& seasons,
    double tolerance, std::atomic<double>& progress);

/**
 * Foretells the next value of a series and keeps account of how well it did: every prediction is held against what
 * came. Pure. Thread: one.
 */
class Predictor {
public:
    /** Takes the next value; judges the prediction made for it and makes the next one. */
    void observe(double value);
    void setModel(TrainedModel model);
    const std::optional<TrainedModel>& model() const noexcept { return m_model; }
    /** What the next value will be; nothing without a model. */
    std::optional<double> prediction() const noexcept { return m_prediction; }

    /** 1 - the sum of absolute errors over the sum of values, not below 0; nothing before ten judged predictions. */
    std::optional<double> accuracy() const;
    /** (1 + skill) / 2 x coverage of the 95 % interval / 0.95, in [0, 1]; skill against "nothing changes". */
    std::optional<double> confidence() const;
    std::vector<double> values() const { return {m_values.begin(), m_values.end()}; }
    std::size_t size() const noexcept { return m_values.size(); }
    std::size_t bytes() const noexcept;

private:
    struct Judged {
        double actual;
        double error;
        double naiveError;
        bool wasCovered;
    };

    void judge(double value);
    void predict();
    double halfWidth() const;

    std::deque<double> m_values;
    std::deque<Judged> m_judged;
    std::optional<TrainedModel> m_model;
    std::optional<double> m_prediction;
    double m_half = 0; ///< of the interval around the prediction
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/method.h"
#include "forecast/seasonaladjustment.h"

#include <optional>

namespace dwcp {

/** A forecast from one moment of the past: prefix length and the path of every method of the catalogue. */
struct OriginForecasts {
    std::size_t known = 0;
    /** By catalogue order; empty where the method does not apply. */
    std::vector<std::vector<double>> paths;
};

struct BacktestOptions {
    std::size_t horizon = 1;
    /** Origins wished for; fewer when the series is short. */
    std::size_t origins = 8;
    /** Series up to this length are refitted at every origin; longer ones only at the first, and rolled on. */
    std::size_t refitBelow = 150;
};

/** The lengths of the prefixes to forecast from, oldest first; each leaves at least one later value to judge by. */
std::vector<std::size_t> backtestOrigins(std::size_t points, std::size_t season, const BacktestOptions& options);

/** All methods at one origin. `parameters` by catalogue order; those not yet there are fitted and kept. */
OriginForecasts forecastAll(const MethodInput& input, SeasonForm form, std::size_t horizon,
    std::vector<std::optional<MethodParameters>>& parameters);

/**
 * Rolling-origin backtest of the whole catalogue: nothing after an origin is used for its forecasts. `parameters` ends
 * as what was fitted last.
 */
std::vector<OriginForecasts> rollBacktest(const MethodInput& input, SeasonForm form, const BacktestOptions& options,
    std::vector<std::optional<MethodParameters>>& parameters);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/holtwinters.h"

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** The figure of one season as it is due after the last value. */
struct SeasonalFigure {
    std::size_t season = 1;
    /** Offsets (additive) or logarithms of factors (multiplicative); what is due next stands first. */
    std::vector<double> next;
    /** Share of the movement around the trend that this season foretold one cycle ahead, 0..1. */
    double strength = 0;
};

/**
 * A series with its seasons taken out. The figure of each season follows the series by a smoothing over cycles whose
 * pace is the one that foretold best, and is shrunk by how well it foretold: a season that is not there becomes flat.
 */
struct SeasonalAdjustment {
    SeasonForm form = SeasonForm::Additive;
    std::vector<double> adjusted;
    std::vector<SeasonalFigure> figures;

    /** Puts the seasons back on the values expected after the end of the series. */
    void restore(std::span<double> future) const;
    bool isSeasonal() const noexcept { return !figures.empty(); }
};

/** Seasons that the series does not hold twice are left out. Multiplicative is for positive series only. */
SeasonalAdjustment adjustSeasons(std::span<const double> values, std::span<const std::size_t> seasons, SeasonForm form);

/** The form that foretells the series better; Additive when it is not positive or has no season. */
SeasonForm chooseSeasonForm(std::span<const double> values, std::span<const std::size_t> seasons);

} // namespace dwcp

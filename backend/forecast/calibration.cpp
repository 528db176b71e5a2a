// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/calibration.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

std::size_t Calibration::binOf(double probability) noexcept
{
    const double place = std::floor(std::clamp(probability, 0.0, 1.0) * binCount);
    return std::min(binCount - 1, static_cast<std::size_t>(place));
}

void Calibration::learn(double probability, bool hasHappened) noexcept
{
    if (std::isnan(probability))
        return;
    Bin& bin = m_bins[binOf(probability)];
    bin.count += 1;
    bin.happened += hasHappened ? 1 : 0;
}

double Calibration::calibrated(double probability) const noexcept
{
    if (std::isnan(probability))
        return probability;
    const double told = std::clamp(probability, 0.0, 1.0);
    const Bin& bin = m_bins[binOf(told)];
    return (prior * told + bin.happened) / (prior + bin.count);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace dwcp {

/**
 * Makes probabilities honest by what came of those told before: of values told with about the same probability, as many
 * should have come. What was told seldom is believed as it is told (a few outcomes prove nothing), what was told often
 * as it came. A value; any thread. Source:
 * histogram binning, B. Zadrozny and C. Elkan (2001), with a prior of `prior` outcomes for the probability itself.
 */
class Calibration {
public:
    static constexpr std::size_t binCount = 10;
    static constexpr double prior = 10;

    /** What was told with `probability` came, or did not. NaN is not learnt. */
    void learn(double probability, bool hasHappened) noexcept;
    /** 0..1; NaN stays NaN. */
    double calibrated(double probability) const noexcept;

private:
    struct Bin {
        double count = 0;
        double happened = 0;
    };
    static std::size_t binOf(double probability) noexcept;

    std::array<Bin, binCount> m_bins{};
};

} // namespace dwcp

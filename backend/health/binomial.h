// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dwcp {

/** ln of the gamma function for x >= 0.5, to 1e-13; unlike std::lgamma it writes no global. Source: Lanczos, g = 7. */
double logGamma(double x) noexcept;

/** The regularised incomplete beta function I_x(a, b) for a, b > 0, x in [0, 1]. Source: continued fraction of Lentz.
 */
double incompleteBeta(double a, double b, double x) noexcept;

/** The chance of at least k successes in n trials of chance p, exactly (no normal approximation). */
double binomialTail(std::uint64_t k, std::uint64_t n, double p) noexcept;

/** Which chances of success are compatible with k successes in n trials. */
struct ShareInterval {
    double low = 0;
    double high = 1;
};

/** The interval of Clopper and Pearson: it holds the true share at least with this confidence, however small n is. */
ShareInterval exactInterval(std::uint64_t k, std::uint64_t n, double confidence = 0.95) noexcept;

} // namespace dwcp

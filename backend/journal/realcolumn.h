// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * Doubles without loss, every bit pattern: NaN payloads, both zeros, subnormals. Three ways, the shortest is taken:
 *
 * - one value for all;
 * - decimal: numbers with few digits behind the point are whole numbers times a power of ten (the idea of ALP, Afroozeh
 *   et al. 2023); those that do not fit are listed beside;
 * - bits: blocks of 64, each against the one before by XOR or by difference of the bit patterns, whatever is narrower
 *   (after Gorilla, Pelkonen et al. 2015).
 *
 * Thread: any.
 */
void packReals(std::span<const double> values, std::string& into);

/** Reads exactly values.size() doubles off the front of `bytes`; false when they are not there. */
[[nodiscard]] bool unpackReals(std::string_view& bytes, std::span<double> values);

} // namespace dwcp

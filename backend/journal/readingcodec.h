// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/packing.h"

#include <cstdint>
#include <vector>

namespace dwcp {

/**
 * Values against those before, as bits: which changed; of those, which are whole numbers a step away; then the steps,
 * and for the others the bytes that differ. `before` becomes `now`. Thread: one.
 */
void packValues(const std::vector<double>& now, std::vector<std::uint64_t>& before, Packer& packer);

/** Reads what packValues() wrote, into `before` and `now`. A damaged piece makes the unpacker failed. */
void unpackValues(Unpacker& unpacker, std::vector<std::uint64_t>& before, std::vector<double>& now);

} // namespace dwcp

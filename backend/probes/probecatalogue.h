// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/probe.h"

#include <span>
#include <string_view>

namespace dwcp {

/** A check type: its name in CheckSpec::type and what carries it out. */
struct ProbeType {
    std::string_view name;
    ProbeFactory make;
};

/** All check types, in the order of the reference. To add one: its file, and its line in probecatalogue.cpp. */
std::span<const ProbeType> probeTypes() noexcept;

/** nullptr when there is no such type. */
const ProbeType* findProbeType(std::string_view name) noexcept;

} // namespace dwcp

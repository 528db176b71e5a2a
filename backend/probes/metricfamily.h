// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "probes/exposition.h"

#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** What an exemplar says, as values. */
struct Exemplar {
    std::vector<Label> labels;
    double value = 0;
    std::optional<double> timestamp; ///< seconds since the epoch
};

/** One sample line of a family. */
struct MetricSample {
    std::string name; ///< with the family's suffix, "x_bucket"
    std::vector<Label> labels; ///< in page order
    double value = 0;
    std::optional<double> timestamp; ///< seconds since the epoch
    std::optional<Exemplar> exemplar;
};

/** A metric family with everything that a page says of it. */
struct ExpositionFamily {
    std::string name;
    MetricType type = MetricType::Unknown;
    std::string help;
    std::string unit;
    std::vector<MetricSample> samples;
};

/** The families of a page in the order of their first line, or why there are none. */
struct FamiliesResult {
    std::vector<ExpositionFamily> families;
    std::optional<ExpositionError> error;
};

/** For tools and tests: scanExposition() collected into values. Thread: any. */
FamiliesResult readFamilies(std::string_view page, const ExpositionOptions& options);

} // namespace dwcp

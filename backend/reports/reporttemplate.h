// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "reports/report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What is always the same in a report that is made again and again, saved under a name. What is empty is not said. */
struct ReportTemplate {
    std::string type;
    std::string format;
    std::string selection;
    std::string language;
    std::optional<PaperSize> paper;
    std::vector<std::string> sections; ///< ids; empty: all
    std::string brandName;
    std::string logoFile; ///< SVG or PNG; relative to the template's folder
    std::string accent; ///< "#2c58c0"
};

/** Reads a template (resources/help/en/reports.md has every key). Error: everything that is wrong, with line and key.
 */
Result<ReportTemplate> readReportTemplate(std::string_view toml, const std::string& fileName);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/result.h"
#include "reports/reportcalendar.h"
#include "reports/reportshelf.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** A report that is made again and again. What is empty is not said. */
struct ReportPlan {
    std::string name; ///< letters, digits, ".", "_" and "-"; unique in its file
    std::string type;
    std::string format;
    std::string selection;
    std::string language;
    std::string templateName; ///< or a file, with a "/"
    ReportCalendar calendar;
    std::optional<Duration> window; ///< told from so long before; nothing: from the moment before
    std::string folder;
    std::vector<std::string> receivers; ///< names; sent there too
    ShelfRule keep;
    bool isPaused = false; ///< not made until it is asked for
    friend bool operator==(const ReportPlan&, const ReportPlan&) = default;
};

/**
 * The tables [[report]] of a configuration (resources/help/en/reports.md has every key); all else in the file is left
 * to those who read it. Relative paths are taken from the file's own folder. Error: everything that is wrong, with line
 * and key; `all`: each of them by itself, too. Thread: any.
 */
Result<std::vector<ReportPlan>> readReportPlans(std::string_view toml, const std::string& fileName,
    std::span<const Receiver> receivers, std::vector<Error>* all = nullptr);

} // namespace dwcp

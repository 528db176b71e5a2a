// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dwcp {

struct ReportTypeName {
    ReportType type;
    std::string_view name; ///< "summary"
};

/** Every type, in the order in which they are offered. */
std::span<const ReportTypeName> reportTypes() noexcept;
std::string_view reportTypeName(ReportType type) noexcept;
std::optional<ReportType> reportTypeOf(std::string_view name) noexcept;

struct ContentsOptions {
    QLocale locale = QLocale::c();
    PaperSize paper = PaperSize::A4;
    ReportBranding branding;
    std::vector<std::string> sections; ///< ids of those that are wanted; empty: all
};

/** What a report of this type says. Pure: the same chronicle gives the same report. */
Report contentsOf(ReportType type, std::shared_ptr<const Chronicle> chronicle, const ContentsOptions& options);

} // namespace dwcp

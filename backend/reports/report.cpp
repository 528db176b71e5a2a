// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include <algorithm>

namespace dwcp {

std::string unitIn(ReportRow row, const std::vector<ReportColumn>& columns, std::size_t column)
{
    if (columns[column].unit != rowUnit)
        return columns[column].unit;
    const auto unit = std::ranges::find(columns, "unit", &ReportColumn::id);
    if (unit == columns.end())
        return {};
    const auto* text = std::get_if<std::string>(&row[std::size_t(unit - columns.begin())]);
    return text ? *text : std::string();
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/**
 * A report for spreadsheets: a sheet for each table with typed cells, frozen headings and filters, and the charts as
 * the spreadsheet's own.
 */
std::optional<Error> renderXlsx(const Report& report, RenderDesk& desk);

} // namespace dwcp

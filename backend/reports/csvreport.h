// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/**
 * A report for programs, as RFC 4180 has it: in a folder one file for each table and chart, with the figures in
 * figures.csv; in a file the main table alone (of a summary its figures). Texts that a spreadsheet would take for a
 * formula get an apostrophe in front.
 */
std::optional<Error> renderCsv(const Report& report, RenderDesk& desk);

} // namespace dwcp

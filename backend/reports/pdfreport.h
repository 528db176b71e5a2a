// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/**
 * A report on paper, A4 or Letter: contents, page numbers, charts as lines, text that can be searched. Long tables show
 * their first rows and tell of the rest. A sheet is one page of two columns, and its lists are as long as has room; where
 * two rows of each have none, it is two pages. Needs a QGuiApplication.
 */
std::optional<Error> renderPdf(const Report& report, RenderDesk& desk);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/** A report for people: one page that needs nothing else, no script; light, dark and on paper; charts are SVG. */
std::optional<Error> renderHtml(const Report& report, RenderDesk& desk);

} // namespace dwcp

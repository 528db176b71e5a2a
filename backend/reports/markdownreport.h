// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/** A report for people, as GitHub shows Markdown; charts become lines of blocks. */
std::optional<Error> renderMarkdown(const Report& report, RenderDesk& desk);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/rendering.h"

namespace dwcp {

/** A report for programs: one JSON document after resources/schemas/report.schema.json, the same in every language. */
std::optional<Error> renderJson(const Report& report, RenderDesk& desk);

} // namespace dwcp

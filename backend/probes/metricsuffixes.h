// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/exposition.h"

#include <span>
#include <string_view>

namespace dwcp {

/** What may stand behind a family's name on its sample lines; the empty text is the bare name. Thread: any. */
std::span<const std::string_view> suffixesOf(ExpositionFormat format, MetricType type) noexcept;

bool allowsSuffix(ExpositionFormat format, MetricType type, std::string_view suffix) noexcept;

} // namespace dwcp

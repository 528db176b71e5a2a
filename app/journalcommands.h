// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace dwcp {

/**
 * The commands of dwcp-monitor that look at a journal: `replay --journal FILE ...` and `verify --journal FILE`. Exit
 * codes: 0, 1 when what was recorded is not what it should be, 2 when the file or an argument is no good. Nothing when
 * the first argument is neither.
 */
std::optional<int> runJournalCommand(int argc, char** argv);

} // namespace dwcp

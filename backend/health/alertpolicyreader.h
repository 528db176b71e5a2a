// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace dwcp {

class TomlTable;

/** Turns a path as it is written in a file into one that can be opened. */
using PathResolver = std::function<std::string(const std::string&)>;

/**
 * Reads the table [alerts] of a configuration (resources/help/en/alerts.md has every key) over a policy that is there
 * already: rules of the same id are replaced. Problems are told to the table's list. Thread: any.
 */
void readAlerts(TomlTable& table, AlertPolicy& policy, const PathResolver& resolved);

/** A file of rules alone: [[rule]] and [[inhibit]]. The shipped ones are one. */
Result<AlertPolicy> readAlertRules(std::string_view toml, std::string_view fileName);

} // namespace dwcp

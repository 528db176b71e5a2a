// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

class TomlTable;

/** Turns a path as it is written in a file into one that can be opened. */
using PathResolver = std::function<std::string(const std::string&)>;

/**
 * Reads the tables [[alert]] of a profile (resources/help/en/profiles.md): rules about the nodes that have it. Problems
 * are told to the table's list. Thread: any.
 */
std::vector<AlertRule> readProfileAlerts(TomlTable& root, const Profile& profile);

/** Adds the rules of profiles to those that are there. Error: there is one of the same id already. Thread: any. */
std::optional<Error> addProfileAlerts(AlertPolicy& policy, const std::vector<AlertRule>& rules);

/**
 * Reads the table [alerts] of a configuration (resources/help/en/alerts.md has every key, but `shipped`, which decides
 * what is there before) over a policy that is there already: rules of the same id are replaced. Problems are told to
 * the table's list. Thread: any.
 */
void readAlerts(TomlTable& table, AlertPolicy& policy, const PathResolver& resolved);

/** A file of rules alone: [[rule]] and [[inhibit]]. The shipped ones are one. */
Result<AlertPolicy> readAlertRules(std::string_view toml, std::string_view fileName);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/result.h"
#include "reports/reportplan.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * What a person wrote about a planned report in the window, by the names of the fields: the keys of [[report]], and
 * for a delivery of its own "webhook", "webhook_key", "mail_server", "mail_from", "mail_to", "mail_user" and
 * "mail_password". "to", "mail_to" take several, with commas between. Secrets are named ("keychain:NAME"), not held.
 * What is empty is not said.
 */
using PlanSheet = std::map<std::string, std::string>;

/** The names of all fields. */
std::span<const std::string_view> planFields();

/** What is wrong with a field. */
struct PlanProblem {
    std::string field;
    std::string text;
};

/** What a sheet means. */
struct PlanReading {
    std::optional<ReportPlan> plan; ///< nothing when anything is wrong
    std::vector<Receiver> receivers; ///< its own: "NAME.webhook", "NAME.mail"; of no other is a "." in the name
    std::vector<PlanProblem> problems;
    std::optional<ReportCalendar> calendar; ///< also where something else is wrong
};

/** Relative folders are taken from `folder`; `known` are those that "to" may name. Thread: any. */
PlanReading readPlanSheet(const PlanSheet& sheet, const std::string& folder, std::span<const Receiver> known);

/** The file in which sheets are kept, and back. Error: line and key of what is no sheet. Thread: any. */
Result<std::vector<PlanSheet>> readPlanBook(std::string_view toml, const std::string& fileName);
std::string planBookText(std::span<const PlanSheet> sheets);

} // namespace dwcp

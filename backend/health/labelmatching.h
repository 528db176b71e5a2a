// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "health/result.h"
#include "health/selectormatcher.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * Reads `name="value"`, `name!="value"`, `name=~"regex"` or `name!~"regex"`; the quotes may be missing, as in what
 * people type for amtool. Error: what is wrong with it.
 */
Result<LabelMatcher> parseLabelMatcher(std::string_view text);

/** The text that parseLabelMatcher() reads back as the same. */
std::string labelMatcherText(const LabelMatcher& matcher);

/** The matchers made ready for label sets (a SeriesName without a name). Error: an expression that is none. */
Result<SelectorMatcher> labelSetMatcher(std::vector<LabelMatcher> matchers);

/** Letters, digits and underscores, beginning with no digit. */
bool isLabelName(std::string_view name) noexcept;

/** Puts a label in its place; one of that name that is there already is replaced. */
void setLabel(std::vector<Label>& labels, std::string name, std::string value);

} // namespace dwcp

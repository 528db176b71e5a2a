// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace dwcp {

/**
 * Words of our own vocabularies as a person reads them, in the language of the report: "half-open", or several with
 * spaces between ("stale soft" becomes "stale, soft"). What is no such word stays as it is.
 */
QString wordsForPeople(std::string_view english);

} // namespace dwcp

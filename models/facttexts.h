// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace dwcp {

/**
 * What rooms without a language said (health/sayings.h), in the reader's words and numbers; a stranger's text as it is.
 * Thread: GUI.
 */
QString factText(const std::string& english);
/** The same where a word of ours or a number may stand alone: "half-open", "81.2". */
QString wordText(const std::string& english);

} // namespace dwcp

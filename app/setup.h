// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "health/configuration.h"

namespace dwcp {

/**
 * What to watch, after the command line: the URLs of --connect with every shipped profile as a candidate, or the file
 * of
 * --config. Profiles come from the program's resources (:/profiles) or, where the configuration names a path, from
 * disk.
 */
Result<Configuration> readSetup(const CommandLine& line);

} // namespace dwcp

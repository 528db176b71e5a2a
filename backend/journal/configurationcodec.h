// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/result.h"

#include <string>
#include <string_view>

namespace dwcp {

/**
 * A configuration with all its profiles as bytes: everything that the engine goes by, so that a journal can be replayed
 * where the files are no longer. Equal configurations give equal bytes. It names secrets as the configuration does and
 * holds none. Thread: any.
 */
std::string packConfiguration(const Configuration& configuration);

/** Error: the bytes are no configuration, or an expression in them is none. */
Result<Configuration> unpackConfiguration(std::string_view bytes);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/secret.h"

#include <set>
#include <string>

namespace dwcp {

/**
 * Asks the keychain and waits for its answer, at most Keychain::patience: for the start of a program. Error: the first
 * one that is not had, its name as the place. Needs a QCoreApplication. Thread: main.
 */
Result<NamedSecrets> askKeychain(const std::set<std::string>& names);

} // namespace dwcp

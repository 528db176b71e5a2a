// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/promql.h"
#include "health/result.h"

#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Asks a Prometheus server for the nodes that it scrapes, sorted. Waits for the answer, at most ten seconds: for the
 * start of a program, not for a running one. What of its access is in the keychain is looked up there. Error: place is
 * the URL, or the entry of the keychain that is not had. Needs a QCoreApplication. Thread: main.
 */
Result<std::vector<std::string>> lookUpNodes(
    const std::string& url, const PromqlScope& scope, const std::shared_ptr<const Access>& access);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "health/configuration.h"
#include "reports/reportplan.h"

namespace dwcp {

/**
 * What to watch, after the command line: the URLs of --connect with every shipped profile as a candidate, or the file
 * of
 * --config. Profiles come from the program's resources (:/profiles) or, where the configuration names a path, from
 * disk.
 */
Result<Configuration> readSetup(const CommandLine& line);

/** What to watch behind a Prometheus server, as a [[prometheus]] table of a configuration says it. */
struct ServerSource {
    std::string url;
    std::string profile;
    std::string label; ///< empty: "instance"
    std::string match; ///< empty: all
    std::string tokenFile; ///< or "keychain:NAME"; empty: none
    std::string user; ///< empty: nobody
    std::string passwordFile; ///< or "keychain:NAME"
};

/** A configuration of that server alone; its nodes are those that it scrapes now. */
Result<Configuration> readServerSetup(const ServerSource& source);

/**
 * The reports that the file of --config plans, for the receivers of its configuration; none without a file. Error: what
 * is wrong with them.
 */
Result<std::vector<ReportPlan>> readPlans(const CommandLine& line, const Configuration& configuration);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/reportclerk.h"
#include "health/configuration.h"

namespace dwcp {

/** Who makes planned reports, and who delivers them. */
struct ReportOffice {
    std::unique_ptr<ReportPost> post; ///< nullptr: nothing is sent
    std::unique_ptr<ReportClerk> clerk; ///< nullptr: nothing is made; ends before the post
    std::optional<Error> idle; ///< why what is planned is not made
};

/**
 * The office for the plans of the file of --config; the `program` is the one that knows `report`. Error: what is wrong
 * with the plans, or the outbox cannot be had. The clock must outlive it.
 */
Result<ReportOffice> openReportOffice(const CommandLine& line, const Configuration& configuration,
    const QString& program, const Clock& clock, const SecretReader& secrets);

} // namespace dwcp

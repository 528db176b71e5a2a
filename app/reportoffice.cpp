// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportoffice.h"

#include "app/engineroom.h"
#include "app/setup.h"

#include <algorithm>

namespace dwcp {

namespace {

/** Those that some plan names. */
std::vector<Receiver> receiversOf(const std::vector<ReportPlan>& plans, const Configuration& configuration)
{
    std::vector<Receiver> wanted;
    if (!configuration.alerts)
        return wanted;
    std::ranges::copy_if(configuration.alerts->receivers, std::back_inserter(wanted), [&](const Receiver& receiver) {
        return std::ranges::any_of(plans, [&](const ReportPlan& plan) {
            return std::ranges::find(plan.receivers, receiver.name) != plan.receivers.end();
        });
    });
    return wanted;
}

} // namespace

Result<ReportOffice> openReportOffice(const CommandLine& line, const Configuration& configuration,
    const QString& program, const Clock& clock, const SecretReader& secrets)
{
    auto plans = readPlans(line, configuration);
    if (!plans)
        return plans.error();
    ReportOffice office;
    if (plans->empty() || line.once)
        return office;
    if (line.journalFile.empty()) {
        office.idle = Error{"reports are made from a journal: give --journal FILE", line.configFile + ": report"};
        return office;
    }
    std::vector<Receiver> receivers = receiversOf(*plans, configuration);
    if (!receivers.empty()) {
        // Beside those of the alerts, with a dot: no receiver has such a name.
        auto post = ReportPost::open(
            {std::move(receivers), outboxPath(line) + "/.reports", clock, configuration.seed, secrets});
        if (!post)
            return post.error();
        office.post = std::move(post).value();
    }
    office.clerk = std::make_unique<ReportClerk>(ReportClerk::Options{
        std::move(plans).value(), program, line.journalFile, configuration.cluster, office.post.get(), clock});
    return office;
}

} // namespace dwcp

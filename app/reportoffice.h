// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/reportclerk.h"
#include "health/configuration.h"
#include "models/reportplanner.h"
#include "reports/planbook.h"

#include <functional>
#include <set>

namespace dwcp {

/**
 * Where planned reports are made and delivered: those of the configuration, which are the operator's, and those that
 * were planned in the window, which are kept beside the journal ("JOURNAL.reports.toml") and are followed by every
 * program that runs with it. Thread: main.
 */
class ReportOffice final : public ReportPlanner {
public:
    struct Options {
        const CommandLine& line;
        const Configuration& configuration;
        QString program; ///< that knows `report`
        const Clock& clock;
        SecretReader secrets;
    };

    /** Error: what is wrong with the plans of the configuration, or the outbox cannot be had. The clock must outlive
     * it. */
    static Result<std::unique_ptr<ReportOffice>> open(const Options& options);

    ReportClerk* clerk() const { return m_clerk.get(); } ///< nullptr: nothing can be made
    const std::optional<Error>& idle() const { return m_idle; } ///< why what the configuration plans is not made
    const std::vector<Error>& troubles() const { return m_troubles; } ///< with what was planned in the window
    bool isOwn(const std::string& name) const;
    /** Who looks up secrets; told now and whenever a plan names others. */
    void setSecretLookUp(std::function<void(const std::set<std::string>&)> lookUp);

    static std::string bookPath(const std::string& journal) { return journal + ".reports.toml"; }

    Reading read(const ReportPlanFields& fields, const QString& original) const override;
    ReportPlanFields fields(const QString& name) const override;
    QStringList receivers() const override;
    QString keep(const ReportPlanFields& fields, const QString& original) override;
    QString remove(const QString& name) override;
    void makeNow(const QString& name) override;

private:
    explicit ReportOffice(const Options& options);
    void readBook();
    PlanReading readSheet(const PlanSheet& sheet) const;
    bool isConfigured(const std::string& name) const;
    QString keepBook(std::vector<PlanSheet> sheets);
    std::vector<ReportPlan> plans();
    std::vector<Receiver> wantedReceivers(const std::vector<ReportPlan>& plans) const;
    std::optional<Error> staff();

    std::string m_journal;
    std::string m_folder; ///< of the journal
    std::string m_outbox;
    QString m_program;
    std::string m_cluster;
    std::uint64_t m_seed;
    const Clock& m_clock;
    SecretReader m_secrets;
    std::vector<Receiver> m_configuredReceivers;
    std::vector<ReportPlan> m_configured;
    std::vector<PlanSheet> m_sheets;
    std::vector<Receiver> m_ownReceivers; ///< of the sheets
    std::vector<std::string> m_sent; ///< what the post delivers to
    std::optional<Error> m_idle;
    std::vector<Error> m_troubles;
    bool m_isBookBroken = false; ///< somebody else wrote into it: it is not written over
    std::function<void(const std::set<std::string>&)> m_lookUp;
    std::unique_ptr<ReportPost> m_post; ///< nullptr: nothing is sent
    std::unique_ptr<ReportClerk> m_clerk; ///< ends before the post
};

} // namespace dwcp

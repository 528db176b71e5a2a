// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dwcp {

namespace {

struct Word {
    std::string_view english;
    const char* text; ///< in the context of the reports' texts
};

constexpr Word words[] = {
    // flags
    {"stale", QT_TRANSLATE_NOOP("ReportWords", "stale")},
    {"recovering", QT_TRANSLATE_NOOP("ReportWords", "recovering")},
    {"flapping", QT_TRANSLATE_NOOP("ReportWords", "flapping")},
    {"maintenance", QT_TRANSLATE_NOOP("ReportWords", "maintenance")},
    {"soft", QT_TRANSLATE_NOOP("ReportWords", "soft")},
    // breakers
    {"closed", QT_TRANSLATE_NOOP("ReportWords", "closed")},
    {"half-open", QT_TRANSLATE_NOOP("ReportWords", "half-open")},
    {"open", QT_TRANSLATE_NOOP("ReportWords", "open")},
    {"forced-open", QT_TRANSLATE_NOOP("ReportWords", "forced-open")},
    {"disabled", QT_TRANSLATE_NOOP("ReportWords", "disabled")},
    {"metrics-only", QT_TRANSLATE_NOOP("ReportWords", "metrics-only")},
    {"node", QT_TRANSLATE_NOOP("ReportWords", "node")},
    {"engine", QT_TRANSLATE_NOOP("ReportWords", "engine")},
    // levels
    {"unknown", QT_TRANSLATE_NOOP("ReportWords", "unknown")},
    {"healthy", QT_TRANSLATE_NOOP("ReportWords", "healthy")},
    {"degraded", QT_TRANSLATE_NOOP("ReportWords", "degraded")},
    {"critical", QT_TRANSLATE_NOOP("ReportWords", "critical")},
    {"failed", QT_TRANSLATE_NOOP("ReportWords", "failed")},
    // happenings
    {"level-changed", QT_TRANSLATE_NOOP("ReportWords", "level-changed")},
    {"system-level-changed", QT_TRANSLATE_NOOP("ReportWords", "system-level-changed")},
    {"node-recognised", QT_TRANSLATE_NOOP("ReportWords", "node-recognised")},
    {"breaker-changed", QT_TRANSLATE_NOOP("ReportWords", "breaker-changed")},
    {"flapping-started", QT_TRANSLATE_NOOP("ReportWords", "flapping-started")},
    {"flapping-ended", QT_TRANSLATE_NOOP("ReportWords", "flapping-ended")},
    {"became-stale", QT_TRANSLATE_NOOP("ReportWords", "became-stale")},
    {"became-fresh", QT_TRANSLATE_NOOP("ReportWords", "became-fresh")},
    {"command-intended", QT_TRANSLATE_NOOP("ReportWords", "command-intended")},
    {"command-done", QT_TRANSLATE_NOOP("ReportWords", "command-done")},
    {"command-refused", QT_TRANSLATE_NOOP("ReportWords", "command-refused")},
    {"override-expired", QT_TRANSLATE_NOOP("ReportWords", "override-expired")},
    {"maintenance-started", QT_TRANSLATE_NOOP("ReportWords", "maintenance-started")},
    {"maintenance-ended", QT_TRANSLATE_NOOP("ReportWords", "maintenance-ended")},
    {"incident-opened", QT_TRANSLATE_NOOP("ReportWords", "incident-opened")},
    {"incident-changed", QT_TRANSLATE_NOOP("ReportWords", "incident-changed")},
    {"incident-closed", QT_TRANSLATE_NOOP("ReportWords", "incident-closed")},
    {"recovery-attempted", QT_TRANSLATE_NOOP("ReportWords", "recovery-attempted")},
    {"recovery-succeeded", QT_TRANSLATE_NOOP("ReportWords", "recovery-succeeded")},
    {"recovery-failed", QT_TRANSLATE_NOOP("ReportWords", "recovery-failed")},
    {"recovery-exhausted", QT_TRANSLATE_NOOP("ReportWords", "recovery-exhausted")},
    {"recovery-cancelled", QT_TRANSLATE_NOOP("ReportWords", "recovery-cancelled")},
    {"budget-burning", QT_TRANSLATE_NOOP("ReportWords", "budget-burning")},
    {"budget-calm", QT_TRANSLATE_NOOP("ReportWords", "budget-calm")},
    {"budget-exhausted", QT_TRANSLATE_NOOP("ReportWords", "budget-exhausted")},
    {"budget-corrected", QT_TRANSLATE_NOOP("ReportWords", "budget-corrected")},
    {"target-added", QT_TRANSLATE_NOOP("ReportWords", "target-added")},
    {"target-removed", QT_TRANSLATE_NOOP("ReportWords", "target-removed")},
    {"alert-fired", QT_TRANSLATE_NOOP("ReportWords", "alert-fired")},
    {"alert-changed", QT_TRANSLATE_NOOP("ReportWords", "alert-changed")},
    {"alert-resolved", QT_TRANSLATE_NOOP("ReportWords", "alert-resolved")},
    {"balancer-changed", QT_TRANSLATE_NOOP("ReportWords", "balancer-changed")},
    // alerts
    {"warning", QT_TRANSLATE_NOOP("ReportWords", "warning")},
    {"error", QT_TRANSLATE_NOOP("ReportWords", "error")},
    {"info", QT_TRANSLATE_NOOP("ReportWords", "info")},
    {"pending", QT_TRANSLATE_NOOP("ReportWords", "pending")},
    {"firing", QT_TRANSLATE_NOOP("ReportWords", "firing")},
    {"resolved", QT_TRANSLATE_NOOP("ReportWords", "resolved")},
    {"silenced", QT_TRANSLATE_NOOP("ReportWords", "silenced")},
    {"acknowledged", QT_TRANSLATE_NOOP("ReportWords", "acknowledged")},
    {"inhibited", QT_TRANSLATE_NOOP("ReportWords", "inhibited")},
    {"parent-down", QT_TRANSLATE_NOOP("ReportWords", "parent-down")},
    {"cooldown", QT_TRANSLATE_NOOP("ReportWords", "cooldown")},
    {"never-told", QT_TRANSLATE_NOOP("ReportWords", "never-told")},
    {"no-receiver", QT_TRANSLATE_NOOP("ReportWords", "no-receiver")},
    {"fired", QT_TRANSLATE_NOOP("ReportWords", "fired")},
    {"raised", QT_TRANSLATE_NOOP("ReportWords", "raised")},
    {"repeated", QT_TRANSLATE_NOOP("ReportWords", "repeated")},
    {"queued", QT_TRANSLATE_NOOP("ReportWords", "queued")},
    {"sent", QT_TRANSLATE_NOOP("ReportWords", "sent")},
    {"retried", QT_TRANSLATE_NOOP("ReportWords", "retried")},
    {"refused", QT_TRANSLATE_NOOP("ReportWords", "refused")},
    {"withheld", QT_TRANSLATE_NOOP("ReportWords", "withheld")},
    // trends, yes and no
    {"improving", QT_TRANSLATE_NOOP("ReportWords", "improving")},
    {"stable", QT_TRANSLATE_NOOP("ReportWords", "stable")},
    {"degrading", QT_TRANSLATE_NOOP("ReportWords", "degrading")},
    {"yes", QT_TRANSLATE_NOOP("ReportWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("ReportWords", "no")},
};

QString wordForPeople(std::string_view english)
{
    const auto found = std::ranges::find(words, english, &Word::english);
    if (found == std::end(words))
        return QString::fromUtf8(english.data(), qsizetype(english.size()));
    return QCoreApplication::translate("ReportWords", found->text);
}

} // namespace

QString wordsForPeople(std::string_view english)
{
    QStringList all;
    while (!english.empty()) {
        const std::size_t end = std::min(english.find(' '), english.size());
        all << wordForPeople(english.substr(0, end));
        english.remove_prefix(std::min(end + 1, english.size()));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace dwcp {

/** What a person says of a planned report, by field: "name", "every", "mail_to" (reports/planbook.h has them all). */
using ReportPlanFields = QMap<QString, QString>;

/** Keeps the reports that are planned in the window. Thread: GUI. */
class ReportPlanner {
public:
    struct Problem {
        QString field;
        QString text; ///< what is wrong with it, in English
    };
    struct Reading {
        std::vector<Problem> problems; ///< none: it can be kept
        std::vector<WallTime> next; ///< when it would be due, the next three times; none: nobody can tell
    };

    virtual ~ReportPlanner() = default;

    /** What somebody typed. `original`: the name of the plan that is edited; empty: it is a new one. */
    virtual Reading read(const ReportPlanFields& fields, const QString& original) const = 0;
    /** What is kept; nothing when the plan is not of the window. */
    virtual ReportPlanFields fields(const QString& name) const = 0;
    /** Who is named in the configuration and takes reports. */
    virtual QStringList receivers() const = 0;

    /** Kept, and followed from now on, in place of the original. Why not; empty when it is. */
    virtual QString keep(const ReportPlanFields& fields, const QString& original) = 0;
    /** Files that were written stay. Why not; empty when it is gone. */
    virtual QString remove(const QString& name) = 0;
    /** Also of the configuration. */
    virtual void makeNow(const QString& name) = 0;
};

} // namespace dwcp

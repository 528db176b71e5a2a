// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace dwcp {

/** A report that is made again and again, and how it stands. */
struct PlannedReport {
    QString name;
    WallTime next{}; ///< when it is due
    WallTime last{}; ///< up to when it was made; epoch: never yet
    QString file; ///< the newest that was written; may be empty
    QString problem; ///< of the newest try; may be empty
    bool isBeingMade = false;
    bool isPaused = false;
    bool isOwn = false; ///< made in the window: it can be changed there; else it stands in the configuration
};

/** The reports that this program makes by itself. Thread: GUI. */
class ReportSchedule final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<PlannedReport>& reports() const { return m_reports; }
    void set(std::vector<PlannedReport> reports)
    {
        m_reports = std::move(reports);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::vector<PlannedReport> m_reports;
};

} // namespace dwcp

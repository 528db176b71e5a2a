// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reportplanner.h"
#include "models/reportschedule.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace dwcp {

class TextLabel;
class Theme;

/**
 * The planned reports: how each stands, when it was made last and when it is due. Those that were planned in the window
 * can be edited, paused and deleted; those of the configuration are the operator's and can be made now alone. Where
 * nothing may be ordered, nothing can be done. Thread: GUI.
 */
class PlanList final : public QWidget {
    Q_OBJECT

public:
    /** `schedule`, `planner`: nullptr where nothing can be planned. */
    PlanList(const Theme& theme, const ReportSchedule* schedule, ReportPlanner* planner, bool isReadOnly,
        QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }

private:
    QPushButton* makeButton(const char* name, const QString& text, void (PlanList::*clicked)());
    void showPlans();
    void showButtons();
    QString textOf(const PlannedReport& report) const;
    const PlannedReport* chosen() const;
    void plan();
    void edit();
    void pause();
    void ask();
    void makeNow();
    void open(const ReportPlanFields& fields, const QString& original);
    void say(const QString& problem);

    const Theme& m_theme;
    const ReportSchedule* m_schedule;
    ReportPlanner* m_planner;
    bool m_isReadOnly;
    QListWidget* m_list;
    TextLabel* m_notice;
    QPushButton* m_plan;
    QPushButton* m_now;
    QPushButton* m_edit;
    QPushButton* m_pause;
    QPushButton* m_delete;
};

} // namespace dwcp

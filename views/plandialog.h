// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reportplanner.h"

#include <QDialog>

#include <map>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace dwcp {

class TextLabel;
class Theme;

/**
 * Plans a report, or edits a plan: what it is about, when it is made, where it goes and how long it stays. The next
 * three dates and what is wrong, by field, are shown while somebody types; nothing is kept before all is well. Closes
 * itself once it is kept. Thread: GUI.
 */
class PlanDialog final : public QDialog {
    Q_OBJECT

public:
    /** `original`: the plan that is edited; empty: a new one, of which `fields` may say something already. */
    PlanDialog(const Theme& theme, ReportPlanner& planner, const ReportPlanFields& fields, const QString& original,
        QWidget* parent = nullptr);

    ReportPlanFields fields() const;

private:
    void addContents(QFormLayout& form);
    void addTimes(QFormLayout& form);
    void addPlaces(QFormLayout& form);
    void addKeeping(QFormLayout& form);
    void addButtons();
    QLineEdit* addText(QFormLayout& form, const char* field, const QString& label, const QString& hint);
    QComboBox* addChoice(QFormLayout& form, const char* field, const QString& label);
    QString nameOfField(const QString& field) const;
    void fill(const ReportPlanFields& fields);
    QString rhythm() const;
    void showTimes();
    void check();
    void keep();

    const Theme& m_theme;
    ReportPlanner& m_planner;
    ReportPlanFields m_kept; ///< with what no field here shows
    QString m_original;
    std::map<QString, QLineEdit*> m_texts;
    std::map<QString, QString> m_names; ///< of the fields, as people read them
    QComboBox* m_type = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_every = nullptr;
    QComboBox* m_weekday = nullptr;
    QSpinBox* m_monthday = nullptr;
    QLineEdit* m_cron = nullptr;
    QFormLayout* m_times = nullptr;
    TextLabel* m_next = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace dwcp

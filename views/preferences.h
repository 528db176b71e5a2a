// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections.h"

#include <QObject>
#include <QString>
#include <QVariant>

class QSettings;

namespace dwcp {

class ReportPlanner;
class ReportSchedule;
class Theme;

/**
 * What an operator chose, kept at once and whole (QSettings writes aside and renames), so that neither a crash nor a
 * power cut loses it. Restores the theme and the density when made. Thread: GUI.
 */
class Preferences final : public QObject {
    Q_OBJECT

public:
    Preferences(QSettings& settings, Theme& theme, QObject* parent = nullptr);

    /** "de", "en"; empty: the system's. Takes effect at the next start. */
    QString language() const;
    void setLanguage(const QString& language);

    /** Tripping a breaker on the critical path asks for its name to be typed. */
    bool typedConfirmation() const;
    void setTypedConfirmation(bool typed);

    /** What is watched in this window; without a name when it was given on the command line. */
    const KeptConnection& connection() const { return m_connection; }
    void setConnection(const KeptConnection& connection) { m_connection = connection; }

    /** What reports are made with: the program that makes them, the journal (empty: nothing is recorded), the plans. */
    struct Reporting {
        QString program;
        QString journal;
        const ReportSchedule* schedule = nullptr; ///< nullptr: nothing is planned; outlives every page
        ReportPlanner* planner = nullptr; ///< nullptr: no plan is made in the window; outlives every page
    };
    const Reporting& reporting() const { return m_reporting; }
    void setReporting(const Reporting& reporting) { m_reporting = reporting; }

    /** Something that belongs to one page or table, as its widths; an invalid value: nothing was kept. */
    QVariant kept(const QString& what) const;
    void keepFor(const QString& what, const QVariant& value);

private:
    void keep(const QString& key, const QVariant& value);

    QSettings& m_settings;
    Theme& m_theme;
    KeptConnection m_connection;
    Reporting m_reporting;
};

} // namespace dwcp

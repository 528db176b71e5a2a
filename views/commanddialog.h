// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace dwcp {

class Theme;

/**
 * Asks for what a command needs before it is sent: a reason, and how long it shall last. Says what will happen. The
 * verb stays off until there is a reason; Cancel is the default. Does not send anything. Thread: GUI.
 */
class CommandDialog final : public QDialog {
    Q_OBJECT

public:
    struct Question {
        QString title; ///< "Disable breaker use-02/amst"
        QString effect; ///< what will be true then
        QString verb; ///< "Disable"
        std::vector<Duration>
            durations; ///< to choose from, the first is proposed; zero: until reset; empty: none asked
    };

    CommandDialog(const Theme& theme, const Question& question, QWidget* parent = nullptr);

    QString reason() const;
    Duration duration() const;

private:
    QWidget* makeDurations();
    QWidget* makeButtons(const QString& verb);
    void check();

    const Theme& m_theme;
    std::vector<Duration> m_choices;
    QPlainTextEdit* m_reason;
    QButtonGroup* m_durations = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace dwcp

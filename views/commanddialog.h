// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace dwcp {

class ReasonBox;
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
        /** More spans to choose from, the first of each is proposed. */
        struct Choice {
            QString name; ///< "Begins"
            std::vector<Duration> spans;
            QString none; ///< what zero is called: "now"
        };
        std::vector<Choice> choices = {};
        QString condition = {}; ///< of a check box; empty: none asked
    };

    CommandDialog(const Theme& theme, const Question& question, QWidget* parent = nullptr);

    QString reason() const;
    Duration duration() const;
    /** What was chosen of Question::choices. */
    Duration choice(std::size_t which) const;
    bool isConditionSet() const;

private:
    QButtonGroup* makeSpans(QBoxLayout& into, const Question::Choice& choice);
    QWidget* makeButtons(const QString& verb);
    void check();

    const Theme& m_theme;
    std::vector<std::vector<Duration>> m_spans; ///< the duration's, then those of the choices
    std::vector<QButtonGroup*> m_groups; ///< likewise; nullptr: not asked
    ReasonBox* m_reason;
    QCheckBox* m_condition = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/texts.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dwcp {

class Theme;

/**
 * Asks for what a breaker command needs before it is sent: a reason and, for a trip, how long it shall last. Shows the
 * state before and after. The verb stays off until there is a reason; Cancel is the default. Does not send anything.
 * Thread: GUI.
 */
class BreakerDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Verb { Trip, Reset };

    /** What is true of the breaker at the moment that the dialog opens. */
    struct Subject {
        QString name; ///< "etcd-1/acp"
        QString where; ///< "etcd-1 Consensus"
        BreakerLook look = BreakerLook::Closed;
        Level level = Level::Unknown; ///< of the component behind it
        bool onCriticalPath = false;
        bool typed = false; ///< the verb stays off until the name is typed
    };

    BreakerDialog(const Theme& theme, Verb verb, const Subject& subject, QWidget* parent = nullptr);

    QString reason() const;
    /** Zero: until reset. */
    Duration timeToLive() const;

    /** Places it beside the rectangle (in global coordinates) that must stay visible. */
    void keepClearOf(const QRect& row);

private:
    QWidget* makeReason();
    QWidget* makeDuration();
    QWidget* makeTyped(const QString& name);
    QWidget* makeEffect(const Subject& subject);
    QWidget* makeButtons();
    void check();

    const Theme& m_theme;
    Verb m_verb;
    QPlainTextEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr; ///< nullptr: nothing need be typed
    QString m_name;
    QLabel* m_count = nullptr;
    QLabel* m_reverts = nullptr;
    QButtonGroup* m_durations = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace dwcp

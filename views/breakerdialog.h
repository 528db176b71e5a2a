// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/texts.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dwcp {

class ReasonBox;
class Theme;

/**
 * Asks for what a command on a breaker, or a restart, needs before it is sent: a reason, how long a trip shall last,
 * and a token where no keychain has it. Shows the state before and after. The verb stays off until there is a reason;
 * Cancel is the default. Does not send anything. Thread: GUI.
 */
class BreakerDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Verb { Trip, Reset, Disable, Shadow, Restart };

    /** What is true of the breaker at the moment that the dialog opens. */
    struct Subject {
        QString name; ///< "etcd-1/acp"; of a restart: what is restarted
        QString where; ///< "etcd-1 Consensus"
        BreakerLook look = BreakerLook::Closed;
        Level level = Level::Unknown; ///< of the component behind it
        bool onCriticalPath = false;
        QString owner; ///< the node that decides, when it is the node's own; empty: the engine
        QString tokenProblem; ///< why its token has to be asked for; empty: it has not
        bool typed = false; ///< the verb stays off until the name is typed
        QString impact; ///< what it would do, in the engine's words; empty: nothing is known
        bool breaksQuorum = false; ///< the verb stays off until that is wanted all the same
    };

    BreakerDialog(const Theme& theme, Verb verb, const Subject& subject, QWidget* parent = nullptr);

    QString reason() const;
    /** Zero: until reset. */
    Duration timeToLive() const;
    /** What was typed; empty when it was not asked for. */
    QString token() const;
    /** The operator wants it although the quorum breaks. */
    bool despiteQuorum() const;

    /** Places it beside the rectangle (in global coordinates) that must stay visible. */
    void keepClearOf(const QRect& row);

private:
    QWidget* makeDuration();
    QWidget* makeToken(const Subject& subject);
    QString title(const QString& name) const;
    QString after() const;
    QString effect(const Subject& subject) const;
    QString verb() const;
    bool mayLast() const;
    QWidget* makeTyped(const QString& name);
    QWidget* makeDespite();
    QWidget* makeEffect(const Subject& subject);
    QWidget* makeButtons();
    void check();

    const Theme& m_theme;
    Verb m_verb;
    ReasonBox* m_reason;
    QLineEdit* m_typed = nullptr; ///< nullptr: nothing need be typed
    QCheckBox* m_despite = nullptr; ///< nullptr: the quorum holds
    QString m_name;
    QLabel* m_reverts = nullptr;
    QLineEdit* m_token = nullptr;
    QButtonGroup* m_durations = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "views/breakerdialog.h"
#include "views/desk.h"

#include <QObject>

#include <map>
#include <optional>

namespace dwcp {

class UndoBar;

/**
 * Turns breakers - the engine's and those of nodes - and restarts layers from any page: asks with a BreakerDialog,
 * sends the command, and tells how it ended. The dialog is modal to its window but does not block: the page goes on
 * living behind it. Thread: GUI.
 */
class BreakerActions final : public QObject {
    Q_OBJECT

public:
    /** `page` is the parent of the dialogs. */
    BreakerActions(const Desk& desk, QWidget* page);

    /** `keepClear`: what the dialog must not cover, in global coordinates. */
    void ask(BreakerDialog::Verb verb, BreakerId breaker, const QRect& keepClear = {});
    /** Offers on it what undoOffered() tells. */
    void offerOn(UndoBar& bar);

public Q_SLOTS:
    /** Takes back what undoOffered() told of, once. */
    void undo();

Q_SIGNALS:
    /** A command was sent; its row is pending. */
    void sent(dwcp::BreakerId breaker);
    /** It is done, or refused: then `refusal` says why. */
    void ended(dwcp::BreakerId breaker, const QString& refusal);
    /** A breaker that was closed was turned; undo() closes it again. Not told of one that was open: to close that
     * would be more than to take back. */
    void undoOffered(const QString& text);

private:
    /** A command under way. */
    struct Sent {
        BreakerId breaker;
        BreakerDialog::Verb verb = BreakerDialog::Verb::Reset;
        bool wasClosed = false;
    };
    std::optional<BreakerDialog::Subject> subject(const Snapshot& snapshot, BreakerId breaker, bool isForNode) const;
    QString nodeName(BreakerId breaker) const;
    void send(BreakerDialog::Verb verb, BreakerId breaker, const BreakerDialog& dialog);
    void finish(CommandId id, bool ok, const QString& text);
    void give(const Sent& what, const CommandBody& body, const QString& reason);
    void offerUndo(const Sent& what);

    Desk m_desk;
    QWidget* m_page;
    std::map<CommandId, Sent> m_sent;
    std::optional<BreakerId> m_undoable;
};

} // namespace dwcp

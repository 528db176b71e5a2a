// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/breakerdialog.h"
#include "views/desk.h"

#include <QObject>

#include <map>

namespace dwcp {

/**
 * Trips and resets breakers from any page: asks with a BreakerDialog, sends the command, and tells how it ended. The
 * dialog is modal to its window but does not block: the page goes on living behind it. Thread: GUI.
 */
class BreakerActions final : public QObject {
    Q_OBJECT

public:
    /** `page` is the parent of the dialogs. */
    BreakerActions(const Desk& desk, QWidget* page);

    /** `keepClear`: what the dialog must not cover, in global coordinates. */
    void ask(BreakerDialog::Verb verb, ComponentId component, const QRect& keepClear = {});

Q_SIGNALS:
    /** A command was sent; its row is pending. */
    void sent(dwcp::ComponentId component);
    /** It is done, or refused: then `refusal` says why. */
    void ended(dwcp::ComponentId component, const QString& refusal);

private:
    void send(BreakerDialog::Verb verb, ComponentId component, const BreakerDialog& dialog);
    void finish(CommandId id, bool ok, const QString& text);

    Desk m_desk;
    QWidget* m_page;
    std::map<CommandId, ComponentId> m_sent;
};

} // namespace dwcp

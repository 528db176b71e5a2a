// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/inbox.h"

#include <QObject>
#include <QString>

#include <map>

namespace dwcp {

class Feed;

/**
 * The one door through which wishes leave the GUI. Gives each command its id, puts it into the engine's inbox and
 * remembers it until the event with its id comes back: never an optimistic lie. Thread: GUI.
 */
class Commands final : public QObject {
    Q_OBJECT

public:
    /** The actor is the operator's name, written into every command. */
    Commands(Inbox<Command>& inbox, Feed& feed, QString actor);

    const QString& actor() const { return m_actor; }
    /** Nothing but wishes for series is sent any more: every command is refused. */
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    /** Why no command would be taken now: this is the past, or there is nothing but reading. Empty: one would. */
    QString refusal() const;

    /**
     * Sends a command. A full inbox is an immediate refusal, and so is a view of the past: finished() comes before
     * send() returns.
     */
    CommandId send(CommandBody body, const QString& reason = {});

    bool isPending(CommandId id) const { return m_pending.contains(id); }
    bool hasPending() const { return !m_pending.empty(); }
    /** The oldest pending command about a component or a breaker, 0 when there is none. */
    CommandId pendingFor(BreakerId about) const;
    /** "trip-breaker", the pending command's name on the wire; empty when it is not pending. */
    QString pendingName(CommandId id) const;

Q_SIGNALS:
    void sent(dwcp::CommandId id);
    /** Done, or refused with the reason in text. */
    void finished(dwcp::CommandId id, bool ok, const QString& text);

private:
    struct Pending {
        BreakerId about;
        std::string_view name;
    };
    void settle();
    void sendWishes();

    Inbox<Command>& m_inbox;
    Feed& m_feed;
    QString m_actor;
    CommandId m_last = 0;
    std::map<CommandId, Pending> m_pending;
    bool m_wishesWait = false;
    bool m_readOnly = false;
};

} // namespace dwcp

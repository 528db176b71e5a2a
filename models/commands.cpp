// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands.h"

#include "models/facttexts.h"
#include "models/feed.h"
#include "models/texts.h"

#include <algorithm>

namespace dwcp {

Commands::Commands(Inbox<Command>& inbox, Feed& feed, QString actor)
    : m_inbox(inbox)
    , m_feed(feed)
    , m_actor(std::move(actor))
{
    connect(&feed, &Feed::eventsArrived, this, &Commands::settle);
    connect(&feed, &Feed::wishesChanged, this, &Commands::sendWishes);
    // A wish that met a full inbox is tried again when the engine shows that it lives.
    connect(&feed, &Feed::changed, this, [this] {
        if (m_wishesWait)
            sendWishes();
    });
}

QString Commands::refusal() const
{
    if (m_feed.isPast())
        return tr("You are looking at the past. Return to live to give a command.");
    return m_readOnly ? tr("This connection is for reading only.") : QString();
}

CommandId Commands::send(CommandBody body, const QString& reason)
{
    const CommandId id = ++m_last;
    if (const QString why = refusal(); !why.isEmpty()) {
        Q_EMIT finished(id, false, why);
        return id;
    }
    const Pending pending{breakerOf(body), commandName(body)};
    if (!m_inbox.put(Command{id, m_actor.toStdString(), reason.toStdString(), std::move(body)})) {
        Q_EMIT finished(id, false, tr("The engine takes no more commands. Try again in a moment."));
        return id;
    }
    m_pending.emplace(id, pending);
    Q_EMIT sent(id);
    return id;
}

CommandId Commands::pendingFor(BreakerId about) const
{
    const auto found = std::ranges::find(m_pending, about, [](const auto& entry) { return entry.second.about; });
    return found == m_pending.end() ? 0 : found->first;
}

QString Commands::pendingName(CommandId id) const
{
    const auto found = m_pending.find(id);
    return found == m_pending.end()
        ? QString()
        : QString::fromUtf8(found->second.name.data(), qsizetype(found->second.name.size()));
}

void Commands::settle()
{
    for (const Event& event : m_feed.batch()) {
        const bool done = event.kind == EventKind::CommandDone;
        if ((done || event.kind == EventKind::CommandRefused) && m_pending.erase(event.command) > 0)
            Q_EMIT finished(event.command, done, factText(event.detail));
    }
}

void Commands::sendWishes()
{
    // No answer comes for a wish: it shows in the next snapshots.
    m_wishesWait = !m_inbox.put(Command{++m_last, m_actor.toStdString(), {}, WatchSeries{m_feed.wishes()}});
}

} // namespace dwcp

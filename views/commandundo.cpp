// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commandundo.h"

#include "models/commands.h"
#include "models/feed.h"
#include "views/undobar.h"

#include <utility>

namespace dwcp {

CommandUndo::CommandUndo(const Desk& desk, UndoBar& bar, QObject* parent) : QObject(parent), m_desk(desk), m_bar(bar)
{
    connect(&desk.commands, &Commands::finished, this, &CommandUndo::finish);
    connect(&bar, &UndoBar::undoRequested, this, &CommandUndo::undo);
}

void CommandUndo::send(const CommandBody& body, const QString& reason, const QString& done, Inverse inverse)
{
    m_back.reset();
    m_bar.hide();
    m_done = done;
    m_inverse = std::move(inverse);
    m_sending = true;
    m_sent = m_desk.commands.send(body, reason);
    m_sending = false;
}

void CommandUndo::finish(CommandId id, bool ok, const QString& answer)
{
    if (!m_sending && id != m_sent)
        return;
    const Inverse inverse = std::exchange(m_inverse, {});
    m_back = ok && inverse ? inverse(answer) : std::nullopt;
    if (m_back)
        m_bar.offer(m_done);
    else if (!ok)
        m_bar.tell(tr("Refused: %1").arg(answer));
    else if (!m_done.isEmpty())
        m_bar.tell(m_done);
}

void CommandUndo::undo()
{
    if (!m_back || m_desk.feed.isPast())
        return;
    const CommandBody back = *std::exchange(m_back, std::nullopt);
    send(back, tr("undone at once"));
}

QString lastWord(const QString& answer)
{
    return answer.section(u' ', -1);
}

} // namespace dwcp

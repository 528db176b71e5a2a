// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "views/desk.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace dwcp {

class UndoBar;

/**
 * Sends a page's commands and says on its bar what became of them: what was done, with a way to take it back where
 * there is one, or why it was refused. One at a time: the next command leaves the last one as it is. Thread: GUI.
 */
class CommandUndo final : public QObject {
    Q_OBJECT

public:
    CommandUndo(const Desk& desk, UndoBar& bar, QObject* parent = nullptr);

    /** What takes a command back, made of the engine's answer to it; none: it cannot be. */
    using Inverse = std::function<std::optional<CommandBody>(const QString& answer)>;
    /** `done` is what the bar says once it is done; empty: nothing. */
    void send(const CommandBody& body, const QString& reason, const QString& done = {}, Inverse inverse = {});

private:
    void finish(CommandId id, bool ok, const QString& answer);
    void undo();

    Desk m_desk;
    UndoBar& m_bar;
    CommandId m_sent = 0;
    bool m_sending = false; ///< a refusal may come before its id is known
    QString m_done;
    Inverse m_inverse;
    std::optional<CommandBody> m_back;
};

/** Of "maintenance 12" and of a silence's answer: what was made is named last. */
QString lastWord(const QString& answer);

} // namespace dwcp

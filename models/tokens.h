// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inbox.h"
#include "health/secret.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace dwcp {

/**
 * Which tokens of nodes have to be asked for, because no keychain has them, and the way in which the operator's answer
 * reaches the prober. Keeps no token, and writes none anywhere. Thread: GUI.
 */
class Tokens final : public QObject {
    Q_OBJECT

public:
    explicit Tokens(std::shared_ptr<Inbox<Secret>> box) : m_box(std::move(box)) { }

    /** The token of that name ("keychain:n1") is the node's. */
    void assign(const QString& node, const QString& name) { m_names[node] = name; }
    /** The keychain does not have it; `why` is for people. */
    void miss(const QString& name, const QString& why) { m_missing[name] = why; }

    /** Why the token of this node has to be asked for; empty: it has not. */
    QString missing(const QString& node) const;
    /** Hands over what the operator typed. It is asked for again until a command with it has succeeded. */
    void give(const QString& node, const QString& token);
    /** A command to the node has succeeded: its token is good. */
    void confirm(const QString& node);

private:
    std::shared_ptr<Inbox<Secret>> m_box;
    std::map<QString, QString> m_names; ///< by node
    std::map<QString, QString> m_missing; ///< by name of the token: why
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace dwcp {

/**
 * Says something on the desktop with buttons, over org.freedesktop.Notifications. A newer notice takes the place of the
 * one before, so that a bad hour is one notice and not fifty. Where there is no such service nothing is said, and
 * isThere() tells. Thread: GUI.
 */
class Notifications final : public QObject {
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection& bus, QObject* parent = nullptr);

    bool isThere() const { return m_isThere; }

    struct Action {
        QString key; ///< comes back with chosen(); "default" is the notice itself
        QString text;
    };
    /** `critical` stays until it is seen. */
    void say(const QString& title, const QString& text, const QList<Action>& actions, bool critical);

Q_SIGNALS:
    /** The service took what was said. */
    void said();
    /** The operator pressed a button of the newest notice. */
    void chosen(const QString& key);

private Q_SLOTS:
    void take(uint id, const QString& key);

private:
    QDBusConnection m_bus;
    bool m_isThere;
    uint m_id = 0; ///< of the newest; 0: none yet
};

} // namespace dwcp

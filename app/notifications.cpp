// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace dwcp {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr uchar normal = 1;
constexpr uchar urgent = 2;
constexpr int asLongAsTheDesktopLikes = -1;

/** It runs, or the bus can start it. */
bool isOffered(const QDBusConnection& bus)
{
    QDBusConnectionInterface* names = bus.isConnected() ? bus.interface() : nullptr;
    if (!names)
        return false;
    return names->isServiceRegistered(service).value() || names->activatableServiceNames().value().contains(service);
}

} // namespace

Notifications::Notifications(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_isThere(isOffered(bus))
{
    if (m_isThere)
        m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(take(uint, QString)));
}

void Notifications::say(const QString& title, const QString& text, const QList<Action>& actions, bool critical)
{
    if (!m_isThere)
        return;
    QStringList buttons;
    for (const Action& action : actions)
        buttons << action.key << action.text;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(critical ? urgent : normal)},
        {QStringLiteral("desktop-entry"), QStringLiteral("dwcp-console")}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QStringLiteral("DWCP Console") << m_id << QStringLiteral("dwcp-console") << title << text << buttons
         << hints << asLongAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return;
        m_id = reply.value();
        Q_EMIT said();
    });
}

void Notifications::take(uint id, const QString& key)
{
    if (id == m_id && id != 0)
        Q_EMIT chosen(key);
}

} // namespace dwcp

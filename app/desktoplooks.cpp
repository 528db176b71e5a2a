// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplooks.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace dwcp {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString face = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr uint dark = 1;
constexpr uint light = 2;

} // namespace

DesktopLooks::DesktopLooks(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, face, QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
    // Read is the older one of two methods: every portal has it.
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, face, QStringLiteral("Read"));
    call << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(QVariant::fromValue(reply.value()));
    });
}

void DesktopLooks::hear(const QDBusMessage& said)
{
    const QList<QVariant> words = said.arguments();
    if (words.value(0).toString() == appearance && words.value(1).toString() == colorScheme)
        take(words.value(2));
}

void DesktopLooks::take(QVariant scheme)
{
    while (scheme.metaType() == QMetaType::fromType<QDBusVariant>()) // what Read answers is wrapped twice
        scheme = scheme.value<QDBusVariant>().variant();
    const uint wish = scheme.toUInt();
    if (wish == dark || wish == light)
        Q_EMIT darkWished(wish == dark);
}

} // namespace dwcp

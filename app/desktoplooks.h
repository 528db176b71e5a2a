// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>

namespace dwcp {

/**
 * Whether the desktop is dark or light, now and whenever that changes, as it tells org.freedesktop.portal.Settings
 * (color-scheme of org.freedesktop.appearance). A desktop without a portal, or without a preference, says nothing.
 * Thread: GUI.
 */
class DesktopLooks final : public QObject {
    Q_OBJECT

public:
    /** Asks at once; the answer comes as darkWished(). */
    explicit DesktopLooks(const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    void darkWished(bool isDark);

private Q_SLOTS:
    void hear(const QDBusMessage& said);

private:
    void take(QVariant scheme);

    QDBusConnection m_bus;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
// Dark or light as the desktop is, on a bus of its own: a portal that answers and changes its mind, and none.
#include "app/desktoplooks.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace dwcp;

/** What a desktop has. */
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        const bool isKnown =
            group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 9)));
    }
};

class TestDesktopLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDesktopIsFollowedWhileItChanges()
    {
        const PrivateBus bus;
        QVERIFY(bus.isThere());
        QDBusConnection theirs = bus.connect(QStringLiteral("portal"));
        Portal portal;
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(theirs.registerObject(
            QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportAllSlots));
        DesktopLooks looks(bus.connect(QStringLiteral("ours")));
        QSignalSpy wished(&looks, &DesktopLooks::darkWished);
        QVERIFY(wished.wait());
        QCOMPARE(wished[0][0].toBool(), true);
        const auto change = [&theirs](const char* group, const char* key, uint scheme) {
            QDBusMessage said = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
            said << QString::fromLatin1(group) << QString::fromLatin1(key)
                 << QVariant::fromValue(QDBusVariant(QVariant::fromValue(scheme)));
            QVERIFY(theirs.send(said));
        };
        change("org.gnome.desktop.interface", "color-scheme", 1);
        change("org.freedesktop.appearance", "accent-color", 1);
        change("org.freedesktop.appearance", "color-scheme", 0); // no preference: it stays
        change("org.freedesktop.appearance", "color-scheme", 2);
        QVERIFY(wished.wait());
        QCOMPARE(wished.size(), 2);
        QCOMPARE(wished[1][0].toBool(), false);
    }

    void withoutAPortalNothingIsWished()
    {
        const PrivateBus bus;
        DesktopLooks looks(bus.connect(QStringLiteral("alone")));
        QSignalSpy wished(&looks, &DesktopLooks::darkWished);
        QVERIFY(!wished.wait(200));
        const DesktopLooks none(QDBusConnection(QStringLiteral("no such bus")));
    }
};

QTEST_GUILESS_MAIN(TestDesktopLooks)
#include "tst_desktoplooks.moc"

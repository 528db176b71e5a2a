// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on a bus of their own: a service that listens as a desktop's does, and one that is not there.
#include "app/notifications.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace dwcp;

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

/** What a desktop has. */
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        uint replaces = 0;
        QString title;
        QStringList actions;
        int urgency = -1;
    };
    QList<Notice> notices;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString&,
        const QStringList& actions, const QVariantMap& hints, int)
    {
        notices.push_back({replaces, title, actions, hints.value(QStringLiteral("urgency")).toInt()});
        return replaces != 0 ? replaces : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& key);
};

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoticeHasButtonsAndTheirAnswerComesBack()
    {
        const PrivateBus bus;
        QVERIFY(bus.isThere());
        QDBusConnection theirs = bus.connect(QStringLiteral("desktop"));
        Desktop desktop;
        QVERIFY(theirs.registerService(serviceName));
        QVERIFY(theirs.registerObject(
            servicePath, &desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        Notifications notifications(bus.connect(QStringLiteral("ours")));
        QVERIFY(notifications.isThere());
        QSignalSpy said(&notifications, &Notifications::said);
        QSignalSpy chosen(&notifications, &Notifications::chosen);
        notifications.say(QStringLiteral("atlas: Critical"), {},
            {{QStringLiteral("default"), QStringLiteral("Open")},
                {QStringLiteral("incidents"), QStringLiteral("Incidents")}},
            true);
        QVERIFY(said.wait());
        QCOMPARE(desktop.notices.size(), 1);
        QCOMPARE(desktop.notices[0].title, QStringLiteral("atlas: Critical"));
        QCOMPARE(desktop.notices[0].actions.size(), 4);
        QCOMPARE(desktop.notices[0].urgency, 2);
        Q_EMIT desktop.ActionInvoked(99, QStringLiteral("default")); // of another program
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("incidents"));
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("incidents"));
        notifications.say(QStringLiteral("atlas: Failed"), {}, {}, true);
        QVERIFY(said.wait());
        QCOMPARE(desktop.notices[1].replaces, 7U); // in place of the one before
    }

    void whereNobodyListensNothingIsSaid()
    {
        const PrivateBus bus;
        Notifications notifications(bus.connect(QStringLiteral("alone")));
        QVERIFY(!notifications.isThere());
        QSignalSpy said(&notifications, &Notifications::said);
        notifications.say(QStringLiteral("atlas: Critical"), {}, {}, true);
        QCOMPARE(said.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"

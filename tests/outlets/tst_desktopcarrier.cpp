// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications on a session bus of the test's own, with a service that keeps what it is to show.
#include "outlets/desktopcarrier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace dwcp;

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

std::string documentOf(const char* group, const char* occasion, const char* severity, const char* summary)
{
    return std::string(R"({"cluster":"atlas","group":{"alertname":")") + group + R"("},"alerts":[{"occasion":")"
        + occasion + R"(","severity":")" + severity + R"(","summary":")" + summary + R"("}]})";
}

Receiver deskReceiver()
{
    Receiver receiver;
    receiver.name = "desk";
    receiver.type = ReceiverType::Desktop;
    return receiver;
}

} // namespace

/** What a desktop has. */
class ShownNotices : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        uint replaces = 0;
        QString title;
        QString text;
        int urgency = -1;
    };
    QList<Notice> notices;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup")};

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
        const QStringList&, const QVariantMap& hints, int)
    {
        notices.push_back({replaces, title, text, hints.value(QStringLiteral("urgency")).toInt()});
        return replaces != 0 ? replaces : static_cast<uint>(10 + notices.size());
    }
    QStringList GetCapabilities() const { return capabilities; }
};

class DesktopCarrierTest : public QObject {
    Q_OBJECT

    QProcess m_bus;

    /** On a thread of its own, as a lane does it, while this one answers for the desktop. */
    static Carrier::Outcome carried(Carrier& carrier, const std::string& document)
    {
        Carrier::Outcome outcome;
        std::atomic<bool> isDone{false};
        std::thread lane([&] {
            outcome = carrier.carry(document);
            isDone = true;
        });
        static_cast<void>(QTest::qWaitFor([&] { return isDone.load(); }, 20'000));
        lane.join();
        return outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "install the package dbus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void whereNobodyShowsThemItFailsAndIsTriedAgain()
    {
        const auto carrier = desktopCarrier(deskReceiver());
        const Carrier::Outcome outcome = carried(*carrier, documentOf("load", "fired", "error", "n0"));
        QCOMPARE(outcome.kind, Carrier::Outcome::Kind::Failed);
        QVERIFY(!outcome.text.empty());
        QCOMPARE(carried(*carrier, "no JSON").kind, Carrier::Outcome::Kind::Refused);
    }

    void whatIsToldIsShownAndALaterWordTakesItsPlace()
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        ShownNotices shown;
        QVERIFY(desktop.registerService(serviceName));
        QVERIFY(desktop.registerObject(servicePath, &shown, QDBusConnection::ExportAllSlots));
        const auto carrier = desktopCarrier(deskReceiver());
        const auto say = [&](const std::string& document) { return carried(*carrier, document).kind; };
        QCOMPARE(say(documentOf("load", "fired", "error", "n0: load <12>")), Carrier::Outcome::Kind::Delivered);
        QCOMPARE(say(documentOf("load", "raised", "critical", "n0: load 22")), Carrier::Outcome::Kind::Delivered);
        QCOMPARE(say(documentOf("cpu", "resolved", "critical", "n1: cpu")), Carrier::Outcome::Kind::Delivered);
        QCOMPARE(shown.notices.size(), 3);
        QCOMPARE(shown.notices[0].title, QStringLiteral("atlas: fired error: n0: load <12>"));
        QCOMPARE(shown.notices[0].urgency, 1);
        QCOMPARE(shown.notices[0].replaces, 0U);
        QCOMPARE(shown.notices[1].urgency, 2);
        QCOMPARE(shown.notices[1].replaces, 11U); // of the same group
        QCOMPARE(shown.notices[2].urgency, 0);
        QCOMPARE(shown.notices[2].replaces, 0U);
        QVERIFY(desktop.unregisterService(serviceName));
    }

    void severalAreOneNoticeOfAFewLinesWithoutMarkup()
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("second"));
        ShownNotices shown;
        QVERIFY(desktop.registerService(serviceName));
        QVERIFY(desktop.registerObject(servicePath, &shown, QDBusConnection::ExportAllSlots));
        std::string alerts;
        for (int i = 0; i < 7; ++i)
            alerts += std::string(i ? "," : "") + R"({"occasion":"fired","severity":"warning","summary":"<b>"})";
        const auto carrier = desktopCarrier(deskReceiver());
        const std::string document = R"({"cluster":"atlas","group":{},"alerts":[)" + alerts + "]}";
        QCOMPARE(carried(*carrier, document).kind, Carrier::Outcome::Kind::Delivered);
        QCOMPARE(shown.notices.at(0).title, QStringLiteral("atlas: 7 alerts"));
        const QStringList lines = shown.notices.at(0).text.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.first(), QStringLiteral("fired warning: &lt;b&gt;"));
        QCOMPARE(lines.last(), QStringLiteral("and 2 more"));
        shown.capabilities.clear();
        QCOMPARE(carried(*carrier, document).kind, Carrier::Outcome::Kind::Delivered);
        QVERIFY(shown.notices.at(1).text.startsWith(QStringLiteral("fired warning: <b>\n")));
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(DesktopCarrierTest)
#include "tst_desktopcarrier.moc"

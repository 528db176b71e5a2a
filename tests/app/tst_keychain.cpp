// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"
#include "app/keychainlookup.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace dwcp;

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheKeychainAlone()
    {
        Configuration configuration;
        const auto target = [&](const char* token, const char* password) {
            Access access;
            access.bearerTokenFile = token;
            access.basicPasswordFile = password;
            Target added;
            added.access = std::make_shared<const Access>(std::move(access));
            configuration.targets.push_back(std::move(added));
        };
        target("keychain:n1", "");
        target("keychain:n1", "");
        target("/run/secrets/token", "");
        target("", "keychain:db");
        configuration.targets.emplace_back();
        Access tokenOnly;
        tokenOnly.bearerTokenFile = "keychain:mimir";
        configuration.remoteWrite.access = std::make_shared<const Access>(tokenOnly);
        AlertPolicy policy;
        policy.receivers.emplace_back().secretFile = "keychain:hook";
        configuration.alerts = std::make_shared<const AlertPolicy>(std::move(policy));
        QVERIFY(keychainNames(configuration)
            == (std::set<std::string>{"keychain:db", "keychain:hook", "keychain:mimir", "keychain:n1"}));
    }

    void withNothingToLookUpItIsDoneAtOnce()
    {
        Keychain keychain(std::make_shared<Inbox<Secret>>(4));
        QSignalSpy done(&keychain, &Keychain::done);
        keychain.lookUp(std::set<std::string>());
        QTRY_COMPARE(done.count(), 1);
    }

    void withoutAKeychainItSaysSoAndGivesNothing()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto box = std::make_shared<Inbox<Secret>>(4);
        Keychain keychain(box);
        QSignalSpy missing(&keychain, &Keychain::missing);
        QSignalSpy done(&keychain, &Keychain::done);
        keychain.lookUp(std::set<std::string>{"keychain:n1"});
        QTRY_COMPARE_WITH_TIMEOUT(missing.count(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
        QCOMPARE(missing[0][0].toString(), QStringLiteral("keychain:n1"));
        QVERIFY(!missing[0][1].toString().isEmpty());
        QCOMPARE(box->size(), std::size_t{0});
    }

    void whoWaitsForItIsToldTheNameOfWhatIsMissing()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto asked = askKeychain({"keychain:mimir"});
        QVERIFY(!asked);
        QCOMPARE(asked.error().place, std::string("keychain:mimir"));
        QVERIFY(!asked.error().text.empty());
        QVERIFY(askKeychain({}).value().empty());
    }

    void theNamesOfOneAccessAreItsOwn()
    {
        Access access;
        access.basicUser = "reader";
        access.basicPasswordFile = "keychain:db";
        QVERIFY(keychainNames(access) == std::set<std::string>{"keychain:db"});
        access.basicPasswordFile = "/run/secrets/db";
        QVERIFY(keychainNames(access).empty());
    }
};

int main(int argc, char* argv[])
{
    // The library that asks the keychain waits in GLib's loop, as it does in the programs.
    qunsetenv("QT_NO_GLIB");
    QCoreApplication application(argc, argv);
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"

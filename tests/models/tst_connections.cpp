// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator watches is kept by name, without secrets, and goes from one computer to another in a file.
#include "models/connections.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace dwcp;

namespace {

struct Kept {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    Connections connections{settings};
};

KeptConnection atlas()
{
    return {QStringLiteral("atlas"),
        {QStringLiteral("http://10.0.0.1:9100"), QStringLiteral("https://10.0.0.2/status")}, {}, 2, true, true};
}

} // namespace

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereAtTheNextStart()
    {
        Kept kept;
        kept.connections.put(atlas());
        QSettings again(kept.settings.fileName(), QSettings::IniFormat);
        const auto found = Connections(again).find(QStringLiteral("atlas"));
        QVERIFY(found);
        QCOMPARE(*found, atlas());
        QVERIFY(!Connections(again).find(QStringLiteral("other")));
    }

    void theSameNameIsReplacedAndNamesAreInOrder()
    {
        Kept kept;
        KeptConnection other = atlas();
        other.name = QStringLiteral("aaa");
        kept.connections.put(atlas());
        kept.connections.put(other);
        other.name = QStringLiteral("atlas");
        other.colour = 5;
        kept.connections.put(other);
        const auto all = kept.connections.all();
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].name, QStringLiteral("aaa"));
        QCOMPARE(all[1].colour, 5);
        kept.connections.remove(QStringLiteral("aaa"));
        QCOMPARE(kept.connections.all().size(), std::size_t(1));
    }

    void noPasswordIsKeptOrExported()
    {
        Kept kept;
        KeptConnection secret = atlas();
        secret.urls = {QStringLiteral("http://anna:hunter2@10.0.0.1:9100/metrics")};
        kept.connections.put(secret);
        QCOMPARE(kept.connections.all()[0].urls[0], QStringLiteral("http://10.0.0.1:9100/metrics"));
        QVERIFY(!kept.connections.exported().contains("hunter2"));
        QVERIFY(!kept.settings.value(QStringLiteral("connections")).toByteArray().contains("hunter2"));
    }

    void aFileGoesFromOneToAnother()
    {
        Kept here;
        Kept there;
        here.connections.put(atlas());
        QCOMPARE(there.connections.import(here.connections.exported()), QString());
        QCOMPARE(there.connections.all(), here.connections.all());
    }

    void aBrokenFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray("{\"targets\": []}");
        QTest::newRow("no name") << QByteArray("{\"connections\": [{\"urls\": [\"http://a:1\"]}]}");
        QTest::newRow("nothing to watch") << QByteArray("{\"connections\": [{\"name\": \"b\"}]}");
        QTest::newRow("no URL") << QByteArray("{\"connections\": [{\"name\": \"b\", \"urls\": [\"what is this\"]}]}");
    }
    void aBrokenFileChangesNothing()
    {
        QFETCH(QByteArray, file);
        Kept kept;
        kept.connections.put(atlas());
        QVERIFY(!kept.connections.import(file).isEmpty());
        QCOMPARE(kept.connections.all(), std::vector<KeptConnection>{atlas()});
    }

    void anythingThatIsPutComesBack()
    {
        const bool held = rc::check("names and flags survive", [] {
            Kept kept;
            KeptConnection connection = atlas();
            connection.name = QString::fromStdString(*rc::gen::nonEmpty(rc::gen::string<std::string>())).trimmed();
            connection.colour = *rc::gen::inRange(0, Connections::colours);
            connection.isReadOnly = *rc::gen::arbitrary<bool>();
            connection.isProtected = *rc::gen::arbitrary<bool>();
            RC_PRE(Connections::problem(connection).isEmpty() && !connection.name.contains(QChar(0)));
            kept.connections.put(connection);
            RC_ASSERT(kept.connections.all() == std::vector<KeptConnection>{connection});
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/targetlist.h"
#include "health/targeturl.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;

namespace {

/** "node url region profile weight", a line a target; or the problem. */
QString shown(const Result<std::vector<Target>>& targets)
{
    if (!targets)
        return QString::fromStdString(targets.error().message());
    QStringList lines;
    for (const Target& target : *targets) {
        lines << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(QString::fromStdString(target.node), QString::fromStdString(target.url),
                         QString::fromStdString(target.region), QString::fromStdString(target.profile))
                     .arg(target.weight);
    }
    return lines.join(QLatin1Char('\n'));
}

class TargetListTest : public QObject {
    Q_OBJECT

private slots:
    void urls_data()
    {
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* url, const char* outcome) { QTest::newRow(url) << QString::fromUtf8(outcome); };
        row("http://127.0.0.1:2379", "http://127.0.0.1:2379");
        row("https://host.example.org/metrics?x=1", "https://host.example.org:443/metrics?x=1");
        row("http://host", "http://host:80");
        row("host:9100", "http://host:9100");
        row("tcp://[::1]:6379", "tcp://[::1]:6379");
        row("tcp://host", "tcp://host: a tcp URL needs a port");
        row("tls://host:443", "tls://host:443");
        row("tls://host", "tls://host: a tls URL needs a port");
        row("exec:///usr/lib/check_load?-w&5,4,3", "exec:///usr/lib/check_load?-w&5,4,3");
        row("exec://host/bin/check?a", "exec://host/bin/check?a");
        row("exec://[::1]:22/bin/check", "exec://[::1]:22/bin/check");
        row("exec://check_load",
            "exec://check_load: a program needs its whole path: exec:///usr/lib/nagios/plugins/check_load?-w&5");
        row("exec:///usr/",
            "exec:///usr/: a program needs its whole path: exec:///usr/lib/nagios/plugins/check_load?-w&5");
        row("host", "host: this is not a URL: write http://host:port or host:port");
        row("machine:///", "machine:///");
        row("machine:///var/lib", "machine:///var/lib");
        row("machine://other/",
            "machine://other/: only the machine that this runs on can be looked at: machine:///, with a folder of the "
            "disk");
        row("ftp://host", "ftp://host: \"ftp\" is none of http, https, tcp, tls, exec, machine");
        row("http://", "http://: this is not a URL: the host is missing or wrong");
        row("", "this is not a URL: the host is missing or wrong");
        row("http://ho st", "http://ho st: a URL has no spaces and control characters");
        row("http://host:0", "http://host:0: the port must be a number from 1 to 65535");
        row("http://host:99999", "http://host:99999: the port must be a number from 1 to 65535");
        row("http://host:80x", "http://host:80x: the port must be a number from 1 to 65535");
        row("http://[::1", "http://[::1: this is not a URL: the host is missing or wrong");
        row("http://[::1]x:1", "http://[::1]x:1: the port must be a number from 1 to 65535");
        row("http://host/#top", "http://host/#top: a target's URL has no fragment (#...)");
        row("http://user:hunter2@host/x",
            "http://...@host/x: a user or password does not belong into a URL; use basic_auth with a password_file");
    }
    void urls()
    {
        QFETCH(QString, outcome);
        const Result<TargetUrl> url = parseTargetUrl(QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(url ? url->text() : url.error().message()), outcome);
    }

    void lists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* text, const char* outcome) {
            // Single quotes stand for double ones: moc stumbles over JSON in raw strings.
            const QString unquoted = QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
            QTest::newRow(name) << unquoted << QString::fromUtf8(outcome);
        };
        row("lines", "# two\nhttp://a:1\r\n\n  b:2/metrics  \n", "a:1 http://a:1   1\nb:2 http://b:2/metrics   1");
        row("a line that begins with an address", "[::1]:2379\n", "[::1]:2379 http://[::1]:2379   1");
        row("nothing", "", "");
        row("bad line", "http://a:1\nhttp://:2\n",
            "list:2: http://:2: this is not a URL: the host is missing or wrong");
        row("no targets", " []", "");
        row("file_sd",
            "[{'targets': ['a:1', 'https://b:2/m'], 'labels': {'region': 'eu', 'profile': 'etcd', 'weight': '2.5'}}, "
            "{'targets': ['c:3'], 'labels': {'node': 'see', '__scheme__': 'https', '__metrics_path__': '/x'}}]",
            "a:1 http://a:1 eu etcd 2.5\nb:2 https://b:2/m eu etcd 2.5\nsee https://c:3/x   1");
        row("not JSON", "[{", "list: is not a JSON list of targets");
        row("no object", "[7]", "list: [0]: must be an object with a list of \"targets\"");
        row("unknown key", "[{'targets': [], 'lables': {}}]", "list: [0]: unknown key \"lables\"");
        row("bad address", "[{'targets': []}, {'targets': ['a:b']}]",
            "list: [1].targets: a:b: the port must be a number from 1 to 65535");
        row("number as address", "[{'targets': [7]}]", "list: [0].targets: a target must be a text");
        row("node of two", "[{'targets': ['a:1', 'b:1'], 'labels': {'node': 'x'}}]",
            "list: [0].labels: \"node\" names one target, here are 2");
        row("program in lines", "a:1\nexec:///bin/true\n",
            "list:2: exec:///bin/true: a list names no programs; write an exec:// target into the configuration");
        row("program in file_sd", "[{'targets': ['/bin/true'], 'labels': {'__scheme__': 'exec'}}]",
            "list: [0].targets: exec:///bin/true: a list names no programs; write an exec:// target into the "
            "configuration");
        row("weight", "[{'targets': ['a:1'], 'labels': {'weight': '-1'}}]",
            "list: [0].labels: \"weight\" must be a number greater than 0");
    }
    void lists()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(shown(readTargetList(text.toStdString(), "list")), outcome);
    }

    void aHostileListIsRefused()
    {
        QCOMPARE(shown(readTargetList(std::string(1'000'000, '['), "list")), QStringLiteral("list: nested too deeply"));
    }

    void srvRecordsBecomeTargetsByPriority()
    {
        const std::vector<SrvRecord> records{{"b.example.org.", 9100, 20, 0}, {"c.example.org.", 9100, 10, 0},
            {"a b", 1, 5, 0}, {"a.example.org", 9100, 20, 0}};
        QCOMPARE(shown(targetsFromSrv(records, "https")),
            QStringLiteral("c.example.org:9100 https://c.example.org:9100   1\n"
                           "a.example.org:9100 https://a.example.org:9100   1\n"
                           "b.example.org:9100 https://b.example.org:9100   1"));
    }

    void aProgramIsCalledByItsFile()
    {
        QCOMPARE(targetFromUrl("exec:///usr/lib/check_load?-w&5")->node, std::string("check_load"));
        QCOMPARE(targetFromUrl("exec://db:5432/usr/lib/check_pgsql")->node, std::string("check_pgsql@db:5432"));
    }

    void nodesAreToldApart()
    {
        std::vector<Target> targets;
        for (const char* url : {"a:1", "a:1/x", "a:1/x", "a:1", "b:1"})
            targets.push_back(targetFromUrl(url).value());
        makeNodesUnique(targets);
        QStringList nodes;
        for (const Target& target : targets)
            nodes << QString::fromStdString(target.node);
        QCOMPARE(nodes.join(QStringLiteral(", ")), QStringLiteral("a:1, a:1/x, a:1/x #2, a:1 #2, b:1"));
    }

    void anyTextIsReadOrRefused()
    {
        QVERIFY(rc::check("a URL that is accepted is read back as the same", [] {
            const auto word = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab0:/.[]@#? -")));
            const std::string prefix =
                *rc::gen::element<std::string>("http://", "https://h:1/", "tcp://", "exec://", "exec:///", "h:9/", "");
            const Result<TargetUrl> url = parseTargetUrl(prefix + *word);
            const bool isStable = !url.ok() || parseTargetUrl(url->text())->text() == url->text();
            RC_ASSERT(isStable);
        }));
        QVERIFY(rc::check("any list", [](const std::string& text) {
            const auto targets = readTargetList(text, "list");
            const bool isNamed = targets.ok() || targets.error().place.rfind("list", 0) == 0;
            RC_ASSERT(isNamed);
        }));
    }
};

} // namespace

QTEST_APPLESS_MAIN(TargetListTest)
#include "tst_targetlist.moc"

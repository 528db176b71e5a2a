// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/haproxyruntime.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

// As HAProxy 2.6.12 wrote them, shortened by columns that nobody reads.
const std::string states =
    "1\n"
    "# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight\n"
    "3 dwcp 1 s1 127.0.0.1 2 0 128 1\n"
    "3 dwcp 2 s2 127.0.0.1 0 0 256 256\n"
    "3 dwcp 3 s3 127.0.0.1 2 1 999 7\n\n";
const std::string statistics = "# pxname,svname,qcur,scur,status,weight,lbtot,last_chk,\n"
                               "dwcp,s1,0,4,UP,128,1234,\"L7OK, \"\"fine\"\"\",\n"
                               "dwcp,s2,0,0,DOWN,256,9,,\n"
                               "dwcp,s3,0,0,MAINT,7,0,,\n"
                               "other,s1,0,0,UP,1,5555,,\n\n";

} // namespace

class HaproxyRuntimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serversAreReadFromBothAnswers()
    {
        const auto servers = seenServers(states, statistics, "dwcp");
        QVERIFY(servers.ok());
        QCOMPARE(servers->size(), std::size_t(3));
        const SeenServer& first = servers->front();
        QCOMPARE(first.name, std::string("s1"));
        QCOMPARE(first.status, std::string("UP"));
        QCOMPARE(first.weight, 128U);
        QCOMPARE(first.configuredWeight, 1U);
        QCOMPARE(first.chosen, 1234U);
        QCOMPARE(first.sessions, 4U);
        QVERIFY(!first.isOut);
        QVERIFY((*servers)[1].isOut); // by its own checks
        QVERIFY((*servers)[2].isOut); // by its administrator
        QCOMPARE((*servers)[2].weight, 256U); // more than there can be
    }

    void whatIsNoAnswerIsAnError()
    {
        QCOMPARE(seenServers("Can't find backend.\n", statistics, "x").error().text,
            std::string("does not tell its servers: Can't find backend."));
        QVERIFY(!seenServers("", "", "x").ok());
        QVERIFY(!seenServers("1\n# be_name srv_name\n", statistics, "x").ok());
        QVERIFY(!seenServers(states, "", "dwcp").ok());
        QVERIFY(!seenServers(states, "# pxname,svname\n", "dwcp").ok());
    }

    void halfAnAnswerNeverBreaksIt()
    {
        for (std::size_t length = 0; length < states.size(); ++length)
            static_cast<void>(seenServers(states.substr(0, length), statistics.substr(0, length), "dwcp"));
        const auto cut = seenServers(states.substr(0, states.size() - 20), statistics, "dwcp");
        QVERIFY(cut.ok());
        QCOMPARE(cut->size(), std::size_t(2));
    }

    void whoIsNotThereIsAnError()
    {
        QTemporaryDir folder;
        const HaproxyRuntime nobody(folder.filePath(QStringLiteral("socket")).toStdString(), 100ms);
        QCOMPARE(nobody.servers("dwcp").error().text, std::string("connect: No such file or directory"));
        QVERIFY(!HaproxyRuntime("tcp://127.0.0.1", 100ms).ask("show info").ok());
        QVERIFY(!HaproxyRuntime(std::string(200, 'x'), 100ms).ask("show info").ok());
    }
};

QTEST_GUILESS_MAIN(HaproxyRuntimeTest)
#include "tst_haproxyruntime.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/perfdata.h"
#include "support/proberbench.h"
#include "support/scriptedserver.h"
#endif

#include <QTest>
#include <signal.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

QByteArray perf(const std::string& text)
{
    std::vector<SeriesValue> series;
    for (const PerfValue& item : parsePerfdata(text))
        addPerfSeries(item, series);
    return QByteArray::fromStdString(printedReadings(LayoutKeeper().readings(std::move(series), nullptr)));
}

CheckOrder command(const std::vector<std::string>& words, const std::string& url = "tcp://127.0.0.1:1")
{
    CheckOrder order = ProberBench::order(url, "command");
    order.spec.command = words;
    return order;
}

CheckOrder shell(const std::string& script)
{
    return command({"/bin/sh", "-c", script});
}

QByteArray verdict(const CheckResult& result)
{
    if (result.outcome != CheckOutcome::Answered)
        return QByteArray::fromStdString(std::string(outcomeName(result.outcome)) + ": " + result.error);
    return QByteArray::fromStdString(std::string(levelName(result.verdict)) + ": " + result.verdictText);
}

const std::string plugins = "/usr/lib/nagios/plugins/";

} // namespace

/** The Nagios plugin protocol, with scripts and with the real monitoring plugins. */
class CommandsTest : public QObject {
    Q_OBJECT

    ProberBench m_bench;

private slots:
    void readsPerfdata_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("", "");
        row("users=3", "plugin_users{perf=users} 3\n");
        row("time=0.05s;;;0;10",
            "plugin_time{perf=time,unit=seconds} 0.05\nplugin_time_min{perf=time,unit=seconds} "
            "0\nplugin_time_max{perf=time,unit=seconds} 10\n");
        row("a=1500ms;2000;~:3000",
            "plugin_a{perf=a,unit=seconds} 1.5\n"
            "plugin_a_warn{bound=low,perf=a,unit=seconds} 0\nplugin_a_warn{bound=high,perf=a,unit=seconds} 2\n"
            "plugin_a_crit{bound=low,perf=a,unit=seconds} -inf\nplugin_a_crit{bound=high,perf=a,unit=seconds} 3\n");
        row("b=250us c=5c d=99.5%",
            "plugin_b{perf=b,unit=seconds} 0.00025\nplugin_c{perf=c,unit=count} 5\nplugin_d{perf=d,unit=percent} "
            "99.5\n");
        row("a=1B b=1KB c=1MB d=1GB e=1TB",
            "plugin_a{perf=a,unit=bytes} 1\nplugin_b{perf=b,unit=bytes} 1024\nplugin_c{perf=c,unit=bytes} 1048576\n"
            "plugin_d{perf=d,unit=bytes} 1073741824\nplugin_e{perf=e,unit=bytes} 1.099511628e+12\n");
        row("'/'=2MB;;@1:3",
            "plugin__{perf=/,unit=bytes} 2097152\nplugin___crit{alert=inside,bound=low,perf=/,unit=bytes} 1048576\n"
            "plugin___crit{alert=inside,bound=high,perf=/,unit=bytes} 3145728\n");
        row("'a b''c'=1 'x=y'=-2.5e1", "plugin_a_b_c{perf=a b'c} 1\nplugin_x_y{perf=x=y} -25\n");
        row("load=U;1",
            "plugin_load{perf=load} nan\nplugin_load_warn{bound=low,perf=load} "
            "0\nplugin_load_warn{bound=high,perf=load} 1\n");
        row("rpm=1200rpm", "plugin_rpm{perf=rpm,unit=rpm} 1200\n");
        row("  a=1 \t b=2  ", "plugin_a{perf=a} 1\nplugin_b{perf=b} 2\n");
        row("nothing a= b=x =3 'open", "");
        row("'open c=4", "plugin_c{perf=c} 4\n");
        row("bad=x good=1", "plugin_good{perf=good} 1\n");
    }

    void readsPerfdata()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(perf(text.toStdString()), expected);
    }

    void readsRanges()
    {
        const auto range = [](const char* text) {
            const auto r = parseRange(text);
            return r ? QStringLiteral("%1..%2%3")
                           .arg(r->low)
                           .arg(r->high)
                           .arg(r->alertsInside ? QStringLiteral(" inside") : QString())
                     : QStringLiteral("none");
        };
        QCOMPARE(range("10"), QStringLiteral("0..10"));
        QCOMPARE(range("10:"), QStringLiteral("10..inf"));
        QCOMPARE(range(":10"), QStringLiteral("0..10"));
        QCOMPARE(range("~:10"), QStringLiteral("-inf..10"));
        QCOMPARE(range("-1.5:2.5"), QStringLiteral("-1.5..2.5"));
        QCOMPARE(range("@10:20"), QStringLiteral("10..20 inside"));
        for (const char* bad : {"", "@", "x", "10:5", "1:2:3", "~"})
            QCOMPARE(range(bad), QStringLiteral("none"));
    }

    void splitsOutput()
    {
        const PluginOutput output = splitPluginOutput("DISK OK | a=1 b=2\nmore text\nlast line | c=3\nd=4\ne=5\n");
        QCOMPARE(output.text, std::string("DISK OK"));
        QCOMPARE(output.perfdata, std::string("  a=1 b=2  c=3 d=4 e=5"));
        QCOMPARE(splitPluginOutput("only text").text, std::string("only text"));
        QCOMPARE(splitPluginOutput("").text, std::string());
    }

    void judgesByExitCode()
    {
        QCOMPARE(verdict(m_bench.ask(shell("echo fine; exit 0"))), QByteArray("healthy: fine"));
        QCOMPARE(verdict(m_bench.ask(shell("echo hm; exit 1"))), QByteArray("degraded: hm"));
        QCOMPARE(verdict(m_bench.ask(shell("echo bad; exit 2"))), QByteArray("critical: bad"));
        QCOMPARE(verdict(m_bench.ask(shell("exit 3"))), QByteArray("unknown: "));
        QCOMPARE(verdict(m_bench.ask(shell("echo lost; exit 4"))),
            QByteArray(QByteArray::fromStdString(std::string(outcomeName(CheckOutcome::NotParseable))
                + ": the program's exit code is 4, not 0 to 3: lost")));
        const CheckResult killed = m_bench.ask(shell("kill -SEGV $$"));
        QCOMPARE(killed.error, std::string("the program was ended by signal 11"));
        const CheckResult missing = m_bench.ask(command({"/no/such/program"}));
        QCOMPARE(missing.outcome, CheckOutcome::Refused);
        QCOMPARE(missing.error, std::string("/no/such/program: cannot be run: No such file or directory"));
    }

    void handsOverReadings()
    {
        const CheckResult result = m_bench.ask(shell("echo 'OK - x | a=1;2;3'; echo 'more | b=4'; exit 1"));
        QCOMPARE(printedReadings(result.readings),
            std::string("plugin_exit_code 1\nplugin_a{perf=a} 1\nplugin_a_warn{bound=low,perf=a} 0\n"
                        "plugin_a_warn{bound=high,perf=a} 2\nplugin_a_crit{bound=low,perf=a} "
                        "0\nplugin_a_crit{bound=high,perf=a} 3\nplugin_b{perf=b} 4\n"));
        QCOMPARE(verdict(result), QByteArray("degraded: OK - x"));
    }

    void runsWithoutAShellAndWithoutInheritance()
    {
        QCOMPARE(verdict(m_bench.ask(command({"/bin/echo", "$HOME; {host}:{port} `id`"}, "tcp://db.example:5432"))),
            QByteArray("healthy: $HOME; db.example:5432 `id`"));
        qputenv("DWCP_TEST_SECRET", "hidden");
        QCOMPARE(verdict(m_bench.ask(shell("echo \"[$DWCP_TEST_SECRET] $LC_ALL\""))), QByteArray("healthy: [] C"));
        // By what the shell itself knows: a pipe of its own would be a descriptor more for a moment.
        QCOMPARE(
            verdict(m_bench.ask(shell(
                "for fd in 3 4 5 6 7 8 9; do test -e /proc/$$/fd/$fd && echo $fd && exit 2; done; echo none; cat"))),
            QByteArray("healthy: none"));
    }

    void takesTheProgramFromTheUrl()
    {
        CheckOrder order = command({}, "exec:///bin/echo?one&t%77o%20words");
        QCOMPARE(verdict(m_bench.ask(order)), QByteArray("healthy: one two words"));
        QCOMPARE(m_bench.ask(command({}, "http://h/")).error,
            std::string("the check has no command, and the target's URL is not of exec://"));
    }

    void keepsOnlySoMuchOutput()
    {
        const CheckResult result = m_bench.ask(shell("head -c 1000000 /dev/zero | tr '\\0' x"));
        QCOMPARE(verdict(result), QByteArray("healthy: ") + QByteArray(1000, 'x'));
        QCOMPARE(result.bytes, std::uint64_t(1'000'000));
    }

    void killsTheWholeGroupAtTheTimeout()
    {
        CheckOrder order = shell("sleep 600 & echo $! >&1; wait");
        order.timeout = 300ms;
        const CheckResult result = m_bench.ask(order);
        QCOMPARE(result.outcome, CheckOutcome::TimedOut);
        QCOMPARE(result.error, std::string("no answer within 300 ms, waiting for the program's end"));
        QCOMPARE(verdict(m_bench.ask(shell("echo next"))), QByteArray("healthy: next"));
    }

    void doesNotWaitForChildrenLeftBehind()
    {
        const CheckResult result = m_bench.ask(shell("sleep 20 & echo done"));
        QCOMPARE(verdict(result), QByteArray("healthy: done"));
        QVERIFY(result.duration < 15s);
    }

    void realPluginsWork()
    {
        ScriptedServer server([](Peer& peer, int) {
            peer.request();
            peer.answer("hello");
        });
        const std::string port = std::to_string(server.port());
        QCOMPARE(verdict(m_bench.ask(command({plugins + "check_dummy", "2", "as told"}))),
            QByteArray("critical: CRITICAL: as told"));

        const CheckResult load =
            m_bench.ask(command({plugins + "check_load", "-w", "1000,1000,1000", "-c", "2000,2000,2000"}));
        QVERIFY2(verdict(load).startsWith("healthy: "), verdict(load));
        QVERIFY(printedReadings(load.readings).find("plugin_load1_warn{bound=high,perf=load1} 1000\n")
            != std::string::npos);

        const CheckResult disk = m_bench.ask(command({plugins + "check_disk", "-w", "1", "-c", "0", "-p", "/"}));
        QVERIFY2(verdict(disk).startsWith("healthy: DISK OK"), verdict(disk));
        QCOMPARE(disk.readings.layout->series.at(1).name, std::string("plugin__"));
        QCOMPARE(disk.readings.layout->series.at(1).label("unit"), std::string_view("bytes"));

        const CheckResult tcp =
            m_bench.ask(command({plugins + "check_tcp", "-H", "{host}", "-p", "{port}"}, server.url("tcp")));
        QVERIFY2(verdict(tcp).startsWith("healthy: TCP OK"), verdict(tcp));
        QCOMPARE(tcp.readings.layout->series.at(1).name, std::string("plugin_time"));

        const CheckResult http =
            m_bench.ask(command({plugins + "check_http", "-H", "127.0.0.1", "-p", port, "-u", "/"}));
        QVERIFY2(verdict(http).startsWith("healthy: HTTP OK"), verdict(http));
        QVERIFY(printedReadings(http.readings).find("plugin_size{perf=size,unit=bytes} ") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"

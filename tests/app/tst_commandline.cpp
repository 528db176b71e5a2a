// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

std::variant<CommandLine, Ending> read(ProgramKind program, std::vector<const char*> arguments)
{
    arguments.insert(arguments.begin(), "program");
    return readCommandLine(program, static_cast<int>(arguments.size()), arguments.data());
}

CommandLine accepted(ProgramKind program, const std::vector<const char*>& arguments)
{
    auto result = read(program, arguments);
    if (const auto* ending = std::get_if<Ending>(&result))
        qFatal("refused: %s", ending->text.c_str());
    return std::get<CommandLine>(result);
}

Ending refused(ProgramKind program, const std::vector<const char*>& arguments)
{
    auto result = read(program, arguments);
    return std::holds_alternative<Ending>(result) ? std::get<Ending>(result) : Ending{"accepted", -1};
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesSeveralUrlsAndTheOptionsOfTheMonitor()
    {
        const CommandLine line = accepted(ProgramKind::Monitor,
            {"--connect", "http://127.0.0.1:2379", "http://127.0.0.1:9100", "--once", "--format", "json", "--listen",
                "127.0.0.1:9480", "--run-for", "1500ms"});
        QCOMPARE(line.connect.size(), std::size_t(2));
        QVERIFY(line.once);
        QVERIFY(line.format == CommandLine::Format::Json);
        QCOMPARE(line.listen->port, std::uint16_t(9480));
        QVERIFY(*line.runFor == 1500ms);
    }

    void durationsHaveUnits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: refused
        QTest::newRow("seconds") << QByteArray("20s") << qint64(20'000);
        QTest::newRow("bare") << QByteArray("3") << qint64(3'000);
        QTest::newRow("minutes") << QByteArray("2m") << qint64(120'000);
        QTest::newRow("hours") << QByteArray("1h") << qint64(3'600'000);
        QTest::newRow("zero") << QByteArray("0s") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5s") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("unit") << QByteArray("5 parsecs") << qint64(-1);
        QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
        QTest::newRow("for ever") << QByteArray("1e300h") << qint64(-1);
    }
    void durationsHaveUnits()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, milliseconds);
        const QByteArray option = "--run-for=" + text;
        const auto result = read(ProgramKind::Monitor, {"--connect", "http://a:1", option.constData()});
        if (milliseconds < 0) {
            QCOMPARE(std::get<Ending>(result).code, usageError);
            QVERIFY(std::get<Ending>(result).text.find("--run-for") != std::string::npos);
        } else {
            QVERIFY(*std::get<CommandLine>(result).runFor == std::chrono::milliseconds(milliseconds));
        }
    }

    void everyBadArgumentIsOneLineAndCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{"--connect", "http://a:1", "--nonsense"} << "--nonsense";
        QTest::newRow("nothing to watch") << QStringList{"--once"} << "--connect";
        QTest::newRow("both") << QStringList{"--connect", "http://a:1", "--config", "f"} << "--config";
        QTest::newRow("format") << QStringList{"--connect", "http://a:1", "--format", "xml"} << "--format";
        QTest::newRow("listen") << QStringList{"--connect", "http://a:1", "--listen", "127.0.0.1"} << "--listen";
        QTest::newRow("listen port") << QStringList{"--connect", "http://a:1", "--listen", ":99999"} << "--listen";
        QTest::newRow("listen wide") << QStringList{"--connect", "http://a:1", "--listen", "0.0.0.0:9480"}
                                     << "loopback";
    }
    void everyBadArgumentIsOneLineAndCodeTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        std::vector<QByteArray> bytes;
        std::vector<const char*> pointers;
        for (const QString& argument : arguments)
            bytes.push_back(argument.toUtf8());
        for (const QByteArray& argument : bytes)
            pointers.push_back(argument.constData());
        const Ending ending = refused(ProgramKind::Monitor, pointers);
        QCOMPARE(ending.code, usageError);
        QVERIFY2(ending.text.find(named.toStdString()) != std::string::npos, ending.text.c_str());
        QCOMPARE(std::count(ending.text.begin(), ending.text.end(), '\n'), std::ptrdiff_t(1));
    }

    void helpAndVersionEndWell()
    {
        QCOMPARE(refused(ProgramKind::Monitor, {"--help"}).code, 0);
        QVERIFY(refused(ProgramKind::Monitor, {"--help"}).text.find("--connect") != std::string::npos);
        QVERIFY(refused(ProgramKind::Console, {"--version"}).text.find("dwcp-console ") == 0);
    }

    void theConsoleHasNoOnceAndTheMonitorNoScreenshots()
    {
        QCOMPARE(refused(ProgramKind::Console, {"--once"}).code, usageError);
        QCOMPARE(refused(ProgramKind::Monitor, {"--connect", "http://a:1", "--screenshots", "d"}).code, usageError);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

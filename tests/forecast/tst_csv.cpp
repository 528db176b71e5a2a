// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/anomalycsv.h"
#include "forecast/forecastcsv.h"
#include "forecast/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <sstream>

using namespace dwcp;

namespace {

std::string problemOf(const std::string& text)
{
    std::istringstream in(text);
    std::vector<NamedSeries> series;
    const auto problem = readSeries(in, "load.csv", series);
    return problem ? problem->message() : "";
}

std::vector<NamedSeries> read(const std::string& text)
{
    std::istringstream in(text);
    std::vector<NamedSeries> series;
    readSeries(in, "load.csv", series);
    return series;
}

QJsonArray forecastJson(const std::string& text, ForecastCsvOptions options)
{
    std::istringstream in(text);
    std::ostringstream out;
    forecastCsv(in, out, options);
    return QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).array();
}

std::string wideLine(const std::string& id, int count)
{
    std::string line = id;
    for (int i = 0; i < count; ++i)
        line.append(1, ',').append(std::to_string(100 + 2 * i));
    return line.append(1, '\n');
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void oneSeriesALine()
    {
        const auto series = read("\"id\",\"V1\",\"V2\",\"V3\"\n\"H1\",\"605\",\"586.5\",\"\"\r\n\nH2,1,,3,,\n");
        QCOMPARE(series.size(), std::size_t(2));
        QCOMPARE(series[0].id, std::string("H1"));
        QCOMPARE(series[0].values, (std::vector<double>{605, 586.5}));
        QCOMPARE(series[1].values.size(), std::size_t(3));
        QVERIFY(std::isnan(series[1].values[1]));
    }

    void timesMakeAGrid()
    {
        const auto series = read("time,value\n2024-01-01 02:00,3\n2024-01-01 00:00,1\n2024-01-01 01:00,2\n"
                                 "2024-01-01 04:00,5\n2024-01-01 05:00,\n2024-01-01 06:00,7\n2024-01-01 07:00,8\n");
        QCOMPARE(series.size(), std::size_t(1));
        QCOMPARE(series[0].step, 3600.0);
        QCOMPARE(series[0].values.size(), std::size_t(8));
        QVERIFY(std::isnan(series[0].values[3]) && std::isnan(series[0].values[5]));
        QCOMPARE(series[0].values[6], 7.0);
    }

    void monthsAreEvenlySpaced()
    {
        std::string text = "time,value\n";
        for (int month = 0; month < 60; ++month)
            text += std::to_string(2000 + month / 12) + (month % 12 < 9 ? "-0" : "-") + std::to_string(month % 12 + 1)
                + "-01," + std::to_string(month) + "\n";
        const auto series = read(text);
        QCOMPARE(series[0].values.size(), std::size_t(60));
        for (std::size_t i = 0; i < 60; ++i)
            QCOMPARE(series[0].values[i], static_cast<double>(i));
    }

    void problemsNameFileLineAndColumn()
    {
        QCOMPARE(
            problemOf("id,v1,v2\na,1,2\nb,3,x\n"), std::string("load.csv: line 3, column 3: \"x\" is not a number"));
        QCOMPARE(
            problemOf("time,value\n1,2\nnoon,3\n"), std::string("load.csv: line 3, column 1: \"noon\" is not a time"));
        QCOMPARE(problemOf("time,value\n1,2\n2,\"3,5\"\n"),
            std::string("load.csv: line 3, column 2: \"3,5\" is not a number"));
        QCOMPARE(problemOf("time,value\n1,2\n2\n"),
            std::string("load.csv: line 3, column 2: expected two columns, time and value"));
        QCOMPARE(problemOf(""), std::string("load.csv: there are no rows"));
        QCOMPARE(problemOf("id,v1\n"), std::string("load.csv: there are no rows below the header"));
        QCOMPARE(problemOf("a,1,2\n"), std::string());
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(*parseTimeText("1704067200"), 1704067200.0);
        QCOMPARE(*parseTimeText("1704067200500"), 1704067200.5);
        QCOMPARE(*parseTimeText("2024-01-01"), 1704067200.0);
        QCOMPARE(*parseTimeText("2024/01"), 1704067200.0);
        QCOMPARE(*parseTimeText("2024-01-01T00:00:30.25Z"), 1704067230.25);
        QCOMPARE(*parseTimeText("2024-01-01 02:00:00+02:00"), 1704067200.0);
        QCOMPARE(*parseTimeText("1970-01-02 00:00"), 86400.0);
        for (const char* const wrong :
            {"", "noon", "2024-13-01", "2024-02-30", "2024-01-01 25", "2024-01-01T00:00x", "1e999"})
            QVERIFY2(!parseTimeText(wrong), wrong);
    }

    void theJsonHasTheAgreedShape()
    {
        const auto array = forecastJson(wideLine("a\"b", 30) + wideLine("short", 5), {.horizon = 5});
        QCOMPARE(array.size(), 2);
        const QJsonObject first = array[0].toObject();
        QCOMPARE(first["id"].toString(), QStringLiteral("a\"b"));
        QVERIFY(!first["method"].toString().isEmpty());
        const QJsonArray point = first["point"].toArray();
        QCOMPARE(point.size(), 5);
        for (int h = 0; h < 5; ++h)
            QVERIFY(std::abs(point[h].toDouble() - (160 + 2 * h)) < 1e-6);
        const QJsonObject intervals = first["intervals"].toObject();
        QCOMPARE(intervals.keys(), (QStringList{"80", "95"}));
        QCOMPARE(intervals["95"].toObject()["lower"].toArray().size(), 5);
        QCOMPARE(intervals["95"].toObject()["upper"].toArray().size(), 5);
        QCOMPARE(first["backtest"].toObject().keys(), (QStringList{"coverage95", "mase", "smape"}));
        const QJsonObject unknown = array[1].toObject();
        QCOMPARE(unknown["method"].toString(), QStringLiteral("unknown"));
        QVERIFY(unknown["point"].toArray()[0].isNull());
    }

    void theCsvHasALinePerStep()
    {
        std::istringstream in(wideLine("\"a,b\"", 20));
        std::ostringstream out;
        QVERIFY(!forecastCsv(in, out, {.horizon = 2, .levels = {90}, .format = ForecastFormat::Csv}));
        std::istringstream lines(out.str());
        std::string line;
        std::getline(lines, line);
        QCOMPARE(line, std::string("id,method,step,point,lower90,upper90"));
        std::getline(lines, line);
        QVERIFY(line.starts_with("\"a,b\","));
        std::getline(lines, line);
        QVERIFY(line.find(",2,") != std::string::npos);
        QVERIFY(!std::getline(lines, line));
    }

    void wrongWishesAreRefused()
    {
        std::istringstream in(wideLine("a", 20));
        std::ostringstream out;
        QCOMPARE(forecastCsv(in, out, {})->text, std::string("the horizon must be at least 1"));
        QVERIFY(forecastCsv(in, out, {.horizon = 1, .levels = {100}}).has_value());
        QVERIFY(out.str().empty());
    }

    void anomaliesKeepTheRowsAsWritten()
    {
        std::istringstream in(
            "timestamp,value\n2014-04-01 00:00:00,20.0\n2014-04-01 00:05:00,\n2014-04-01 00:10:00,2e1\n");
        std::ostringstream out;
        QVERIFY(!anomalyCsv(in, out));
        QCOMPARE(out.str(),
            std::string("timestamp,value,anomaly_score\n2014-04-01 00:00:00,20.0,0.000000\n"
                        "2014-04-01 00:05:00,,0.000000\n2014-04-01 00:10:00,2e1,0.000000\n"));
    }

    void anomalyProblemsNameTheirPlace()
    {
        const auto message = [](const std::string& text) {
            std::istringstream in(text);
            std::ostringstream out;
            const auto problem = anomalyCsv(in, out, "cpu.csv");
            return problem ? problem->message() : std::string();
        };
        QCOMPARE(message("timestamp,value\n1,2\n2,high\n"),
            std::string("cpu.csv: line 3, column 2: \"high\" is not a number"));
        QCOMPARE(message("1,2\nlater,3\n"), std::string("cpu.csv: line 2, column 1: \"later\" is not a time"));
        QCOMPARE(
            message("1,2,3\n"), std::string("cpu.csv: line 1, column 3: expected two columns, timestamp and value"));
        QCOMPARE(message(""), std::string("cpu.csv: there are no rows"));
    }

    void anyTextIsReadOrRefused()
    {
        QVERIFY(rc::check("no crash, and a problem has a text", [] {
            const auto text =
                *rc::gen::container<std::string>(rc::gen::elementOf(std::string("01259.,-:\"\n\r\teaN T+")));
            std::istringstream in(text);
            std::ostringstream out;
            const auto problem = forecastCsv(in, out, {.horizon = 2});
            RC_ASSERT(!problem || !problem->text.empty());
            std::istringstream again(text);
            const auto other = anomalyCsv(again, out);
            RC_ASSERT(!other || !other->text.empty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"

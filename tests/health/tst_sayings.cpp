// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/command.h"
#include "health/durationtext.h"
#include "health/facts.h"
#include "health/sayings.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstring>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A language that marks what is of ours, and says numbers and times as they were said. */
class Marks : public FactReader {
public:
    explicit Marks(std::string mark) : m_mark(std::move(mark)) { }
    std::string translated(const char* english) const override { return m_mark + english; }
    std::string quantity(double value, Unit unit) const override
    {
        MetricRule rule;
        rule.unit = unit;
        return factOf(rule, value);
    }
    std::string number(double value, int decimals) const override
    {
        return QByteArray::number(value, 'f', decimals).toStdString();
    }
    std::string duration(Duration duration) const override { return durationText(duration); }
    std::string time(WallTime time) const override { return rfc3339(time); }

private:
    std::string m_mark;
};

/** Something that may stand at such a place; what strangers write looks like a place, or like more of the sentence. */
std::string sampleOf(char kind)
{
    switch (kind) {
    case 'n':
        return "12";
    case 'x':
        return "0.25";
    case 'q':
        return "0.62 seconds";
    case 'd':
        return "1m30s";
    case 'w':
        return "2026-03-18T14:32:08.250Z";
    case 'W':
        return "half-open";
    case 'C':
        return "trip-breaker";
    case 'F':
        return "the check passes";
    case 'f':
        return "stranger: %2, 100 %";
    case 's':
        return "db-1 %1, (x)";
    case 'm':
        return "WAL fsync p99";
    case 'i':
        return "component_ill";
    default:
        return "db-1 %1; \"x\": 7";
    }
}

std::string example(const Saying& saying)
{
    std::string text = saying.english;
    for (std::size_t place = std::strlen(saying.places); place-- > 0;) {
        const std::string mark = "%" + std::to_string(place + 1);
        text.replace(text.find(mark), mark.size(), sampleOf(saying.places[place]));
    }
    return text;
}

/** Every text between quotes in the backend, in one; what is written in pieces is put together. */
QString saidInTheBackend()
{
    QString all;
    QDirIterator files(QStringLiteral(DWCP_SOURCE_DIR "/backend"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QLatin1String("sayingcatalogue.cpp")) || !file.open(QIODevice::ReadOnly))
            continue;
        all += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression seam(QStringLiteral("(?<!\\\\)\"\\s*\\n\\s*\""));
    static const QRegularExpression quote(QStringLiteral("\\\\\""));
    return all.remove(seam).replace(quote, QStringLiteral("\""));
}

/** What the system and libraries say, and what the window's program says of plans. */
bool isSaidElsewhere(std::string_view english)
{
    static const std::set<std::string_view> elsewhere{"connection refused", "connection reset by peer",
        "connection timed out", "connection aborted", "no route to host", "network is unreachable", "network is down",
        "host is down", "broken pipe", "permission denied", "too many open files", "operation canceled",
        "No such file or directory", "Permission denied", "Connection refused", "Host not found",
        "Host not found (authoritative)", "Host not found (non-authoritative), try again later",
        "the configuration plans a report of that name", "there is a report of that name already",
        "reports are made from a journal: give --journal FILE", "the journal began later",
        "too many moments are asked for at once"};
    return elsewhere.contains(english);
}

template <std::size_t... Index>
std::set<std::string_view> namesOfCommands(std::index_sequence<Index...>)
{
    return {commandName(CommandBody(std::in_place_index<Index>))...};
}

} // namespace

class SayingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySayingIsKnownAgainWhateverStandsInIt()
    {
        for (const Saying& saying : sayings()) {
            const std::string text = example(saying);
            QVERIFY2(readSaying(text), text.c_str());
            QCOMPARE(inWords(text, Marks("")), text);
            QVERIFY2(inWords(text, Marks("~")).starts_with('~'), text.c_str());
        }
    }

    void placesAreAsManyAsTheSentenceHas()
    {
        for (const Saying& saying : sayings()) {
            const std::size_t places = std::strlen(saying.places);
            QVERIFY(places <= mostPlaces);
            const QString english = QString::fromUtf8(saying.english);
            QCOMPARE(std::size_t(english.count(QRegularExpression(QStringLiteral("%\\d")))), places);
            for (std::size_t place = 1; place <= places; ++place)
                QVERIFY2(english.contains(QStringLiteral("%%1").arg(place)), saying.english);
        }
    }

    void whatStandsInTheListIsStillSaid()
    {
        const QString said = saidInTheBackend();
        QStringList gone;
        static const QRegularExpression seams(QStringLiteral(
            "%\\d|, |; |: | of at least | at least | from | expected|after |the node |the webhook | \\(HTTP |\""));
        for (const Saying& saying : sayings()) {
            if (isSaidElsewhere(saying.english))
                continue;
            for (const QString& piece : QString::fromUtf8(saying.english).split(seams)) {
                if (!said.contains(piece.trimmed()))
                    gone << QString::fromUtf8(saying.english) + QStringLiteral(" <- ") + piece;
            }
        }
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
    }

    void everyCommandHasAName()
    {
        const auto names = namesOfCommands(std::make_index_sequence<std::variant_size_v<CommandBody>>());
        QCOMPARE(std::set<std::string_view>(sayingCommands().begin(), sayingCommands().end()), names);
    }

    void factsMayBeMadeOfFacts()
    {
        const Marks marks("~");
        QCOMPARE(
            inWords("trip-breaker: n1/amst was closed, is forced-open; loses n1/amst; capacity 100 % to 80 %", marks),
            std::string("~~trip-breaker: ~~n1/amst was ~closed, is ~forced-open; ~~loses n1/amst; ~capacity 100 % to "
                        "80 %"));
        QCOMPARE(inWords("incident 3, probable cause n4 Consensus: no answer within 2s, connecting", marks),
            std::string("~incident 3, probable cause n4 Consensus: ~no answer within 2s, ~connecting"));
        QCOMPARE(inWords("component_ill critical: n4 is failed: no answer within 2 s, connecting", marks),
            std::string("~component_ill ~critical: n4 is failed: no answer within 2 s, connecting"));
        QCOMPARE(inWords("component_ill warning: n3 is degraded: Streams that failed 50 %", marks),
            std::string("~component_ill ~warning: n3 is degraded: Streams that failed 50 %"));
        QCOMPARE(inWords("turn-node-breaker: trip for 10m", marks), std::string("~~turn-node-breaker: ~~trip for 10m"));
        QCOMPARE(
            inWords("decided by 12: degraded, degraded from 10 until below 8, critical from 20 until below 15", marks),
            std::string(
                "~decided by 12: ~degraded, ~~~degraded from 10 until below 8, ~~critical from 20 until below 15"));
        QCOMPARE(inWords("also 4.8 %: critical, critical from 3 % until below 2.4 %", marks),
            std::string("~also 4.8 %: ~critical, ~~critical from 3 % until below 2.4 %"));
    }

    void whatStrangersSayStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
            {"", "db-1", "load average: 0.12, 0.30, 0.25", "HTTP 503 Service Unavailable", "10.0.0.1", "agent 007",
                "%1 %2 %3", "DISK CRITICAL - free space: / 330 MB (3%)", "\x01\x02 \xff", "none: page"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatStrangersSayStaysAsItIs()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(inWords(text.toStdString(), Marks("~")), text.toStdString());
    }

    void aTextMadeToBeReadSlowlyIsGivenUp()
    {
        std::string text;
        while (text.size() < 2000)
            text += "a was ";
        QCOMPARE(inWords(text, Marks("~")), text);
        std::string deep;
        while (deep.size() < 2000)
            deep += "the newest check said: ";
        QVERIFY(inWords(deep, Marks("")) == deep);
        QVERIFY(!readSaying(std::string(5000, 'x')));
    }

    void wordsAndNumbersMayStandAloneWhereTheyAreMeant()
    {
        QCOMPARE(wordInWords("half-open", Marks("~")), std::string("~half-open"));
        QCOMPARE(inWords("half-open", Marks("~")), std::string("half-open"));
        QCOMPARE(inWords("no answer within 6750 ms, waiting for the answer", Marks("~")),
            std::string("~no answer within 6s750ms, ~waiting for the answer"));
        QCOMPARE(wordInWords("every 5s", Marks("~")), std::string("~every 5s"));
        QCOMPARE(wordInWords("81.2", Marks("~")), std::string("81.2"));
    }
};

QTEST_APPLESS_MAIN(SayingsTest)
#include "tst_sayings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chronicles.h"

#include "health/facts.h"
#include "reports/celltext.h"
#include "reports/contents.h"
#include "reports/reportcatalogue.h"
#include "reports/reportwords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace dwcp;

namespace {

/** A language of which every word is known by its mark. */
class MarkedLanguage final : public QTranslator {
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'~' + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

QByteArray written(const std::shared_ptr<const Chronicle>& chronicle, ReportType type, std::string_view format)
{
    const QTemporaryDir folder;
    const std::string path =
        folder.filePath(QStringLiteral("r")).toStdString() + std::string(reportFormat(format)->suffix);
    ContentsOptions options;
    options.locale = QLocale(QLocale::German);
    ReportFiles files(path);
    if (writeReport(contentsOf(type, chronicle, options), *reportFormat(format), files))
        return {};
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Words of our own are in the language of who reads, and in English for programs. */
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }

    void everyNameThatATableTellsIsAWord()
    {
        std::vector<std::string_view> names;
        for (const Flag flag : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft})
            names.push_back(flagName(flag));
        for (int course = 0; course <= int(BreakerCourse::MetricsOnly); ++course)
            names.push_back(breakerCourseName(static_cast<BreakerCourse>(course)));
        for (int kind = 0; kind <= int(EventKind::BalancerChanged); ++kind)
            names.push_back(eventKindName(static_cast<EventKind>(kind)));
        for (int level = 0; level < levelCount; ++level)
            names.push_back(levelName(static_cast<Level>(level)));
        for (int level = 0; level <= int(AlertLevel::Critical); ++level)
            names.push_back(alertLevelName(static_cast<AlertLevel>(level)));
        for (const AlertPhase phase :
            {AlertPhase::Pending, AlertPhase::Firing, AlertPhase::Recovering, AlertPhase::Resolved})
            names.push_back(alertPhaseName(phase));
        for (const std::string_view name : names)
            QVERIFY2(wordsForPeople(name).startsWith(u'~'), std::string(name).c_str());
    }

    void severalWordsAreAListAndStrangersStayAsTheyAre()
    {
        QCOMPARE(wordsForPeople("stale soft"), QStringLiteral("~stale, ~soft"));
        QCOMPARE(wordsForPeople("db-1"), QStringLiteral("db-1"));
        QCOMPARE(wordsForPeople(""), QString());
    }

    void aCauseHasItsNumberAsTheLanguageWritesIt()
    {
        const ReportCell cause = ReportFact{"WAL fsync p99 0.62 seconds", "WAL fsync p99", 1.62, "seconds"};
        QCOMPARE(
            cellForPeople(cause, CellKind::Text, {}, QLocale(QLocale::German)), QStringLiteral("WAL fsync p99 1,62 s"));
        QCOMPARE(cellForPrograms(cause, CellKind::Text), std::string("WAL fsync p99 0.62 seconds"));
    }

    void whatWasSaidIsSaidInTheLanguageAndStrangersStayAsTheyAre()
    {
        const QLocale german(QLocale::German);
        const ReportCell said = ReportSaying{"incident 3, probable cause n4: no answer within 2 s, connecting"};
        QCOMPARE(cellForPeople(said, CellKind::Text, {}, german),
            QStringLiteral("~incident 3, probable cause n4: ~no answer within 2 s, ~connecting"));
        QCOMPARE(cellForPeople(said, CellKind::Text, {}, QLocale::c()),
            QStringLiteral("incident 3, probable cause n4: no answer within 2 s, connecting"));
        QCOMPARE(cellForPrograms(said, CellKind::Text),
            std::string("incident 3, probable cause n4: no answer within 2 s, connecting"));
        const ReportCell strangers = ReportSaying{"\x1b[31mno\nsuch <b>thing</b>"};
        QCOMPARE(cellForPeople(strangers, CellKind::Text, {}, german), QStringLiteral(" [31mno such <b>thing</b>"));
    }

    void peopleReadTheirLanguageAndProgramsEnglish()
    {
        const auto chronicle = atlasChronicle().take();
        for (const ReportType type : {ReportType::Detailed, ReportType::Breakers, ReportType::Alerts}) {
            for (const std::string_view format : {"html", "markdown"}) {
                const QByteArray text = written(chronicle, type, format);
                QVERIFY(!text.isEmpty());
                QVERIFY2(!text.contains(">closed<") && !text.contains("| closed |"), format.data());
                QVERIFY(!text.contains(">level-changed<") && !text.contains("| level-changed |"));
            }
            for (const std::string_view format : {"json", "csv"}) {
                const QByteArray text = written(chronicle, type, format);
                QVERIFY2(!text.isEmpty(), format.data());
                QVERIFY2(!text.contains("~closed") && !text.contains("~level-changed"), format.data());
            }
        }
        QVERIFY(written(chronicle, ReportType::Breakers, "html").contains("~closed"));
        QVERIFY(written(chronicle, ReportType::Breakers, "json").contains("\"closed\""));
    }

private:
    MarkedLanguage m_language;
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

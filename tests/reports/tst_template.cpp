// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chronicles.h"

#include "reports/contents.h"
#include "reports/reporttemplate.h"

#include <QTest>

using namespace dwcp;

class TestTemplate : public QObject {
    Q_OBJECT

private slots:
    void everyKeyIsRead()
    {
        const auto read =
            readReportTemplate("type = \"slo\"\nformat = \"pdf\"\nselect = \"layer:acp\"\npaper = \"letter\"\n"
                               "language = \"de\"\nsections = [\"budgets\", \"burns\"]\n[branding]\n"
                               "name = \"ACME\"\nlogo = \"acme.svg\"\naccent = \"#aa0000\"\n",
                "weekly.toml");
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message().c_str());
        QCOMPARE(read->type, std::string("slo"));
        QCOMPARE(read->format, std::string("pdf"));
        QCOMPARE(read->selection, std::string("layer:acp"));
        QVERIFY(read->paper == PaperSize::Letter);
        QCOMPARE(read->language, std::string("de"));
        QCOMPARE(read->sections, (std::vector<std::string>{"budgets", "burns"}));
        QCOMPARE(read->brandName, std::string("ACME"));
        QCOMPARE(read->logoFile, std::string("acme.svg"));
        QCOMPARE(read->accent, std::string("#aa0000"));
    }
    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("type") << QByteArray("type = \"gossip\"")
                              << QByteArray("w.toml:1: type: there is no type \"gossip\"");
        QTest::newRow("format") << QByteArray("\nformat = \"doc\"")
                                << QByteArray("w.toml:2: format: there is no format \"doc\"");
        QTest::newRow("select") << QByteArray("select = \"colour:red\"")
                                << QByteArray("w.toml:1: select: there is no field");
        QTest::newRow("accent") << QByteArray("[branding]\naccent = \"red;}\"")
                                << QByteArray("w.toml:2: branding.accent: must be a colour");
        QTest::newRow("unknown") << QByteArray("tipe = \"slo\"") << QByteArray("w.toml:1: tipe");
    }
    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        const auto read = readReportTemplate(text.toStdString(), "w.toml");
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message().starts_with(said.toStdString()), read.error().message().c_str());
    }
    /** Their events speak of them by that number. */
    void incidentsAreCalledWhatTheWindowCallsThem()
    {
        const auto sectionsOf = [](std::initializer_list<std::uint64_t> numbers) {
            auto chronicle = std::make_shared<Chronicle>();
            for (const std::uint64_t number : numbers)
                chronicle->incidents.emplace_back().worst.id = number;
            std::vector<std::string> ids;
            for (const ReportSection& section : contentsOf(ReportType::Incident, chronicle, {}).sections)
                ids.push_back(section.id);
            return ids;
        };
        QCOMPARE(sectionsOf({7, 3}), (std::vector<std::string>{"incidents", "incident_7", "incident_3", "origin"}));
        // Two runs that each began with 1.
        QCOMPARE(sectionsOf({1, 2, 1}),
            (std::vector<std::string>{"incidents", "incident_1", "incident_2", "incident_3", "origin"}));
    }

    void onlyTheSectionsThatAreWantedAreThere()
    {
        ContentsOptions options;
        options.sections = {"incidents", "budgets"};
        const Report report = contentsOf(ReportType::Summary, atlasChronicle().take(), options);
        std::vector<std::string> ids;
        for (const ReportSection& section : report.sections)
            ids.push_back(section.id);
        QCOMPARE(ids, (std::vector<std::string>{"budgets", "incidents", "origin"}));
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"

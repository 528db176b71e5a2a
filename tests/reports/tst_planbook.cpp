// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types about a planned report becomes a plan, or names the field that is wrong; and is kept as it is.
#include "health/configuration.h"
#include "reports/planbook.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace dwcp;

namespace {

const PlanSheet weekly{{"name", "weekly-slo"}, {"type", "slo"}, {"format", "html"}, {"every", "weekly"},
    {"day", "monday"}, {"at", "06:30"}, {"zone", "Europe/Berlin"}, {"window", "7d"}, {"keep", "90d"},
    {"keep_count", "12"}, {"keep_bytes", "1000000"}};

PlanSheet with(PlanSheet sheet, std::initializer_list<std::pair<const std::string, std::string>> more)
{
    for (const auto& [field, text] : more)
        sheet[field] = text;
    return sheet;
}

std::string fieldOf(const PlanSheet& sheet)
{
    const PlanReading reading = readPlanSheet(sheet, "/j", {});
    if (reading.plan || reading.problems.size() != 1)
        return std::to_string(reading.problems.size()) + " problems";
    return reading.problems.front().field;
}

} // namespace

class TestPlanBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsAPlan()
    {
        const PlanReading reading = readPlanSheet(weekly, "/j", {});
        QVERIFY2(reading.plan, reading.problems.empty() ? "" : reading.problems.front().text.c_str());
        const ReportPlan& plan = *reading.plan;
        QCOMPARE(plan.name, std::string("weekly-slo"));
        QCOMPARE(plan.type, std::string("slo"));
        QCOMPARE(plan.format, std::string("html"));
        QCOMPARE(plan.folder, std::string("/j/reports"));
        QCOMPARE(plan.keep.count, std::size_t(12));
        QCOMPARE(plan.keep.bytes, std::uint64_t(1'000'000));
        QVERIFY(plan.keep.age == std::chrono::hours(90 * 24));
        QVERIFY(plan.window == std::chrono::hours(7 * 24));
        QVERIFY(!plan.isPaused);
        QVERIFY(readPlanSheet(with(weekly, {{"paused", "true"}}), "/j", {}).plan->isPaused);
        QCOMPARE(readPlanSheet(with(weekly, {{"folder", "/srv/r"}}), "/j", {}).plan->folder, std::string("/srv/r"));
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty name") << "name"
                                    << "";
        QTest::newRow("path as name") << "name"
                                      << "../x";
        QTest::newRow("rhythm") << "every"
                                << "sometimes";
        QTest::newRow("cron") << "every"
                              << "61 * * * *";
        QTest::newRow("time") << "at"
                              << "25:00";
        QTest::newRow("day") << "day"
                             << "someday";
        QTest::newRow("zone") << "zone"
                              << "Atlantis/Deep";
        QTest::newRow("window") << "window"
                                << "a while";
        QTest::newRow("selection") << "select"
                                   << "level>=nice";
        QTest::newRow("type") << "type"
                              << "gossip";
        QTest::newRow("format") << "format"
                                << "doc";
        QTest::newRow("age") << "keep"
                             << "long";
        QTest::newRow("count") << "keep_count"
                               << "many";
        QTest::newRow("no count") << "keep_count"
                                  << "0";
        QTest::newRow("bytes") << "keep_bytes"
                               << "-1";
        QTest::newRow("receiver") << "to"
                                  << "nobody";
        QTest::newRow("webhook") << "webhook"
                                 << "ftp://x";
        QTest::newRow("webhook without a host") << "webhook"
                                                << "https://";
        QTest::newRow("password in the address") << "webhook"
                                                 << "https://user:secret@host/";
    }
    void aWrongFieldIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        PlanSheet sheet = with(weekly, {{field.toStdString(), text.toStdString()}});
        if (field == QLatin1String("every")) // cron has neither
            sheet = with(sheet, {{"at", ""}, {"day", ""}});
        QCOMPARE(fieldOf(sheet), field.toStdString());
    }

    void severalWrongFieldsAreAllNamed()
    {
        const PlanReading reading =
            readPlanSheet(with(weekly, {{"type", "gossip"}, {"keep", "long"}, {"mail_server", "mail"}}), "/j", {});
        QVERIFY(!reading.plan);
        std::vector<std::string> fields;
        for (const PlanProblem& problem : reading.problems)
            fields.push_back(problem.field);
        std::ranges::sort(fields);
        QCOMPARE(fields, (std::vector<std::string>{"keep", "mail_from", "mail_server", "mail_to", "type"}));
        QVERIFY(reading.calendar.has_value()); // the dates can be told all the same
    }

    void itsDeliveriesAreReceiversOfItsOwn()
    {
        Receiver team;
        team.name = "team";
        team.type = ReceiverType::Webhook;
        const PlanReading reading =
            readPlanSheet(with(weekly,
                              {{"to", "team"}, {"webhook", "https://hooks.example.org/r"},
                                  {"webhook_key", "keychain:hook"}, {"mail_server", "smtps://mail.example.org"},
                                  {"mail_from", "r@example.org"}, {"mail_to", "a@example.org, b@example.org"},
                                  {"mail_user", "r"}, {"mail_password", "keychain:mail"}}),
                "/j", std::span(&team, 1));
        QVERIFY2(reading.plan, reading.problems.empty() ? "" : reading.problems.front().text.c_str());
        QCOMPARE(reading.plan->receivers, (std::vector<std::string>{"team", "weekly-slo.webhook", "weekly-slo.mail"}));
        QCOMPARE(reading.receivers[0].secretFile, std::string("keychain:hook"));
        QCOMPARE(reading.receivers[1].to, (std::vector<std::string>{"a@example.org", "b@example.org"}));
        QCOMPARE(reading.receivers[1].access->basicPasswordFile, std::string("keychain:mail"));
    }

    void aSecretIsNamedAndNeverKept()
    {
        const PlanSheet hook = with(weekly, {{"webhook", "https://h/"}, {"webhook_key", "hunter2"}});
        QCOMPARE(fieldOf(hook), std::string("webhook_key"));
        QVERIFY(readPlanSheet(hook, "/j", {}).problems.front().text.find("hunter2") == std::string::npos);
        QCOMPARE(fieldOf(with(weekly, {{"webhook", "https://h/"}, {"webhook_key", "keychain:"}})),
            std::string("webhook_key"));
    }

    void theBookGivesBackWhatWasWritten()
    {
        rc::check("whatever is typed comes back", [] {
            const auto character =
                rc::gen::oneOf(rc::gen::inRange<char>(1, 127), rc::gen::elementOf(std::string("\"\\\n#=[]'")));
            std::vector<PlanSheet> sheets(*rc::gen::inRange(0, 4));
            for (PlanSheet& sheet : sheets) {
                sheet["name"] = "n";
                for (const std::string_view field : planFields()) {
                    const auto text = *rc::gen::container<std::string>(character);
                    if (!text.empty())
                        sheet[std::string(field)] = text;
                }
            }
            const auto read = readPlanBook(planBookText(sheets), "book");
            RC_ASSERT(bool(read));
            RC_ASSERT(read.value() == sheets);
        });
    }

    void whatIsNoBookIsRefusedWithItsLine()
    {
        const auto unknown = readPlanBook("[[report]]\nname = \"a\"\nnmae = \"b\"\n", "book");
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message().find("book:3: report.nmae") == 0, unknown.error().message().c_str());
        QVERIFY(!readPlanBook("[[report]\n", "book"));
    }
};

QTEST_APPLESS_MAIN(TestPlanBook)
#include "tst_planbook.moc"

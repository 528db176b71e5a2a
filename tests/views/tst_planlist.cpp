// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are planned, edited, paused and deleted by clicks and keys; a planner of the test stands for the real one.
#include "models/reportschedule.h"
#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/plandialog.h"
#include "views/planlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace dwcp;

namespace {

class Planner final : public ReportPlanner {
public:
    explicit Planner(ReportSchedule& schedule) : m_schedule(schedule) { tell(); }

    Reading read(const ReportPlanFields& fields, const QString&) const override
    {
        Reading reading;
        if (fields.value(QStringLiteral("name")).isEmpty())
            reading.problems.push_back({QStringLiteral("name"), QStringLiteral("is missing")});
        if (fields.value(QStringLiteral("at")) == QLatin1String("noon"))
            reading.problems.push_back({QStringLiteral("at"), QStringLiteral("must be a time of day")});
        else
            reading.next = {WallTime(std::chrono::seconds(1'773'900'000)),
                WallTime(std::chrono::seconds(1'773'986'400)), WallTime(std::chrono::seconds(1'774'072'800))};
        return reading;
    }
    ReportPlanFields fields(const QString& name) const override { return plans.value(name); }
    QStringList receivers() const override { return {QStringLiteral("team")}; }
    QString keep(const ReportPlanFields& fields, const QString& original) override
    {
        if (!refusal.isEmpty())
            return refusal;
        plans.remove(original);
        plans[fields.value(QStringLiteral("name"))] = fields;
        tell();
        return {};
    }
    QString remove(const QString& name) override
    {
        plans.remove(name);
        tell();
        return {};
    }
    void makeNow(const QString& name) override { made << name; }

    void tell()
    {
        PlannedReport operators;
        operators.name = QStringLiteral("operators");
        operators.next = WallTime(std::chrono::seconds(1'774'245'600));
        std::vector<PlannedReport> reports{operators};
        for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
            PlannedReport report;
            report.name = plan.key();
            report.isOwn = true;
            report.isPaused =
                plan->contains(QStringLiteral("paused")) && !plan->value(QStringLiteral("paused")).isEmpty();
            report.next = WallTime(std::chrono::seconds(1'773'900'000));
            report.last = report.next;
            report.file = QStringLiteral("/r/mine.pdf");
            reports.push_back(report);
        }
        m_schedule.set(std::move(reports));
    }

    QMap<QString, ReportPlanFields> plans;
    QStringList made;
    QString refusal;

private:
    ReportSchedule& m_schedule;
};

struct Open {
    ConsoleDesk console;
    ReportSchedule schedule;
    Planner planner{schedule};
    std::unique_ptr<PlanList> list;

    explicit Open(bool isReadOnly = false)
    {
        list = std::make_unique<PlanList>(console.theme, &schedule, &planner, isReadOnly);
        list->resize(296, 320);
        list->show();
        list->activateWindow();
        (void)QTest::qWaitForWindowActive(list.get());
    }
    QPushButton* button(const char* name) const { return list->findChild<QPushButton*>(QLatin1String(name)); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    PlanDialog* dialog() const { return list->findChild<PlanDialog*>(); }
    template <typename T>
    T* field(const char* name) const
    {
        return dialog()->findChild<T*>(QLatin1String(name));
    }
    void type(const char* name, const char* text) const
    {
        auto* edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    QString row(int row) const { return list->list()->item(row)->text(); }
    void choose(int row) const
    {
        QListWidget* rows = list->list();
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(row)).center());
    }
    /** One that is planned already. */
    void plan(const char* name)
    {
        const ReportPlanFields fields{{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("every"), QStringLiteral("monthly")}, {QStringLiteral("day"), QStringLiteral("31")},
            {QStringLiteral("type"), QStringLiteral("audit")}, {QStringLiteral("format"), QStringLiteral("json")},
            {QStringLiteral("language"), QStringLiteral("de")}};
        planner.plans[QLatin1String(name)] = fields;
        planner.tell();
        choose(1);
    }
};

} // namespace

class TestPlanList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsPlannedWithKeys()
    {
        Open open;
        open.click("plan");
        QVERIFY(open.dialog() && open.dialog()->isVisible());
        QVERIFY2(open.dialog()->height() <= 720, "not whole on a screen of 768 lines");
        open.type("name", "weekly-slo");
        auto* every = open.field<QComboBox>("every");
        QTest::keyClick(every, Qt::Key_Down);
        QTest::keyClick(open.field<QComboBox>("weekday"), Qt::Key_End);
        open.type("at", "06:30");
        open.type("zone", "Europe/Berlin");
        open.type("keep", "90d");
        open.type("keep_count", "12");
        open.type("to", "team");
        open.type("webhook", "https://h.example.org/r");
        open.type("webhook_key", "keychain:h");
        QTest::mouseClick(open.field<QPushButton>("go"), Qt::LeftButton);
        QTRY_VERIFY(!open.dialog());
        const ReportPlanFields kept = open.planner.plans.value(QStringLiteral("weekly-slo"));
        QCOMPARE(kept.value(QStringLiteral("every")), QStringLiteral("weekly"));
        QCOMPARE(kept.value(QStringLiteral("day")), QStringLiteral("sunday"));
        QCOMPARE(kept.value(QStringLiteral("at")), QStringLiteral("06:30"));
        QCOMPARE(kept.value(QStringLiteral("zone")), QStringLiteral("Europe/Berlin"));
        QCOMPARE(kept.value(QStringLiteral("keep")), QStringLiteral("90d"));
        QCOMPARE(kept.value(QStringLiteral("keep_count")), QStringLiteral("12"));
        QCOMPARE(kept.value(QStringLiteral("to")), QStringLiteral("team"));
        QCOMPARE(kept.value(QStringLiteral("webhook")), QStringLiteral("https://h.example.org/r"));
        QCOMPARE(kept.value(QStringLiteral("webhook_key")), QStringLiteral("keychain:h"));
        QCOMPARE(kept.value(QStringLiteral("type")), QStringLiteral("summary"));
        QCOMPARE(kept.value(QStringLiteral("format")), QStringLiteral("pdf"));
        QVERIFY(!kept.contains(QStringLiteral("folder"))); // what is empty is not said
        QVERIFY(open.row(1).startsWith(QStringLiteral("weekly-slo")));
    }

    void fieldsOfAColumnBeginAtOneEdge()
    {
        Open open;
        open.click("plan");
        const auto left = [&](const char* name) { return open.field<QLineEdit>(name)->mapToGlobal(QPoint()).x(); };
        QCOMPARE(left("zone"), left("template"));
        QCOMPARE(left("keep"), left("webhook"));
    }

    void cronHasAFieldOfItsOwn()
    {
        Open open;
        open.click("plan");
        open.type("name", "often");
        QVERIFY(!open.field<QLineEdit>("cron")->isVisible());
        QTest::keyClick(open.field<QComboBox>("every"), Qt::Key_End);
        QVERIFY(open.field<QLineEdit>("cron")->isVisible());
        QVERIFY(!open.field<QLineEdit>("at")->isVisible());
        open.type("cron", "30 6 * * mon-fri");
        QTest::keyClick(open.field<QLineEdit>("cron"), Qt::Key_Return);
        QTRY_VERIFY(!open.dialog());
        QCOMPARE(open.planner.plans[QStringLiteral("often")].value(QStringLiteral("every")),
            QStringLiteral("30 6 * * mon-fri"));
    }

    void theNextDatesAndWhatIsWrongAreShownWhileTyping()
    {
        Open open;
        open.click("plan");
        auto* problem = open.field<TextLabel>("problem");
        auto* next = open.field<TextLabel>("next");
        QCOMPARE(problem->text(), QStringLiteral("Name: is missing"));
        QVERIFY(!open.field<QPushButton>("go")->isEnabled());
        open.type("name", "daily");
        QCOMPARE(problem->text(), QString());
        QCOMPARE(next->text().split(QStringLiteral(" · ")).size(), 3);
        QVERIFY(next->text().startsWith(
            QLocale().toString(QDateTime::fromSecsSinceEpoch(1'773'900'000), QLocale::ShortFormat)));
        QVERIFY(open.field<QPushButton>("go")->isEnabled());
        open.type("at", "noon");
        QCOMPARE(problem->text(), QStringLiteral("Time of day: must be a time of day"));
        QCOMPARE(next->text(), QStringLiteral("nobody can tell"));
        QVERIFY(!open.field<QPushButton>("go")->isEnabled());
        QTest::keyClick(open.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!open.dialog());
        QVERIFY(open.planner.plans.isEmpty());
    }

    void whatCannotBeKeptIsSaidAndTyped()
    {
        Open open;
        open.planner.refusal = QStringLiteral("the disk is full");
        open.click("plan");
        open.type("name", "daily");
        QTest::mouseClick(open.field<QPushButton>("go"), Qt::LeftButton);
        QVERIFY(open.dialog()->isVisible());
        QCOMPARE(open.field<TextLabel>("problem")->text(), QStringLiteral("the disk is full"));
        QCOMPARE(open.field<QLineEdit>("name")->text(), QStringLiteral("daily"));
    }

    void aPlanIsEditedAsItWasKept()
    {
        Open open;
        open.plan("mine");
        open.click("edit");
        QCOMPARE(open.field<QLineEdit>("name")->text(), QStringLiteral("mine"));
        QCOMPARE(open.field<QSpinBox>("monthday")->value(), 31);
        QVERIFY(open.field<QSpinBox>("monthday")->isVisible());
        QCOMPARE(open.field<QComboBox>("type")->currentText(), QStringLiteral("Audit"));
        open.type("name", "ours");
        QTest::mouseClick(open.field<QPushButton>("go"), Qt::LeftButton);
        QTRY_VERIFY(!open.dialog());
        QCOMPARE(open.planner.plans.keys(), QStringList(QStringLiteral("ours")));
        const ReportPlanFields kept = open.planner.plans.first();
        QCOMPARE(kept.value(QStringLiteral("day")), QStringLiteral("31"));
        QCOMPARE(kept.value(QStringLiteral("format")), QStringLiteral("json"));
        QCOMPARE(kept.value(QStringLiteral("language")), QStringLiteral("de")); // which no field shows
    }

    void aPlanIsPausedAndGoesOn()
    {
        Open open;
        open.plan("mine");
        QVERIFY(open.row(1).contains(QStringLiteral("next:")));
        QVERIFY(open.row(1).contains(QStringLiteral("written")));
        open.click("pause");
        QVERIFY(open.row(1).contains(QStringLiteral("paused")));
        QCOMPARE(open.button("pause")->text(), QStringLiteral("Resume"));
        open.click("pause");
        QVERIFY(!open.row(1).contains(QStringLiteral("paused")));
    }

    void aPlanIsDeletedAfterAQuestion()
    {
        Open open;
        open.plan("mine");
        const auto answer = [&](int button) {
            open.click("delete");
            auto* question = open.list->findChild<QMessageBox*>();
            QVERIFY(question && question->isVisible());
            QTest::mouseClick(question->buttons()[button], Qt::LeftButton);
            QTRY_VERIFY(!open.list->findChild<QMessageBox*>());
        };
        answer(1);
        QCOMPARE(open.planner.plans.size(), 1);
        answer(0);
        QVERIFY(open.planner.plans.isEmpty());
        QCOMPARE(open.list->list()->count(), 1);
    }

    void thoseOfTheConfigurationAreMarkedAndCanBeMadeAlone()
    {
        Open open;
        open.choose(0);
        QVERIFY(open.row(0).contains(QStringLiteral("of the configuration")));
        for (const char* name : {"edit", "pause", "delete"})
            QVERIFY(!open.button(name)->isEnabled());
        open.click("now");
        QCOMPARE(open.planner.made, QStringList(QStringLiteral("operators")));
    }

    void aProblemIsShownWithItsReport()
    {
        Open open;
        PlannedReport failed;
        failed.name = QStringLiteral("daily");
        failed.problem = QStringLiteral("nothing was recorded");
        open.schedule.set({failed});
        QVERIFY(open.row(0).contains(QStringLiteral("not made: nothing was recorded")));
    }

    void whoMayOnlyReadCanNot()
    {
        Open open(true);
        open.plan("mine");
        for (const char* name : {"plan", "now", "edit", "pause", "delete"})
            QVERIFY(!open.button(name)->isEnabled());
        QCOMPARE(open.button("plan")->toolTip(), QStringLiteral("This connection is read-only."));
        QTest::keyClick(open.list->list(), Qt::Key_Return);
        QVERIFY(!open.dialog());
    }
};

QTEST_MAIN(TestPlanList)
#include "tst_planlist.moc"

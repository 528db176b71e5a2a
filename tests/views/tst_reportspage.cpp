// SPDX-License-Identifier: GPL-3.0-or-later
// A report is looked at, written, refused and cancelled by clicks; a small program stands for the one that makes it.
#include "models/reportschedule.h"
#include "support/consoledesk.h"
#include "views/filechip.h"
#include "views/filterbar.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/reportspage.h"
#include "views/timechart.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

using namespace dwcp;

namespace {

/** Says on paper what it was asked for; `wait` never ends, `wrong` is refused. */
constexpr const char* maker =
    "#!/bin/sh\n"
    "out=\n"
    "for word in \"$@\"; do\n"
    "    if [ \"$last\" = --out ]; then out=$word; fi\n"
    "    if [ \"$last\" = --select ] && [ \"$word\" = wrong ]; then echo \"no component is like that\" >&2; exit 1; "
    "fi\n"
    "    if [ \"$last\" = --select ] && [ \"$word\" = wait ]; then wait=yes; fi\n"
    "    last=$word\n"
    "done\n"
    "if [ \"$wait\" ]; then echo reading 37 % >&2; exec tail -f /dev/null; fi\n"
    "if [ \"$out\" = - ]; then printf '# asked: %s\\n\\n| a | b |\\n| --- | --- |\\n| 1 | 2 |\\n' \"$*\"; else echo "
    "\"$*\" > \"$out\"; fi\n";

PlannedReport planned(const char* name, std::int64_t next, const char* problem = "")
{
    PlannedReport report;
    report.name = QLatin1String(name);
    report.next = WallTime(std::chrono::seconds(next));
    report.problem = QLatin1String(problem);
    return report;
}

struct Open {
    ConsoleDesk console;
    std::unique_ptr<ReportsPage> page;

    explicit Open(bool isRecorded = true, const ReportSchedule* schedule = nullptr)
    {
        QFile program(console.folder.filePath(QStringLiteral("maker")));
        if (program.open(QIODevice::WriteOnly))
            program.write(maker);
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        console.preferences.setReporting(
            {program.fileName(), isRecorded ? QStringLiteral("/j.sqlite") : QString(), schedule});
        page = std::make_unique<ReportsPage>(console.desk());
        page->resize(1264, 828);
        page->show();
        console.show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    QString asked() const { return page->preview()->toPlainText(); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    bool says(const QString& part) const
    {
        const auto labels = page->findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    void select(const QString& text) const
    {
        auto* edit = page->findChild<QLineEdit*>();
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsShownAtOnce()
    {
        Open open;
        QTRY_VERIFY(open.asked().contains(QStringLiteral("--type summary")));
        const QString asked = open.asked();
        QVERIFY2(asked.contains(QStringLiteral("--format markdown")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("--from 2026-03-17T14:32:08Z")), qPrintable(asked));
        QVERIFY2(!asked.contains(QStringLiteral("--to")), qPrintable(asked));
        QVERIFY2(!asked.contains(QStringLiteral("--language C")), qPrintable(asked)); // nobody speaks that
        open.select(QStringLiteral("layer:acp"));
        QTRY_VERIFY(open.asked().contains(QStringLiteral("--select layer:acp")));
        QTest::keyClick(open.page->findChildren<QComboBox*>()[0], Qt::Key_End);
        QTRY_VERIFY(open.asked().contains(QStringLiteral("--type audit")));
        QVERIFY(open.page->preview()->isVisible());
    }

    void thePreviewFollowsTheTheme()
    {
        Open open;
        QTRY_VERIFY(open.asked().contains(QStringLiteral("--type summary")));
        const auto border = [&open]() -> QColor {
            for (QTextFrame* frame : open.page->preview()->document()->rootFrame()->childFrames()) {
                if (const auto* table = qobject_cast<QTextTable*>(frame))
                    return table->format().borderBrush().color();
            }
            return {};
        };
        const QColor before = border();
        QCOMPARE(before, open.console.theme.color(Ink::Border));
        open.console.theme.toggle();
        QCOMPARE(border(), open.console.theme.color(Ink::Border));
        QVERIFY(border() != before);
    }

    void aFileIsWrittenInTheChosenForm()
    {
        Open open;
        const auto boxes = open.page->findChildren<QComboBox*>();
        QTest::keyClick(boxes[0], Qt::Key_End); // audit
        QTest::keyClick(boxes[1], Qt::Key_End); // all that is recorded
        QTest::keyClick(boxes[2], Qt::Key_Down); // Excel
        const QString path = open.console.folder.filePath(QStringLiteral("out.xlsx"));
        open.page->makeTo(path);
        QTRY_VERIFY(open.says(QStringLiteral("Written:")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString asked = QString::fromUtf8(file.readAll());
        QVERIFY2(asked.contains(QStringLiteral("--type audit --format xlsx")), qPrintable(asked));
        QVERIFY2(!asked.contains(QStringLiteral("--from")), qPrintable(asked));
        QVERIFY(open.page->file()->isVisible());
        QCOMPARE(open.page->file()->path(), path);
    }

    void aFileIsDraggedToAnotherProgram()
    {
        Open open;
        const QString path = open.console.folder.filePath(QStringLiteral("out.pdf"));
        open.page->makeTo(path);
        FileChip* file = open.page->file();
        QTRY_VERIFY(file->isVisible());
        std::unique_ptr<QMimeData> carried;
        int clicks = 0;
        file->setCarrier([&](std::unique_ptr<QMimeData> mime) { carried = std::move(mime); });
        connect(file, &FileChip::clicked, this, [&] { ++clicks; });
        QTest::mousePress(file, Qt::LeftButton, {}, QPoint(8, 8));
        QMouseEvent move(QEvent::MouseMove, QPointF(90, 12), file->mapToGlobal(QPointF(90, 12)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(file, &move);
        QVERIFY(carried != nullptr);
        QCOMPARE(carried->urls(), QList<QUrl>{QUrl::fromLocalFile(path)});
        QTest::mouseRelease(file, Qt::LeftButton, {}, QPoint(90, 12));
        QCOMPARE(clicks, 0); // what was dragged is not opened
    }

    void plannedReportsSayWhenTheyAreDue()
    {
        ReportSchedule schedule;
        schedule.set({planned("weekly-slo", 1'774'245'600), planned("daily", 1'773'878'400, "the disk is full")});
        Open open(true, &schedule);
        const auto* list = open.page->findChild<QListWidget*>();
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("weekly-slo")));
        QVERIFY(list->item(0)->text().contains(
            QLocale().toString(QDateTime::fromSecsSinceEpoch(1'774'245'600), QLocale::ShortFormat)));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("the disk is full")));
        schedule.set({planned("monthly", 1'774'245'600)});
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("monthly")));
    }

    /** The page's own menu entry, its filter and the layer that it shows go with it. */
    void aReportOfWhatIsOnTheScreenIsFilledIn()
    {
        ConsoleDesk console;
        MainWindow window(console.desk());
        window.show();
        console.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Place layer{QStringLiteral("layers")};
        layer.layer = 4;
        QVERIFY(window.go(layer));
        auto* filter = window.page()->findChild<FilterBar*>();
        QVERIFY(filter && filter->isVisible());
        QTest::keyClicks(filter->edit(), QStringLiteral("region:eu-west level>=degraded"));
        ConsoleDesk::settle();
        const auto actions = window.actions();
        const auto entry = std::ranges::find(actions, QStringLiteral("Report of this"), &QAction::text);
        QVERIFY(entry != actions.end());
        (*entry)->trigger();
        auto* page = qobject_cast<ReportsPage*>(window.page());
        QVERIFY(page != nullptr);
        const auto boxes = page->findChildren<QComboBox*>();
        QCOMPARE(boxes[0]->currentText(), QStringLiteral("In detail"));
        QCOMPARE(page->findChild<QLineEdit*>()->text(), QStringLiteral("layer:acp region:eu-west level>=degraded"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.place().page, QStringLiteral("layers"));
    }

    void theWindowOfAChartGoesWithIt()
    {
        Open open;
        const ReportWish wish{QStringLiteral("trends"), QStringLiteral("node:a&b level>=degraded"),
            MomentSpan{WallTime(std::chrono::seconds(1'773'840'000)), WallTime(std::chrono::seconds(1'773'843'600))}};
        Place place{QStringLiteral("reports")};
        place.topic = wish.topic();
        open.page->open(place);
        QTRY_VERIFY(open.asked().contains(QStringLiteral("--type trends")));
        const QString asked = open.asked();
        QVERIFY2(
            asked.contains(QStringLiteral("--from 2026-03-18T13:20:00Z --to 2026-03-18T14:20:00Z")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("--select node:a&b level>=degraded")), qPrintable(asked));
    }

    void whatGoesWrongIsSaid()
    {
        Open open;
        open.select(QStringLiteral("wrong"));
        open.click("look");
        QTRY_VERIFY(open.says(QStringLiteral("no component is like that")));
        QVERIFY(open.button("make")->isEnabled());
    }

    void aLongOneIsCancelled()
    {
        Open open;
        open.select(QStringLiteral("wait"));
        open.click("look");
        QTRY_VERIFY(open.button("cancel")->isEnabled());
        auto* progress = open.page->findChild<QProgressBar*>();
        QTRY_COMPARE(progress->value(), 37);
        QVERIFY(progress->isVisible());
        QVERIFY(!open.button("look")->isEnabled());
        open.click("cancel");
        QVERIFY(open.says(QStringLiteral("Cancelled: no file was written.")));
        QVERIFY(open.button("look")->isEnabled());
        QVERIFY(!open.button("cancel")->isEnabled());
    }

    void withoutAJournalThePageSaysHowToHaveOne()
    {
        Open open(false);
        QVERIFY(open.says(QStringLiteral("Nothing is recorded")));
        QVERIFY(!open.button("look")->isEnabled());
        QVERIFY(!open.button("make")->isEnabled());
        QVERIFY(open.button("make")->toolTip().contains(QStringLiteral("--journal FILE")));
    }

    void aProgramThatIsNotThereIsNamed()
    {
        ReportRun run(QStringLiteral("/no/such/program"));
        QSignalSpy finished(&run, &ReportRun::finished);
        ReportOrder order;
        order.path = QStringLiteral("-");
        run.start(order);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toString().isEmpty());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"

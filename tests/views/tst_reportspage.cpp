// SPDX-License-Identifier: GPL-3.0-or-later
// A report is looked at, written, refused and cancelled by clicks; a small program stands for the one that makes it.
#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/reportspage.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

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
    "    if [ \"$last\" = --select ] && [ \"$word\" = wait ]; then exec tail -f /dev/null; fi\n"
    "    last=$word\n"
    "done\n"
    "if [ \"$out\" = - ]; then echo \"# asked: $*\"; else echo \"$*\" > \"$out\"; fi\n";

struct Open {
    ConsoleDesk console;
    std::unique_ptr<ReportsPage> page;

    explicit Open(bool isRecorded = true)
    {
        QFile program(console.folder.filePath(QStringLiteral("maker")));
        if (program.open(QIODevice::WriteOnly))
            program.write(maker);
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        console.preferences.setReporting({program.fileName(), isRecorded ? QStringLiteral("/j.sqlite") : QString()});
        page = std::make_unique<ReportsPage>(console.desk());
        page->resize(1264, 828);
        page->show();
        console.show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
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
    void aReportIsLookedAtBeforeItIsWritten()
    {
        Open open;
        QVERIFY(open.says(QStringLiteral("Nothing to look at yet")));
        open.select(QStringLiteral("layer:acp"));
        open.click("look");
        QTRY_VERIFY(open.page->preview()->toPlainText().contains(QStringLiteral("asked:")));
        const QString asked = open.page->preview()->toPlainText();
        QVERIFY2(asked.contains(QStringLiteral("--type summary")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("--format markdown")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("--from 2026-03-17T14:32:08Z")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("--select layer:acp")), qPrintable(asked));
        QVERIFY(open.page->preview()->isVisible());
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
    }

    void aProgramThatIsNotThereIsNamed()
    {
        ReportRun run(QStringLiteral("/no/such/program"));
        QSignalSpy finished(&run, &ReportRun::finished);
        run.start(
            {QStringLiteral("/j"), QStringLiteral("summary"), QStringLiteral("json"), {}, {}, {}, QStringLiteral("-")});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].toString().isEmpty());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"

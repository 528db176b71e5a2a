// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is killed in any of its pages comes back as it was: page, layer, size, rail, and what was being looked
// for. The window that dies is another process (this program again, told so), and nothing of it runs any more.
#include "support/consoledesk.h"
#include "views/mainwindow.h"
#include "views/viewcatalogue.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr QSize sizeThen{1300, 777};
constexpr LayerIndex layerThen = 3;

/** The field of a page that narrows what it lists; nullptr: it has none. */
QLineEdit* wordsOf(const QWidget& page)
{
    for (auto* edit : page.findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName().startsWith(QLatin1String("Filter")))
            return edit;
    }
    return nullptr;
}

/** A desk whose settings are in a file of this name, and its window as the program makes it. */
struct Open {
    ConsoleDesk console;
    QSettings settings;
    Preferences preferences{settings, console.theme};
    std::unique_ptr<MainWindow> window;

    explicit Open(const QString& file) : settings(file, QSettings::IniFormat)
    {
        Desk desk = console.desk();
        window = std::make_unique<MainWindow>(
            Desk{desk.feed, desk.commands, desk.theme, desk.clock, desk.tokens, &preferences});
        window->restore(settings);
        window->keepIn(settings);
        window->show();
        console.show();
    }
};

/** The life of the window that is killed: it says when all that it was given is in its file, and then works on. */
int live(const QString& file, const QString& page)
{
    Open open(file);
    open.window->resize(sizeThen);
    open.window->go({page, page == QLatin1String("layers") ? layerThen : noLayer});
    open.console.show();
    if (QLineEdit* words = wordsOf(*open.window->page()))
        words->setText(QStringLiteral("euw"));
    // What is done is in the file soon, without the window being closed; how soon is the window's affair.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        const QSettings written(file, QSettings::IniFormat);
        const bool isPage = written.value(QStringLiteral("window/page")).toString() == page;
        const bool areWords = !wordsOf(*open.window->page())
            || written.value(QStringLiteral("layout/words/") + page).toString() == QLatin1String("euw");
        if (!isPage || !areWords
            || written.value(QStringLiteral("window/geometry")).toByteArray() != open.window->saveGeometry())
            return;
        std::puts("kept");
        std::fflush(stdout);
        look.stop();
    });
    look.start(50ms);
    return QApplication::exec();
}

} // namespace

class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageComesBack_data()
    {
        QTest::addColumn<QString>("page");
        for (const ViewEntry& entry : viewCatalogue())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }

    void everyPageComesBack()
    {
        QFETCH(QString, page);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("console.ini"));
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--live"), file, page});
        QVERIFY(window.waitForStarted());
        QByteArray said;
        while (!said.contains("kept") && window.waitForReadyRead(60'000))
            said += window.readAllStandardOutput();
        QVERIFY2(said.contains("kept"), window.readAllStandardError().constData());
        QCOMPARE(::kill(pid_t(window.processId()), SIGKILL), 0);
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        Open open(file);
        QCOMPARE(open.window->place().page, page);
        if (page == QLatin1String("layers"))
            QCOMPARE(open.window->place().layer, layerThen);
        QCOMPARE(open.window->size(), sizeThen);
        if (const QLineEdit* words = wordsOf(*open.window->page()))
            QCOMPARE(words->text(), QStringLiteral("euw"));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--live"))
        return live(arguments.value(2), arguments.value(3));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"

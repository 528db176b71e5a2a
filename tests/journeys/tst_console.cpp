// SPDX-License-Identifier: GPL-3.0-or-later
// The console as an operator lives with it: real etcd members, the real engine, the real window. A member is killed and
// its level follows; a breaker is tripped and reset by clicks, and the audit log has it.
#include "app/engineroom.h"
#include "app/setup.h"
#include "models/commands.h"
#include "models/feed.h"
#include "views/breakerdialog.h"
#include "views/breakerspage.h"
#include "views/mainwindow.h"
#include "views/table.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr int untilHealthy = 90'000; ///< ms, on a slow machine
constexpr int untilAnswered = 10'000;

/** Three etcd members in a folder of their own; ended with it. */
class Cluster {
public:
    Cluster()
    {
        m_running = act({QStringLiteral("start"), path(), QStringLiteral("--only-etcd"), QStringLiteral("--owner"),
            QString::number(QCoreApplication::applicationPid())});
    }
    ~Cluster()
    {
        if (m_running)
            act({QStringLiteral("stop"), path()});
    }
    bool isRunning() const { return m_running; }
    bool kill(const QString& name) const { return act({QStringLiteral("kill"), path(), name}); }
    QString path() const { return m_folder.filePath(QStringLiteral("cluster")); }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    static bool act(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(DWCP_SOURCE_DIR "/app/democluster"), arguments);
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_running = false;
};

/** The program without its main(): engine, feed, window. */
class Console {
public:
    explicit Console(std::unique_ptr<EngineRoom> room) : m_room(std::move(room))
    {
        m_room->start();
        window.resize(1440, 900);
        window.show();
    }
    ~Console() { m_room->stop(); }

    const ComponentState* consensus(const std::string& name) const
    {
        const auto& snapshot = feed.snapshot();
        for (std::size_t i = 0; snapshot && i < snapshot->nodes.size(); ++i) {
            const auto& node = snapshot->nodes[i];
            if (!node || node->name != name)
                continue;
            for (const ComponentState& component : node->components) {
                if (component.spec->id == "acp")
                    return &component;
            }
        }
        return nullptr;
    }
    Level level(const std::string& name) const
    {
        const ComponentState* component = consensus(name);
        return component ? component->level : Level::Unknown;
    }

private:
    std::unique_ptr<EngineRoom> m_room;

public:
    Theme theme{Theme::Choice::Dark};
    Feed feed{m_room->snapshots(), m_room->events()};
    Commands commands{m_room->commands(), feed, QStringLiteral("m.okafor")};
    MainWindow window{{feed, commands, theme, m_room->clock()}};
};

std::unique_ptr<Console> open(const Cluster& cluster)
{
    CommandLine line;
    line.configFile = (cluster.path() + QStringLiteral("/console.toml")).toStdString();
    line.auditFile = cluster.file("audit.jsonl").toStdString();
    auto configuration = readSetup(line);
    if (!configuration)
        return nullptr;
    auto room = EngineRoom::open(std::move(configuration).value(), line, "dwcp-console");
    return room ? std::make_unique<Console>(std::move(room).value()) : nullptr;
}

/** The lines of the audit log about a breaker command: "command-intended trip-breaker reason". */
QStringList audited(const Cluster& cluster)
{
    QFile file(cluster.file("audit.jsonl"));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        lines << line[QLatin1String("kind")].toString() + u' ' + line[QLatin1String("reason")].toString();
    }
    return lines;
}

/** Opens the dialog by its button, gives a reason, and confirms. */
void command(BreakersPage& page, const char* button, const QString& reason)
{
    QTest::mouseClick(page.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    auto* dialog = page.findChild<BreakerDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), reason);
    if (auto* despite = dialog->findChild<QCheckBox*>(QStringLiteral("despite")))
        despite->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("go")), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<BreakerDialog*>());
}

} // namespace

class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledMemberIsSeenAndABreakerObeys()
    {
        const Cluster cluster;
        QVERIFY(cluster.isRunning());
        const auto console = open(cluster);
        QVERIFY(console);
        for (const char* name : {"etcd-1", "etcd-2", "etcd-3"})
            QTRY_VERIFY_WITH_TIMEOUT(console->level(name) == Level::Healthy, untilHealthy);

        const auto twoIntervals = 2 * console->consensus("etcd-2")->spec->interval;
        QVERIFY(cluster.kill(QStringLiteral("etcd-2")));
        QTRY_VERIFY_WITH_TIMEOUT(console->level("etcd-2") == Level::Failed,
            int(std::chrono::ceil<std::chrono::milliseconds>(twoIntervals).count()));

        QVERIFY(console->window.go({QStringLiteral("breakers")}));
        auto* page = console->window.findChild<BreakersPage*>();
        QTest::keyClicks(page->findChild<QLineEdit*>(), QStringLiteral("etcd-1/acp"));
        QCOMPARE(page->model().rowCount(), 1);
        QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
            page->table()->visualRect(page->model().index(0, 1)).center());
        command(*page, "trip", QStringLiteral("replacing the disk"));
        QTRY_COMPARE_WITH_TIMEOUT(
            console->consensus("etcd-1")->breaker.mode, CircuitBreaker::Mode::ForcedOpen, untilAnswered);
        QTRY_COMPARE_WITH_TIMEOUT(page->model().at(0).pending, CommandId(0), untilAnswered);
        QCOMPARE(page->model().at(0).look(), BreakerLook::ForcedOpen);
        command(*page, "reset", QStringLiteral("disk replaced"));
        QTRY_COMPARE_WITH_TIMEOUT(
            console->consensus("etcd-1")->breaker.mode, CircuitBreaker::Mode::Automatic, untilAnswered);
        QTRY_COMPARE_WITH_TIMEOUT(audited(cluster),
            (QStringList{QStringLiteral("command-intended replacing the disk"),
                QStringLiteral("command-done replacing the disk"), QStringLiteral("command-intended disk replaced"),
                QStringLiteral("command-done disk replaced")}),
            untilAnswered);
    }
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: the engine in its thread, the window on it.
#include "app/desktoplooks.h"
#include "app/engineroom.h"
#include "app/keychain.h"
#include "app/notifications.h"
#include "app/reportoffice.h"
#include "app/setup.h"
#include "app/stopsignal.h"
#include "console/demostart.h"
#include "console/journalmoments.h"
#include "console/lookout.h"
#include "console/screenshots.h"
#include "console/startwatch.h"
#include "models/commands.h"
#include "models/feed.h"
#include "models/reportschedule.h"
#include "models/tokens.h"
#include "resilience/systemclock.h"
#include "views/connectionguide.h"
#include "views/mainwindow.h"
#include "views/preferences.h"
#include "views/theme.h"
#include "views/trayicon.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace dwcp {

namespace {

constexpr QSize pictureSize{1440, 900}; ///< the reference size of the design

int fail(const Error& error)
{
    std::fprintf(stderr, "dwcp-console: %s\n", error.message().c_str());
    return usageError;
}

/** The command line's language, else the one that was chosen in the settings, else the system's. */
QLocale localeOf(const CommandLine& line, const Preferences& preferences)
{
    const QString language = line.language.empty() ? preferences.language() : QString::fromStdString(line.language);
    return language.isEmpty() ? QLocale() : QLocale(language);
}

void installTexts(QApplication& application, const QLocale& locale)
{
    QLocale::setDefault(locale);
    auto* qtTexts = new QTranslator(&application);
    if (qtTexts->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto* ownTexts = new QTranslator(&application);
    if (ownTexts->load(locale, QStringLiteral("dwcp"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(ownTexts);
}

Theme::Choice themeOf(const CommandLine& line)
{
    return line.theme == "dark" ? Theme::Choice::Dark
        : line.theme == "light" ? Theme::Choice::Light
                                : Theme::Choice::System;
}

/** The operator's settings; for pictures others, that nobody keeps: they show the same to everybody. */
std::unique_ptr<QSettings> settingsFor(bool forPictures)
{
    static const QTemporaryDir aside;
    return forPictures
        ? std::make_unique<QSettings>(aside.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        : std::make_unique<QSettings>();
}

QString operatorName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("operator") : name;
}

/** The keychain is asked for what the configuration names; what it does not have, the operator is asked for. */
void ask(Keychain& keychain, Tokens& tokens, const Configuration& configuration)
{
    QObject::connect(&keychain, &Keychain::missing, &tokens, &Tokens::miss);
    for (const Target& target : configuration.targets) {
        const std::string name = target.access ? target.access->bearerTokenFile : std::string();
        if (name.starts_with(keychainPrefix))
            tokens.assign(QString::fromStdString(target.node), QString::fromStdString(name));
    }
    keychain.lookUp(keychainNames(configuration));
}

/** Everything the window needs to be told before there is one. */
struct Start {
    CommandLine line;
    std::optional<Configuration> configuration; ///< none: the operator is asked what to watch
    KeptConnection connection; ///< without a name when it was not taken from those that are kept
    StartWatch& watch;
};

/** Whether somebody is there to say what to watch, and nothing else says it. */
bool mustAsk(const CommandLine& line)
{
    return line.connect.empty() && line.configFile.empty() && line.connection.empty() && line.screenshots.empty()
        && !line.runFor;
}

void watch(CommandLine& line, const KeptConnection& connection)
{
    for (const QString& url : connection.urls)
        line.connect.push_back(url.toStdString());
    line.configFile = connection.urls.isEmpty() ? connection.configFile.toStdString() : std::string();
}

/** What the operator chose, as if it had been on the command line; false when nothing was chosen. */
bool askWhatToWatch(Start& start, const Theme& theme, Connections& connections, DemoCluster& demo)
{
    Lookout lookout;
    ConnectionGuide guide(
        theme, connections,
        [&](const QStringList& urls, ConnectionGuide::Answer answer) { lookout.look(urls, std::move(answer)); },
        !DemoCluster::script().isEmpty());
    // The guide is the last window when it closes, and yet not the end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (guide.exec() != QDialog::Accepted)
        return false;
    if (guide.choice() == ConnectionGuide::Choice::Demo) {
        if (const QString problem = demo.start(); !problem.isEmpty()) {
            QMessageBox::warning(nullptr, QGuiApplication::applicationDisplayName(), problem);
            return false;
        }
        start.line.configFile = demo.configFile().toStdString();
        return true;
    }
    start.connection = guide.chosen();
    watch(start.line, start.connection);
    return true;
}

void show(MainWindow& window, const Place& place)
{
    window.go(place);
    window.showNormal();
    window.raise();
    window.activateWindow();
}

/** What got worse is said on the desktop; its buttons lead to where it can be seen. */
void tell(Notifications& notifications, TrayIcon& tray, MainWindow& window)
{
    tray.setSpeaks(!notifications.isThere());
    QObject::connect(&tray, &TrayIcon::worsened, &notifications, [&](const QString& text, Level level) {
        notifications.say(text, {},
            {{QStringLiteral("default"), QCoreApplication::translate("Notifications", "Show")},
                {QStringLiteral("incidents"), QCoreApplication::translate("Notifications", "Incidents")},
                {QStringLiteral("alerts"), QCoreApplication::translate("Notifications", "Alerts")}},
            isDown(level));
    });
    QObject::connect(&notifications, &Notifications::chosen, &window, [&](const QString& key) {
        show(window, {key == QLatin1String("default") ? QStringLiteral("overview") : key});
    });
}

/** Reads what can be read without a window; what is wrong with it. */
std::optional<Error> readBefore(Start& start, int argc, char** argv)
{
    const QCoreApplication forFiles(argc, argv);
    if (!start.line.connection.empty()) {
        QSettings settings;
        const auto kept = Connections(settings).find(QString::fromStdString(start.line.connection));
        if (!kept)
            return Error{"there is no connection of that name", start.line.connection};
        start.connection = *kept;
        watch(start.line, *kept);
    }
    if (mustAsk(start.line))
        return std::nullopt;
    auto configuration = readSetup(start.line);
    if (!configuration)
        return configuration.error();
    start.configuration = std::move(configuration).value();
    return std::nullopt;
}

/** What the page of reports says of those that are planned. */
void follow(const ReportOffice& office, ReportSchedule& schedule)
{
    const ReportClerk& clerk = *office.clerk();
    const auto tell = [&office, &clerk, &schedule] {
        std::vector<PlannedReport> reports;
        for (const ReportClerk::Standing& standing : clerk.standings())
            reports.push_back({QString::fromStdString(standing.name), standing.next, standing.last,
                QString::fromStdString(standing.file), QString::fromStdString(standing.problem), standing.isBeingMade,
                standing.isPaused, office.isOwn(standing.name)});
        schedule.set(std::move(reports));
    };
    QObject::connect(&clerk, &ReportClerk::changed, &schedule, tell);
    QObject::connect(&clerk, &ReportClerk::told, &schedule,
        [](const QString& line) { std::fprintf(stderr, "dwcp-console: %s\n", qPrintable(line)); });
    tell();
}

int run(QApplication& application, Start start)
{
    StopSignal stop; // before the first thread, so that all of them leave the signals to it
    QObject::connect(&stop, &StopSignal::requested, &application, &QCoreApplication::quit);
    const bool forPictures = !start.line.screenshots.empty();
    const auto settings = settingsFor(forPictures);
    Theme theme(themeOf(start.line));
    const DesktopLooks desktop(QDBusConnection::sessionBus());
    QObject::connect(&desktop, &DesktopLooks::darkWished, &theme, &Theme::setSystemDark);
    Preferences preferences(*settings, theme);
    if (!start.line.theme.empty()) // what is asked for now counts more than what was chosen once
        theme.choose(themeOf(start.line));
    installTexts(application, localeOf(start.line, preferences));
    Connections connections(*settings);
    DemoCluster demo;
    if (!start.configuration) {
        if (!askWhatToWatch(start, theme, connections, demo))
            return 0;
        QGuiApplication::setQuitOnLastWindowClosed(true);
        auto chosen = readSetup(start.line);
        if (!chosen)
            return fail(chosen.error());
        start.configuration = std::move(chosen).value();
    }
    const CommandLine& line = start.line;
    preferences.setConnection(start.connection);
    const QString reporter = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("dwcp-monitor"));
    ReportSchedule schedule;
    auto opened = EngineRoom::open(std::move(*start.configuration), line, "dwcp-console");
    if (!opened)
        return fail(opened.error());
    const std::unique_ptr<EngineRoom> room = std::move(opened).value();
    auto hired =
        ReportOffice::open({line, room->configuration(), reporter, room->clock(), SecretReader(room->shelf())});
    if (!hired)
        return fail(hired.error());
    const std::unique_ptr<ReportOffice> office = std::move(hired).value();
    if (office->idle())
        static_cast<void>(fail(*office->idle())); // which is no reason not to watch
    for (const Error& trouble : office->troubles())
        static_cast<void>(fail(trouble)); // nor this
    if (office->clerk()) {
        follow(*office, schedule);
        preferences.setReporting({reporter, QString::fromStdString(line.journalFile), &schedule, office.get()});
    } else {
        preferences.setReporting({reporter, QString::fromStdString(line.journalFile), nullptr, nullptr});
    }

    Feed feed(room->snapshots(), room->events());
    std::unique_ptr<JournalMoments> moments;
    if (room->history()) {
        feed.setHistory(*room->history());
        moments = std::make_unique<JournalMoments>(line.journalFile);
        feed.setArchive(moments.get());
    }
    Commands commands(room->commands(), feed, operatorName());
    commands.setReadOnly(start.connection.isReadOnly);
    Tokens tokens(room->secrets());
    Keychain keychain(room->secrets(), room->shelf());
    ask(keychain, tokens, room->configuration());
    office->setSecretLookUp([&keychain](const std::set<std::string>& names) { keychain.lookUp(names); });
    MainWindow window({feed, commands, theme, room->clock(), &tokens, &preferences});
    if (forPictures)
        window.resize(pictureSize);
    else {
        window.restore(*settings);
        window.keepIn(*settings);
    }
    start.watch.watch(&window, feed);
    room->start();
    window.show();
    if (office->clerk())
        office->clerk()->look();
    TrayIcon tray(theme, feed, window);
    tray.setVisible(!forPictures && QSystemTrayIcon::isSystemTrayAvailable());
    Notifications notifications(QDBusConnection::sessionBus());
    if (!forPictures)
        tell(notifications, tray, window);

    std::unique_ptr<Screenshots> screenshots;
    QString problem;
    if (forPictures) {
        screenshots = std::make_unique<Screenshots>(window, feed, theme, QString::fromStdString(line.screenshots));
        QObject::connect(screenshots.get(), &Screenshots::finished, &application, [&](const QString& text) {
            problem = text;
            QCoreApplication::quit();
        });
    }
    if (line.runFor)
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(*line.runFor), Qt::PreciseTimer, &application,
            &QCoreApplication::quit);
    const int code = QApplication::exec();
    room->stop(); // nobody writes into the boxes that the feed reads any more
    if (const std::string hash = room->liveStateHash(); !hash.empty())
        std::fprintf(stderr, "dwcp-console: live_state_hash %s\n", hash.c_str());
    if (!forPictures)
        window.save(*settings);
    if (problem.isEmpty())
        return code;
    return fail({problem.toStdString(), {}});
}

} // namespace

} // namespace dwcp

int main(int argc, char* argv[])
{
    const auto read = dwcp::readCommandLine(dwcp::ProgramKind::Console, argc, argv);
    if (const auto* ending = std::get_if<dwcp::Ending>(&read)) {
        std::fputs(ending->text.c_str(), ending->code == 0 ? stdout : stderr);
        return ending->code;
    }
    const dwcp::SystemClock clock;
    dwcp::StartWatch startWatch(clock);
    dwcp::Start start{std::get<dwcp::CommandLine>(read), {}, {}, startWatch};
    QCoreApplication::setApplicationName(QStringLiteral("dwcp"));
    QCoreApplication::setOrganizationName(QStringLiteral("dwcp"));
    // A mistake in a file is told before a window system is asked for, which may not be there.
    if (const auto problem = dwcp::readBefore(start, argc, argv))
        return dwcp::fail(*problem);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("DWCP Console"));
    QGuiApplication::setDesktopFileName(QStringLiteral("dwcp-console"));
    return dwcp::run(application, std::move(start));
}

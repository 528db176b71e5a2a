// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page with a built snapshot into a PNG file, to be looked at:
//   views_render PAGE FILE [dark|light] [NODES|STATE] [WIDTHxHEIGHT] [LAYER] [BUTTON]
// BUTTON is the name of one on the page that opens a dialog, which is then drawn in front of it.
// Instead of a number of nodes a state of tests/support/pagestates.h may be named, or "past": the window has travelled
// back. PAGE "guide" is what a first start shows, before it is asked anything or (STATE "looked") after; "plan" is the
// dialog that plans a report, or (STATE "wrong") with fields that cannot be kept.
// Qt's own option -reverse draws from right to left, and the environment's DWCP_LANGUAGE in a language that is shipped
// ("de").
#include "models/commands.h"
#include "models/feed.h"
#include "support/fakeclock.h"
#include "support/pagestates.h"
#include "support/picturefleet.h"
#include "support/snapshotbuilder.h"
#include "views/connectionguide.h"
#include "views/mainwindow.h"
#include "views/plandialog.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <optional>

using namespace dwcp;

namespace {

SnapshotBuilder scene(std::optional<PageState> state, int nodes)
{
    if (state)
        return sceneOf(*state);
    if (nodes != 12)
        return pictureFleet(nodes);
    SnapshotBuilder atlas = SnapshotBuilder::atlasProd();
    atlas.raw().alerts = pictureAlerts(*atlas.build());
    return atlas;
}

/** The guide of a first start: nothing kept and nothing asked, or two kept and three addresses looked at. */
bool drawGuide(const Theme& theme, bool isLooked, const QString& file)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    Connections connections(settings);
    if (isLooked) {
        connections.put({QStringLiteral("atlas-prod"), {QStringLiteral("http://10.0.0.1:9100")}, {}, 3, false, true});
        connections.put({QStringLiteral("lab"), {QStringLiteral("http://192.168.7.20:9100")}, {}, 1, true, false});
    }
    const auto look = [](const QStringList& urls, const ConnectionGuide::Answer& answer) {
        answer({{urls[0], QStringLiteral("etcd"), {QStringLiteral("Consensus"), QStringLiteral("Storage")}, {}},
                   {urls[1], {}, {}, QStringLiteral("the answer is no page of metrics: it begins with \"<html>\"")},
                   {urls[2], {}, {}, QStringLiteral("Connection refused")}},
            true);
    };
    ConnectionGuide guide(theme, connections, look, true);
    guide.show();
    if (isLooked) {
        guide.findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("http://10.0.0.7:2379\nhttp://10.0.0.8:8080\nhttp://10.0.0.9:9100"));
        guide.findChild<QPushButton*>(QStringLiteral("look"))->click();
    }
    QCoreApplication::processEvents();
    return guide.grab().save(file);
}

/** Knows one receiver; refuses a time of day of letters, as the program does. */
class PlannerToLookAt final : public ReportPlanner {
public:
    Reading read(const ReportPlanFields& fields, const QString&) const override
    {
        Reading reading;
        if (fields.value(QStringLiteral("at")) == QLatin1String("noon"))
            reading.problems.push_back({QStringLiteral("at"), QStringLiteral("must be a time of day")});
        for (int day = 1; day <= 3 && reading.problems.empty(); ++day)
            reading.next.push_back(SnapshotBuilder::moment + std::chrono::hours(24 * day));
        return reading;
    }
    ReportPlanFields fields(const QString&) const override { return {}; }
    QStringList receivers() const override { return {QStringLiteral("team")}; }
    QString keep(const ReportPlanFields&, const QString&) override { return {}; }
    QString remove(const QString&) override { return {}; }
    void makeNow(const QString&) override { }
};

bool drawPlan(const Theme& theme, bool isWrong, const QString& file)
{
    PlannerToLookAt planner;
    ReportPlanFields fields{{QStringLiteral("name"), QStringLiteral("weekly-slo")}};
    if (isWrong)
        fields[QStringLiteral("at")] = QStringLiteral("noon");
    auto* dialog = new PlanDialog(theme, planner, fields, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<PlanDialog> owned(dialog);
    dialog->show();
    QCoreApplication::processEvents();
    return dialog->grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: views_render PAGE FILE [dark|light] [NODES|STATE] [WIDTHxHEIGHT] [LAYER]\n");
        return 2;
    }
    QTranslator translator;
    const QString language = qEnvironmentVariable("DWCP_LANGUAGE", QStringLiteral("en"));
    QLocale::setDefault(QLocale(language)); // numbers as that language writes them
    if (translator.load(QStringLiteral(":/i18n/dwcp_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    const bool light = arguments.value(3) == QLatin1String("light");
    Theme theme(light ? Theme::Choice::Light : Theme::Choice::Dark);
    const QString what = arguments.value(4, QStringLiteral("12"));
    if (arguments[1] == QLatin1String("guide"))
        return drawGuide(theme, what == QLatin1String("looked"), arguments[2]) ? 0 : 1;
    if (arguments[1] == QLatin1String("plan"))
        return drawPlan(theme, what == QLatin1String("wrong"), arguments[2]) ? 0 : 1;
    FakeClock clock;
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events(1000);
    Inbox<Command> inbox(1000);
    Feed feed(snapshots, events, std::chrono::milliseconds(0));
    Commands commands(inbox, feed, QStringLiteral("m.okafor"));
    MainWindow window({feed, commands, theme, clock});
    const bool isPast = what == QLatin1String("past");
    const auto state = pageStateOf(what.toStdString());
    SnapshotBuilder builder = scene(state, isPast ? 12 : what.toInt());
    if (!state || builder.raw().nodes.size() == 12) {
        for (const Event& event : SnapshotBuilder::atlasEvents())
            (void)events.put(event);
    }
    const bool hasNews = state != PageState::Loading;
    if (hasNews)
        snapshots.put(builder.build());
    const QStringList size = arguments.value(5, QStringLiteral("1440x900")).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    Place place{arguments[1]};
    if (arguments.size() > 6)
        place.layer = LayerIndex(arguments[6].toInt());
    window.show();
    application.processEvents();
    if (!window.go(place)) {
        std::fprintf(stderr, "no page %s\n", qPrintable(arguments[1]));
        return 2;
    }
    if (hasNews)
        snapshots.put(builder.at(builder.raw().at + std::chrono::milliseconds(250)).build());
    for (int i = 0; i < 5; ++i)
        application.processEvents(QEventLoop::AllEvents, 50);
    if (state == PageState::Disconnected) {
        clock.advance(std::chrono::seconds(38));
        feed.pause(); // the window looks at the clock at once, not in its next second
        feed.resume();
        application.processEvents(); // words of other lengths are laid out
    }
    if (isPast) {
        const WallTime then = builder.raw().at;
        snapshots.put(builder.at(then + std::chrono::minutes(7)).build());
        application.processEvents(QEventLoop::AllEvents, 50);
        feed.travelTo(then);
        application.processEvents();
    }
    if (auto* button = window.findChild<QAbstractButton*>(arguments.value(7)); button && arguments.size() > 7)
        button->click();
    application.processEvents();
    QPixmap picture = window.grab();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(dialog->pos()), dialog->grab());
    }
    return picture.save(arguments[2]) ? 0 : 1;
}

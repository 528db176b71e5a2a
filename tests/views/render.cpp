// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page with a built snapshot into a PNG file, to be looked at:
//   views_render PAGE FILE [dark|light] [NODES] [WIDTHxHEIGHT] [LAYER]
#include "models/commands.h"
#include "models/feed.h"
#include "support/fakeclock.h"
#include "support/snapshotbuilder.h"
#include "views/mainwindow.h"
#include "views/theme.h"

#include <QApplication>

#include <cstdio>

using namespace dwcp;

namespace {

SnapshotBuilder scene(int nodes)
{
    if (nodes == 12)
        return SnapshotBuilder::atlasProd();
    return SnapshotBuilder::fleet(nodes);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: views_render PAGE FILE [dark|light] [NODES] [WIDTHxHEIGHT] [LAYER]\n");
        return 2;
    }
    const bool light = arguments.value(3) == QLatin1String("light");
    Theme theme(light ? Theme::Choice::Light : Theme::Choice::Dark);
    FakeClock clock;
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events(1000);
    Inbox<Command> inbox(1000);
    Feed feed(snapshots, events, std::chrono::milliseconds(0));
    Commands commands(inbox, feed, QStringLiteral("m.okafor"));
    MainWindow window({feed, commands, theme, clock});
    SnapshotBuilder builder = scene(arguments.value(4, QStringLiteral("12")).toInt());
    if (builder.raw().nodes.size() == 12) {
        for (const Event& event : SnapshotBuilder::atlasEvents())
            (void)events.put(event);
    }
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
    snapshots.put(builder.at(builder.raw().at + std::chrono::milliseconds(250)).build());
    for (int i = 0; i < 5; ++i)
        application.processEvents(QEventLoop::AllEvents, 50);
    return window.grab().save(arguments[2]) ? 0 : 1;
}

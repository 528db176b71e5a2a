// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands.h"
#include "models/feed.h"
#include "models/tokens.h"
#include "support/fakeclock.h"
#include "support/settle.h"
#include "support/snapshotbuilder.h"
#include "views/desk.h"
#include "views/preferences.h"
#include "views/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <vector>

namespace dwcp {

/** Everything that a page or the window needs, with the boxes in the hands of the test and the gap of the Feed at zero.
 */
class ConsoleDesk {
public:
    explicit ConsoleDesk(
        SnapshotBuilder scene = SnapshotBuilder::atlasProd(), Theme::Choice choice = Theme::Choice::Dark)
        : builder(std::move(scene))
        , theme(choice)
    {
    }

    Desk desk() { return {feed, commands, theme, clock, &tokens, &preferences}; }

    /** The next snapshot, delivered. */
    void show()
    {
        snapshots.put(builder.build());
        settle();
    }
    void happen(const std::vector<Event>& happened)
    {
        for (const Event& event : happened)
            (void)events.put(event);
        settle();
    }
    static void settle() { dwcp::settle(); }
    /** The commands sent since the last time, without the wishes for series. */
    std::vector<Command> sent()
    {
        std::vector<Command> all;
        inbox.takeAll(all);
        std::erase_if(all, [](const Command& command) { return std::holds_alternative<WatchSeries>(command.body); });
        return all;
    }

    SnapshotBuilder builder;
    FakeClock clock;
    Mailbox<Snapshot> snapshots;
    Inbox<Event> events{1000};
    Inbox<Command> inbox{100};
    std::shared_ptr<Inbox<Secret>> secrets = std::make_shared<Inbox<Secret>>(4);
    Tokens tokens{secrets};
    Theme theme;
    QTemporaryDir folder; ///< of the settings
    QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    Preferences preferences{settings, theme};
    Feed feed{snapshots, events, std::chrono::milliseconds(0)};
    Commands commands{inbox, feed, QStringLiteral("m.okafor")};
};

} // namespace dwcp

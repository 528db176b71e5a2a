// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that nobody looks at let go of the moments that they showed.
#include "support/consoledesk.h"
#include "views/hiddenpages.h"
#include "views/mainwindow.h"
#include "views/viewcatalogue.h"

#include <QTableView>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A window whose operator has been on every page and looks at the fleet. */
struct Visited {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    Visited()
    {
        window.show();
        console.show();
        for (const ViewEntry& entry : viewCatalogue()) {
            window.go({QLatin1String(entry.id)});
            ConsoleDesk::settle();
        }
        window.go({QStringLiteral("fleet")});
        ConsoleDesk::settle();
    }
    /** All nodes become others, and the next moment is so much later. */
    void change(Duration after)
    {
        SnapshotBuilder& builder = console.builder;
        for (NodeId node = 0; node < builder.raw().nodes.size(); ++node)
            builder.change(node, 0, [](ComponentState& component) { component.duration += 1ms; });
        builder.at(builder.raw().at + after);
        for (std::size_t i = 0; i < viewCatalogue().size(); ++i) { // a page after each news
            console.show();
            ConsoleDesk::settle();
        }
    }
    std::weak_ptr<const NodeState> state() { return console.builder.raw().nodes[3]; }
};

} // namespace

class TestHiddenPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEveryPageShowedIsHeldByNoneOfThem()
    {
        Visited visited;
        const auto seen = visited.state();
        QVERIFY(!seen.expired());
        visited.change(2h); // farther than anything is remembered
        visited.change(1s);
        QVERIFY(seen.expired());
    }

    void soonAfterNothingIsDoneForNobody()
    {
        Visited visited;
        visited.change(2h);
        const auto seen = visited.state();
        visited.change(HiddenPages::gap - 1s);
        visited.change(1ms);
        QVERIFY(!seen.expired());
    }

    void aHeldViewIsNotDisturbed()
    {
        Visited visited;
        const auto seen = visited.state();
        visited.console.feed.pause();
        visited.change(2h);
        QVERIFY(!seen.expired());
        visited.console.feed.resume();
        visited.change(2h);
        visited.change(1s);
        QVERIFY(seen.expired());
    }

    void aRoundThatTookLongIsFollowedByALongRest()
    {
        ConsoleDesk console;
        HiddenPages hidden(console.feed, console.clock, nullptr);
        SlowPage page(console);
        hidden.add(&page);
        page.show();
        page.hide();
        console.show();
        ConsoleDesk::settle();
        const int first = page.seen; // a round of 2 s, so 100 s of rest
        QVERIFY(first > 0);
        const auto after = [&](Duration time) {
            console.builder.at(console.builder.raw().at + time);
            console.show();
            ConsoleDesk::settle();
            return page.seen;
        };
        QCOMPARE(after(99s), first);
        QCOMPARE(after(1s), first + 1);
    }

    void theRowThatWasChosenIsStillChosenThen()
    {
        Visited visited;
        visited.window.go({QStringLiteral("breakers")});
        ConsoleDesk::settle();
        auto* table = visited.window.page()->findChild<QTableView*>();
        table->selectRow(2);
        const QString name = table->model()->index(2, 1).data().toString();
        visited.window.go({QStringLiteral("fleet")});
        visited.change(1min);
        visited.change(1min);
        visited.window.go({QStringLiteral("breakers")});
        ConsoleDesk::settle();
        const auto chosen = table->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().siblingAtColumn(1).data().toString(), name);
    }

private:
    /** Its refresh takes two seconds. */
    struct SlowPage final : Page {
        explicit SlowPage(ConsoleDesk& console) : Page(console.desk()), clock(console.clock) { }
        Place place() const override { return {}; }
        void refresh(const Snapshot&) override
        {
            ++seen;
            clock.advance(2s);
        }
        FakeClock& clock;
        int seen = 0;
    };
};

QTEST_MAIN(TestHiddenPages)
#include "tst_hiddenpages.moc"

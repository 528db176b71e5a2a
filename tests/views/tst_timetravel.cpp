// SPDX-License-Identifier: GPL-3.0-or-later
// The past is looked at by click and key, says that it is the past, takes no command, and lets one return.
#include "support/consoledesk.h"
#include "views/labels.h"
#include "views/mainwindow.h"
#include "views/pastbanner.h"
#include "views/timeline.h"

#include <QPushButton>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

struct Open {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    Open()
    {
        (void)console.events.put(SnapshotBuilder::atlasEvents().back());
        window.resize(1440, 900);
        window.show();
        for (const auto before : {600s, 120s, 60s, 30s, 0s}) {
            console.builder.at(SnapshotBuilder::moment - before);
            console.show();
        }
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    WallTime shown() const { return console.feed.snapshot()->at; }
    Timeline* timeline() const { return window.findChild<Timeline*>(); }
    bool banner() const { return window.findChild<PastBanner*>()->isVisible(); }
    bool says(const QString& part) const
    {
        const auto labels = window.findChildren<TextLabel*>();
        return std::ranges::any_of(
            labels, [&](const TextLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    void key(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(window.focusWidget(), Qt::Key(key), with); }
};

/** An archive that needs longer than anybody waits. */
class SlowArchive final : public PastMoments {
public:
    std::optional<MomentSpan> span() const override
    {
        return MomentSpan{SnapshotBuilder::moment - 48h, SnapshotBuilder::moment};
    }
    void find(WallTime, Answer) override { ++asked; }
    void giveUp() override { ++givenUp; }
    int asked = 0;
    int givenUp = 0;
};

constexpr WallTime now = SnapshotBuilder::moment;

} // namespace

class TestTimeTravel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickOnTheLineShowsThatMomentEverywhere()
    {
        Open open;
        QVERIFY(!open.banner());
        const int span = open.timeline()->width() - 12;
        QTest::mouseClick(open.timeline(), Qt::LeftButton, {}, QPoint(6 + span * 59 / 60 - 1, 20));
        QCOMPARE(open.shown(), now - 120s);
        QVERIFY(open.banner());
        QVERIFY(open.says(QStringLiteral("You are looking at the past: 14:30:08, 2 min ago.")));
        QVERIFY(open.says(QStringLiteral("Past")));
        QTest::mouseClick(open.window.findChild<PastBanner*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(open.shown(), now);
        QVERIFY(!open.banner());
    }

    void whatTakesLongSaysSoAndCanBeCancelled()
    {
        SlowArchive archive;
        Open open;
        open.console.feed.setArchive(&archive);
        auto* cancel = open.window.findChild<QPushButton*>(QStringLiteral("giveUp"));
        open.console.feed.travelTo(now - 3h);
        QVERIFY(!cancel->isVisible()); // what comes at once is not announced
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(open.says(QStringLiteral("Bringing back 11:32:08…")));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(archive.givenUp, 1);
        QVERIFY(!cancel->isVisible() && !open.banner() && !open.says(QStringLiteral("Bringing back")));
        open.console.feed.travelTo(now - 4h);
        QTRY_VERIFY(cancel->isVisible());
        open.key(Qt::Key_Escape);
        QVERIFY(!cancel->isVisible() && !open.banner());
        QCOMPARE(archive.givenUp, 2);
    }

    void keysStepBySecondMinuteAndEnd()
    {
        Open open;
        open.key(Qt::Key_T);
        QVERIFY(open.timeline()->hasFocus());
        open.key(Qt::Key_Left);
        QCOMPARE(open.shown(), now - 30s);
        open.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(open.shown(), now - 120s);
        open.key(Qt::Key_Home);
        QCOMPARE(open.shown(), now - 600s);
        open.key(Qt::Key_End);
        QCOMPARE(open.shown(), now);
        open.key(Qt::Key_Home);
        open.key(Qt::Key_Escape);
        QCOMPARE(open.shown(), now);
        QVERIFY(!open.console.feed.isPaused());
    }

    void bracketsGoFromEventToEvent()
    {
        Open open; // one event, 42 s before now: the moment before it is 60 s old
        open.key(Qt::Key_BracketLeft);
        QCOMPARE(open.shown(), now - 60s);
        open.key(Qt::Key_BracketRight);
        QCOMPARE(open.shown(), now - 60s); // the same event: nothing between
        open.key(Qt::Key_Escape);
        QCOMPARE(open.shown(), now);
    }

    void theFrameIsThere()
    {
        Open open;
        const QColor frame = open.console.theme.color(Ink::AccentSolid);
        const auto edge = [&] {
            const QImage image = open.window.grab().toImage();
            return image.pixelColor(image.width() - 2, image.height() / 2);
        };
        QVERIFY(edge() != frame);
        open.console.feed.travelTo(now - 60s);
        QCOMPARE(edge(), frame);
        open.console.feed.resume();
        QVERIFY(edge() != frame);
    }

    void aMomentThatCannotBeBroughtBackIsToldAndOneStays()
    {
        Open open;
        open.console.clock.setWall(now);
        open.key(Qt::Key_T);
        open.key(Qt::Key_Home);
        open.key(Qt::Key_Left);
        QCOMPARE(open.shown(), now - 600s);
        QVERIFY(open.banner());
        const QString told = QStringLiteral("14:22:07 cannot be brought back: the window remembers");
        QVERIFY(open.says(told));
        QVERIFY(open.says(QStringLiteral("from 14:22:08 on")));
        open.key(Qt::Key_Right);
        QVERIFY(!open.says(told));
    }

    void noBreakerIsTrippedInThePast()
    {
        Open open;
        QVERIFY(open.window.go({QStringLiteral("breakers"), 0, 5}));
        auto* trip = open.window.findChild<QPushButton*>(QStringLiteral("trip"));
        QVERIFY(trip->isEnabled());
        open.console.feed.travelTo(now - 60s);
        QVERIFY(!trip->isEnabled());
        QVERIFY(trip->toolTip().contains(QStringLiteral("past")));
        open.console.feed.resume();
        QVERIFY(trip->isEnabled());
    }
};

QTEST_MAIN(TestTimeTravel)
#include "tst_timetravel.moc"

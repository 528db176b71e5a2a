// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/movedcommand.h"
#include "journal/journal.h"
#include "support/builders.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dwcp;
using namespace std::chrono_literals;

class MovedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Configuration configuration =
            fleetOf(profileOf("p", {layerOf("amst", {ruleOf("calm", 10, 20), ruleOf("jumps", 10, 20)})}), 2);
        FakeClock clock;
        Inbox<Command> accepted(10);
        auto journal = std::move(Journal::open({path(), "test", configuration, clock, accepted})).value();
        journal->start(testStart, {});
        const auto layer = std::make_shared<const LayerSpec>(configuration.profiles.front()->layers.front());
        for (int second = 0; second < 3600; second += 5) {
            const double wave = std::sin(second * 0.7);
            // The second node jumps for ten minutes in the middle; all else goes on as ever.
            const bool isIn = second >= 1500 && second < 2100;
            journal->keep({{0, layer, testStart + second * 1s, {wave, wave, 1}},
                {1, layer, testStart + second * 1s, {wave, wave + (isIn ? 30 : 0), 1}}});
        }
        journal->end(testStart + 1h, 0);
    }

    void whatMovedMostStandsFirst()
    {
        auto journal = std::move(JournalReader::open(path())).value();
        QCOMPARE(journal->series()->size(), std::size_t(6));
        const auto moved = movedIn(*journal, testStart + 1500s, testStart + 2095s);
        QVERIFY2(moved, moved ? "" : moved.error().message().c_str());
        QVERIFY(!moved->empty());
        const MovedSeries& first = moved->front();
        QCOMPARE(first.key.metric, std::string("jumps"));
        QVERIFY(std::abs(first.inside - 30) < 2 && std::abs(first.before) < 2);
        for (std::size_t i = 1; i < moved->size(); ++i)
            QVERIFY((*moved)[i].score < first.score / 3);
    }

    void aWindowWithoutValuesMovedNothing()
    {
        auto journal = std::move(JournalReader::open(path())).value();
        QVERIFY(movedIn(*journal, testStart + 48h, testStart + 49h)->empty());
    }

private:
    std::string path() const { return m_folder.filePath(QStringLiteral("journal.db")).toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MovedTest)
#include "tst_moved.moc"

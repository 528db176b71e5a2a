// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/softstate.h"

#include <rapidcheck.h>

#include <QTest>

#include <string>
#include <vector>

using namespace dwcp;

namespace {

Level levelOf(char letter)
{
    switch (letter) {
    case 'H':
        return Level::Healthy;
    case 'D':
        return Level::Degraded;
    case 'C':
        return Level::Critical;
    case 'F':
        return Level::Failed;
    default:
        return Level::Unknown;
    }
}

char letterOf(Level level)
{
    return "UHDCF"[static_cast<int>(level)];
}

/** The level shown after each result; lower case while a change is soft. U is an unknown result. */
std::string shown(const std::string& results, int fall = 3, int rise = 2)
{
    SoftState state(fall, rise);
    std::string text;
    for (const char result : results) {
        state.take(levelOf(result));
        const char letter = letterOf(state.level());
        text += state.isSoft() ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return text;
}

} // namespace

class SoftStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("results");
        QTest::addColumn<QString>("expected");
        QTest::newRow("good news is believed at once") << "H"
                                                       << "H";
        QTest::newRow("bad news needs three, and is unknown until then") << "FFF"
                                                                         << "uuF";
        QTest::newRow("a failure in between starts anew") << "FFHF"
                                                          << "uuHh";
        QTest::newRow("a worse level is hard after three") << "HFFF"
                                                           << "HhhF";
        QTest::newRow("a success resets the run") << "HFFHFFHFFF"
                                                  << "HhhHhhHhhF";
        QTest::newRow("fall 3, rise 2") << "HFFFDDDHH"
                                        << "HhhFfDDdH";
        QTest::newRow("the first H after U keeps the level, the second lifts it") << "FFFHH"
                                                                                  << "uuFfH";
        QTest::newRow("a run has one direction") << "HDDDFHFHFH"
                                                 << "HhhDdddddd";
        QTest::newRow("the newest names the level") << "HDCF"
                                                    << "HhhF";
        QTest::newRow("unknown shows at once") << "HU"
                                               << "HU";
        QTest::newRow("nothing healthy is claimed on bad news after unknown") << "HUFFF"
                                                                              << "HUuuF";
        QTest::newRow("good news after unknown is believed") << "HUH"
                                                             << "HUH";
        QTest::newRow("what was ill before unknown needs its two") << "FFFUHH"
                                                                   << "uuFUfH";
        QTest::newRow("ill, unknown, ill") << "FFFUF"
                                           << "uuFUF";
        QTest::newRow("unknown ends a run") << "HFFUFFF"
                                            << "HhhUuuF";
        QTest::newRow("worse than before unknown") << "DDDUFFF"
                                                   << "uuDUuuF";
    }
    void levels()
    {
        QFETCH(QString, results);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(shown(results.toStdString())), expected);
    }
    void hangingChecksAreHardAfterThree() { QCOMPARE(shown("HFFF"), std::string("HhhF")); }

    void aThresholdOfOneBelievesTheFirst()
    {
        QCOMPARE(shown("FHF", 1, 1), std::string("FHF"));
        QCOMPARE(shown("UFUH", 1, 1), std::string("UFUH"));
    }

    void thresholdsOutOfRangeAreTakenAsTheNearest()
    {
        QCOMPARE(shown("HFH", 0, 0), std::string("HFH"));
        QCOMPARE(shown("HFH", -7, -7), std::string("HFH"));
        SoftState state(1000, 1);
        state.take(Level::Healthy);
        for (int i = 0; i < 254; ++i)
            QVERIFY(!state.take(Level::Failed));
        QVERIFY(state.take(Level::Failed));
    }

    void attemptsAreCountedTowardsTheirThreshold()
    {
        SoftState state(3, 2);
        state.take(Level::Healthy);
        state.take(Level::Critical);
        QCOMPARE(state.attempt(), 1);
        QCOMPARE(state.attemptsNeeded(), 3);
        state.take(Level::Critical);
        state.take(Level::Critical);
        QCOMPARE(state.attempt(), 0);
        state.take(Level::Healthy);
        QCOMPARE(state.attempt(), 1);
        QCOMPARE(state.attemptsNeeded(), 2);
    }

    void healthyIsOnlyEverShownOnEvidence()
    {
        QVERIFY(rc::check([] {
            const auto results = *rc::gen::container<std::string>(rc::gen::element('H', 'D', 'C', 'F', 'U'));
            const int fall = *rc::gen::inRange(1, 5);
            SoftState state(fall, *rc::gen::inRange(1, 5));
            int badSinceGood = 0;
            bool anyGood = false;
            for (const char result : results) {
                state.take(levelOf(result));
                anyGood = anyGood || result == 'H';
                badSinceGood = result == 'H' ? 0 : badSinceGood + 1;
                if (state.level() == Level::Healthy) {
                    RC_ASSERT(anyGood);
                    RC_ASSERT(badSinceGood < fall);
                    RC_ASSERT(result != 'U');
                }
            }
        }));
    }

    void takeTellsExactlyWhenTheShownLevelChanged()
    {
        QVERIFY(rc::check([] {
            SoftState state(*rc::gen::inRange(1, 5), *rc::gen::inRange(1, 5));
            for (const char result : *rc::gen::container<std::string>(rc::gen::element('H', 'D', 'C', 'F', 'U'))) {
                const Level before = state.level();
                const bool told = state.take(levelOf(result));
                RC_ASSERT(told == (state.level() != before));
                RC_ASSERT(state.newest() == levelOf(result));
                RC_ASSERT(state.attempt() >= 0 && state.attempt() < state.attemptsNeeded());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(SoftStateTest)
#include "tst_softstate.moc"

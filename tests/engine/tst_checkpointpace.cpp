// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpointpace.h"
#include "support/builders.h"

#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

class CheckpointPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyResultsOrALongTimeAreWorthOne()
    {
        CheckpointPace pace(testStart);
        QVERIFY(!pace.isDue(testStart + 1s, CheckpointPace::results - 1));
        QVERIFY(pace.isDue(testStart + 1s, CheckpointPace::results));
        QVERIFY(!pace.isDue(testStart + CheckpointPace::longest - 1ns, 1));
        QVERIFY(pace.isDue(testStart + CheckpointPace::longest, 1));
        QVERIFY(!pace.isDue(testStart + CheckpointPace::longest, 0)); // nothing came since
        pace.made(testStart + 1s, CheckpointPace::results, 10ms);
        QVERIFY(!pace.isDue(testStart + 20s, 2 * CheckpointPace::results - 1));
        QVERIFY(pace.isDue(testStart + 20s, 2 * CheckpointPace::results));
    }

    void oneThatTakesLongIsMadeSeldom()
    {
        CheckpointPace pace(testStart);
        pace.made(testStart, 0, 270ms);
        QVERIFY(!pace.isDue(testStart + 108s - 1ns, 100 * CheckpointPace::results));
        QVERIFY(pace.isDue(testStart + 108s, 100 * CheckpointPace::results));
    }
};

QTEST_APPLESS_MAIN(CheckpointPaceTest)
#include "tst_checkpointpace.moc"

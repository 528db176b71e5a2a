// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/level.h"

#include <rapidcheck.h>

#include <QTest>

using namespace dwcp;

namespace {

rc::Gen<Level> anyLevel()
{
    return rc::gen::map(rc::gen::inRange(0, levelCount), [](int i) { return static_cast<Level>(i); });
}

} // namespace

class LevelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderIsThatOfTheDomain()
    {
        QVERIFY(Level::Unknown < Level::Healthy);
        QVERIFY(Level::Healthy < Level::Degraded);
        QVERIFY(Level::Degraded < Level::Critical);
        QVERIFY(Level::Critical < Level::Failed);
    }

    void anUnknownPartKeepsTheWholeFromBeingHealthy()
    {
        QCOMPARE(combine(Level::Healthy, Level::Unknown), Level::Unknown);
        QCOMPARE(combine(Level::Unknown, Level::Unknown), Level::Unknown);
        QCOMPARE(combine(Level::Healthy, Level::Healthy), Level::Healthy);
    }

    void anIllPartIsNotHiddenByAnUnknownOne()
    {
        QCOMPARE(combine(Level::Unknown, Level::Degraded), Level::Degraded);
        QCOMPARE(combine(Level::Failed, Level::Unknown), Level::Failed);
        QCOMPARE(combine(Level::Degraded, Level::Critical), Level::Critical);
    }

    void combiningIsCommutativeAssociativeAndIdempotentWithHealthyAsNeutral()
    {
        QVERIFY(rc::check([] {
            const Level a = *anyLevel();
            const Level b = *anyLevel();
            const Level c = *anyLevel();
            RC_ASSERT(combine(a, b) == combine(b, a));
            RC_ASSERT(combine(combine(a, b), c) == combine(a, combine(b, c)));
            RC_ASSERT(combine(a, a) == a);
            RC_ASSERT(combine(a, Level::Healthy) == a);
        }));
    }

    void combiningTakesTheMoreSevere()
    {
        QVERIFY(rc::check([] {
            const Level a = *anyLevel();
            const Level b = *anyLevel();
            RC_ASSERT(severity(combine(a, b)) == std::max(severity(a), severity(b)));
        }));
    }

    void unknownIsNeitherIllNorDown()
    {
        QVERIFY(!isIll(Level::Unknown));
        QVERIFY(!isIll(Level::Healthy));
        QVERIFY(isIll(Level::Degraded));
        QVERIFY(!isDown(Level::Degraded));
        QVERIFY(isDown(Level::Critical));
        QVERIFY(isDown(Level::Failed));
    }

    void flagsAreASet()
    {
        Flags flags = Flags(Flag::Stale) | Flag::Soft;
        QVERIFY(flags.has(Flag::Stale));
        QVERIFY(flags.has(Flag::Soft));
        QVERIFY(!flags.has(Flag::Flapping));
        flags.set(Flag::Stale, false);
        QCOMPARE(flags, Flags(Flag::Soft));
        QCOMPARE(Flags::fromBits(flags.bits()), flags);
        flags.set(Flag::Soft, false);
        QVERIFY(flags.empty());
    }

    void namesAreThoseOfTheWire()
    {
        QCOMPARE(levelName(Level::Unknown), std::string_view("unknown"));
        QCOMPARE(levelName(Level::Failed), std::string_view("failed"));
        QCOMPARE(flagName(Flag::Recovering), std::string_view("recovering"));
        QCOMPARE(flagName(Flag::Maintenance), std::string_view("maintenance"));
    }
};

QTEST_GUILESS_MAIN(LevelTest)
#include "tst_level.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/flapping.h"

#include <rapidcheck.h>

#include <QTest>

#include <deque>
#include <string>

using namespace dwcp;

namespace {

/** W(arning), C(ritical), O(k) as Icinga names them. */
Level levelOf(char letter)
{
    return letter == 'O' ? Level::Healthy : letter == 'W' ? Level::Degraded : Level::Critical;
}

Flapping after(const std::string& states)
{
    Flapping flapping;
    for (const char state : states)
        flapping.take(levelOf(state));
    return flapping;
}

/** The definition, word for word: the last 20 changes, oldest 0.8 and newest 1.18, over 20; in thousandths. */
int definedShare(const std::string& states)
{
    int sum = 0;
    for (int age = 0; age < 20; ++age) {
        const auto at = static_cast<int>(states.size()) - 1 - age;
        if (at >= 1 && states[static_cast<std::size_t>(at)] != states[static_cast<std::size_t>(at) - 1])
            sum += 40 + (19 - age);
    }
    return sum;
}

} // namespace

class FlappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheDomainGives39Point1Percent()
    {
        const Flapping flapping = after("CCCWCWOOOOWWWWOOOWWWC");
        QCOMPARE(flapping.share(), 0.391);
        QVERIFY(flapping.isFlapping());
    }

    void whatNeverChangesNeverFlaps()
    {
        QCOMPARE(after(std::string(100, 'C')).share(), 0.0);
        QCOMPARE(after("C").share(), 0.0);
        QCOMPARE(Flapping().share(), 0.0);
    }

    void whatChangesEachTimeIsAtNinetyNinePercent()
    {
        std::string states;
        for (int i = 0; i < 50; ++i)
            states += i % 2 == 0 ? 'C' : 'O';
        QCOMPARE(after(states).share(), 0.99);
    }

    void itIsOldChangesThatAreForgotten()
    {
        QCOMPARE(after("COCOCO" + std::string(20, 'O')).share(), 0.0);
        QVERIFY(after("OC").share() > after("OCCCC").share());
    }

    void itFollowsTheDefinitionAndItsTwoThresholds()
    {
        QVERIFY(rc::check([] {
            Flapping flapping;
            std::string states;
            bool expected = false;
            for (const char state : *rc::gen::container<std::string>(rc::gen::element('O', 'O', 'O', 'W', 'C'))) {
                states += state;
                const bool turned = flapping.take(levelOf(state));
                const int share = definedShare(states);
                const bool before = expected;
                expected = before ? share > 250 : share >= 300; // in at 30 %, out at 25 %
                RC_ASSERT(flapping.share() == share / 1000.0);
                RC_ASSERT(flapping.isFlapping() == expected);
                RC_ASSERT(turned == (before != expected));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(FlappingTest)
#include "tst_flapping.moc"

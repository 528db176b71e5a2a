// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include <QTest>

#include <map>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t fleetSize = 320;

Simulation healthyFleet()
{
    return Simulation(fleetOf(loadProfile(), fleetSize), [](const CheckOrder&, WallTime) {
        return std::optional(page({{"load", 1}}));
    });
}

} // namespace

/** What a Monitor tells for the next start, and how often. */
class MemoriesTest : public QObject {
    Q_OBJECT

private slots:
    void aCalmFleetIsToldOfInTurns()
    {
        Simulation simulation = healthyFleet();
        std::map<std::string, WallTime> told;
        std::size_t most = 0;
        Duration longest{};
        for (int second = 0; second < 300; ++second) {
            simulation.runFor(1s);
            const MonitorMemory memory = simulation.monitor().remember();
            for (const ComponentMemory& component : memory.components) {
                if (const auto before = told.find(component.node); before != told.end() && second > 60)
                    longest = std::max(longest, component.at - before->second);
                told[component.node] = component.at;
            }
            if (second > 60)
                most = std::max(most, memory.components.size());
        }
        QCOMPARE(told.size(), fleetSize);
        QVERIFY2(longest >= 60s && longest <= 66s, qPrintable(QString::number(longest / 1ms))); // a check later at most
        QVERIFY2(most < fleetSize / 8, qPrintable(QString::number(most)));
    }

    void whatMattersIsToldAtOnce()
    {
        Simulation simulation = healthyFleet();
        simulation.runFor(30s);
        static_cast<void>(simulation.monitor().remember());
        QVERIFY(simulation.monitor().remember().components.empty());
        simulation.command(TripBreaker{{7, 0}});
        simulation.runFor(6s);
        const auto components = simulation.monitor().remember().components;
        QVERIFY(std::ranges::any_of(components, [](const ComponentMemory& one) { return one.override.has_value(); }));
    }

    void theEndTellsOfAll()
    {
        Simulation simulation = healthyFleet();
        simulation.runFor(30s);
        static_cast<void>(simulation.monitor().remember());
        const MonitorMemory last = simulation.monitor().remember(true);
        QCOMPARE(last.components.size(), fleetSize);
        for (const ComponentMemory& component : last.components)
            QCOMPARE(component.at, simulation.now());
    }
};

QTEST_APPLESS_MAIN(MemoriesTest)
#include "tst_memories.moc"

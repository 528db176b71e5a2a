// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/cutoff.h"
#include "health/snapshot.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace dwcp;

namespace {

std::vector<NodeId> arbitraryOf(std::size_t nodes)
{
    const auto chosen = *rc::gen::inRange<std::uint32_t>(0, 1U << nodes);
    std::vector<NodeId> some;
    for (NodeId node = 0; node < nodes; ++node) {
        if ((chosen >> node & 1) != 0)
            some.push_back(node);
    }
    return some;
}

/** Nodes need nodes and groups of a lower number: no cycle. */
NodeDependencies arbitraryFleet()
{
    NodeDependencies fleet;
    const auto nodes = *rc::gen::inRange<std::size_t>(1, 14);
    const auto groups = *rc::gen::inRange<std::size_t>(0, 4);
    fleet.nodes.resize(nodes);
    fleet.groupsOf.resize(nodes);
    for (std::size_t g = 0; g < groups; ++g) {
        // Of the lower half, so that the upper half can need it.
        const auto members = arbitraryOf(nodes / 2 + 1);
        fleet.groups.push_back({members, *rc::gen::inRange<std::uint32_t>(0, std::uint32_t(members.size() + 1))});
    }
    for (std::size_t node = 1; node < nodes; ++node) {
        for (const NodeId need : arbitraryOf(node)) {
            if (*rc::gen::inRange(0, 3) == 0)
                fleet.nodes[node].push_back(need);
        }
        if (groups > 0 && node > nodes / 2 + 1 && *rc::gen::inRange(0, 2) == 0)
            fleet.groupsOf[node].push_back(*rc::gen::inRange<std::uint32_t>(0, std::uint32_t(groups)));
    }
    return fleet;
}

/** By the definition: again and again until nothing more is cut off. */
std::vector<bool> cutOffByDefinition(const NodeDependencies& fleet, const std::vector<NodeId>& down)
{
    std::vector<bool> is(fleet.nodes.size(), false);
    const auto isLost = [&](NodeId node) { return is[node] || std::ranges::find(down, node) != down.end(); };
    for (std::size_t round = 0; round <= fleet.nodes.size(); ++round) {
        for (std::size_t node = 0; node < fleet.nodes.size(); ++node) {
            bool cut = std::ranges::any_of(fleet.nodes[node], isLost);
            for (const std::uint32_t index : fleet.groupsOf[node]) {
                const auto& group = fleet.groups[index];
                const auto lost = std::ranges::count_if(group.members, isLost);
                cut = cut || (lost > 0 && std::ptrdiff_t(group.members.size()) - lost < std::ptrdiff_t(group.needs));
            }
            is[node] = is[node] || cut;
        }
    }
    return is;
}

} // namespace

class CutOffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsCutOffWhereAllIsWell()
    {
        QCOMPARE(CutOff().by({}), std::vector<NodeId>());
        const std::vector<NodeId> down{7}; // that nobody knows
        QCOMPARE(CutOff({{{}, {0}}, {}, {}, {}}).by(down), std::vector<NodeId>({noNode, noNode}));
    }

    void theLowestOfSeveralIsNamed()
    {
        const CutOff chain({{{}, {0}, {1}, {2, 0}}, {}, {}, {}});
        const std::vector<NodeId> both{0, 2};
        QCOMPARE(chain.by(both), std::vector<NodeId>({noNode, 0, 0, 0}));
        const std::vector<NodeId> one{2};
        QCOMPARE(chain.by(one), std::vector<NodeId>({noNode, noNode, noNode, 2}));
    }

    void aCycleIsCutOffByWhatItNeedsOutside()
    {
        const CutOff cycle({{{}, {2}, {1, 0}, {1}}, {}, {}, {}}); // 1 and 2 need each other, 2 needs 0, 3 stands behind
        const std::vector<NodeId> inside{1, 2};
        QCOMPARE(cycle.by(inside), std::vector<NodeId>(4, noNode));
        const std::vector<NodeId> outside{0};
        QCOMPARE(cycle.by(outside), std::vector<NodeId>({noNode, noNode, 0, noNode}));
    }

    void anyFleetByItsDefinition()
    {
        QVERIFY(rc::check([] {
            const NodeDependencies fleet = arbitraryFleet();
            const std::vector<NodeId> down = arbitraryOf(fleet.nodes.size());
            const std::vector<NodeId> by = CutOff(fleet).by(down);
            const std::vector<bool> expected = cutOffByDefinition(fleet, down);
            RC_ASSERT(by.size() == expected.size());
            for (std::size_t node = 0; node < by.size(); ++node) {
                RC_ASSERT((by[node] != noNode) == expected[node]);
                RC_ASSERT(by[node] == noNode || std::ranges::find(down, by[node]) != down.end());
            }
        }));
    }
};

QTEST_APPLESS_MAIN(CutOffTest)
#include "tst_cutoff.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/dependencies.h"
#include "health/incident.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{std::chrono::seconds(1'773'844'328)};

IllThing ill(NodeId node, std::uint8_t layer, Duration since, Level level = Level::Critical)
{
    return {node, layer, level, start + since, {}};
}

/** Node i needs the nodes listed at i. */
NodeDependencies chain(std::vector<std::vector<NodeId>> nodes)
{
    NodeDependencies dependencies;
    dependencies.nodes = std::move(nodes);
    return dependencies;
}

} // namespace

class IncidentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCycleIsNamed()
    {
        QCOMPARE(findCycle({{"a", {"b"}}, {"b", {"a"}}}), std::optional<std::string>("a -> b -> a"));
        QCOMPARE(findCycle({{"a", {"a"}}}), std::optional<std::string>("a -> a"));
        QCOMPARE(findCycle({{"x", {"a"}}, {"a", {"b"}}, {"b", {"c"}}, {"c", {"a"}}}),
            std::optional<std::string>("a -> b -> c -> a"));
        QVERIFY(!findCycle({{"a", {"b", "c"}}, {"b", {"c"}}, {"c", {}}}));
        QVERIFY(!findCycle({{"a", {"nobody"}}}));
    }

    void aLongChainIsNoCycleAndNoStack()
    {
        DependencyNames names;
        for (int i = 0; i < 100'000; ++i)
            names.emplace_back(std::to_string(i), std::vector<std::string>{std::to_string(i + 1)});
        QVERIFY(!findCycle(names));
        names.back().second = {"0"};
        QVERIFY(findCycle(names));
    }

    void cyclesAreFoundExactlyWhenNoOrderExists()
    {
        QVERIFY(rc::check([] {
            const int count = *rc::gen::inRange(1, 8);
            DependencyNames names;
            for (int i = 0; i < count; ++i) {
                auto& needs = names.emplace_back(std::to_string(i), std::vector<std::string>()).second;
                for (int edges = *rc::gen::inRange(0, 3); edges > 0; --edges)
                    needs.push_back(std::to_string(*rc::gen::inRange(0, count)));
            }
            // Take away who needs nothing that is left; a cycle is what cannot be taken away.
            std::vector<bool> gone(names.size(), false);
            for (std::size_t round = 0; round < names.size(); ++round) {
                for (std::size_t i = 0; i < names.size(); ++i) {
                    if (std::ranges::all_of(names[i].second, [&](const auto& need) { return gone[std::stoul(need)]; }))
                        gone[i] = true;
                }
            }
            RC_ASSERT(findCycle(names).has_value() == (std::ranges::find(gone, false) != gone.end()));
        }));
    }

    void fortyAlarmsAreOneIncidentWithItsCause()
    {
        std::vector<std::vector<NodeId>> needs{{}};
        std::vector<IllThing> things{ill(0, 0, 0s, Level::Failed)};
        for (NodeId node = 1; node <= 39; ++node) {
            needs.push_back({0});
            things.push_back(ill(node, 1, std::chrono::seconds(90 * node)));
        }
        const auto incidents = findIncidents(things, chain(needs));
        QCOMPARE(incidents.size(), 1UL);
        const ProbableCause& cause = incidents.front().causes.front();
        QCOMPARE(cause.node, NodeId{0});
        QCOMPARE(cause.explains, 40U);
        QVERIFY(cause.isRoot);
        QVERIFY(cause.share > 0.5);
        QCOMPARE(incidents.front().causes.size(), Incident::mostCauses);
    }

    void theRootOfAChainIsLikelierThanItsLinksEvenWhenTheyWereSeenFirst()
    {
        const std::vector<IllThing> things{ill(0, 0, 20s), ill(1, 0, 0s), ill(2, 0, 10s)};
        const auto incidents = findIncidents(things, chain({{}, {0}, {1}}));
        QCOMPARE(incidents.size(), 1UL);
        QCOMPARE(incidents.front().causes.front().node, NodeId{0});
        QCOMPARE(incidents.front().causes.front().explains, 3U);
    }

    void layersOfANodeNeedOneAnother()
    {
        std::vector<IllThing> things{ill(0, 0, 5s), ill(0, 4, 0s)};
        things[1].needsLayers = {0};
        const auto incidents = findIncidents(things, {});
        QCOMPARE(incidents.size(), 1UL);
        QCOMPARE(int(incidents.front().causes.front().layer), 0);
    }

    void whatHasNothingToDoWithEachOtherStaysApart()
    {
        QCOMPARE(findIncidents(std::vector{ill(0, 0, 0s), ill(7, 1, 1s)}, {}).size(), 2UL);
        QVERIFY(findIncidents({}, {}).empty());
    }

    void theSameLayerOnThreeNodesWithinAMinuteIsOneTrouble()
    {
        QCOMPARE(findIncidents(std::vector{ill(0, 2, 0s), ill(5, 2, 30s), ill(9, 2, 60s)}, {}).size(), 1UL);
        QCOMPARE(findIncidents(std::vector{ill(0, 2, 0s), ill(5, 2, 30s), ill(9, 2, 61s)}, {}).size(), 3UL);
        QCOMPARE(findIncidents(std::vector{ill(0, 2, 0s), ill(5, 2, 30s)}, {}).size(), 2UL);
    }

    void aGroupExplainsOnlyWhenItIsShort()
    {
        NodeDependencies dependencies;
        dependencies.groups.push_back({{0, 1, 2}, 2});
        dependencies.groupsOf = {{}, {}, {}, {0}};
        std::vector<IllThing> things{ill(0, 0, 0s), ill(3, 1, 200s)};
        QCOMPARE(findIncidents(things, dependencies).size(), 2UL); // two of three serve
        things.insert(things.begin() + 1, ill(1, 3, 100s));
        const auto incidents = findIncidents(things, dependencies);
        QCOMPARE(incidents.size(), 1UL);
        QCOMPARE(incidents.front().causes.front().node, NodeId{0});
    }

    void whoCannotBeSeenServesNoGroup()
    {
        NodeDependencies dependencies;
        dependencies.groups.push_back({{0, 1, 2}, 2});
        dependencies.groupsOf = {{}, {}, {}, {0}};
        const std::vector<IllThing> things{ill(0, 0, 0s), ill(3, 1, 200s)};
        const auto alone = [&](const UnseenThings& unseen) {
            return findIncidents(things, dependencies, unseen).size() == 2;
        };
        QVERIFY(alone({}));
        QVERIFY(alone({{1, 0}})); // one of its layers, and the others say that it serves
        QVERIFY(!alone({{1, 0}, {1, IllThing::wholeNode}}));
    }

    void nobodyIsSureOfACauseWhoseNeedsCannotBeSeen()
    {
        NodeDependencies dependencies = chain({{}, {0}, {1}});
        dependencies.groups.push_back({{3, 4}, 1});
        dependencies.groupsOf = {{}, {}, {0}};
        std::vector<IllThing> things{ill(1, 0, 0s), ill(2, 0, 10s), ill(8, 5, 400s)};
        things[0].needsLayers = {7};
        const auto isSureOfTheFirst = [&](const UnseenThings& unseen) {
            const ProbableCause cause = findIncidents(things, dependencies, unseen).front().causes.front();
            return cause.node == 1 && cause.isRoot && cause.isSure;
        };
        QVERIFY(isSureOfTheFirst({}));
        QVERIFY(isSureOfTheFirst({{5, 0}, {4, 2}, {1, 6}})); // nothing that it needs
        QVERIFY(!isSureOfTheFirst({{0, 3}})); // a layer of the node that it needs
        QVERIFY(!isSureOfTheFirst({{0, IllThing::wholeNode}}));
        QVERIFY(!isSureOfTheFirst({{1, 7}})); // a layer of its own
        things.erase(things.begin()); // the second is the first, and needs a group
        things[0].needsLayers.clear();
        dependencies.nodes.clear();
        const auto isSure = [&](const UnseenThings& unseen) {
            return findIncidents(things, dependencies, unseen).front().causes.front().isSure;
        };
        QVERIFY(isSure({}));
        QVERIFY(!isSure({{4, IllThing::wholeNode}}));
        dependencies.needUnwatched = {2};
        QVERIFY(!isSure({}));
    }

    void everythingIsInOneIncidentAndTheSharesAddUpWhateverTheGraph()
    {
        QVERIFY(rc::check([] {
            const int nodes = *rc::gen::inRange(1, 8);
            std::vector<std::vector<NodeId>> needs(static_cast<std::size_t>(nodes)); // cycles too
            for (auto& list : needs) {
                for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                    list.push_back(*rc::gen::inRange<NodeId>(0, static_cast<NodeId>(nodes)));
            }
            std::vector<IllThing> things;
            for (NodeId node = 0; node < static_cast<NodeId>(nodes); ++node) {
                for (std::uint8_t layer = 0; layer < 3; ++layer) {
                    if (*rc::gen::arbitrary<bool>())
                        things.push_back(ill(node, layer, std::chrono::seconds(*rc::gen::inRange(0, 300))));
                }
            }
            std::vector<int> seen(things.size(), 0);
            for (const Incident& incident : findIncidents(things, chain(needs))) {
                for (const std::size_t thing : incident.things)
                    ++seen[thing];
                double shares = 0;
                for (const ProbableCause& cause : incident.causes) {
                    RC_ASSERT(cause.explains >= 1 && cause.explains <= incident.things.size());
                    shares += cause.share;
                }
                RC_ASSERT(shares > 0 && shares <= 1 + 1e-9);
                RC_ASSERT(std::ranges::is_sorted(incident.causes, std::ranges::greater(), &ProbableCause::share));
            }
            RC_ASSERT(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        }));
    }
};

QTEST_APPLESS_MAIN(IncidentTest)
#include "tst_incident.moc"

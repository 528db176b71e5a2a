// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

Configuration balanced()
{
    Configuration configuration = fleetOf(loadProfile(), 3);
    BalancerSpec web;
    web.name = "web";
    web.backend = "b";
    web.servers = {{"s0", "n0"}, {"s1", "n1"}, {"s2", "n2"}};
    configuration.balancers.push_back(web);
    return configuration;
}

/** A HAProxy that does what it is told, and the Monitor that tells it. */
class Farm {
public:
    explicit Farm(Configuration configuration = balanced())
        : m_simulation(std::move(configuration), [this](const CheckOrder& order, WallTime) {
            return page({{"load", m_load[order.node]}});
        })
    {
        for (const char* name : {"s0", "s1", "s2"})
            m_servers.push_back({name, "UP", false, 1, 1, 0, 0});
        say();
        runFor(5s);
    }
    /** The program was killed and begins again; its nodes, its balancer and what it had written down are as they were.
     */
    Farm(Farm& before, MonitorMemory memory)
        : m_load(before.m_load)
        , m_servers(before.m_servers)
        , m_simulation(
              balanced(),
              [this](const CheckOrder& order, WallTime) {
                  return page({{"load", m_load[order.node]}});
              },
              before.m_simulation.now() + 10s, std::move(memory))
    {
        say();
        runFor(5s);
    }

    MonitorMemory remember() { return m_simulation.monitor().remember(); }
    void setLoad(NodeId node, double load) { m_load[node] = load; }
    void runFor(Duration duration)
    {
        for (Duration left = duration; left > Duration{}; left -= 1s) {
            m_simulation.runFor(1s);
            obey();
            say();
        }
    }
    /** Each server is chosen so often between two looks. */
    void setTraffic(std::vector<std::uint64_t> chosen) { m_traffic = std::move(chosen); }
    void vanish(const std::string& problem) { m_problem = problem; }
    void refuse(const std::string& refusal) { m_refusal = refusal; }
    void takeOut(std::size_t server) { m_servers[server].isOut = true; }
    void beginAnew()
    {
        for (SeenServer& server : m_servers)
            server.weight = 1;
    }
    std::vector<Event> arm(bool isArmed = true)
    {
        auto audit = m_simulation.command(ArmBalancer{"web", isArmed});
        obey();
        say();
        return audit;
    }

    BalancerState state() { return m_simulation.look()->balancers->front(); }
    InstanceState instance(std::size_t index) { return state().instances[index]; }
    std::uint32_t weight(std::size_t index) const { return m_servers[index].weight; }
    /** As much as its score of nearly 1 is worth. */
    /** That it was ever told. */
    std::uint32_t heaviest(const std::string& server) { return m_heaviest[server]; }
    bool isFull(std::size_t index) const { return weight(index) > 240; }
    int orders() const { return m_orders; }
    std::vector<std::string> told() const
    {
        std::vector<std::string> texts;
        for (const Event& event : m_simulation.eventsOf(EventKind::BalancerChanged))
            texts.push_back(event.detail);
        return texts;
    }
    Simulation& simulation() { return m_simulation; }

private:
    void obey()
    {
        for (const BalancerOrder& order : m_simulation.takeBalancerOrders()) {
            ++m_orders;
            m_wasOrdered = true;
            for (const ServerWeight& weight : order.weights) {
                for (SeenServer& server : m_servers) {
                    if (server.name == weight.server && m_refusal.empty()) {
                        server.weight = weight.weight;
                        m_heaviest[server.name] = std::max(m_heaviest[server.name], weight.weight);
                    }
                }
            }
        }
    }
    void say()
    {
        for (std::size_t i = 0; i < m_servers.size(); ++i)
            m_servers[i].chosen += m_traffic[i];
        BalancerReport report{"web", m_problem, std::exchange(m_wasOrdered, false), {}, {}};
        if (report.isAfterOrder)
            report.refusal = m_refusal;
        if (m_problem.empty())
            report.servers = m_servers;
        m_simulation.command(TakeBalancerReport{report}, {}, "balancer");
    }

    std::map<NodeId, double> m_load{{0, 1}, {1, 1}, {2, 1}};
    std::vector<SeenServer> m_servers;
    std::vector<std::uint64_t> m_traffic{0, 0, 0};
    std::string m_problem;
    std::string m_refusal;
    std::map<std::string, std::uint32_t> m_heaviest;
    bool m_wasOrdered = false;
    int m_orders = 0;
    Simulation m_simulation;
};

} // namespace

class BalancingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unarmedItIsOnlyWatched()
    {
        Farm farm;
        farm.setLoad(1, 100);
        farm.runFor(3min);
        QCOMPARE(farm.instance(1).phase, InstancePhase::Ejected);
        QCOMPARE(farm.instance(1).weightAsked, 0U);
        QCOMPARE(farm.weight(1), 1U);
        QCOMPARE(farm.orders(), 0);
        QCOMPARE(farm.instance(0).nodeName, std::string("n0"));
    }

    void armingIsACommandWithAnAudit()
    {
        Farm farm;
        const auto audit = farm.arm();
        QCOMPARE(audit.back().kind, EventKind::CommandDone);
        QCOMPARE(farm.state().actor, std::string("ann"));
        QCOMPARE(farm.arm().back().kind, EventKind::CommandRefused);
        QCOMPARE(farm.simulation().command(ArmBalancer{"other", true}).back().kind, EventKind::CommandRefused);
        QCOMPARE(farm.simulation().command(ArmBalancer{"web", false}, "").back().kind, EventKind::CommandRefused);
    }

    void aSickOneGetsNothingAndComesBackSlowly()
    {
        Farm farm;
        farm.arm();
        farm.runFor(3s);
        QVERIFY(farm.isFull(1)); // a configured weight of 1 could not be divided
        farm.setLoad(1, 100);
        farm.runFor(3min);
        QCOMPARE(farm.weight(1), 0U);
        QVERIFY(farm.isFull(0));
        const auto told = farm.told();
        QVERIFY(!told.empty()
            && told.back().starts_with("web: s1 ejected: ")); // by its score, or by its breaker, which opens with it
        farm.setLoad(1, 1);
        farm.simulation().runFor(1s);
        for (int i = 0; i < 180 && farm.instance(1).phase == InstancePhase::Ejected; ++i)
            farm.runFor(1s);
        QCOMPARE(farm.instance(1).phase, InstancePhase::SlowStart);
        farm.runFor(10s);
        QVERIFY(farm.weight(1) > 64 && farm.weight(1) < 160);
        farm.runFor(40s);
        QCOMPARE(farm.instance(1).phase, InstancePhase::Serving);
        QVERIFY(farm.isFull(1));
        QVERIFY(farm.told().back().starts_with("web: s1 returns"));
    }

    void whatMoreThanHalfWouldLoseIsGivenToAll()
    {
        Farm farm;
        farm.arm();
        farm.setLoad(0, 100);
        farm.setLoad(1, 100);
        farm.runFor(3min);
        QVERIFY(farm.state().isPanic);
        QCOMPARE(farm.state().ejected, 2U);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(farm.weight(i), 256U);
    }

    void whatTheBalancerHoldsDownIsCounted()
    {
        Farm farm;
        farm.arm();
        farm.takeOut(0);
        farm.setLoad(1, 100);
        farm.runFor(3min);
        QVERIFY(farm.state().isPanic); // it must not take out the second of three as well
        QCOMPARE(farm.weight(1), 256U);
        QCOMPARE(farm.instance(0).reason, EjectionReason::Down);
    }

    void aBreakerThatOpensEjects()
    {
        Farm farm;
        farm.arm();
        farm.simulation().command(TripBreaker{{2, 0}, Duration{}, true});
        farm.runFor(2s);
        QCOMPARE(farm.instance(2).reason, EjectionReason::Breaker);
        QCOMPARE(farm.weight(2), 0U);
        farm.simulation().command(ResetBreaker{{2, 0}});
        farm.runFor(2s);
        QCOMPARE(farm.instance(2).phase, InstancePhase::SlowStart);
    }

    void sharesAreWhatWasCounted()
    {
        Farm farm;
        QVERIFY(std::isnan(farm.instance(0).shareSeen));
        farm.setTraffic({6, 3, 1});
        farm.runFor(20s);
        QCOMPARE(farm.instance(0).shareSeen, 0.6);
        QCOMPARE(farm.instance(2).shareSeen, 0.1);
        QCOMPARE(farm.instance(0).shareAsked, 1 / 3.0);
    }

    void itsSilenceIsOneEventAndItsReturnAnother()
    {
        Farm farm;
        farm.arm();
        farm.runFor(2s);
        const std::size_t before = farm.told().size();
        farm.vanish("connect: refused");
        farm.runFor(20s);
        QCOMPARE(farm.told().size(), before + 1);
        QCOMPARE(farm.told().back(), std::string("web: cannot be asked: connect: refused"));
        QCOMPARE(farm.state().problem, std::string("connect: refused"));
        const int orders = farm.orders();
        farm.vanish("");
        farm.beginAnew(); // it has forgotten what it was told
        farm.runFor(5s);
        QCOMPARE(farm.told().back(), std::string("web: answers again"));
        QVERIFY(farm.orders() > orders);
        QVERIFY(farm.isFull(0));
    }

    void aRefusalIsToldOnceAndNotRepeatedAllTheTime()
    {
        Farm farm;
        farm.refuse("Permission denied");
        farm.arm();
        farm.runFor(20s);
        QCOMPARE(farm.state().problem, std::string("Permission denied"));
        QCOMPARE(farm.told().size(), std::size_t(1));
        QCOMPARE(farm.orders(), 1);
        farm.refuse("");
        farm.runFor(30s);
        QCOMPARE(farm.state().problem, std::string());
        QVERIFY(farm.isFull(0));
    }

    void disarmedItGetsItsOwnWeightsBack()
    {
        Farm farm;
        farm.arm();
        farm.runFor(3s);
        farm.arm(false);
        farm.runFor(3s);
        QCOMPARE(farm.weight(0), 1U);
        const int orders = farm.orders();
        farm.runFor(5s);
        QCOMPARE(farm.orders(), orders);
    }

    void armedItIsStillAfterTheProgramWasKilled()
    {
        Farm farm;
        farm.arm();
        farm.setLoad(1, 100);
        farm.runFor(3min);
        QCOMPARE(farm.weight(1), 0U);
        Farm again(farm, farm.remember());
        QVERIFY(again.state().isArmed);
        QCOMPARE(again.state().actor, std::string("ann"));
        QCOMPARE(again.state().reason, std::string("because"));
        QCOMPARE(again.state().armedSince, farm.state().armedSince);
        QCOMPARE(again.told().front(), std::string("web: armed still, as ann ordered: because"));
        again.runFor(1min);
        QCOMPARE(again.heaviest("s1"), 0U); // nobody gives a sick one something for not having asked it yet
        QVERIFY(again.isFull(0));
        again.setLoad(1, 1);
        again.runFor(3min);
        QVERIFY(again.isFull(1));
    }

    void whatWasOwedToABalancerIsGivenAfterTheProgramWasKilled()
    {
        Farm farm;
        farm.arm();
        farm.runFor(3s);
        farm.vanish("connect: refused");
        farm.runFor(1s);
        farm.arm(false);
        QVERIFY(farm.isFull(0));
        Farm again(farm, farm.remember());
        QVERIFY(!again.state().isArmed);
        QCOMPARE(again.weight(0), 1U);
        const MonitorMemory after = again.remember();
        QVERIFY(after.balancers && !after.balancers->at(0).isHandover);
        QVERIFY(!again.remember().balancers); // told once
    }

    void nothingIsRememberedOfOneThatWasOnlyWatched()
    {
        Farm farm;
        QVERIFY(!farm.remember().balancers);
    }
};

QTEST_APPLESS_MAIN(BalancingTest)
#include "tst_balancing.moc"

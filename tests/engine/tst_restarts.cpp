// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feeding.h"
#include "support/alertdesk.h"

#include <QTest>

#include <charconv>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** What a journal keeps of what a Monitor tells for the next start. */
class Shelf {
public:
    void keep(MonitorMemory changed)
    {
        for (ComponentMemory& component : changed.components)
            m_components.insert_or_assign({component.node, component.layer}, component);
        for (BudgetMemory& budget : changed.budgets)
            m_budgets.insert_or_assign({budget.objective, budget.node, budget.layer}, budget);
        for (StandingAlerts& standing : changed.standing)
            m_standing.insert_or_assign(standing.node, standing);
        for (NodeIllMemory& ill : changed.ill)
            m_ill.insert_or_assign(ill.node, ill);
        for (RecoveryMemory& recovery : changed.recoveries)
            m_recoveries.insert_or_assign({recovery.node, recovery.layer}, recovery);
        const auto take = [](auto& mine, auto& its) {
            if (its)
                mine = std::move(its);
        };
        take(m_rest.maintenance, changed.maintenance);
        take(m_rest.alerts, changed.alerts);
        take(m_rest.lastIncident, changed.lastIncident);
        take(m_rest.endedOutages, changed.endedOutages);
    }

    MonitorMemory all() const
    {
        MonitorMemory memory = m_rest;
        for (const auto& [name, one] : m_components)
            memory.components.push_back(one);
        for (const auto& [name, one] : m_budgets)
            memory.budgets.push_back(one);
        for (const auto& [name, one] : m_standing)
            memory.standing.push_back(one);
        for (const auto& [name, one] : m_ill)
            memory.ill.push_back(one);
        for (const auto& [name, one] : m_recoveries)
            memory.recoveries.push_back(one);
        return memory;
    }

private:
    MonitorMemory m_rest;
    std::map<std::pair<std::string, std::string>, ComponentMemory> m_components;
    std::map<std::array<std::string, 3>, BudgetMemory> m_budgets;
    std::map<std::string, StandingAlerts> m_standing;
    std::map<std::string, NodeIllMemory> m_ill;
    std::map<std::pair<std::string, std::string>, RecoveryMemory> m_recoveries;
};

AlertRule levelAlert(const std::string& id, AlertScope scope)
{
    AlertRule rule;
    rule.id = id;
    rule.kind = AlertKind::Level;
    rule.scope = scope;
    rule.byLevel[static_cast<std::size_t>(Level::Degraded)] = AlertLevel::Warning;
    rule.byLevel[static_cast<std::size_t>(Level::Critical)] = AlertLevel::Error;
    rule.byLevel[static_cast<std::size_t>(Level::Failed)] = AlertLevel::Critical;
    return rule;
}

AlertPolicy alertsOfAllKinds()
{
    AlertRule load = loadAlert();
    load.timing = {5s, 10s};
    AlertRule rate = loadAlert();
    rate.id = "rise";
    rate.kind = AlertKind::Rate;
    rate.window = 20s;
    rate.whenUnseen = WhenUnseen::Resolve;
    AlertRule away;
    away.id = "away";
    away.kind = AlertKind::Absence;
    away.scope = AlertScope::Node;
    away.severity = AlertLevel::Critical;
    away.isParent = true;
    AlertRule burn;
    burn.id = "burn";
    burn.kind = AlertKind::Burn;
    burn.scope = AlertScope::Budget;
    burn.page = AlertLevel::Critical;
    AlertRule level = levelAlert("level", AlertScope::Component);
    level.timing.hold = 3s;
    Receiver ear = openEar();
    ear.type = ReceiverType::Webhook;
    ear.groupWait = 2s;
    ear.groupInterval = 4s;
    ear.cooldown = 20s;
    ear.groupBy = {"node"};
    Receiver account = openEar("account");
    account.cooldown = ear.cooldown;
    return policyOf(
        {load, rate, level, levelAlert("node", AlertScope::Node), levelAlert("system", AlertScope::System), away, burn},
        {ear, account});
}

Configuration fleet(std::size_t nodes, std::uint64_t seed)
{
    LayerSpec amst = layerOf("amst", {ruleOf("load", 10, 20)});
    LayerSpec acp = layerOf("acp", {ruleOf("lag", 10, 20)});
    acp.interval = 10s;
    acp.criticalPath = true;
    acp.dependsOn = {"amst"};
    amst.recovery.kind = RecoveryKind::Command;
    amst.recovery.jitter = 0.5;
    acp.recovery.kind = RecoveryKind::Webhook;
    Configuration configuration = fleetOf(profileOf("plain", {std::move(amst), std::move(acp)}), nodes);
    configuration.seed = seed;
    if (seed % 2 == 1) {
        for (Target& target : configuration.targets)
            target.profile = {}; // what it is has to be found out after each start
    }
    configuration.slaWindow = 1min; // that the whole becomes well again
    configuration.alerts = std::make_shared<const AlertPolicy>(alertsOfAllKinds());
    Objective each;
    each.name = "each";
    each.availability = 0.9;
    each.window = 1h;
    each.each = true;
    if (seed % 4 < 2)
        configuration.objectives = {each};
    return configuration;
}

std::uint64_t numberIn(const Event& event)
{
    std::uint64_t number = 0;
    const std::size_t begin = std::string("incident ").size();
    std::from_chars(event.detail.data() + begin, event.detail.data() + event.detail.size(), number);
    return number;
}

/** A world that outlives the Monitors that watch it, who is told by them, and what has to be so whatever happens. */
class World {
public:
    World(std::size_t nodes, std::uint64_t seed) : m_configuration(fleet(nodes, seed)), m_random(seed), m_ills(nodes)
    {
        start();
    }

    /** Time passes; who is ill changes when `isLively`. */
    void step(bool isLively = true)
    {
        constexpr Duration steps[] = {200ms, 1s, 1s, 3s};
        m_now += isLively ? steps[below(std::size(steps))] : Duration(3s);
        if (isLively && below(6) == 0)
            m_ills[below(m_ills.size())] = static_cast<Kind>(below(6));
        InputBeat beat;
        beat.at = m_now;
        answer(beat, isLively);
        for (const RecoveryOrder& order : std::exchange(m_actions, {})) {
            if (below(8) != 0) // else nobody ever hears of it
                beat.outcomes.push_back({order.id, below(4) != 0, "done"});
        }
        for (const auto& notification : std::exchange(m_filed, {}))
            beat.commands.push_back({++m_lastCommand, "notifier", {},
                TakeDelivery{{notification->id, notification->receiver, Delivery::Queued, {}}}});
        if (isLively && below(20) == 0)
            acknowledge(beat);
        feed(beat);
    }

    void passQuietly(Duration duration)
    {
        for (const WallTime until = m_now + duration; m_now < until;)
            step(false);
    }
    void healAll() { std::ranges::fill(m_ills, Kind::Well); }

    /** The program is stopped now, and started again some time later. */
    void startAgain()
    {
        reportAll();
        const auto before = m_monitor->snapshot(m_now);
        m_hashes.push_back(m_monitor->stateHash());
        m_shelf.keep(m_monitor->remember(below(2) == 0));
        m_now += below(3) == 0 ? Duration(2min) : Duration(3s);
        start();
        goesOn(*before, *m_monitor->snapshot(m_now));
    }

    /** Each run's inputs once more give each run's state. */
    void allRunsAreRepeatable()
    {
        m_hashes.push_back(m_monitor->stateHash());
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            Monitor again(m_configuration, m_runs[i].start, m_runs[i].memory);
            for (const InputBeat& beat : m_runs[i].beats)
                static_cast<void>(dwcp::feed(again, beat));
            RC_ASSERT(again.stateHash() == m_hashes[i]);
        }
    }

    /** Whoever is to know knows, and nobody waits for the end of what is forgotten. */
    void whatIsToldIsTrue() const
    {
        for (const auto& alert : m_board->alerts) {
            const bool isHeldBack = alert->withheld != Withheld::No;
            for (const char* receiver : {"ear", "account"})
                RC_ASSERT(!alert->isFiring() || isHeldBack || m_told.contains({receiver, alert->id}));
        }
        for (const auto& [receiver, alert] : m_told)
            RC_ASSERT(m_board->alert(alert) != nullptr); // it fires, or its end is held back for now
    }
    bool isAllOver() const { return m_told.empty() && m_open.empty(); }
    std::size_t words() const { return m_words; }
    std::size_t incidents() const { return m_opened.size(); }
    std::size_t wentOn() const { return m_wentOn; }
    std::size_t acknowledgedOn() const { return m_acknowledgedOn; }
    std::size_t waitedOn() const { return m_waitedOn; }
    std::size_t recoveredOn() const { return m_recoveredOn; }
    std::size_t attempts() const { return m_attempts; }

private:
    enum class Kind { Well, Loaded, Overloaded, Lagging, Refusing, Silent };
    struct Run {
        WallTime start;
        MonitorMemory memory;
        std::vector<InputBeat> beats;
    };

    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>(m_random.uniform() * static_cast<double>(end));
    }

    void start()
    {
        m_monitor.reset();
        m_orders.clear();
        m_actions.clear();
        m_runs.push_back({m_now, m_shelf.all(), {}});
        m_monitor = std::make_unique<Monitor>(m_configuration, m_now, m_runs.back().memory);
        feed({m_now, {}, {}, {}});
    }

    void feed(const InputBeat& beat)
    {
        auto effects = dwcp::feed(*m_monitor, beat);
        m_runs.back().beats.push_back(beat);
        std::ranges::move(effects.starts, std::back_inserter(m_orders));
        std::ranges::move(effects.recoveries, std::back_inserter(m_actions));
        for (const auto& notification : effects.notifications)
            hear(notification);
        for (const Event& event : effects.events)
            note(event);
        m_shelf.keep(m_monitor->remember());
        m_board = m_monitor->snapshot(m_now)->alerts;
    }

    /** Whoever carries the words has them on its own disk. */
    void reportAll()
    {
        InputBeat beat{m_now, {}, {}, {}};
        for (const auto& notification : std::exchange(m_filed, {}))
            beat.commands.push_back({++m_lastCommand, "notifier", {},
                TakeDelivery{{notification->id, notification->receiver, Delivery::Queued, {}}}});
        feed(beat);
        RC_ASSERT(m_filed.empty()); // else a word would be under way, which may be said twice
    }

    void answer(InputBeat& beat, bool isLively)
    {
        std::vector<CheckOrder> left;
        for (CheckOrder& order : m_orders) {
            const Kind kind = m_ills[order.node];
            if (kind == Kind::Silent)
                continue; // given up in the end
            if (isLively && below(5) == 0) {
                left.push_back(std::move(order));
                continue;
            }
            const double load = kind == Kind::Loaded ? 12 : kind == Kind::Overloaded ? 25 : 1;
            CheckResult result = kind == Kind::Refusing
                ? failure(CheckOutcome::Refused)
                : page({{"load", load}, {"lag", kind == Kind::Lagging ? 30.0 : 1.0}});
            result.id = order.id;
            result.node = order.node;
            beat.results.push_back(std::move(result));
        }
        m_orders = std::move(left);
    }

    void acknowledge(InputBeat& beat)
    {
        for (const auto& alert : m_board->alerts) {
            if (alert->isFiring() && below(3) == 0)
                beat.commands.push_back({++m_lastCommand, "ann", "seen", AcknowledgeAlert{alert->id, 1h}});
        }
    }

    /** Nobody hears twice that the same begins, or of an end without a beginning. */
    void hear(const std::shared_ptr<const Notification>& notification)
    {
        if (notification->receiver == "ear")
            m_filed.push_back(notification);
        for (const Notice& notice : notification->notices) {
            const std::pair key(notification->receiver, notice.alert->id);
            ++m_words;
            if (notice.occasion == Occasion::Fired)
                RC_ASSERT(m_told.insert(key).second);
            else if (notice.occasion == Occasion::Resolved)
                RC_ASSERT(m_told.erase(key) == 1);
            else
                RC_ASSERT(m_told.contains(key));
        }
    }

    /** A number is of one incident, which opens once and closes once. */
    void note(const Event& event)
    {
        if (event.kind == EventKind::IncidentOpened) {
            RC_ASSERT(m_opened.insert(numberIn(event)).second);
            m_open.insert(numberIn(event));
        } else if (event.kind == EventKind::RecoveryAttempted) {
            ++m_attempts;
        } else if (event.kind == EventKind::IncidentClosed) {
            RC_ASSERT(m_open.erase(numberIn(event)) == 1);
        }
    }

    void goesOn(const Snapshot& before, const Snapshot& after)
    {
        for (const auto& node : after.nodes) {
            for (const ComponentState& component : node->components)
                RC_ASSERT(component.level == Level::Unknown || component.flags.has(Flag::Stale));
        }
        recoveriesGoOn(before, after);
        for (const auto& alert : before.alerts->alerts) {
            const AlertState* now = after.alerts->alert(alert->id);
            if (alert->phase == AlertPhase::Pending) { // waits since it began to
                RC_ASSERT(now && now->phase == AlertPhase::Pending && now->activeSince == alert->activeSince);
                ++m_waitedOn;
            }
            if (!alert->isFiring())
                continue;
            RC_ASSERT(now && now->isFiring() && now->level == alert->level);
            RC_ASSERT(now->firedAt == alert->firedAt && now->activeSince == alert->activeSince);
            RC_ASSERT(now->labels.labels == alert->labels.labels && now->summary == alert->summary);
            RC_ASSERT(now->acknowledgement.has_value() == alert->acknowledgement.has_value());
            ++m_wentOn;
            m_acknowledgedOn += now->acknowledgement ? 1 : 0;
        }
        std::map<std::uint64_t, WallTime> was, is;
        for (const IncidentState& incident : *before.incidents)
            was.emplace(incident.id, incident.since);
        for (const IncidentState& incident : *after.incidents)
            is.emplace(incident.id, incident.since);
        RC_ASSERT(was == is);
    }

    /** Of each component that is there right after the start: others have to be recognised first. */
    void recoveriesGoOn(const Snapshot& before, const Snapshot& after)
    {
        for (const auto& node : after.nodes) {
            for (const ComponentState& component : node->components) {
                const ComponentState* last = before.component({node->id, component.layer});
                if (!last || !last->recovery)
                    continue;
                const RecoveryState& was = *last->recovery;
                RC_ASSERT(component.recovery);
                const bool isCutOff = was.phase == RecoveryPhase::Acting;
                RC_ASSERT(component.recovery->phase == (isCutOff ? RecoveryPhase::Waiting : was.phase));
                RC_ASSERT(component.recovery->attempt == was.attempt);
                m_recoveredOn += was.attempt > 0 ? 1 : 0;
            }
        }
    }

    Configuration m_configuration;
    SeededRandom m_random;
    std::vector<Kind> m_ills;
    WallTime m_now = testStart;
    std::unique_ptr<Monitor> m_monitor;
    Shelf m_shelf;
    std::vector<Run> m_runs;
    std::vector<std::uint64_t> m_hashes;
    std::vector<CheckOrder> m_orders;
    std::vector<RecoveryOrder> m_actions;
    std::vector<std::shared_ptr<const Notification>> m_filed;
    std::shared_ptr<const AlertBoard> m_board;
    std::set<std::pair<std::string, AlertId>> m_told;
    std::set<std::uint64_t> m_opened, m_open;
    std::size_t m_words = 0;
    std::size_t m_wentOn = 0;
    std::size_t m_acknowledgedOn = 0;
    std::size_t m_waitedOn = 0;
    std::size_t m_recoveredOn = 0;
    std::size_t m_attempts = 0;
    CommandId m_lastCommand = 0;
};

void stopAndStart(World& world, int steps, int restarts)
{
    for (int run = 0; run <= restarts; ++run) {
        for (int i = 0; i < steps; ++i)
            world.step();
        if (run < restarts)
            world.startAgain();
    }
}

} // namespace

class RestartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereverItStopsTheNextRunGoesOn()
    {
        QVERIFY(rc::check([] {
            const auto nodes = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
            World world(nodes, static_cast<std::uint64_t>(*rc::gen::inRange(0, 1'000'000)));
            stopAndStart(world, *rc::gen::inRange(1, 80), *rc::gen::inRange(1, 5));
            world.passQuietly(3min); // for what is ill to be told
            world.whatIsToldIsTrue();
            world.allRunsAreRepeatable();
        }));
    }

    void whatEndedIsToldInTheEnd()
    {
        QVERIFY(rc::check([] {
            const auto nodes = static_cast<std::size_t>(*rc::gen::inRange(1, 4));
            World world(nodes, static_cast<std::uint64_t>(*rc::gen::inRange(0, 1'000'000)));
            stopAndStart(world, *rc::gen::inRange(1, 60), *rc::gen::inRange(1, 4));
            world.healAll();
            world.startAgain(); // it ended while nobody looked
            world.passQuietly(20min);
            RC_ASSERT(world.isAllOver());
        }));
    }

    /** Else those above prove little. */
    void chanceBringsAllThatIsLookedFor()
    {
        std::size_t words = 0, incidents = 0, wentOn = 0, acknowledged = 0, waited = 0, recovered = 0, attempts = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            World world(3, seed);
            for (int run = 0; run < 4; ++run) {
                for (int i = 0; i < 60; ++i)
                    world.step();
                world.passQuietly(6s);
                world.startAgain();
            }
            words += world.words();
            incidents += world.incidents();
            wentOn += world.wentOn();
            acknowledged += world.acknowledgedOn();
            waited += world.waitedOn();
            recovered += world.recoveredOn();
            attempts += world.attempts();
        }
        QVERIFY(words > 200 && incidents > 20);
        QVERIFY(wentOn > 50 && acknowledged > 10);
        QVERIFY2(waited > 3 && recovered > 10 && attempts > 20,
            qPrintable(
                QStringLiteral("%1 waited, %2 recovered, %3 attempts").arg(waited).arg(recovered).arg(attempts)));
    }
};

QTEST_APPLESS_MAIN(RestartsTest)
#include "tst_restarts.moc"

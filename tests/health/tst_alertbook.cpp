// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/alertdesk.h"

#include <QTest>

#include <algorithm>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

using Words = std::vector<std::string>;

LabelMatcher is(const std::string& name, const std::string& value)
{
    return {name, LabelMatch::Equal, value};
}

AlertRule parentRule()
{
    AlertRule rule;
    rule.id = "node_down";
    rule.kind = AlertKind::Absence;
    rule.scope = AlertScope::Node;
    rule.severity = AlertLevel::Critical;
    rule.isParent = true;
    rule.summary = "{node}: {fact}";
    return rule;
}

AlertRule levelRule()
{
    AlertRule rule;
    rule.id = "ill";
    rule.kind = AlertKind::Level;
    rule.byLevel[static_cast<std::size_t>(Level::Critical)] = AlertLevel::Error;
    rule.byLevel[static_cast<std::size_t>(Level::Failed)] = AlertLevel::Critical;
    rule.summary = "{node}: {fact}";
    return rule;
}

Ill failed()
{
    return {Level::Failed, 0, {}, "connection refused"};
}

} // namespace

class AlertBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Who is told, and how often.

    void anAlertIsToldOnceAndItsEndOnce()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.show({Level::Degraded, 8});
        desk.pass(1min);
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
        desk.show({});
        desk.pass(1min);
        QCOMPARE(desk.words(), Words({"resolved warning n0"}));
    }

    void limitsAreStrict()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Healthy, 5});
        QVERIFY(!desk.alert());
        desk.show({Level::Healthy, 10});
        QCOMPARE(desk.alert()->level, AlertLevel::Warning);
        desk.show({Level::Healthy, 20.5});
        QCOMPARE(desk.alert()->level, AlertLevel::Critical);
    }

    void fiveErrorsFiveCriticalsAndAWarningAreTwoWordsAndLaterOneEnd()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        for (const double load : {11., 11., 11., 11., 11., 21., 21., 21., 21., 21., 6.}) {
            desk.show({Level::Degraded, load});
            desk.pass(20s);
        }
        QCOMPARE(desk.words(), Words({"fired error n0", "raised critical n0"}));
        desk.show({});
        desk.pass(1min);
        QCOMPARE(desk.words(), Words({"resolved warning n0"}));
    }

    void theCooldownHoldsBackTheSameNewsAndLetsWorseOnesThrough()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.show({});
        QCOMPARE(desk.words(), Words({"fired warning n0", "resolved warning n0"}));
        desk.pass(100s);
        desk.show({Level::Degraded, 7});
        desk.pass(50s);
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.reasons(), Words({"fired cooldown"}));
        desk.show({Level::Degraded, 11});
        QCOMPARE(desk.words(), Words({"fired error n0"}));
    }

    void whatStillFiresAfterTheCooldownIsTold()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.show({});
        desk.pass(100s);
        desk.show({Level::Degraded, 7});
        desk.words();
        desk.pass(199s);
        QCOMPARE(desk.words(), Words());
        desk.pass(1s);
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
    }

    void whatGoesOnIsRepeated()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.words();
        desk.pass(4h - 1min, 1min);
        QCOMPARE(desk.words(), Words());
        desk.pass(1min);
        QCOMPARE(desk.words(), Words({"repeated warning n0"}));
    }

    void whatNobodyIsForIsInTheLedger()
    {
        Receiver deaf = openEar();
        deaf.least = AlertLevel::Critical;
        AlertDesk desk(policyOf({loadAlert()}, {deaf}));
        desk.show({Level::Degraded, 7});
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.reasons(), Words({"fired no-receiver"}));
    }

    void receiversChooseByLabels()
    {
        Receiver elsewhere = openEar("elsewhere");
        elsewhere.matchers = {is("region", "nyc")};
        AlertDesk desk(policyOf({loadAlert()}, {openEar("here"), elsewhere}));
        desk.show({Level::Degraded, 7});
        QCOMPARE(desk.said.size(), std::size_t(1));
        QCOMPARE(desk.said[0]->receiver, std::string("here"));
    }

    void whatEndsBeforeItWasToldIsNotTold()
    {
        Receiver slow = openEar();
        slow.groupWait = 10s;
        AlertDesk desk(policyOf({loadAlert()}, {slow}));
        desk.show({Level::Degraded, 7});
        desk.pass(5s);
        desk.show({});
        desk.pass(30s);
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.reasons(), Words({"fired never-told"}));
    }

    // Groups.

    void alertsOfOneGroupAreOneNotification()
    {
        Receiver slow = openEar();
        slow.groupWait = 10s;
        slow.groupInterval = 1min;
        AlertDesk desk(policyOf({loadAlert()}, {slow}));
        for (NodeId node = 0; node < 3; ++node) {
            desk.show({Level::Degraded, 7}, node);
            desk.pass(2s);
        }
        desk.pass(10s);
        QCOMPARE(desk.said.size(), std::size_t(1));
        QCOMPARE(desk.said[0]->notices.size(), std::size_t(3));
        QCOMPARE(desk.said[0]->group, (std::vector<Label>{{"alertname", "load"}}));
        desk.words();
        desk.show({Level::Degraded, 7}, 3);
        desk.pass(30s);
        QCOMPARE(desk.words(), Words());
        desk.pass(30s);
        QCOMPARE(desk.words(), Words({"fired warning n3"}));
    }

    void worseNewsDoNotWaitForTheGroup()
    {
        Receiver slow = openEar();
        slow.groupInterval = 1h;
        AlertDesk desk(policyOf({loadAlert()}, {slow}));
        desk.show({Level::Degraded, 7});
        desk.words();
        desk.show({Level::Degraded, 25});
        QCOMPARE(desk.words(), Words({"raised critical n0"}));
    }

    void tenThousandAlertsAtOnceAreToldWithinTenSecondsInBoundedNotifications()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        for (NodeId node = 0; node < 10'000; ++node)
            desk.put(desk.nodeOf({Level::Degraded, 7}, node));
        desk.pass(10s);
        std::size_t told = 0;
        for (const auto& notification : desk.said) {
            told += notification->notices.size();
            QVERIFY(notification->notices.size() <= AlertRouter::mostNotices);
        }
        QCOMPARE(told, std::size_t(10'000));
        QCOMPARE(desk.book.board()->ledger.size(), ledgerLength);
    }

    void moreAlertsThanTheLimitAreCountedAndNotKept()
    {
        AlertPolicy policy = policyOf({loadAlert()});
        policy.mostAlerts = 10;
        AlertDesk desk(policy);
        for (NodeId node = 0; node < 15; ++node)
            desk.show({Level::Degraded, 7}, node);
        QCOMPARE(desk.book.board()->alerts.size(), std::size_t(10));
        QCOMPARE(desk.book.board()->suppressed, 5U);
    }

    // What keeps quiet.

    void aSilenceKeepsQuietUntilItEnds()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        const auto id = desk.book.addSilence(desk.silence({is("node", "n0")}), true, desk.now());
        QVERIFY(id.ok());
        desk.show({Level::Degraded, 7});
        desk.pass(59min, 1min);
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.reasons(), Words({"fired silenced: " + *id}));
        QCOMPARE(desk.alert()->withheld, Withheld::Silenced);
        desk.pass(1min);
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
        QCOMPARE(desk.alert()->withheld, Withheld::No);
    }

    void aSilenceThatIsEndedByHandLetsThroughAtOnce()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        const auto id = desk.book.addSilence(desk.silence({is("node", "n0")}), true, desk.now());
        desk.show({Level::Degraded, 7});
        QVERIFY(!desk.book.endSilence(*id, desk.now()));
        desk.settle();
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
        QVERIFY(desk.book.endSilence(*id, desk.now()).has_value());
        QVERIFY(desk.book.endSilence("no such", desk.now()).has_value());
    }

    void whatWouldSilenceEveryCriticalAlertMustBeAskedForTwice()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({});
        desk.show({}, 1);
        const Silence all = desk.silence({is("cluster", "test")});
        const auto first = desk.book.addSilence(all, false, desk.now());
        QVERIFY(!first.ok());
        QVERIFY(QString::fromStdString(first.error().text).contains(QStringLiteral("every critical")));
        QVERIFY(!desk.book.addSilence(desk.silence({is("alertname", "load")}), false, desk.now()).ok());
        QVERIFY(!desk.book.addSilence(all, false, desk.now()).ok()); // another wish came between
        QVERIFY(desk.book.addSilence(all, false, desk.now()).ok());
        QVERIFY(!desk.book.addSilence(all, false, desk.now()).ok()); // and is not for ever
        desk.pass(AlertBook::twiceWithin + 1s, 1min);
        QVERIFY(!desk.book.addSilence(all, false, desk.now()).ok());
    }

    void aSilenceOfSomeCriticalsIsNoQuestion()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({});
        desk.show({}, 1);
        QVERIFY(desk.book.addSilence(desk.silence({is("node", "n1")}), false, desk.now()).ok());
        QVERIFY(desk.book.addSilence(desk.silence({is("severity", "warning")}), false, desk.now()).ok());
    }

    void silencesThatSayTooLittleAreRefused()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        Silence wish = desk.silence({});
        QVERIFY(!desk.book.addSilence(wish, true, desk.now()).ok());
        wish.matchers = {{"node", LabelMatch::Regex, ".*"}};
        QVERIFY(!desk.book.addSilence(wish, true, desk.now()).ok());
        wish.matchers = {is("node", "n0"), {"x", LabelMatch::Regex, "("}};
        QVERIFY(!desk.book.addSilence(wish, true, desk.now()).ok());
        wish.matchers = {is("node", "n0")};
        wish.reason = "  ";
        QVERIFY(!desk.book.addSilence(wish, true, desk.now()).ok());
        wish = desk.silence({is("node", "n0")}, -1s);
        QVERIFY(!desk.book.addSilence(wish, true, desk.now()).ok());
    }

    void anAcknowledgementHoldsUntilItGetsWorse()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.words();
        QVERIFY(!desk.book.acknowledge(desk.alert()->id, {"bob", "on it", {}, desk.now() + 8h, {}}, desk.now()));
        desk.pass(5h, 1min);
        QCOMPARE(desk.words(), Words()); // no repetition
        QCOMPARE(desk.reasons(), Words({"repeated acknowledged: bob"}));
        desk.show({Level::Degraded, 11});
        QCOMPARE(desk.words(), Words({"raised error n0"}));
        QVERIFY(!desk.alert()->acknowledgement);
    }

    void anAcknowledgementEndsByItself()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        QVERIFY(!desk.book.acknowledge(desk.alert()->id, {"bob", "on it", {}, desk.now() + 10min, {}}, desk.now()));
        desk.pass(9min, 1min);
        QVERIFY(desk.alert()->acknowledgement.has_value());
        desk.pass(1min);
        QVERIFY(!desk.alert()->acknowledgement);
        desk.show({});
        QVERIFY(
            desk.book.acknowledge(desk.alert()->id, {"bob", "on it", {}, desk.now() + 1h, {}}, desk.now()).has_value());
        QVERIFY(desk.book.acknowledge(4711, {}, desk.now()).has_value());
    }

    void theEndOfWhatWasAcknowledgedIsTold()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        QVERIFY(!desk.book.acknowledge(desk.alert()->id, {"bob", "on it", {}, desk.now() + 8h, {}}, desk.now()));
        desk.words();
        desk.show({});
        QCOMPARE(desk.words(), Words({"resolved warning n0"}));
    }

    void anInhibitionHoldsWhileItsSourceFiresWithEqualLabels()
    {
        AlertRule cause = loadAlert();
        cause.id = "cause";
        cause.limits = {std::nullopt, std::nullopt, std::nullopt, 100.0};
        AlertPolicy policy = policyOf({cause, loadAlert()});
        policy.inhibitions = {{{is("alertname", "cause")}, {is("alertname", "load")}, {"node"}}};
        AlertDesk desk(policy);
        desk.show({Level::Critical, 101});
        QCOMPARE(desk.words(), Words({"fired critical n0"}));
        QCOMPARE(desk.alert(1)->withheld, Withheld::Inhibited);
        QCOMPARE(desk.alert(1)->withheldBy, alertIdText(desk.alert(0)->id));
        desk.show({Level::Degraded, 7}, 1);
        QCOMPARE(desk.words(), Words({"fired warning n1"})); // another node
        desk.show({Level::Critical, 50});
        QCOMPARE(desk.words(), Words({"resolved critical n0", "fired critical n0"}));
    }

    void whatIsAlwaysItsOwnSourceDoesNotKeepItselfQuiet()
    {
        AlertPolicy policy = policyOf({loadAlert()});
        policy.inhibitions = {{{is("alertname", "load")}, {is("alertname", "load")}, {}}};
        AlertDesk desk(policy);
        desk.show({Level::Degraded, 7});
        desk.show({Level::Degraded, 7}, 1);
        QCOMPARE(desk.words(), Words({"fired warning n0", "fired warning n1"}));
    }

    void childrenOfWhatIsDownAreNotToldButTheirEndIs()
    {
        AlertDesk desk(policyOf({parentRule(), levelRule()}));
        desk.show({Level::Critical, 0});
        QCOMPARE(desk.words(), Words({"fired error n0"}));
        desk.show(failed());
        QCOMPARE(desk.words(), Words({"fired critical n0"})); // of the node; its component's alert rose unheard
        QCOMPARE(desk.reasons(), Words({"raised parent-down"}));
        desk.show({});
        QCOMPARE(desk.words(), Words({"resolved critical n0", "resolved critical n0"}));
    }

    void aParentElsewhereIsNoParent()
    {
        AlertDesk desk(policyOf({parentRule(), levelRule()}));
        desk.show(failed());
        desk.words();
        desk.show({Level::Critical, 0}, 1);
        QCOMPARE(desk.words(), Words({"fired error n1"}));
    }

    void whoNeedsANodeThatIsDownIsHeldBackAndItsEndIsTold()
    {
        AlertDesk desk(policyOf({parentRule(), levelRule()}));
        desk.book.setDependencies({{{}, {0}, {1}, {}}, {}, {}, {}});
        desk.show({Level::Critical, 0}, 2);
        QCOMPARE(desk.words(), Words({"fired error n2"}));
        desk.show(failed());
        desk.words();
        desk.show({Level::Critical, 0}, 1);
        desk.show(failed(), 2); // it needs n0 over n1; that it does not answer itself is no news either
        desk.show({Level::Critical, 0}, 3); // needs nobody
        QCOMPARE(desk.words(), Words({"fired error n3"}));
        const auto child =
            std::ranges::find(desk.book.board()->alerts, 1U, [](const auto& alert) { return alert->node; });
        QCOMPARE((*child)->withheld, Withheld::ParentDown);
        QCOMPARE((*child)->withheldBy, std::string("n0"));
        desk.show({}, 2);
        QCOMPARE(desk.words(), Words({"resolved critical n2"})); // it got worse unheard, but its beginning was told
        desk.show({});
        QCOMPARE(desk.words(), Words({"fired error n1", "resolved critical n0"}));
    }

    void whoNeedsAGroupIsHeldBackWhenTooFewAreLeft()
    {
        AlertDesk desk(policyOf({parentRule(), levelRule()}));
        desk.book.setDependencies({{{}, {}, {}, {}}, {{}, {}, {}, {0}}, {{{0, 1, 2}, 2}}, {}});
        desk.show(failed(), 1);
        desk.words();
        desk.show({Level::Critical, 0}, 3);
        QCOMPARE(desk.words(), Words({"fired error n3"}));
        desk.show({}, 3);
        desk.words();
        desk.show(failed(), 2);
        desk.words();
        desk.pass(10min); // the cooldown of what was told before
        desk.words();
        desk.show({Level::Critical, 0}, 3);
        QCOMPARE(desk.words(), Words());
    }

    void whoNeedEachOtherAreBothTold()
    {
        AlertDesk desk(policyOf({parentRule(), levelRule()}));
        desk.book.setDependencies({{{1}, {0}}, {}, {}, {}});
        desk.put(desk.nodeOf(failed(), 0));
        desk.put(desk.nodeOf(failed(), 1));
        desk.settle();
        auto words = desk.words();
        QVERIFY(std::ranges::count(words, "fired critical n0") == 1);
        QVERIFY(std::ranges::count(words, "fired critical n1") == 1);
    }

    void maintenanceIsNotToldAndWhatOutlastsItIs()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7, Flag::Maintenance});
        desk.pass(1min);
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.reasons(), Words({"fired maintenance"}));
        desk.show({Level::Degraded, 7});
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
    }

    void anEndThatWasHeldBackIsNotLostWithWhatCameAfterIt()
    {
        AlertRule rule = loadAlert();
        rule.timing.hold = 10s;
        AlertDesk desk(policyOf({rule}));
        desk.show({Level::Degraded, 12});
        desk.pass(11s);
        desk.show({Level::Healthy, 0, Flag::Flapping}); // it will be back, so the end is not said yet
        desk.show({Level::Degraded, 12, Flag::Flapping});
        QCOMPARE(desk.words(), std::vector<std::string>{"fired error n0"});
        desk.show({Level::Unknown, 0, {}, "refused"}); // a pending one is dropped
        QCOMPARE(desk.words(), std::vector<std::string>{"resolved error n0"});
    }

    void flappingIsOneWordUntilItIsOver()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        for (int i = 0; i < 5; ++i) {
            desk.show({Level::Degraded, 7, Flag::Flapping});
            desk.pass(10min, 1min);
            desk.show({Level::Healthy, 0, Flag::Flapping});
            desk.pass(10min, 1min);
        }
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
        // The alert is over, but its end has not yet been told.
        desk.show({});
        QCOMPARE(desk.words(), Words({"resolved warning n0"}));
    }

    // What is seen.

    void whatCannotBeSeenKeepsFiring()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.words();
        desk.show({Level::Degraded, 7, Flag::Stale});
        desk.show(failed());
        desk.pass(1h, 1min);
        QCOMPARE(desk.words(), Words());
        QCOMPARE(desk.alert()->phase, AlertPhase::Firing);
    }

    void aRuleMayResolveWhatCannotBeSeen()
    {
        AlertRule rule = loadAlert();
        rule.whenUnseen = WhenUnseen::Resolve;
        AlertDesk desk(policyOf({rule}));
        desk.show({Level::Degraded, 7});
        desk.show({Level::Degraded, 7, Flag::Stale});
        QCOMPARE(desk.words(), Words({"fired warning n0", "resolved warning n0"}));
    }

    void anAlertOfANodeThatBecameAnotherKindEnds()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        auto other = desk.nodeOf({});
        other->components.clear();
        desk.put(other);
        desk.settle();
        QCOMPARE(desk.words(), Words({"fired warning n0", "resolved warning n0"}));
    }

    void aRateLooksAtTheChangeOverItsWindow()
    {
        AlertRule rule = loadAlert();
        rule.kind = AlertKind::Rate;
        rule.window = 1min;
        rule.limits = {std::nullopt, 0.5, std::nullopt, std::nullopt};
        AlertDesk desk(policyOf({rule}));
        for (double load = 0; load < 60; load += 10) { // 1 a second
            desk.show({Level::Healthy, load});
            desk.pass(10s);
        }
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
        QVERIFY(std::abs(desk.alert()->value - 1) < 1e-9);
        for (int i = 0; i < 7; ++i) {
            desk.show({Level::Healthy, 50});
            desk.pass(10s);
        }
        QCOMPARE(desk.words(), Words({"resolved warning n0"}));
    }

    void anOpenBreakerIsAnAlert()
    {
        AlertRule rule;
        rule.id = "open";
        rule.kind = AlertKind::Breaker;
        AlertDesk desk(policyOf({rule}));
        auto node = desk.nodeOf({});
        node->components[0].breaker.mode = CircuitBreaker::Mode::ForcedOpen;
        desk.put(node);
        desk.settle();
        QCOMPARE(desk.words(), Words({"fired warning n0"}));
    }

    void aForecastAlertsWithinItsHorizonAndOnlyWhenItIsSkilled()
    {
        AlertRule rule;
        rule.id = "soon";
        rule.kind = AlertKind::Forecast;
        rule.metric = "load";
        rule.within = 1h;
        AlertDesk desk(policyOf({rule}));
        const auto with = [&desk](Duration median, double chance, bool unskilled) {
            auto node = desk.nodeOf({});
            MetricTrend trend;
            trend.crossing = ThresholdCrossing{10, median, {}, {}, {}, {}, chance, false};
            trend.unskilled = unskilled;
            node->components[0].rules[0].trend = std::move(trend);
            return node;
        };
        desk.put(with(2h, 1, false));
        desk.put(with(30min, 0.5, false));
        desk.put(with(30min, 1, true));
        QVERIFY(!desk.alert());
        desk.put(with(30min, 0.9, false));
        desk.settle();
        QVERIFY(desk.alert());
    }

    void valuesFarFromTheirTrendAreAnomalies()
    {
        AlertRule rule = loadAlert();
        rule.metric = "anomaly_rate";
        rule.limits = {std::nullopt, 0.5, std::nullopt, std::nullopt};
        AlertDesk desk(policyOf({rule}));
        const auto show = [&desk](double load, double residual) {
            auto node = desk.nodeOf({Level::Healthy, load});
            MetricTrend trend;
            trend.direction = TrendDirection::Stable;
            trend.at = desk.now() - 10s;
            trend.levelNow = 3;
            trend.slope = 0.1; // so 4 is what is expected now
            trend.residual = residual;
            node->components[0].rules[0].trend = std::move(trend);
            desk.put(std::move(node));
            desk.settle();
        };
        show(9, 0); // a line without any noise says nothing about what is strange
        show(8.9, 1);
        QVERIFY(!desk.alert());
        show(9.1, 1);
        QVERIFY(desk.alert() && desk.alert()->isFiring());
        QCOMPARE(desk.alert()->value, 1.0);
        show(4.2, 1);
        QVERIFY(!desk.alert()->isFiring());
        show(-1.1, 1);
        QVERIFY(desk.alert()->isFiring()); // on the other side as well
    }

    void aRuleFindsWhatItNamesInAnyPlaceOfALayer()
    {
        LayerSpec layer = layerOf("acp", {ruleOf("load", 10, 20), ruleOf("lag", 10, 20)});
        layer.facets.push_back({"more", "More", 1, {ruleOf("skew", 10, 20)}});
        ComponentState component;
        component.spec = std::make_shared<const LayerSpec>(layer);
        component.level = Level::Degraded;
        component.checkedAt = testStart;
        component.duration = 2s;
        component.score = 0.6;
        component.availability = 0.7;
        for (const double value : {3.0, 4.0, 5.0})
            component.rules.push_back({Presence::Value, Level::Healthy, value, 1, {}});
        const std::pair<const char*, double> values[] = {
            {"load", 3}, {"lag", 4}, {"skew", 5}, {"score", 0.6}, {"availability", 0.7}, {"check_duration", 2}};
        AlertRule rule;
        rule.kind = AlertKind::Threshold;
        rule.limits = {std::nullopt, 0.0, std::nullopt, std::nullopt};
        for (const auto& [name, value] : values) {
            rule.metric = name;
            QVERIFY(concerns(rule, NodeState{}, component));
            QCOMPARE(findingIn(rule, sourceOf(rule, *component.spec), component, nullptr).value, value);
        }
        rule.metric = "nobody's";
        QVERIFY(!concerns(rule, NodeState{}, component));
        QVERIFY(findingIn(rule, sourceOf(rule, *component.spec), component, nullptr).sight == Sight::Unseen);
    }

    void aMetricIsToldInWhatItIsCountedIn()
    {
        LayerSpec layer = layerOf("amst", {ruleOf("failures", 0.05, 0.2)});
        layer.facets.front().rules.front().unit = Unit::Ratio;
        layer.facets.front().rules.front().name = "Streams that failed";
        ComponentState component;
        component.spec = std::make_shared<const LayerSpec>(layer);
        component.checkedAt = testStart;
        component.rules.push_back({Presence::Value, Level::Degraded, 1, 1, {}});
        AlertRule rule;
        rule.kind = AlertKind::Threshold;
        rule.metric = "failures";
        rule.limits = {std::nullopt, 0.05, std::nullopt, std::nullopt};
        QCOMPARE(findingIn(rule, sourceOf(rule, layer), component, nullptr).fact, "Streams that failed 100 %");
    }

    void votesThatCannotBeSeenAreNeitherThereNorLost()
    {
        AlertRule rule;
        rule.id = "quorum";
        rule.kind = AlertKind::Quorum;
        rule.scope = AlertScope::System;
        rule.polarity = Polarity::LowerIsWorse;
        rule.limits = {std::nullopt, 1.0, std::nullopt, 0.5};
        AlertDesk desk(policyOf({rule}));
        SystemState system;
        const auto look = [&](double alive, double unknown) {
            system.quorum.emplace();
            system.quorum->total = 3;
            system.quorum->needed = 1.5;
            system.quorum->alive = alive;
            system.quorum->unknown = unknown;
            desk.book.see(system, desk.now());
            desk.settle();
        };
        look(0, 3);
        QVERIFY(!desk.alert());
        look(3, 0);
        QVERIFY(!desk.alert());
        look(2, 0);
        QCOMPARE(desk.alert()->level, AlertLevel::Warning);
        look(1, 0);
        QCOMPARE(desk.alert()->level, AlertLevel::Critical);
        look(1, 2);
        QCOMPARE(desk.alert()->phase, AlertPhase::Firing);
        look(3, 0);
        QCOMPARE(desk.alert()->phase, AlertPhase::Resolved);
    }

    void theBudgetsBurnRateIsMeasuredAgainstTheObjective()
    {
        AlertRule rule;
        rule.id = "burn";
        rule.kind = AlertKind::Burn;
        rule.scope = AlertScope::System;
        rule.objective = 0.99;
        rule.limits = {std::nullopt, 6.0, std::nullopt, 14.4};
        AlertDesk desk(policyOf({rule}));
        SystemState system;
        system.availability = 0.95;
        desk.book.see(system, desk.now());
        QVERIFY(!desk.alert());
        system.availability = 0.93;
        desk.book.see(system, desk.now());
        QVERIFY(std::abs(desk.alert()->value - 7) < 1e-9);
    }

    void aBudgetThatBurnsInBothWindowsIsAnAlertAsLoudAsItsPace()
    {
        AlertRule rule;
        rule.id = "objective";
        rule.kind = AlertKind::Burn;
        rule.scope = AlertScope::Budget;
        rule.page = AlertLevel::Critical;
        rule.ticket = AlertLevel::Warning;
        rule.summary = "{node} {layer}: {fact}"; // it is about neither
        AlertDesk desk(policyOf({rule}));
        Objective objective;
        objective.name = "reads";
        // A check a minute of one component that is down as long as it is said to be.
        SloBudget budget(objective);
        const auto live = [&](int minutes, bool down) {
            for (int i = 0; i < minutes; ++i) {
                budget.account(desk.now(), {down ? 0U : 1U, down ? 1U : 0U, 0, 0});
                budget.countCheck(desk.now(), down, false);
                desk.pass(1min, 1min);
                BudgetState state = budget.state(desk.now());
                state.objective = "reads";
                desk.book.see(std::make_shared<const std::vector<BudgetState>>(1, state), desk.now());
                desk.settle();
            }
        };
        live(24 * 60, false);
        QVERIFY(!desk.alert());
        live(10, true); // 10 of 60 minutes are 167 times what 0.999 allows, and so are the last 5
        QCOMPARE(desk.alert()->level, AlertLevel::Critical);
        QCOMPARE(desk.alert()->labels.label("objective"), std::string_view("reads"));
        QVERIFY2(desk.alert()->summary.starts_with("the budget of \"reads\" burns"), desk.alert()->summary.c_str());
        QVERIFY2(desk.alert()->summary.ends_with("over 1h and still over 5m"), desk.alert()->summary.c_str());
        live(6, false); // gone from the five minutes; of 6 h they are 28 times, and of 30 minutes 333
        QCOMPARE(desk.alert()->level, AlertLevel::Critical);
        live(30, false); // gone from those too; of a day they are 7 times, of two hours 83: a ticket
        QCOMPARE(desk.alert()->level, AlertLevel::Warning);
        QCOMPARE(desk.alert()->phase, AlertPhase::Firing);
        int minutes = 36; // since the last that was down
        for (; minutes < 7 * 60 && desk.alert()->phase == AlertPhase::Firing; ++minutes)
            live(1, false);
        QCOMPARE(desk.alert()->phase, AlertPhase::Resolved); // gone from the six hours that go with three days
        QVERIFY2(std::abs(minutes - 6 * 60) <= 30, std::to_string(minutes).c_str()); // windows move in steps
    }

    void theAlertOfABudgetThatIsNoMoreEnds()
    {
        AlertRule rule;
        rule.id = "objective";
        rule.kind = AlertKind::Burn;
        rule.scope = AlertScope::Budget;
        rule.budget = "reads";
        rule.page = AlertLevel::Critical;
        AlertDesk desk(policyOf({rule}));
        const auto see = [&desk](const std::vector<std::string>& names) {
            std::vector<BudgetState> states(names.size());
            for (std::size_t i = 0; i < names.size(); ++i) {
                states[i].objective = names[i];
                states[i].isJudged = true;
                states[i].burns.emplace_back().isFiring = true;
            }
            desk.book.see(std::make_shared<const std::vector<BudgetState>>(std::move(states)), desk.now());
        };
        see({"writes"});
        QVERIFY(!desk.alert()); // it is about another one
        see({"writes", "reads"});
        QCOMPARE(desk.alert()->phase, AlertPhase::Firing);
        see({"reads"}); // by another place in the list it is still the same
        QCOMPARE(desk.alert()->phase, AlertPhase::Firing);
        QCOMPARE(desk.book.board()->alerts.size(), std::size_t(1));
        see({});
        QCOMPARE(desk.alert()->phase, AlertPhase::Resolved);
    }

    // The account.

    void theSameInputsMakeTheSameAccount()
    {
        const auto run = [] {
            AlertDesk desk(policyOf({parentRule(), levelRule(), loadAlert()}));
            SeededRandom random(3);
            std::string account;
            for (int i = 0; i < 500; ++i) {
                const auto node = static_cast<NodeId>(random.next() % 5);
                desk.show({static_cast<Level>(random.next() % 5), random.uniform() * 30}, node);
                desk.pass(std::chrono::seconds(random.next() % 40));
            }
            for (const auto& line : desk.book.board()->ledger)
                account += alertIdText(line->alert) + std::string(deliveryName(line->outcome)) + line->reason;
            return account;
        };
        QCOMPARE(run(), run());
    }

    void whatBecameOfANotificationIsInTheLedger()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.book.take({desk.said[0]->id, "ear", Delivery::Retried, "attempt 1: connection refused"}, desk.now());
        desk.book.take({desk.said[0]->id, "ear", Delivery::Sent, {}}, desk.now());
        const auto board = desk.book.board();
        QCOMPARE(board->ledger.size(), std::size_t(3));
        QCOMPARE(board->ledger[0]->outcome, Delivery::Queued);
        QCOMPARE(board->ledger[1]->reason, std::string("attempt 1: connection refused"));
        QCOMPARE(board->ledger[2]->outcome, Delivery::Sent);
        QCOMPARE(board->ledger[2]->notification, board->ledger[0]->notification);
    }

    void anAlertThatIsOverIsForgottenAfterAWhile()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        desk.show({});
        desk.pass(AlertBook::resolvedFor, 1min);
        QVERIFY(desk.alert());
        desk.pass(1min);
        QVERIFY(!desk.alert());
    }

    void theBoardIsTheSameObjectWhileNothingChanges()
    {
        AlertDesk desk(policyOf({loadAlert()}));
        desk.show({Level::Degraded, 7});
        const auto board = desk.book.board();
        desk.pass(10s);
        QCOMPARE(desk.book.board(), board);
        QCOMPARE(board->firing[static_cast<std::size_t>(AlertLevel::Warning)], 1U);
    }
};

QTEST_GUILESS_MAIN(AlertBookTest)
#include "tst_alertbook.moc"

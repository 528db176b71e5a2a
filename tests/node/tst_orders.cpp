// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/metricspage.h"
#include "node/nodeoptions.h"
#include "node/wire/orders.h"
#include "node/workload.h"

#include <QTest>
#include <rapidcheck.h>
#include <sodium.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

NodeOptions valid()
{
    NodeOptions options;
    options.id = "n1";
    options.listen = *Address::parse("127.0.0.1:9401");
    options.peers = *NodeOptions::parsePeers("n1=127.0.0.1:9411,n2=127.0.0.1:9412");
    options.folder = "/tmp/n1";
    return options;
}

} // namespace

class TestOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void a_breaker_order_needs_reason_and_actor()
    {
        const auto order = BreakerOrder::parse("send", "trip", R"({"reason":"planned work","actor":"ada","ttl":"5m"})");
        QVERIFY(order);
        QCOMPARE(order->action, BreakerOrder::Action::Trip);
        QCOMPARE(order->timeToLive, std::optional<Duration>(5min));
        const std::string brackets = "[a] {b} [c] {d} \\\"[e]";
        QVERIFY(BreakerOrder::parse("send", "trip", "{\"reason\":\"" + brackets + "\",\"actor\":\"ada\"}").ok());
        QVERIFY(!BreakerOrder::parse("send", "trip", std::string(6, '[') + std::string(6, ']')));
        QVERIFY(!BreakerOrder::parse("send", "trip", R"({"actor":"ada"})"));
        QVERIFY(!BreakerOrder::parse("send", "trip", R"({"reason":"","actor":"ada"})"));
        QVERIFY(!BreakerOrder::parse("send", "open", R"({"reason":"x","actor":"ada"})"));
        QVERIFY(!BreakerOrder::parse("send", "trip", R"({"reason":"two\nlines","actor":"ada"})"));
        QVERIFY(!BreakerOrder::parse("send", "trip", R"({"reason":"x","actor":"ada","ttl":"1ms"})"));
    }

    void what_means_nothing_is_refused()
    {
        QVERIFY(!BreakerOrder::parse("send", "trip", R"({"reason":"x","actor":"a","force":true})"));
        QVERIFY(!FaultOrder::parse("[]"));
        QVERIFY(!FaultOrder::parse(""));
        QVERIFY(!FaultOrder::parse("{\"fault\":\"kill\""));
        QVERIFY(!FaultOrder::parse(R"({"fault":{"a":{"b":{"c":{"d":{}}}}}})"));
    }

    void faults_are_bounded()
    {
        const auto drop = FaultOrder::parse(R"({"fault":"drop-peer","target":"n2","value":0.5,"for":"10s"})");
        QVERIFY(drop);
        QCOMPARE(drop->value, 0.5);
        QCOMPARE(drop->lasts, Duration(10s));
        QVERIFY(!FaultOrder::parse(R"({"fault":"drop-peer"})"));
        QVERIFY(!FaultOrder::parse(R"({"fault":"drop-peer","target":"n2","value":1.5})"));
        QVERIFY(!FaultOrder::parse(R"({"fault":"kill","for":"2h"})"));
        QVERIFY(!FaultOrder::parse(R"({"fault":"crash-layer","target":"dns"})"));
        QVERIFY(!FaultOrder::parse(R"({"fault":"earthquake"})"));
    }

    void every_fault_has_a_name_of_its_own()
    {
        for (std::size_t i = 0; i < faultKindCount; ++i) {
            const auto kind = static_cast<FaultKind>(i);
            QCOMPARE(faultOf(faultName(kind)), std::optional(kind));
        }
    }

    void any_text_is_answered_with_an_order_or_a_reason()
    {
        QVERIFY(rc::check([](const std::string& text) {
            const auto fault = FaultOrder::parse(text);
            RC_ASSERT(fault.ok() || !fault.error().message().empty());
            BreakerOrder::parse(text, "trip", text);
            LogOrder::parse(text);
            ComponentOrder::parse(text, text, text);
            NodeOptions::parsePeers(text.substr(0, 20) + "=");
        }));
    }

    void a_token_is_compared_whole()
    {
        QVERIFY(isAuthorised("Bearer secret", "secret"));
        QVERIFY(!isAuthorised("Bearer secre", "secret"));
        QVERIFY(!isAuthorised("Bearer secret2", "secret"));
        QVERIFY(isAuthorised("bearer secret", "secret"));
        QVERIFY(!isAuthorised("Basic secret", "secret"));
        QVERIFY(!isAuthorised("Bearersecret", "secret"));
        QVERIFY(!isAuthorised("Bearer ", ""));
        QVERIFY(!isAuthorised("", ""));
    }

    void beyond_loopback_a_node_needs_tls_and_a_token()
    {
        QVERIFY(valid().problems().empty());
        NodeOptions open = valid();
        open.listen = *Address::parse("0.0.0.0:9401");
        QVERIFY(!open.problems().empty());
        open.token = "secret";
        QVERIFY(!open.problems().empty());
        open.tls = {"cert.pem", "key.pem", "ca.pem"};
        QVERIFY(open.problems().empty());
        NodeOptions streams = valid();
        streams.peers = *NodeOptions::parsePeers("n1=10.0.0.1:9411,n2=10.0.0.2:9412");
        QVERIFY(!streams.problems().empty());
        NodeOptions dials = valid();
        dials.peers = *NodeOptions::parsePeers("n1=127.0.0.1:9411,n2=10.0.0.2:9412");
        QVERIFY(!dials.problems().empty());
        NodeOptions halfTls = valid();
        halfTls.tls.certificate = "cert.pem";
        QVERIFY(!halfTls.problems().empty());
    }

    void a_node_must_be_among_its_peers_once()
    {
        NodeOptions absent = valid();
        absent.id = "n9";
        QVERIFY(!absent.problems().empty());
        NodeOptions twice = valid();
        twice.peers = *NodeOptions::parsePeers("n1=127.0.0.1:1,n1=127.0.0.1:2");
        QVERIFY(!twice.problems().empty());
        NodeOptions shared = valid();
        shared.peers = *NodeOptions::parsePeers("n1=127.0.0.1:1,n2=127.0.0.1:1");
        QVERIFY(!shared.problems().empty());
        NodeOptions anywhere = valid();
        anywhere.peers = *NodeOptions::parsePeers("n1=127.0.0.1:0");
        QVERIFY(!anywhere.problems().empty());
        QVERIFY(!NodeOptions::parsePeers("n1"));
        QVERIFY(!NodeOptions::parsePeers("n1=127.0.0.1"));
        QVERIFY(!NodeOptions::parsePeers("n 1=127.0.0.1:1"));
        QVERIFY(!NodeOptions::parsePeers(""));
    }

    void weight_and_region_are_bounded()
    {
        for (const double weight : {0.0, -1.0, 1e7, std::nan("")}) {
            NodeOptions options = valid();
            options.weight = weight;
            QVERIFY(!options.problems().empty());
        }
        for (const std::string& region : {std::string(), std::string("a\nb"), std::string(65, 'r')}) {
            NodeOptions options = valid();
            options.region = region;
            QVERIFY(!options.problems().empty());
        }
    }

    void a_component_order_may_say_who_and_why()
    {
        QVERIFY(ComponentOrder::parse("hde", "restart", "").ok());
        const auto order = ComponentOrder::parse("hde", "stop", R"({"reason":"planned work","actor":"ada"})");
        QVERIFY(order);
        QCOMPARE(order->actor, std::string("ada"));
        QCOMPARE(order->reason, std::string("planned work"));
        QVERIFY(!ComponentOrder::parse("hde", "restart", "x"));
        QVERIFY(!ComponentOrder::parse("hde", "restart", R"({"ttl":"5s"})"));
        QVERIFY(!ComponentOrder::parse("dns", "restart", ""));
        QVERIFY(!ComponentOrder::parse("hde", "explode", ""));
    }

    void a_page_keeps_families_together_and_leaves_out_what_is_unknown()
    {
        MetricsPage page;
        gauge(page, "a", "first", 1, {{"l", "x\"\\\n"}});
        gauge(page, "b", "second", std::nan(""));
        counter(page, "c_total", "third", 3);
        gauge(page, "a", "first", 2.5);
        QCOMPARE(page.text(),
            std::string("# HELP a first\n# TYPE a gauge\na{l=\"x\\\"\\\\\\n\"} 1\na 2.5\n"
                        "# HELP c_total third\n# TYPE c_total counter\nc_total 3\n"));
    }

    void the_workload_has_a_daily_rhythm_and_never_a_negative_rate()
    {
        QCOMPARE(workloadRate(10, 0.6, 0), 10.0);
        QVERIFY(std::abs(workloadRate(10, 0.6, 0.25) - 16) < 1e-9);
        QVERIFY(std::abs(workloadRate(10, 0.6, 0.75) - 4) < 1e-9);
        QVERIFY(rc::check([](double share) {
            RC_PRE(std::isfinite(share));
            RC_ASSERT(workloadRate(10, 1.0, share) >= 0);
        }));
    }
};

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"

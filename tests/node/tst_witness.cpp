// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/witness.h"

#include <QTest>
#include <sodium.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** A witness, and two nodes whose keys it knows. */
struct Court {
    Identity a{std::string(seedSize, 'a')};
    Identity b{std::string(seedSize, 'b')};
    SteadyTime now{1h};
    Witness witness{[this](const std::string& node) {
        return node == "a" ? std::string_view(a.publicKey())
            : node == "b"  ? std::string_view(b.publicKey())
                           : std::string_view();
    }};

    static Heartbeat claim(const std::string& node, std::uint64_t sequence, std::uint64_t commit = 5)
    {
        return {node, sequence, 3, "a", commit, 10, 77};
    }
    void hear(const std::string& sender, std::vector<SignedHeartbeat> heartbeats)
    {
        witness.hear(sender, heartbeats, now);
    }
    std::uint64_t count(const std::string& peer, Suspicion kind) const { return witness.suspicions(peer, kind); }
};

} // namespace

class TestWitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void an_honest_node_is_not_suspected()
    {
        Court court;
        for (std::uint64_t i = 1; i < 50; ++i) {
            court.hear("a", {SignedHeartbeat::sign(Court::claim("a", i), court.a)});
            court.hear("a", {SignedHeartbeat::sign(Court::claim("a", i), court.a)});
            court.witness.beat({"a"}, court.now);
        }
        QCOMPARE(court.witness.suspicions(), 0u);
        QCOMPARE(court.witness.reputation("a"), 1.0);
        QCOMPARE(court.witness.last("a")->sequence, 49u);
    }

    void a_signature_of_somebody_else_is_the_senders_fault()
    {
        Court court;
        court.hear("a", {SignedHeartbeat::sign(Court::claim("a", 1), court.b)});
        QCOMPARE(court.count("a", Suspicion::BadSignature), 1u);
        court.hear("b", {SignedHeartbeat::sign(Court::claim("a", 1), court.a)}); // a's, in the place of its own
        QCOMPARE(court.count("b", Suspicion::BadSignature), 1u);
        QCOMPARE(court.witness.reputation("a"), 0.5);
    }

    void two_claims_with_one_number_are_found_through_a_third_node()
    {
        Court court;
        const auto toUs = SignedHeartbeat::sign(Court::claim("a", 7, 5), court.a);
        const auto toOthers = SignedHeartbeat::sign(Court::claim("a", 7, 1005), court.a);
        court.hear("a", {toUs});
        court.hear("b", {SignedHeartbeat::sign(Court::claim("b", 1), court.b), toOthers});
        QCOMPARE(court.count("a", Suspicion::Equivocation), 1u);
        QCOMPARE(court.count("b", Suspicion::Equivocation), 0u);
    }

    void an_older_heartbeat_is_a_replay_only_from_its_author()
    {
        Court court;
        const auto old = SignedHeartbeat::sign(Court::claim("a", 1), court.a);
        court.hear("a", {old});
        court.hear("a", {SignedHeartbeat::sign(Court::claim("a", 2), court.a)});
        court.hear("b", {SignedHeartbeat::sign(Court::claim("b", 1), court.b), old});
        QCOMPARE(court.witness.suspicions(), 0u);
        court.hear("a", {old});
        QCOMPARE(court.count("a", Suspicion::Replay), 1u);
    }

    void a_term_that_falls_and_a_ledger_that_differs_are_seen()
    {
        Court court;
        court.witness.recordLedger(10, 77);
        court.hear("a", {SignedHeartbeat::sign(Court::claim("a", 1), court.a)});
        Heartbeat lower = Court::claim("a", 2);
        lower.term = 2;
        court.hear("a", {SignedHeartbeat::sign(lower, court.a)});
        QCOMPARE(court.count("a", Suspicion::TermRegression), 1u);
        Heartbeat fork = Court::claim("b", 1);
        fork.ledgerDigest = 78;
        court.hear("b", {SignedHeartbeat::sign(fork, court.b)});
        QCOMPARE(court.count("b", Suspicion::Fork), 1u);
    }

    void a_silent_node_loses_its_reputation_and_earns_it_back()
    {
        Court court;
        court.hear("a", {SignedHeartbeat::sign(Court::claim("a", 1), court.a)});
        for (int i = 0; i < 10; ++i) {
            court.now += 1s;
            court.witness.beat({"a"}, court.now);
        }
        QVERIFY(court.witness.reputation("a") < 0.5);
        for (std::uint64_t i = 0; i < 40; ++i) {
            court.now += 1s;
            court.hear("a", {SignedHeartbeat::sign(Court::claim("a", 2 + i), court.a)});
            court.witness.beat({"a"}, court.now);
        }
        QVERIFY(court.witness.reputation("a") > 0.9);
    }

    void keys_are_trusted_on_first_use_only()
    {
        KeyRing ring("");
        QCOMPARE(ring.trust("a", "k1"), KeyRing::Verdict::New);
        QCOMPARE(ring.trust("a", "k1"), KeyRing::Verdict::Known);
        QCOMPARE(ring.trust("a", "k2"), KeyRing::Verdict::Changed);
        QCOMPARE(ring.keyOf("a"), std::string_view("k1"));
    }

    void lists_of_heartbeats_survive_the_way()
    {
        Court court;
        const std::vector<SignedHeartbeat> sent{
            SignedHeartbeat::sign(Court::claim("a", 1), court.a), SignedHeartbeat::sign(Court::claim("b", 2), court.b)};
        const auto got = decodeHeartbeats(encodeHeartbeats(sent));
        QCOMPARE(got.size(), 2u);
        QVERIFY(got[1].isSignedBy(court.b.publicKey()));
        QVERIFY(!got[1].isSignedBy(court.a.publicKey()));
        QCOMPARE(Heartbeat::decode(got[1].content)->sequence, 2u);
    }
};

QTEST_APPLESS_MAIN(TestWitness)
#include "tst_witness.moc"

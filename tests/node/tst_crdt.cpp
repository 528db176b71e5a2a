// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/replica.h"

#include <QTest>
#include <rapidcheck.h>

using namespace dwcp;

namespace {

/** Something that a node does to its replica. */
struct Act {
    enum class Kind { Write, Count, Add, Remove };
    Kind kind = Kind::Write;
    int subject = 0;
    int amount = 0;
    std::int64_t at = 0;
};

void perform(Replica& replica, const Act& act)
{
    const std::string subject = "s" + std::to_string(act.subject);
    switch (act.kind) {
    case Act::Kind::Write:
        return replica.write(subject, std::to_string(act.amount), act.at);
    case Act::Kind::Count:
        return replica.count("c", act.amount);
    case Act::Kind::Add:
        return replica.add("set", subject);
    case Act::Kind::Remove:
        return replica.remove("set", subject);
    }
}

rc::Gen<std::vector<Act>> acts()
{
    return rc::gen::container<std::vector<Act>>(rc::gen::build<Act>(
        rc::gen::set(
            &Act::kind, rc::gen::element(Act::Kind::Write, Act::Kind::Count, Act::Kind::Add, Act::Kind::Remove)),
        rc::gen::set(&Act::subject, rc::gen::inRange(0, 4)), rc::gen::set(&Act::amount, rc::gen::inRange(-9, 10)),
        rc::gen::set(&Act::at, rc::gen::inRange<std::int64_t>(0, 20))));
}

constexpr std::size_t unlimited = 1 << 24;

/** Everything that `from` knows, as anybody would get it who knows nothing. */
std::string whole(const Replica& from)
{
    return from.deltaFor({}, unlimited);
}

/** Three replicas that have seen some of each other's acts. */
std::array<Replica, 3> mingled()
{
    std::array<Replica, 3> replicas{Replica("a"), Replica("b"), Replica("c")};
    for (std::size_t i = 0; i < replicas.size(); ++i) {
        for (const Act& act : *acts())
            perform(replicas[i], act);
        if (i > 0 && *rc::gen::arbitrary<bool>())
            replicas[i].merge(whole(replicas[i - 1]));
        for (const Act& act : *acts())
            perform(replicas[i], act);
    }
    return replicas;
}

Replica joined(Replica into, const Replica& from)
{
    into.merge(whole(from));
    return into;
}

/** What people see of a replica; its own name does not count. */
void assertSame(const Replica& left, const Replica& right)
{
    RC_ASSERT(left == right);
}

} // namespace

class TestCrdt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merging_is_commutative()
    {
        QVERIFY(rc::check([] {
            const auto [a, b, c] = mingled();
            assertSame(joined(a, b), joined(b, a));
        }));
    }

    void merging_is_associative()
    {
        QVERIFY(rc::check([] {
            const auto [a, b, c] = mingled();
            assertSame(joined(joined(a, b), c), joined(a, joined(b, c)));
        }));
    }

    void merging_is_idempotent()
    {
        QVERIFY(rc::check([] {
            const auto [a, b, c] = mingled();
            const Replica once = joined(a, b);
            assertSame(joined(once, b), once);
            assertSame(joined(a, a), a);
        }));
    }

    void a_delta_brings_what_the_whole_brings()
    {
        QVERIFY(rc::check([] {
            auto [a, b, c] = mingled();
            Replica byDelta = a;
            byDelta.merge(b.deltaFor(a.seen(), unlimited));
            const Replica byWhole = joined(a, b);
            for (const auto& [key, entry] : byWhole.registers().entries())
                RC_ASSERT(byDelta.registers().value(key) == byWhole.registers().value(key));
            RC_ASSERT(byDelta.counter("c") == byWhole.counter("c"));
            RC_ASSERT(byDelta.set("set") == byWhole.set("set"));
            RC_ASSERT(byDelta.seen() == byWhole.seen());
        }));
    }

    void small_deltas_get_there_as_well()
    {
        Replica writer("a");
        for (int i = 0; i < 200; ++i)
            writer.write("key" + std::to_string(i), std::string(50, 'x'), i);
        Replica reader("b");
        int rounds = 0;
        while (!reader.seen().covers(writer.seen())) {
            const auto merged = reader.merge(writer.deltaFor(reader.seen(), 1000));
            QVERIFY(merged.isReadable);
            QVERIFY(merged.applied > 0);
            ++rounds;
        }
        QVERIFY(rounds > 5);
        QVERIFY(reader == writer);
    }

    void a_conflict_is_told_from_an_update()
    {
        Replica a("a");
        Replica b("b");
        a.write("key", "first", 1);
        b.merge(whole(a));
        b.write("key", "update", 2);
        QCOMPARE(a.merge(whole(b)).conflicts, 0u);
        QCOMPARE(a.registers().value("key"), std::optional<std::string>("update"));
        a.write("key", "mine", 10);
        b.write("key", "yours", 11);
        QCOMPARE(a.merge(whole(b)).conflicts, 1u);
        QCOMPARE(b.merge(whole(a)).conflicts, 0u); // a has seen b's by now: the same conflict counts once
        QCOMPARE(a.registers().value("key"), std::optional<std::string>("yours"));
        QVERIFY(a == b);
    }

    void a_later_writer_wins_though_its_clock_is_behind()
    {
        Replica ahead("a");
        Replica behind("b");
        ahead.write("key", "from the future", 1'000'000);
        behind.merge(whole(ahead));
        behind.write("key", "knows better", 5);
        ahead.merge(whole(behind));
        QCOMPARE(ahead.registers().value("key"), std::optional<std::string>("knows better"));
    }

    void an_addition_that_was_not_seen_survives_a_removal()
    {
        OrSet left;
        left.add("a", "x");
        OrSet right = left;
        right.remove("x");
        left.add("a", "x");
        right.merge(left);
        QVERIFY(right.contains("x"));
        OrSet third;
        third.merge(right);
        third.remove("x");
        right.merge(third);
        QVERIFY(!right.contains("x"));
    }

    void counters_go_below_zero_and_hold_the_extremes()
    {
        PnCounter counter;
        counter.add("a", -5);
        counter.add("b", 3);
        QCOMPARE(counter.value(), -2);
        counter.add("c", std::numeric_limits<std::int64_t>::min());
        counter.add("c", std::numeric_limits<std::int64_t>::max());
        QCOMPARE(counter.value(), -3);
    }

    void any_bytes_are_refused_and_change_nothing()
    {
        QVERIFY(rc::check([](const std::string& bytes) {
            Replica replica("a");
            replica.write("key", "value", 1);
            const Replica before = replica;
            if (!replica.merge(bytes).isReadable)
                RC_ASSERT(replica == before);
        }));
        Replica full("b");
        full.write("k", "v", 1);
        full.add("s", "e");
        full.count("c", 2);
        const std::string good = whole(full);
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(!Replica("a").merge(std::string_view(good).substr(0, size)).isReadable);
    }
};

QTEST_APPLESS_MAIN(TestCrdt)
#include "tst_crdt.moc"

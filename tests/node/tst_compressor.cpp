// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/hde/dictionarytrainer.h"
#include "resilience/random.h"
#include "support/fakeclock.h"

#include <QTest>
#include <rapidcheck.h>
#include <sodium.h>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

/** Two ends of a link, and what goes wrong between them. */
struct Link {
    FakeClock clock;
    Compressor sender;
    Compressor receiver;

    explicit Link(const CompressorOptions& options = {}) : sender(options, clock), receiver(options, clock) { }

    ReceiptStatus deliver(const std::string& subject, const std::string& content)
    {
        const auto encoded = sender.encode("b", subject, content);
        const auto decoded = receiver.decode("a", subject, encoded.bytes);
        if (decoded.status == ReceiptStatus::Taken && decoded.content != content)
            return ReceiptStatus::Corrupt;
        sender.settle("b", subject, encoded.version, decoded.status);
        return decoded.status;
    }
};

std::string report(int number)
{
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "{\"gauge\":" + std::to_string(i) + ",\"value\":" + std::to_string((number * 7 + i) % 1000) + "},";
    return text;
}

std::shared_ptr<const CompressionDictionary> dictionary()
{
    std::vector<std::string> samples;
    for (int i = 0; i < 200; ++i)
        samples.push_back(report(i));
    return trainDictionary(samples, 8192);
}

} // namespace

class TestCompressor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void whatever_is_sent_arrives_whole_by_delta_or_not()
    {
        QVERIFY(rc::check([](const std::vector<std::pair<bool, std::string>>& contents) {
            Link link;
            for (const auto& [isOther, content] : contents)
                RC_ASSERT(link.deliver(isOther ? "x" : "y", content) == ReceiptStatus::Taken);
        }));
    }

    void what_changes_little_travels_as_a_delta_and_the_chain_ends()
    {
        Link link({.maxChain = 4});
        std::uint32_t longest = 0;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(link.deliver("telemetry", report(i)), ReceiptStatus::Taken);
            longest = std::max(longest, link.sender.longestChain());
        }
        QCOMPARE(longest, 4u);
        QCOMPARE(link.sender.totals().whole, 4u); // one in five
        QCOMPARE(link.sender.totals().deltas, 16u);
        QCOMPARE(link.sender.inSync(), std::optional(1.0));
    }

    void a_receiver_that_forgot_is_sent_the_whole()
    {
        Link link;
        QCOMPARE(link.deliver("s", report(1)), ReceiptStatus::Taken);
        Compressor forgetful({}, link.clock);
        const auto encoded = link.sender.encode("b", "s", report(2));
        QCOMPARE(forgetful.decode("a", "s", encoded.bytes).status, ReceiptStatus::UnknownBaseline);
        link.sender.settle("b", "s", encoded.version, ReceiptStatus::UnknownBaseline);
        QCOMPARE(link.sender.inSync(), std::optional(0.0));
        QCOMPARE(link.deliver("s", report(3)), ReceiptStatus::Taken);
        QCOMPARE(link.sender.inSync(), std::optional(1.0));
    }

    void a_trained_dictionary_makes_small_payloads_smaller()
    {
        const auto trained = dictionary();
        QVERIFY(trained);
        Link plain({.maxChain = 0});
        Link with({.maxChain = 0});
        with.sender.setDictionary(trained);
        QVERIFY(with.receiver.learnDictionary("a", trained->id, trained->content));
        with.sender.dictionaryTaken("b", trained->id);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(plain.deliver("s", report(i)), ReceiptStatus::Taken);
            QCOMPARE(with.deliver("s", report(i)), ReceiptStatus::Taken);
        }
        QVERIFY(with.sender.totals().compressed < plain.sender.totals().compressed);
    }

    void a_dictionary_that_the_peer_lacks_is_found_out_and_not_used_again()
    {
        const auto trained = dictionary();
        Link link({.maxChain = 0});
        link.sender.setDictionary(trained);
        link.sender.dictionaryTaken("b", trained->id); // it says so, but has lost it
        QCOMPARE(link.deliver("s", report(1)), ReceiptStatus::UnknownDictionary);
        QCOMPARE(link.deliver("s", report(1)), ReceiptStatus::Taken);
        QVERIFY(!link.receiver.learnDictionary("a", trained->id + 1, trained->content));
    }

    void too_few_samples_train_nothing()
    {
        QVERIFY(!trainDictionary({"a", "b"}, 8192));
        TrainingSamples store;
        QVERIFY(!store.isEnough());
        for (int i = 0; i < 10000; ++i)
            store.add(report(i));
        QVERIFY(store.isEnough());
        QVERIFY(store.bytes() <= 512 * 1024);
    }

    void memory_stays_within_its_limit_and_everything_still_arrives()
    {
        Link link({.memoryLimit = 20'000});
        for (int i = 0; i < 400; ++i) {
            link.clock.advance(1s);
            const std::string subject = "s" + std::to_string(i % 40);
            if (link.deliver(subject, report(i)) != ReceiptStatus::Taken)
                QCOMPARE(link.deliver(subject, report(i)), ReceiptStatus::Taken);
            QVERIFY(link.sender.memory() <= 20'000);
            QVERIFY(link.receiver.memory() <= 20'000);
        }
        QVERIFY(link.sender.totals().evictions > 0);
        link.sender.setBallast(19'000);
        QVERIFY(link.sender.memory() <= 20'000);
        link.sender.setBallast(0);
        QVERIFY(link.sender.memory() < 19'000);
    }

    void any_bytes_are_refused()
    {
        QVERIFY(rc::check([](const std::string& bytes) {
            Link link;
            const auto decoded = link.receiver.decode("a", "s", bytes);
            RC_ASSERT(decoded.status != ReceiptStatus::Taken || !decoded.content.empty() || bytes.size() >= 29);
        }));
        Link link;
        std::string good = link.sender.encode("b", "s", report(1)).bytes;
        for (std::size_t i = 21; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x10);
            const auto decoded = link.receiver.decode("a", "s", bad);
            QVERIFY(decoded.status != ReceiptStatus::Taken || decoded.content == report(1));
        }
    }
};

QTEST_APPLESS_MAIN(TestCompressor)
#include "tst_compressor.moc"

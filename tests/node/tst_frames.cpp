// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/heartbeat.h"
#include "node/acp/ledger.h"
#include "node/acp/raftcodec.h"
#include "node/amst/frame.h"
#include "node/amst/peercard.h"
#include "node/identity.h"

#include <QTest>
#include <rapidcheck.h>
#include <sodium.h>

using namespace dwcp;

namespace {

struct Taken {
    FrameType type;
    std::uint64_t sequence;
    std::string payload;
    bool operator==(const Taken&) const = default;
};

} // namespace

class TestFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void frames_come_out_as_they_went_in_however_they_are_cut()
    {
        QVERIFY(rc::check([](const std::vector<std::string>& payloads) {
            std::string stream;
            std::vector<Taken> sent;
            for (const std::string& payload : payloads) {
                const auto type = static_cast<FrameType>(*rc::gen::inRange(1, lastFrameType + 1));
                const auto sequence = *rc::gen::arbitrary<std::uint64_t>();
                sent.push_back({type, sequence, payload});
                stream += encodeFrame(type, sequence, payload);
            }
            FrameDecoder decoder;
            std::vector<Taken> got;
            for (std::size_t at = 0; at < stream.size();) {
                const auto size = static_cast<std::size_t>(*rc::gen::inRange(1, 40));
                RC_ASSERT(decoder.feed(std::string_view(stream).substr(at, size), [&got](const Frame& frame) {
                    got.push_back({frame.type, frame.sequence, std::string(frame.payload)});
                }));
                at += size;
            }
            RC_ASSERT(got == sent);
        }));
    }

    void what_is_no_frame_breaks_the_decoder_for_good_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("byte");
        QTest::newRow("length") << 3 << 0x7f;
        QTest::newRow("magic") << 4 << 0;
        QTest::newRow("type zero") << 5 << 0;
        QTest::newRow("type beyond") << 5 << lastFrameType + 1;
        QTest::newRow("version") << 6 << 9;
    }
    void what_is_no_frame_breaks_the_decoder_for_good()
    {
        QFETCH(const int, at);
        QFETCH(const int, byte);
        std::string frame = encodeFrame(FrameType::Ping, 1, "x");
        frame[static_cast<std::size_t>(at)] = static_cast<char>(byte);
        FrameDecoder decoder;
        int count = 0;
        const auto sink = [&count](const Frame&) { ++count; };
        QVERIFY(!decoder.feed(frame, sink));
        QVERIFY(!decoder.feed(encodeFrame(FrameType::Ping, 1, "x"), sink));
        QCOMPARE(count, 0);
    }

    void any_bytes_are_survived()
    {
        QVERIFY(rc::check([](const std::string& bytes) {
            FrameDecoder decoder;
            decoder.feed(bytes, [](const Frame&) {});
            if (auto message = decodeRaftMessage(bytes))
                releaseRaftMessage(*message);
            Heartbeat::decode(bytes);
            decodeHeartbeats(bytes);
            PeerCard::decode(bytes);
            Hello::decode(bytes);
            Welcome::decode(bytes);
            Ledger().restore(bytes);
            CommittedEntry::decode(bytes);
        }));
    }

    void append_entries_of_raft_survive_the_way()
    {
        QVERIFY(rc::check([](const std::vector<std::string>& contents) {
            std::vector<std::string> kept = contents;
            std::vector<raft_entry> entries;
            for (std::string& content : kept)
                entries.push_back({7, RAFT_COMMAND, {content.data(), content.size()}, nullptr});
            raft_message sent{};
            sent.type = RAFT_IO_APPEND_ENTRIES;
            sent.append_entries = {9, 8, 7, 6, entries.data(), static_cast<unsigned>(entries.size())};
            auto got = decodeRaftMessage(encodeRaftMessage(sent));
            RC_ASSERT(got.has_value());
            RC_ASSERT(got->append_entries.term == 9u);
            RC_ASSERT(got->append_entries.leader_commit == 6u);
            RC_ASSERT(got->append_entries.n_entries == contents.size());
            for (std::size_t i = 0; i < contents.size(); ++i) {
                const raft_entry& entry = got->append_entries.entries[i];
                RC_ASSERT(std::string(static_cast<char*>(entry.buf.base), entry.buf.len) == contents[i]);
                RC_ASSERT(entry.term == 7u);
                RC_ASSERT(reinterpret_cast<std::uintptr_t>(entry.buf.base) % 8 == 0u);
            }
            releaseRaftMessage(*got);
        }));
    }

    void a_snapshot_of_raft_survives_the_way()
    {
        std::string content = "state";
        raft_message sent{};
        sent.type = RAFT_IO_INSTALL_SNAPSHOT;
        raft_install_snapshot& snapshot = sent.install_snapshot;
        snapshot.term = 3;
        snapshot.last_index = 100;
        raft_configuration_init(&snapshot.conf);
        raft_configuration_add(&snapshot.conf, 11, "n1", RAFT_VOTER);
        raft_configuration_add(&snapshot.conf, 12, "n2", RAFT_STANDBY);
        snapshot.data = {content.data(), content.size()};
        const std::string bytes = encodeRaftMessage(sent);
        auto got = decodeRaftMessage(bytes);
        QVERIFY(got);
        QCOMPARE(got->install_snapshot.conf.n, 2u);
        QCOMPARE(std::string(got->install_snapshot.conf.servers[1].address), std::string("n2"));
        QCOMPARE(got->install_snapshot.conf.servers[1].role, RAFT_STANDBY);
        QCOMPARE(std::string(static_cast<char*>(got->install_snapshot.data.base), 5), content);
        releaseRaftMessage(*got);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeRaftMessage(std::string_view(bytes).substr(0, size)));
        raft_configuration_close(&snapshot.conf);
    }

    void a_card_survives_the_way_and_names_are_bounded()
    {
        const PeerCard card{"n1", "eu", "127.0.0.1:1", "127.0.0.1:2", 2.5, std::string(publicKeySize, 'k')};
        const auto got = PeerCard::decode(card.encode());
        QVERIFY(got);
        QCOMPARE(got->id, card.id);
        QCOMPARE(got->weight, 2.5);
        PeerCard bad = card;
        bad.weight = -1;
        QVERIFY(!PeerCard::decode(bad.encode()));
        bad = card;
        bad.id = "a name with spaces";
        QVERIFY(!PeerCard::decode(bad.encode()));
        QVERIFY(!isNodeName(""));
        QVERIFY(!isNodeName(std::string(65, 'a')));
    }

    void entries_fill_whole_words_as_the_log_on_disk_wants_them()
    {
        QVERIFY(rc::check([](const std::string& value) {
            const CommittedEntry entry{"key", value.substr(0, 4096)};
            const std::string bytes = entry.encode();
            RC_ASSERT(bytes.size() % 8 == 0u);
            RC_ASSERT(CommittedEntry::decode(bytes)->value == entry.value);
            RC_ASSERT(!CommittedEntry::decode(bytes + std::string(8, '\0')));
        }));
    }

    void ledgers_with_the_same_entries_have_the_same_digest()
    {
        Ledger left;
        Ledger right;
        for (int i = 0; i < 20; ++i) {
            const std::string entry = CommittedEntry{"k" + std::to_string(i % 7), std::to_string(i)}.encode();
            QVERIFY(left.apply(entry));
            QVERIFY(right.apply(entry));
        }
        QCOMPARE(left.digest(), right.digest());
        Ledger restored;
        QVERIFY(restored.restore(left.snapshot()));
        QCOMPARE(restored.digest(), left.digest());
        QCOMPARE(restored.value("k3"), left.value("k3"));
        QVERIFY(!left.apply("no entry"));
        QVERIFY(left.digest() != right.digest());
        QCOMPARE(left.value("k3"), right.value("k3"));
    }
};

QTEST_APPLESS_MAIN(TestFrames)
#include "tst_frames.moc"

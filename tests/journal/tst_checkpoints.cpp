// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkpointcodec.h"
#include "journal/checkpointkeeping.h"
#include "journal/journalfile.h"
#include "support/builders.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <rapidcheck.h>

#include <QTemporaryDir>
#include <QTest>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const SeriesLayout> layoutNo(LayoutId id)
{
    return id == 7 ? readingsOf({{"load", 1}}).layout : nullptr;
}

MonitorCheckpoint someCheckpoint()
{
    return {testStart + 5s, 0x1234, std::string(5000, 'x') + "the end", {layoutNo(7)}, {}};
}

} // namespace

class CheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedComesBack()
    {
        const std::string packed = packCheckpoint(someCheckpoint(), {7}, "here");
        QVERIFY(packed.size() < 500);
        const auto start = unpackCheckpoint(packed, layoutNo);
        QVERIFY(start);
        QCOMPARE(start->checkpoint.at, testStart + 5s);
        QCOMPARE(start->checkpoint.stateHash, std::uint64_t(0x1234));
        QCOMPARE(start->checkpoint.bytes, someCheckpoint().bytes);
        QCOMPARE(start->checkpoint.layouts.at(0), layoutNo(7));
        QCOMPARE(start->position, std::string("here"));
    }

    void oneInManyPiecesIsTheSame()
    {
        MonitorCheckpoint pieced = someCheckpoint();
        pieced.bytes = {};
        std::string whole;
        for (int i = 0; i < 5; ++i) {
            const std::string piece(300'000, static_cast<char>('a' + i));
            pieced.bytes.add(piece);
            whole += piece;
        }
        MonitorCheckpoint one = someCheckpoint();
        one.bytes = whole;
        const auto start = unpackCheckpoint(packCheckpoint(pieced, {7}, "here"), layoutNo);
        QVERIFY(start);
        QVERIFY(start->checkpoint.bytes == one.bytes);
        QCOMPARE(start->position, std::string("here"));
        QCOMPARE(packCheckpoint(pieced, {7}, "here"), packCheckpoint(one, {7}, "here"));
    }

    void aLayoutThatIsNotThereIsAnError()
    {
        QVERIFY(!unpackCheckpoint(packCheckpoint(someCheckpoint(), {8}, {}), layoutNo));
    }

    void whateverBytesComeNothingWorseThanAnErrorComesOfThem()
    {
        const std::string whole = packCheckpoint(someCheckpoint(), {7}, "here");
        QVERIFY(rc::check([&] {
            std::string bytes = *rc::gen::arbitrary<bool>() ? whole : *rc::gen::arbitrary<std::string>();
            for (int i = *rc::gen::inRange(0, 5); i > 0 && !bytes.empty(); --i)
                bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
            static_cast<void>(unpackCheckpoint(bytes, layoutNo));
            InputDecoder decoder(layoutNo);
            static_cast<void>(decoder.goOn(bytes));
        }));
    }

    void aDecoderGoesOnWhereTheEncoderStood()
    {
        QVERIFY(rc::check([] {
            InputEncoder encoder([](const SeriesLayout&) { return LayoutId(7); });
            const auto beatOf = [](int i) {
                InputBeat beat{testStart + i * 1s, {}, {}, {}};
                beat.results.push_back(page({{"load", *rc::gen::arbitrary<double>()}}));
                beat.results.back().id = static_cast<CheckId>(i);
                beat.results.back().node = static_cast<NodeId>(i % 3);
                beat.results.back().bytes = static_cast<std::uint64_t>(*rc::gen::inRange(0, 100));
                return beat;
            };
            for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
                encoder.add(beatOf(i));
            static_cast<void>(encoder.take());
            InputDecoder decoder(layoutNo);
            RC_ASSERT(decoder.goOn(encoder.position()));
            const InputBeat next = beatOf(*rc::gen::inRange(1, 40));
            encoder.add(next);
            std::vector<InputBeat> read;
            const auto take = [&](InputBeat beat) {
                read.push_back(std::move(beat));
                return true;
            };
            RC_ASSERT(decoder.read(encoder.take(), take));
            RC_ASSERT(read.size() == std::size_t(1));
            RC_ASSERT(read[0].at == next.at);
            const CheckResult& result = read[0].results.at(0);
            RC_ASSERT(result.id == next.results[0].id);
            RC_ASSERT(result.bytes == next.results[0].bytes);
            RC_ASSERT(std::bit_cast<std::uint64_t>(result.readings.values.at(0))
                == std::bit_cast<std::uint64_t>(next.results[0].readings.values.at(0)));
        }));
    }

    void tooManyGetSparserAndEndNowhere()
    {
        QTemporaryDir folder;
        const auto file =
            std::move(JournalFile::open(folder.filePath("j").toStdString(), JournalFile::Use::Write)).value();
        SQLite::Database& database = file->database();
        database.exec("INSERT INTO frames VALUES (1, 1, 0, 0, 0, 0, 0, x'')");
        for (int i = 0; i < 100; ++i)
            database.exec("INSERT INTO checkpoints (run, at, frame, part, checksum, body) VALUES (1, "
                + std::to_string(i * 1000) + ", 1, 0, 0, zeroblob(1000))");
        CheckpointSum sum = thinCheckpoints(database, 1 << 20);
        QCOMPARE(sum.count, std::uint64_t(100));
        QCOMPARE(sum.bytes, std::uint64_t(100'000));
        sum = thinCheckpoints(database, 26'000);
        QCOMPARE(sum.count, std::uint64_t(26));
        QCOMPARE(database.execAndGet("SELECT min(at) FROM checkpoints").getInt(), 0);
        QCOMPARE(database.execAndGet("SELECT max(at) FROM checkpoints").getInt(), 99'000);
        const int widest = database
                               .execAndGet("SELECT max(d) FROM (SELECT at - lag(at) OVER (ORDER BY at) AS d FROM "
                                           "checkpoints)")
                               .getInt();
        QVERIFY2(widest <= 8'000, qPrintable(QString::number(widest)));
        QCOMPARE(thinCheckpoints(database, 10).count, std::uint64_t(1)); // the newest stays
        QCOMPARE(database.execAndGet("SELECT max(at) FROM checkpoints").getInt(), 99'000);
    }

    void thoseWhoseInputsAreGoneGoToo()
    {
        QTemporaryDir folder;
        const auto file =
            std::move(JournalFile::open(folder.filePath("j").toStdString(), JournalFile::Use::Write)).value();
        SQLite::Database& database = file->database();
        database.exec("INSERT INTO frames VALUES (5, 1, 0, 0, 0, 0, 0, x'')");
        for (const int frame : {3, 4, 5})
            database.exec("INSERT INTO checkpoints (run, at, frame, part, checksum, body) VALUES (1, 0, "
                + std::to_string(frame) + ", 0, 0, x'00')");
        QCOMPARE(thinCheckpoints(database, 1 << 20).count, std::uint64_t(2)); // after frame 4 comes frame 5
    }
};

QTEST_APPLESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"

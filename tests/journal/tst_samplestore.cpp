// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/packing.h"
#include "journal/checksum.h"
#include "journal/rollup.h"
#include "journal/samplestore.h"
#include "resilience/random.h"
#include "support/builders.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <rapidcheck.h>

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace dwcp;
using namespace std::chrono_literals;

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

LayerSpec twoRules(const std::string& id = "acp")
{
    return layerOf(id, {ruleOf("a", 1, 2), ruleOf("b", 1, 2)});
}

double wave(std::size_t i)
{
    return std::round(100 * std::sin(static_cast<double>(i) / 50)) / 100;
}

} // namespace

class TestSampleStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void chunksComeBack();
    void foreignBytesAreNoChunk();
    void pointsComeBackBitByBit();
    void whatIsNotYetAChunkSurvives();
    void rowsOfAChunkAreNotThereTwice();
    void tailsOfOlderProgramsAreRead();
    void aDamagedTailCostsTheRowsUpToTheNextWholeOne();
    void oneOfManyColumnsIsReadAlone();
    void chunksOfOlderProgramsAreRead();
    void columnsHoldLeastMostAndMean();
    void sumsByMinuteAgreeWithSingleValues();
    void aSumIsInTheColumnThatBeginsWithIt();
    void aDamagedChunkCostsThatChunk();
    void anotherProfileGoesOnInTheSameSeries();
    void whatIsOldIsRemoved();
    void anUndoneWriteIsWrittenLater();
    void unknownSeriesAreSaid();

private:
    void open()
    {
        m_store.reset();
        m_file.reset();
        m_file = std::move(JournalFile::open(m_folder->filePath("j").toStdString(), JournalFile::Use::Write)).value();
        m_store = std::make_unique<SampleStore>(*m_file, m_retention);
    }
    void commit()
    {
        SQLite::Transaction transaction(m_file->database());
        m_store->write();
        transaction.commit();
        m_store->settled();
    }
    void insertPlainTail(std::size_t from, std::size_t to, bool marked);
    /** Rows every 5 s: a wave, its negative with gaps, a score. */
    void fill(std::size_t count, std::size_t from = 0)
    {
        const auto group = m_store->groupOf("n", twoRules());
        for (std::size_t i = from; i < from + count; ++i) {
            const double row[] = {wave(i), i % 10 == 3 ? noValue : -wave(i), 1.0};
            m_store->add(group, testStart + i * 5s, row);
            if (i % 100 == 99)
                commit();
        }
        commit();
    }
    SeriesReading read(const std::string& metric, Duration length, std::uint32_t columns = 0)
    {
        auto reading = m_store->read({{"n", "acp", metric}, testStart, testStart + length, columns});
        if (!reading)
            qFatal("%s", reading.error().message().c_str());
        return std::move(reading).value();
    }
    int rowsIn(const char* table)
    {
        return m_file->database().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Retention m_retention{24h * 400, 24h * 400, 24h * 400, 24h * 400};
    std::unique_ptr<JournalFile> m_file;
    std::unique_ptr<SampleStore> m_store;
};

void TestSampleStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestSampleStore::chunksComeBack()
{
    QVERIFY(rc::check([] {
        SampleRows rows;
        rows.width = *rc::gen::inRange<std::size_t>(0, 5);
        std::int64_t time = 0;
        for (auto count = *rc::gen::inRange(0, 200); count > 0; --count) {
            time += *rc::gen::inRange(0, 10'000);
            std::vector<double> row(rows.width);
            for (double& value : row)
                value = std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>());
            rows.add(time, row);
        }
        const std::string bytes = packChunk(rows);
        const SampleChunk chunk(bytes);
        RC_ASSERT(chunk.isGood() && chunk.rows() == rows.size() && chunk.width() == rows.width);
        std::vector<std::int64_t> times;
        RC_ASSERT(chunk.times(times) && times == rows.times);
        std::vector<double> column;
        for (std::size_t c = 0; c < rows.width; ++c) {
            RC_ASSERT(chunk.column(c, column));
            for (std::size_t r = 0; r < rows.size(); ++r)
                RC_ASSERT(std::bit_cast<std::uint64_t>(column[r])
                    == std::bit_cast<std::uint64_t>(rows.values[r * rows.width + c]));
        }
        RC_ASSERT(!chunk.column(rows.width, column));
    }));
}

void TestSampleStore::foreignBytesAreNoChunk()
{
    QVERIFY(rc::check([](const std::string& bytes) {
        const SampleChunk chunk(bytes);
        std::vector<std::int64_t> times;
        std::vector<double> column;
        if (chunk.isGood() && chunk.times(times)) {
            for (std::size_t c = 0; c < chunk.width(); ++c)
                static_cast<void>(chunk.column(c, column));
        }
        RC_ASSERT(chunk.rows() <= SampleChunk::largestChunk || !chunk.isGood());
    }));
}

void TestSampleStore::pointsComeBackBitByBit()
{
    fill(2000);
    QVERIFY(rowsIn("chunks") > 0);
    const Points points = read("a", 5s * 2000).points;
    QCOMPARE(points.size(), std::size_t(2000));
    for (std::size_t i = 0; i < points.size(); ++i) {
        QVERIFY(points[i].at == testStart + i * 5s);
        QCOMPARE(points[i].value, wave(i));
    }
    const Points gappy = read("b", 5s * 10).points;
    QCOMPARE(gappy.size(), std::size_t(10));
    QVERIFY(std::isnan(gappy[3].value));
    const auto middle = m_store->read({{"n", "acp", "score"}, testStart + 1000s, testStart + 2000s, 0});
    QCOMPARE(middle->points.size(), std::size_t(200));
    QVERIFY(middle->points.front().at == testStart + 1000s);
}

void TestSampleStore::whatIsNotYetAChunkSurvives()
{
    fill(1000);
    open(); // as after a kill: nothing was closed
    QCOMPARE(read("a", 5s * 1000).points.size(), std::size_t(1000));
    fill(1000, 1000);
    open();
    const Points points = read("a", 5s * 2000).points;
    QCOMPARE(points.size(), std::size_t(2000));
    for (std::size_t i = 0; i < points.size(); ++i)
        QCOMPARE(points[i].value, wave(i));
    m_store->closeChunks();
    commit();
    QCOMPARE(rowsIn("tails"), 0);
    QCOMPARE(read("a", 5s * 2000).points.size(), std::size_t(2000));
}

void TestSampleStore::rowsOfAChunkAreNotThereTwice()
{
    // One that says little holds the tails; what the other said in them is in a chunk by now.
    const double row[] = {7, 8, 1.0};
    m_store->add(m_store->groupOf("quiet", twoRules()), testStart, row);
    commit();
    fill(700);
    QVERIFY(rowsIn("chunks") > 0);
    QVERIFY(rowsIn("tails") > 5);
    open();
    QCOMPARE(read("a", 5s * 700).points.size(), std::size_t(700));
    QCOMPARE(m_store->read({{"quiet", "acp", "a"}, testStart, testStart + 5s, 0})->points.size(), std::size_t(1));
    QCOMPARE(m_store->damaged(), std::uint64_t(0));
    fill(700, 700);
    open();
    QCOMPARE(read("a", 5s * 1400).points.size(), std::size_t(1400));
}

/** A tail as programs before version 4 wrote them: rows of the first group as they lie in memory. */
void TestSampleStore::insertPlainTail(std::size_t from, std::size_t to, bool marked)
{
    Packer head;
    std::string body;
    for (std::size_t i = from; i < to; ++i) {
        head.clear();
        head.number(1);
        head.signedNumber((testStart + i * 5s).time_since_epoch() / 1ms);
        const double row[] = {wave(i), -wave(i), 1.0};
        body += head.bytes() + std::string(reinterpret_cast<const char*>(row), sizeof row);
    }
    head.clear();
    head.number(0);
    head.number(1);
    body += marked ? head.bytes() : std::string();
    SQLite::Statement insert(m_file->database(),
        "INSERT INTO tails (id, last, checksum, body) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM tails), 0, ?, ?)");
    insert.bind(1, serialChecksumOf(body));
    insert.bind(2, body.data(), static_cast<int>(body.size()));
    insert.exec();
}

void TestSampleStore::tailsOfOlderProgramsAreRead()
{
    fill(700);
    m_store->closeChunks();
    commit();
    SQLite::Database& database = m_file->database();
    database.exec("DELETE FROM tails; DELETE FROM facts WHERE name = 'tails_packed_from'");
    insertPlainTail(650, 720, false); // without marks the chunks are asked
    open();
    QCOMPARE(read("a", 5s * 1000).points.size(), std::size_t(720));
    fill(10, 720); // goes on where they end
    open();
    Points points = read("a", 5s * 1000).points;
    QCOMPARE(points.size(), std::size_t(730));
    for (std::size_t i = 0; i < points.size(); ++i)
        QCOMPARE(points[i].value, wave(i));
    QCOMPARE(m_store->damaged(), std::uint64_t(0));
    m_store->closeChunks();
    commit();

    m_file->database().exec("DELETE FROM tails; DELETE FROM facts WHERE name = 'tails_packed_from'; "
                            "INSERT INTO facts (name, value) VALUES ('tails_marked_from', 1)");
    insertPlainTail(700, 730, true); // that these are in a chunk is said
    insertPlainTail(730, 735, false);
    open();
    QCOMPARE(read("a", 5s * 1000).points.size(), std::size_t(735));
}

void TestSampleStore::aDamagedTailCostsTheRowsUpToTheNextWholeOne()
{
    fill(200); // two tails, and no chunk yet
    QCOMPARE(rowsIn("chunks"), 0);
    m_file->database().exec("UPDATE tails SET checksum = 0 WHERE id = 1");
    open();
    QCOMPARE(m_store->damaged(), std::uint64_t(1));
    const auto wholeFrom = [this](std::size_t first, std::size_t count) {
        const Points points = read("a", 5s * 1000).points;
        QCOMPARE(points.size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(points[i].at == testStart + (first + i) * 5s);
            QCOMPARE(points[i].value, wave(first + i));
        }
    };
    wholeFrom(128, 72); // every 64th row is told by itself
    fill(100, 200);
    wholeFrom(128, 172);
    open();
    wholeFrom(128, 172);
}

void TestSampleStore::columnsHoldLeastMostAndMean()
{
    fill(100);
    const SeriesReading reading = read("a", 500s, 10); // ten values a column
    QCOMPARE(reading.columns.size(), std::size_t(10));
    for (std::size_t c = 0; c < 10; ++c) {
        double least = 2;
        double most = -2;
        double sum = 0;
        for (std::size_t i = 10 * c; i < 10 * c + 10; ++i) {
            least = std::min(least, wave(i));
            most = std::max(most, wave(i));
            sum += wave(i);
        }
        const SeriesColumn& column = reading.columns[c];
        QVERIFY(column.from == testStart + c * 50s);
        QCOMPARE(column.min, least);
        QCOMPARE(column.max, most);
        QVERIFY(std::abs(column.mean - sum / 10) < 1e-12);
        QCOMPARE(column.last, wave(10 * c + 9));
        QCOMPARE(column.count, std::uint64_t(10));
    }
    QCOMPARE(read("b", 500s, 10).columns[0].count, std::uint64_t(9)); // a gap is no value
}

void TestSampleStore::sumsByMinuteAgreeWithSingleValues()
{
    fill(17'280); // a day
    const SeriesReading reading = read("a", 24h, 96); // a quarter of an hour each: from the sums by minute
    QVERIFY(reading.resolution == 1min);
    QCOMPARE(reading.columns.size(), std::size_t(97 - 1));
    std::uint64_t count = 0;
    for (const SeriesColumn& column : reading.columns) {
        count += column.count;
        QVERIFY(column.min >= -1 && column.max <= 1 && column.mean >= column.min && column.mean <= column.max);
    }
    // The first minute began before the first column: its few values are not in it.
    QVERIFY2(count > 17'280 - 12 && count <= 17'280, qPrintable(QString::number(count)));
    const SeriesReading hours = read("a", 24h, 12);
    QVERIFY(hours.resolution == 1h);
    QVERIFY(hours.columns.size() >= 11);
}

void TestSampleStore::aSumIsInTheColumnThatBeginsWithIt()
{
    fill(17'280);
    m_store->closeChunks();
    commit();
    const WallTime from = std::chrono::ceil<std::chrono::minutes>(testStart);
    const auto reading = m_store->read({{"n", "acp", "a"}, from, from + 1438min, 1438});
    QVERIFY(reading);
    QVERIFY(reading->resolution == 1min);
    QCOMPARE(reading->columns.size(), std::size_t(1438));
    for (std::size_t i = 0; i < 1438; ++i) {
        QCOMPARE(reading->columns[i].from, from + i * 1min);
        QCOMPARE(reading->columns[i].count, std::uint64_t(12));
    }
}

void TestSampleStore::aDamagedChunkCostsThatChunk()
{
    fill(2000);
    m_store->closeChunks();
    commit();
    const int rawChunks =
        m_file->database().execAndGet("SELECT count(*) FROM chunks WHERE (id >> 36) & 3 = 0").getInt();
    QVERIFY(rawChunks > 2);
    m_file->database().exec("UPDATE chunks SET body = substr(body, 1, length(body) - 1) || x'ff' "
                            "WHERE id = (SELECT id FROM chunks WHERE (id >> 36) & 3 = 0 ORDER BY id LIMIT 1 OFFSET 1)");
    const SeriesReading reading = read("score", 5s * 2000);
    QCOMPARE(reading.damaged, 1U);
    const std::size_t longest = SampleStore::longestChunk + 100; // a chunk is closed with the commit that follows
    QVERIFY(reading.points.size() >= 2000 - longest && reading.points.size() < 2000);
    QCOMPARE(m_store->damaged(), std::uint64_t(1));
    QCOMPARE(m_store->check().damaged, std::int64_t(1));
}

void TestSampleStore::oneOfManyColumnsIsReadAlone()
{
    constexpr std::size_t width = 40;
    std::vector<MetricRule> rules;
    for (std::size_t i = 1; i < width; ++i)
        rules.push_back(ruleOf("m" + std::to_string(i), 1, 2));
    const auto group = m_store->groupOf("wide", layerOf("acp", rules));
    const auto valueOf = [](std::size_t i, std::size_t k) { return std::sin(static_cast<double>(i * width + k)); };
    std::vector<double> row(width);
    for (std::size_t i = 0; i < 300; ++i) {
        for (std::size_t k = 0; k < width; ++k)
            row[k] = valueOf(i, k);
        m_store->add(group, testStart + i * 5s, row);
    }
    m_store->closeChunks();
    commit();
    QVERIFY(m_file->database().execAndGet("SELECT min(length(body)) FROM chunks WHERE (id >> 36) & 3 = 0").getInt()
        > static_cast<int>(ChunkIndex::largeBody));
    const auto readWide = [this](std::size_t k) {
        return *m_store->read({{"wide", "acp", "m" + std::to_string(k + 1)}, testStart, testStart + 5s * 300, 0});
    };
    for (std::size_t k = 0; k + 1 < width; ++k) {
        const SeriesReading reading = readWide(k);
        QCOMPARE(reading.points.size(), std::size_t(300));
        for (std::size_t i = 0; i < 300; ++i)
            QCOMPARE(reading.points[i].value, valueOf(i, k));
    }
    // The score is the last column. Who does not read it is not hurt by it; who looks at everything sees it.
    m_file->database().exec("UPDATE chunks SET body = CAST(substr(body, 1, length(body) - 4) || x'deadbeef' AS BLOB)");
    QCOMPARE(readWide(0).damaged, 0U);
    QCOMPARE(m_store->read({{"wide", "acp", "score"}, testStart, testStart + 5s * 300, 0})->damaged, 1U);
    QVERIFY(m_store->check().damaged > 0);
    m_file->database().exec(
        "UPDATE chunks SET body = CAST(x'00' || substr(body, 2) AS BLOB)"); // where it says what it is
    QCOMPARE(readWide(0).damaged, 1U);
}

void TestSampleStore::chunksOfOlderProgramsAreRead()
{
    fill(600);
    m_store->closeChunks();
    commit();
    SQLite::Statement chunks(m_file->database(), "SELECT id, body FROM chunks");
    SQLite::Statement change(m_file->database(), "UPDATE chunks SET checksum = ? WHERE id = ?");
    while (chunks.executeStep()) {
        const SQLite::Column body = chunks.getColumn(1);
        change.bind(
            1, serialChecksumOf({static_cast<const char*>(body.getBlob()), static_cast<std::size_t>(body.getBytes())}));
        change.bind(2, chunks.getColumn(0).getInt64());
        change.exec();
        change.reset();
    }
    chunks.reset();
    QCOMPARE(read("a", 5s * 600).points.size(), std::size_t(600));
    QCOMPARE(m_store->check().damaged, std::int64_t(0));
}

void TestSampleStore::anotherProfileGoesOnInTheSameSeries()
{
    fill(100);
    const auto other = m_store->groupOf("n", layerOf("acp", {ruleOf("new", 1, 2), ruleOf("a", 1, 2)}));
    const double row[] = {7, 8, 1};
    m_store->add(other, testStart + 500s, row);
    commit();
    QCOMPARE(read("a", 1000s).points.size(), std::size_t(101));
    QCOMPARE(read("a", 1000s).points.back().value, 8.0);
    QCOMPARE(read("new", 1000s).points.size(), std::size_t(1));
}

void TestSampleStore::whatIsOldIsRemoved()
{
    m_retention = {1h, 1h, 24h * 400, 24h * 400};
    open();
    fill(2000); // nearly three hours
    m_store->closeChunks();
    commit();
    const std::size_t before = read("a", 5s * 2000).points.size();
    SQLite::Transaction transaction(m_file->database());
    m_store->clean(testStart + 5s * 2000, false);
    transaction.commit();
    const std::size_t after = read("a", 5s * 2000).points.size();
    QVERIFY2(after < before && after >= 720, qPrintable(QString::number(after)));
    QVERIFY(m_store->removed() > 0);
    QVERIFY(read("a", 5s * 2000, 100).columns.size() > 90); // the sums stay
}

void TestSampleStore::anUndoneWriteIsWrittenLater()
{
    fill(1500);
    const auto group = m_store->groupOf("n", twoRules());
    const double row[] = {5, 6, 1};
    m_store->add(group, testStart + 5s * 1500, row);
    m_store->closeChunks();
    {
        SQLite::Transaction transaction(m_file->database());
        m_store->write();
    } // rolled back
    m_store->undone();
    commit();
    open();
    QCOMPARE(read("a", 5s * 1501).points.size(), std::size_t(1501));
    QCOMPARE(m_store->check().damaged, std::int64_t(0));
}

void TestSampleStore::unknownSeriesAreSaid()
{
    QVERIFY(!m_store->read({{"n", "acp", "a"}, testStart, testStart + 1s, 0}).ok());
    fill(1);
    QVERIFY(!m_store->read({{"n", "acp", "nothing"}, testStart, testStart + 1s, 0}).ok());
    QVERIFY(!m_store->read({{"n", "acp", "a"}, testStart, testStart, 0}).ok());
}

QTEST_GUILESS_MAIN(TestSampleStore)
#include "tst_samplestore.moc"

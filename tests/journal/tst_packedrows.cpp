// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packedrows.h"

#include "resilience/random.h"

#include <rapidcheck.h>

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace dwcp;

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/** What a metric may say next: mostly the same, or a number like the one before. */
rc::Gen<double> valueAfter(double before)
{
    return rc::gen::oneOf(rc::gen::just(before), rc::gen::just(before),
        rc::gen::map(
            rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t bits) { return std::bit_cast<double>(bits); }),
        rc::gen::map(rc::gen::arbitrary<int>(), [](int n) { return n / 100.0; }),
        rc::gen::map(rc::gen::inRange(-3, 100), [before](int n) { return before + n; }),
        rc::gen::element(0.0, -0.0, noValue, 1e300, 4503599627370495.0, -4503599627370497.0, 1e-9, 0.1));
}

SampleRows anyRows()
{
    SampleRows rows;
    rows.width = *rc::gen::inRange<std::size_t>(0, 20);
    const auto count = *rc::gen::inRange<std::size_t>(0, 150);
    std::vector<double> row(rows.width);
    std::int64_t time = *rc::gen::arbitrary<std::int64_t>();
    for (std::size_t r = 0; r < count; ++r) {
        for (double& value : row)
            value = *valueAfter(value);
        rows.add(time, row);
        time = *rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
            rc::gen::just(static_cast<std::int64_t>(static_cast<std::uint64_t>(time) + 5000)));
    }
    return rows;
}

void requireSame(const SampleRows& is, const SampleRows& was)
{
    RC_ASSERT(is.width == was.width);
    RC_ASSERT(is.times == was.times);
    RC_ASSERT(is.values.size() == was.values.size());
    for (std::size_t i = 0; i < is.values.size(); ++i)
        RC_ASSERT(std::bit_cast<std::uint64_t>(is.values[i]) == std::bit_cast<std::uint64_t>(was.values[i]));
}

std::vector<std::string> packed(const SampleRows& rows, PackedRows& into)
{
    std::vector<std::string> pieces;
    std::vector<char> room;
    for (std::size_t r = 0; r < rows.size(); ++r)
        pieces.emplace_back(into.add(rows.times[r], {rows.values.data() + r * rows.width, rows.width}, room));
    return pieces;
}

} // namespace

class TestPackedRows : public QObject {
    Q_OBJECT

private slots:
    void rowsComeBackBitByBit();
    void piecesMakeTheSameRows();
    void whatIsMissingCostsNoMoreThanItself();
    void foreignBytesAreRefused();
    void rowsAreSmall();
};

void TestPackedRows::rowsComeBackBitByBit()
{
    QVERIFY(rc::check([] {
        const SampleRows rows = anyRows();
        PackedRows head(rows.width);
        packed(rows, head);
        RC_ASSERT(head.size() == rows.size());
        requireSame(head.rows(), rows);
        std::vector<std::int64_t> times;
        std::vector<double> values;
        for (std::size_t c = 0; c < rows.width; ++c) {
            head.read(c, times, values);
            RC_ASSERT(times == rows.times);
            for (std::size_t r = 0; r < rows.size(); ++r)
                RC_ASSERT(std::bit_cast<std::uint64_t>(values[r])
                    == std::bit_cast<std::uint64_t>(rows.values[r * rows.width + c]));
        }
    }));
}

void TestPackedRows::piecesMakeTheSameRows()
{
    QVERIFY(rc::check([] {
        const SampleRows rows = anyRows();
        PackedRows first(rows.width);
        PackedRows second(rows.width);
        for (const std::string& piece : packed(rows, first))
            RC_ASSERT(second.addPacked(piece));
        requireSame(second.rows(), rows);
        // One that was read goes on as the one that was written.
        std::vector<char> room;
        const std::vector<double> row(rows.width, 0.25);
        const std::string said(first.add(1, row, room));
        second.add(1, row, room);
        requireSame(second.rows(), first.rows());
        RC_ASSERT(PackedRows(rows.width).addPacked(said) || !PackedRows::isByItself(said));
    }));
}

void TestPackedRows::whatIsMissingCostsNoMoreThanItself()
{
    SeededRandom random(3);
    SampleRows rows;
    rows.width = 3;
    for (std::int64_t i = 0; i < 300; ++i) {
        const double row[] = {random.uniform(), static_cast<double>(i), 7};
        rows.add(i * 5000, row);
    }
    PackedRows head(3);
    const auto pieces = packed(rows, head);
    PackedRows rest(3);
    std::size_t next = 1; // the first is lost
    while (!PackedRows::isByItself(pieces[next]))
        ++next;
    QVERIFY(next <= 64);
    for (std::size_t i = next; i < pieces.size(); ++i)
        QVERIFY(rest.addPacked(pieces[i]));
    const SampleRows back = rest.rows();
    QCOMPARE(back.size(), rows.size() - next);
    for (std::size_t i = 0; i < back.values.size(); ++i)
        QCOMPARE(back.values[i], rows.values[next * 3 + i]);
}

void TestPackedRows::foreignBytesAreRefused()
{
    QVERIFY(rc::check([](const std::string& bytes) {
        const SampleRows rows = anyRows();
        PackedRows head(rows.width);
        const auto pieces = packed(rows, head);
        if (!head.addPacked(bytes))
            requireSame(head.rows(), rows); // nothing happened
        head.clear();
        RC_ASSERT(head.size() == 0U);
        for (const std::string& piece : pieces) {
            RC_ASSERT(!head.addPacked(piece.substr(0, piece.size() - 1)));
            RC_ASSERT(!head.addPacked(piece + "x"));
            RC_ASSERT(head.addPacked(piece));
        }
    }));
}

void TestPackedRows::rowsAreSmall()
{
    SeededRandom random(9);
    PackedRows same(64);
    PackedRows gauges(64);
    PackedRows noise(64);
    std::vector<char> room;
    const auto add = [&](PackedRows& to, std::int64_t i, auto next) {
        std::vector<double> row;
        for (std::size_t c = 0; c < 64; ++c)
            row.push_back(next());
        return to.add(i * 5000, row, room).size();
    };
    std::size_t bytes[3] = {};
    for (std::int64_t i = 0; i < 32; ++i) {
        bytes[0] += add(same, i, [] { return 1.0 / 3; });
        bytes[1] += add(gauges, i, [&] { return std::round(100 * (50 + random.uniform())) / 100; });
        bytes[2] += add(noise, i, [&] { return random.uniform(); });
    }
    QVERIFY2(bytes[0] < 64 * 9 + 32 * 12, qPrintable(QString::number(bytes[0])));
    QVERIFY2(bytes[1] < 64 * 32 * 2, qPrintable(QString::number(bytes[1])));
    QVERIFY2(bytes[2] < 64 * 32 * 10, qPrintable(QString::number(bytes[2])));
}

QTEST_APPLESS_MAIN(TestPackedRows)
#include "tst_packedrows.moc"

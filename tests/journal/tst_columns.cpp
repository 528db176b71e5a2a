// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/integercolumn.h"
#include "journal/realcolumn.h"

#include "resilience/random.h"

#include <rapidcheck.h>

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace dwcp;

namespace {

std::vector<std::int64_t> throughIntegers(const std::vector<std::int64_t>& values)
{
    std::string bytes;
    packIntegers(values, bytes);
    bytes += "tail";
    std::string_view rest(bytes);
    std::vector<std::int64_t> back(values.size());
    RC_ASSERT(unpackIntegers(rest, back));
    RC_ASSERT(rest == "tail");
    return back;
}

std::vector<std::uint64_t> bitsOf(const std::vector<double>& values)
{
    std::vector<std::uint64_t> bits;
    for (const double value : values)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
}

std::vector<std::uint64_t> throughReals(const std::vector<double>& values)
{
    std::string bytes;
    packReals(values, bytes);
    bytes += "tail";
    std::string_view rest(bytes);
    std::vector<double> back(values.size());
    RC_ASSERT(unpackReals(rest, back));
    RC_ASSERT(rest == "tail");
    return bitsOf(back);
}

std::size_t sizeOf(const std::vector<double>& values)
{
    std::string bytes;
    packReals(values, bytes);
    return bytes.size();
}

/** A double of one of the classes that codecs trip over. */
rc::Gen<double> anyDouble()
{
    using Limits = std::numeric_limits<double>;
    const auto bits =
        rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t b) { return std::bit_cast<double>(b); });
    const auto payload = rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
        [](std::uint64_t b) { return std::bit_cast<double>(b | 0x7ff0000000000001ULL); });
    const auto subnormal = rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
        [](std::uint64_t b) { return std::bit_cast<double>(b & 0x800fffffffffffffULL); });
    const auto decimal = rc::gen::map(rc::gen::arbitrary<int>(), [](int n) { return n / 100.0; });
    const auto whole =
        rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return static_cast<double>(n); });
    return rc::gen::oneOf(bits, payload, subnormal, decimal, whole,
        rc::gen::element(0.0, -0.0, Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(), Limits::max(),
            Limits::min(), Limits::denorm_min(), 4503599627370496.0, -4503599627370497.0, 0.1, 1e-9));
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void integersComeBack();
    void regularTimesTakeNoBits();
    void everyDoubleComesBack();
    void repeatedClassesComeBack();
    void decimalsAreSmall();
    void largeDecimalsLoseNoDigit();
    void gapsDoNotSpoilDecimals();
    void cutBytesAreRefused();
};

void TestColumns::integersComeBack()
{
    QVERIFY(rc::check([](const std::vector<std::int64_t>& values) { RC_ASSERT(throughIntegers(values) == values); }));
    QVERIFY(rc::check([](std::int64_t start, std::int32_t step, std::uint8_t count) {
        std::vector<std::int64_t> values;
        for (unsigned i = 0; i < count; ++i)
            values.push_back(static_cast<std::int64_t>(
                static_cast<std::uint64_t>(start) + static_cast<std::uint64_t>(std::int64_t{step}) * i));
        RC_ASSERT(throughIntegers(values) == values);
    }));
}

void TestColumns::regularTimesTakeNoBits()
{
    std::vector<std::int64_t> times;
    for (std::int64_t i = 0; i < 512; ++i)
        times.push_back(1'700'000'000'000'000'000 + i * 5'000'000'000);
    std::string bytes;
    packIntegers(times, bytes);
    QVERIFY2(bytes.size() < 80, qPrintable(QString::number(bytes.size())));
}

void TestColumns::everyDoubleComesBack()
{
    QVERIFY(rc::check([] {
        const auto values = *rc::gen::container<std::vector<double>>(anyDouble());
        RC_ASSERT(throughReals(values) == bitsOf(values));
    }));
}

void TestColumns::repeatedClassesComeBack()
{
    QVERIFY(rc::check([] {
        const double value = *anyDouble();
        const auto count = *rc::gen::inRange<std::size_t>(1, 200);
        std::vector<double> values(count, value);
        RC_ASSERT(throughReals(values) == bitsOf(values));
        values[*rc::gen::inRange<std::size_t>(0, count)] = *anyDouble();
        RC_ASSERT(throughReals(values) == bitsOf(values));
    }));
}

void TestColumns::decimalsAreSmall()
{
    SeededRandom random(7);
    std::vector<double> gauge;
    std::vector<double> walk;
    double sum = 100;
    for (int i = 0; i < 512; ++i) {
        gauge.push_back(std::round(100 * (50 + random.uniform())) / 100);
        sum += random.uniform() - 0.5;
        walk.push_back(sum);
    }
    QVERIFY(sizeOf(std::vector<double>(512, 1.0 / 3)) < 12);
    QVERIFY2(sizeOf(gauge) < 512, qPrintable(QString::number(sizeOf(gauge))));
    QVERIFY2(sizeOf(walk) < 512 * 7, qPrintable(QString::number(sizeOf(walk))));
}

void TestColumns::largeDecimalsLoseNoDigit()
{
    // Whole numbers of nine digits behind the point are about 2^52 here, where rounding by a sum goes wrong.
    for (const double sign : {1.0, -1.0}) {
        const std::vector<double> values{sign * 4194304.099999999, sign * 4194304.1, sign * 2097152.000000001, 0};
        QVERIFY(throughReals(values) == bitsOf(values));
    }
}

void TestColumns::gapsDoNotSpoilDecimals()
{
    std::vector<double> values;
    for (int i = 0; i < 512; ++i)
        values.push_back(i % 64 == 63 ? std::numeric_limits<double>::quiet_NaN() : i * 0.25);
    QVERIFY2(sizeOf(values) < 512, qPrintable(QString::number(sizeOf(values))));
    QVERIFY(throughReals(values) == bitsOf(values));
}

void TestColumns::cutBytesAreRefused()
{
    QVERIFY(rc::check([] {
        const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(anyDouble()));
        std::string bytes;
        packReals(values, bytes);
        const auto size = *rc::gen::inRange<std::size_t>(0, bytes.size());
        std::string_view cut(bytes.data(), size);
        std::vector<double> back(values.size());
        RC_ASSERT(!unpackReals(cut, back));
    }));
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packedrows.h"

#include "health/packing.h"
#include "journal/decimals.h"

#include <algorithm>
#include <utility>

namespace dwcp {

namespace {

constexpr std::uint64_t asItIs = 0; ///< before eight bytes
constexpr std::uint64_t mostDigits = powersOfTen.size(); ///< 1..mostDigits: digits and one, before a whole number
constexpr std::uint64_t differences = mostDigits + 1; ///< from here on: the difference
constexpr std::size_t longestTime = 10; ///< bytes
constexpr std::size_t longestValue = 11;
constexpr std::uint8_t patience = 2; ///< values that are no decimal numbers, until all digits are tried seldom only
constexpr std::uint8_t again = 18;

char* putNumber(char* out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        *out++ = static_cast<char>(value | 0x80);
    *out++ = static_cast<char>(value);
    return out;
}

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/** What differences begin at. */
std::int64_t baseOf(double value, std::uint8_t digits)
{
    std::int64_t whole = 0;
    return wholeOf(value, powersOfTen[digits], whole) ? whole : 0;
}

} // namespace

PackedRows::Past PackedRows::fresh() const
{
    return {0, std::vector<double>(m_width), std::vector<std::uint8_t>(m_width)};
}

std::string_view PackedRows::add(std::int64_t time, std::span<const double> row, std::vector<char>& room)
{
    const bool isFirst = std::exchange(m_beginsAnew, false) || m_size % rowsTogether == 0;
    if (isFirst) {
        m_past = fresh();
        m_misses.assign(m_width, 0);
    }
    const std::size_t marks = (m_width + 7) / 8;
    room.resize(std::max(room.size(), 1 + longestTime + marks + longestValue * m_width));
    const auto passed =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(m_past.time));
    room[0] = isFirst ? byItself : char{};
    char* const mark = putNumber(room.data() + 1, zigzag(passed));
    char* out = mark + marks;
    std::fill(mark, out, '\0');
    for (std::size_t i = 0; i < m_width; ++i) {
        if (isSame(row[i], m_past.values[i]))
            continue;
        mark[i / 8] = static_cast<char>(mark[i / 8] | 1 << i % 8);
        out = packValue(i, row[i], out);
        m_past.values[i] = row[i];
    }
    m_past.time = time;
    const std::string_view packed(room.data(), static_cast<std::size_t>(out - room.data()));
    append(packed);
    return packed;
}

char* PackedRows::packValue(std::size_t column, double value, char* out)
{
    std::uint8_t& digits = m_past.digits[column];
    std::uint8_t& misses = m_misses[column];
    std::int64_t whole = 0;
    if (wholeOf(value, powersOfTen[digits], whole)) {
        misses = 0;
        return putNumber(out, differences + zigzag(whole - baseOf(m_past.values[column], digits)));
    }
    const std::size_t needed = misses < patience ? digitsFor(value, digits + 1U) : powersOfTen.size();
    misses = misses == again ? std::uint8_t{0} : static_cast<std::uint8_t>(misses + 1);
    if (needed < powersOfTen.size() && wholeOf(value, powersOfTen[needed], whole)) {
        misses = 0;
        digits = static_cast<std::uint8_t>(needed);
        return putNumber(putNumber(out, needed + 1), zigzag(whole));
    }
    out = putNumber(out, asItIs);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i)
        *out++ = static_cast<char>(bits >> (8 * i));
    return out;
}

void PackedRows::append(std::string_view row)
{
    if (m_size++ == 0)
        m_first = m_past.time;
    // A quarter more, not twice as much: there are many of these, and each stands for minutes.
    if (const std::size_t size = m_bytes.size() + row.size(); size > m_bytes.capacity())
        m_bytes.reserve(size + size / 4);
    m_bytes.insert(m_bytes.end(), row.begin(), row.end());
}

bool PackedRows::addPacked(std::string_view row)
{
    if (m_beginsAnew && !isByItself(row))
        return false;
    if (m_past.values.size() != m_width)
        m_past = fresh();
    m_misses.resize(m_width);
    std::string_view rest = row;
    if (unpackRow(rest, m_past) && rest.empty()) {
        append(row);
        m_beginsAnew = false;
        return true;
    }
    m_past = walk([](const Past&) { });
    return false;
}

bool PackedRows::unpackRow(std::string_view& bytes, Past& past)
{
    const bool isFirst = isByItself(bytes);
    Unpacker head(bytes.substr(std::min<std::size_t>(1, bytes.size())));
    const auto passed = static_cast<std::uint64_t>(head.signedNumber());
    const std::size_t marked = (past.values.size() + 7) / 8;
    if (!head.isGood() || head.left() < marked)
        return false;
    if (isFirst) {
        past.time = 0;
        std::ranges::fill(past.values, 0.0);
        std::ranges::fill(past.digits, std::uint8_t{0});
    }
    past.time = static_cast<std::int64_t>(static_cast<std::uint64_t>(past.time) + passed);
    const std::string_view marks = bytes.substr(bytes.size() - head.left(), marked);
    Unpacker values(bytes.substr(bytes.size() - head.left() + marked));
    for (std::size_t i = 0; i < marked * 8; ++i) {
        if ((static_cast<std::uint8_t>(marks[i / 8]) >> i % 8 & 1) == 0)
            continue;
        if (i >= past.values.size() || !unpackValue(values, past.values[i], past.digits[i]))
            return false;
    }
    bytes.remove_prefix(bytes.size() - values.left());
    return true;
}

bool PackedRows::unpackValue(Unpacker& bytes, double& value, std::uint8_t& digits)
{
    const std::uint64_t how = bytes.number();
    if (how == asItIs) {
        value = bytes.real();
    } else if (how <= mostDigits) {
        digits = static_cast<std::uint8_t>(how - 1);
        value = static_cast<double>(bytes.signedNumber()) / powersOfTen[digits];
    } else {
        const auto whole =
            static_cast<std::uint64_t>(baseOf(value, digits)) + static_cast<std::uint64_t>(unzigzag(how - differences));
        value = static_cast<double>(static_cast<std::int64_t>(whole)) / powersOfTen[digits];
    }
    return bytes.isGood();
}

void PackedRows::clear()
{
    *this = PackedRows(m_width);
}

/** Unpacks the rows one after the other; the last one is what is left. */
template <typename Take>
PackedRows::Past PackedRows::walk(Take take) const
{
    Past past = fresh();
    std::string_view bytes(m_bytes.data(), m_bytes.size());
    for (std::size_t i = 0; i < m_size && unpackRow(bytes, past); ++i)
        take(past);
    return past;
}

SampleRows PackedRows::rows() const
{
    SampleRows rows;
    rows.width = m_width;
    rows.times.reserve(m_size);
    rows.values.reserve(m_size * m_width);
    walk([&](const Past& row) { rows.add(row.time, row.values); });
    return rows;
}

void PackedRows::read(std::size_t column, std::vector<std::int64_t>& times, std::vector<double>& values) const
{
    times.clear();
    values.clear();
    walk([&](const Past& row) {
        times.push_back(row.time);
        values.push_back(row.values[column]);
    });
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/readingcodec.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

namespace dwcp {

namespace {

constexpr double largestWhole = 4503599627370496.0; ///< 2^52

/** A list of bits, eight to a byte. */
class Bits {
public:
    void reserve(std::size_t count) { m_bytes.reserve((count + 7) / 8); }
    void add(bool bit)
    {
        if (m_count % 8 == 0)
            m_bytes.push_back(0);
        m_bytes.back() = static_cast<std::uint8_t>(m_bytes.back() | (bit ? 1 << (m_count % 8) : 0));
        ++m_count;
    }
    void pack(Packer& packer) const
    {
        for (const std::uint8_t byte : m_bytes)
            packer.byte(byte);
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_count = 0;
};

/** The same where they were packed. */
class PackedBits {
public:
    PackedBits(Unpacker& unpacker, std::size_t count) : m_bytes(unpacker.bytes((count + 7) / 8)) { }
    bool at(std::size_t index) const { return index / 8 < m_bytes.size() && (byte(index / 8) >> (index % 8) & 1) != 0; }
    std::size_t number() const
    {
        std::size_t set = 0;
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            set += static_cast<std::size_t>(std::popcount(byte(i)));
        return set;
    }
    /** Calls `visit` with the place of each that is set, ascending, as long as it says true. */
    template <typename Visit>
    void forEach(const Visit& visit) const
    {
        for (std::size_t i = 0; i < m_bytes.size(); ++i) {
            for (std::uint8_t left = byte(i); left != 0; left &= static_cast<std::uint8_t>(left - 1)) {
                if (!visit(8 * i + static_cast<std::size_t>(std::countr_zero(left))))
                    return;
            }
        }
    }

private:
    std::uint8_t byte(std::size_t index) const { return static_cast<std::uint8_t>(m_bytes[index]); }

    std::string_view m_bytes;
};

bool isWhole(double value)
{
    return value > -largestWhole && value < largestWhole && std::trunc(value) == value
        && !(value == 0 && std::signbit(value));
}

bool isStep(std::uint64_t from, std::uint64_t to)
{
    return isWhole(std::bit_cast<double>(from)) && isWhole(std::bit_cast<double>(to));
}

/** The bytes that differ: how many zero ones stand above them, how many they are, and they. */
void packDifference(std::uint64_t difference, Packer& packer)
{
    const int above = std::countl_zero(difference) / 8;
    const int below = std::countr_zero(difference) / 8;
    packer.byte(static_cast<std::uint8_t>(above << 4 | below));
    difference >>= 8 * below;
    for (int i = 0; i < 8 - above - below; ++i)
        packer.byte(static_cast<std::uint8_t>(difference >> (8 * i)));
}

std::uint64_t unpackDifference(Unpacker& unpacker)
{
    const std::uint8_t shape = unpacker.byte();
    const int above = shape >> 4;
    const int below = shape & 15;
    if (above + below > 7) {
        unpacker.fail();
        return 0;
    }
    std::uint64_t difference = 0;
    int shift = 8 * below;
    for (const char byte : unpacker.bytes(static_cast<std::uint64_t>(8 - above - below))) {
        difference |= std::uint64_t{static_cast<std::uint8_t>(byte)} << shift;
        shift += 8;
    }
    return difference;
}

} // namespace

void packValues(const std::vector<double>& now, std::vector<std::uint64_t>& before, Packer& packer)
{
    before.resize(now.size());
    packer.number(now.size());
    Bits changed;
    Bits steps;
    changed.reserve(now.size());
    steps.reserve(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto bits = std::bit_cast<std::uint64_t>(now[i]);
        changed.add(bits != before[i]);
        if (bits != before[i])
            steps.add(isStep(before[i], bits));
    }
    changed.pack(packer);
    steps.pack(packer);
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto bits = std::bit_cast<std::uint64_t>(now[i]);
        if (bits == before[i])
            continue;
        if (isStep(before[i], bits))
            packer.signedNumber(
                static_cast<std::int64_t>(now[i]) - static_cast<std::int64_t>(std::bit_cast<double>(before[i])));
        else
            packDifference(bits ^ before[i], packer);
        before[i] = bits;
    }
}

void unpackValues(Unpacker& unpacker, std::vector<std::uint64_t>& before, std::vector<double>& now)
{
    const std::uint64_t count = unpacker.number();
    if (count / 8 > unpacker.left()) {
        unpacker.fail();
        return;
    }
    before.resize(count);
    const PackedBits changed(unpacker, count);
    const PackedBits steps(unpacker, changed.number());
    std::size_t next = 0;
    changed.forEach([&](std::size_t i) {
        if (i >= count)
            unpacker.fail(); // the last bits of a byte stand for nothing
        if (!unpacker.isGood())
            return false;
        if (!steps.at(next++)) {
            before[i] ^= unpackDifference(unpacker);
            return unpacker.isGood();
        }
        const std::int64_t step = unpacker.signedNumber();
        const double old = std::bit_cast<double>(before[i]);
        if (!isWhole(old) || step > (std::int64_t{1} << 53) || step < -(std::int64_t{1} << 53))
            unpacker.fail();
        else
            before[i] = std::bit_cast<std::uint64_t>(static_cast<double>(static_cast<std::int64_t>(old) + step));
        return unpacker.isGood();
    });
    now.resize(count);
    std::ranges::transform(before, now.begin(), [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/readingcodec.h"

#include <cmath>

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
    void read(Unpacker& unpacker, std::size_t count)
    {
        m_bytes.resize((count + 7) / 8);
        for (std::uint8_t& byte : m_bytes)
            byte = unpacker.byte();
    }
    bool at(std::size_t index) const { return (m_bytes[index / 8] >> (index % 8) & 1) != 0; }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_count = 0;
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
    std::uint64_t difference = 0;
    if (above + below > 7) {
        unpacker.fail();
        return 0;
    }
    for (int i = 0; i < 8 - above - below; ++i)
        difference |= std::uint64_t{unpacker.byte()} << (8 * i);
    return difference << (8 * below);
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
    now.resize(count);
    Bits changed;
    changed.read(unpacker, count);
    std::size_t differing = 0;
    for (std::size_t i = 0; i < count; ++i)
        differing += changed.at(i) ? 1 : 0;
    Bits steps;
    steps.read(unpacker, differing);
    std::size_t next = 0;
    for (std::size_t i = 0; i < count && unpacker.isGood(); ++i) {
        if (changed.at(i) && steps.at(next++)) {
            const std::int64_t step = unpacker.signedNumber();
            const double old = std::bit_cast<double>(before[i]);
            if (!isWhole(old) || step > (std::int64_t{1} << 53) || step < -(std::int64_t{1} << 53))
                return unpacker.fail();
            before[i] = std::bit_cast<std::uint64_t>(static_cast<double>(static_cast<std::int64_t>(old) + step));
        } else if (changed.at(i)) {
            before[i] ^= unpackDifference(unpacker);
        }
        now[i] = std::bit_cast<double>(before[i]);
    }
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/folding.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * Writes values one after the other: whole numbers in 7-bit groups, small ones short (signed ones with the sign in the
 * lowest bit), doubles by their bits, texts with their length in front. Little-endian on every machine. Thread: one.
 */
class Packer : public Folding<Packer> {
public:
    void number(std::uint64_t value)
    {
        if (value < 0x80)
            return byte(static_cast<std::uint8_t>(value));
        char groups[10];
        std::size_t size = 0;
        for (; value >= 0x80; value >>= 7)
            groups[size++] = static_cast<char>(value | 0x80);
        groups[size++] = static_cast<char>(value);
        m_bytes.append(groups, size);
    }
    void signedNumber(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void word(std::uint64_t value)
    {
        char bytes[8];
        for (int i = 0; i < 8; ++i)
            bytes[i] = static_cast<char>(value >> (8 * i));
        m_bytes.append(bytes, sizeof bytes);
    }
    void real(double value) { word(std::bit_cast<std::uint64_t>(value)); }
    void text(std::string_view value)
    {
        number(value.size());
        m_bytes.append(value);
    }
    std::size_t count(std::size_t size)
    {
        number(size);
        return size;
    }
    template <typename Enum>
    void choice(Enum value)
    {
        byte(static_cast<std::uint8_t>(value));
    }
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    /** What another one has packed. */
    void append(std::string_view packed) { m_bytes.append(packed); }

    /** Writes a value that is not changed by it. */
    template <typename T>
    void put(const T& value)
    {
        (*this)(const_cast<T&>(value)); // folding for writing only reads
    }

    const std::string& bytes() const noexcept { return m_bytes; }
    std::string take() { return std::exchange(m_bytes, {}); }
    void clear() { m_bytes.clear(); }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }

private:
    std::string m_bytes;
};

/**
 * Reads what a Packer wrote. Bytes that are no such thing make it failed, and everything read from then on is zero or
 * empty; it never reads beyond the end and never takes more memory than a small multiple of what it was given.
 */
class Unpacker : public Folding<Unpacker> {
public:
    static constexpr bool isReading = true;

    explicit Unpacker(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    bool isGood() const noexcept { return m_good; }
    bool isAtEnd() const noexcept { return m_at == m_end; }
    std::size_t left() const noexcept { return static_cast<std::size_t>(m_end - m_at); }
    void fail() noexcept
    {
        m_good = false;
        m_at = m_end;
    }

    std::uint8_t byte() noexcept
    {
        if (m_at == m_end) {
            m_good = false;
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    std::uint64_t number() noexcept
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t part = byte();
            value |= static_cast<std::uint64_t>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    std::int64_t signedNumber() noexcept
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::uint64_t word() noexcept
    {
        if (left() < 8) {
            fail();
            return 0;
        }
        std::uint64_t value = 0;
        std::memcpy(&value, m_at, 8);
        m_at += 8;
        if constexpr (std::endian::native == std::endian::big)
            value = __builtin_bswap64(value);
        return value;
    }
    double real() noexcept { return std::bit_cast<double>(word()); }
    std::string_view view() { return bytes(number()); }
    /** So many as they are, or none. */
    std::string_view bytes(std::uint64_t size) noexcept
    {
        if (size > left()) {
            fail();
            return {};
        }
        const std::string_view text(m_at, size);
        m_at += size;
        return text;
    }

    void number(std::uint64_t& value) { value = number(); }
    void signedNumber(std::int64_t& value) { value = signedNumber(); }
    void real(double& value) { value = real(); }
    void text(std::string& value) { value = view(); }
    /** Of things that take at least a byte each. */
    std::size_t count(std::size_t)
    {
        const std::uint64_t size = number();
        if (size > left()) {
            fail();
            return 0;
        }
        return size;
    }
    /** Every enumeration that is packed says its last value: lastOf(Enum). */
    template <typename Enum>
    void choice(Enum& value)
    {
        const std::uint8_t read = byte();
        if (read > static_cast<std::uint8_t>(lastOf(Enum{})))
            fail();
        value = m_good ? static_cast<Enum>(read) : Enum{};
    }

private:
    const char* m_at;
    const char* m_end;
    bool m_good = true;
};

} // namespace dwcp

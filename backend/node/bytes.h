// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dwcp {

/** Appends numbers (little-endian) and texts (length, then bytes) to a string. Thread: one. */
class ByteWriter {
public:
    ByteWriter& u8(std::uint8_t value) { return raw(&value, 1); }
    ByteWriter& u16(std::uint16_t value) { return number(value); }
    ByteWriter& u32(std::uint32_t value) { return number(value); }
    ByteWriter& u64(std::uint64_t value) { return number(value); }
    ByteWriter& i64(std::int64_t value) { return number(static_cast<std::uint64_t>(value)); }
    ByteWriter& f64(double value) { return number(std::bit_cast<std::uint64_t>(value)); }
    ByteWriter& text(std::string_view value)
    {
        u32(static_cast<std::uint32_t>(value.size()));
        return raw(value.data(), value.size());
    }
    /** Bytes whose number the reader knows. */
    ByteWriter& fixed(std::string_view value) { return raw(value.data(), value.size()); }

    const std::string& bytes() const noexcept { return m_bytes; }
    std::string take() noexcept { return std::move(m_bytes); }

private:
    template <typename Number>
    ByteWriter& number(Number value)
    {
        char bytes[sizeof value];
        for (std::size_t i = 0; i < sizeof value; ++i)
            bytes[i] = static_cast<char>(value >> (8 * i) & 0xff);
        return raw(bytes, sizeof value);
    }
    ByteWriter& raw(const void* bytes, std::size_t size)
    {
        m_bytes.append(static_cast<const char*>(bytes), size);
        return *this;
    }

    std::string m_bytes;
};

/**
 * Reads what ByteWriter wrote. Bytes come from other machines: reading beyond the end gives zeros and empty texts and
 * makes ok() false for good; nothing else happens. Views are into the bytes given. Thread: one.
 */
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) noexcept : m_rest(bytes) { }

    std::uint8_t u8() { return number<std::uint8_t>(); }
    std::uint16_t u16() { return number<std::uint16_t>(); }
    std::uint32_t u32() { return number<std::uint32_t>(); }
    std::uint64_t u64() { return number<std::uint64_t>(); }
    std::int64_t i64() { return static_cast<std::int64_t>(number<std::uint64_t>()); }
    double f64() { return std::bit_cast<double>(number<std::uint64_t>()); }
    std::string_view text() { return fixed(u32()); }
    std::string_view fixed(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const std::string_view bytes = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return bytes;
    }
    /**
     * How many elements follow. No more than the rest can hold at `elementSize` bytes each, so that a number from
     * outside never reserves memory.
     */
    std::uint32_t count(std::size_t elementSize)
    {
        const std::uint32_t count = u32();
        if (count > m_rest.size() / elementSize)
            m_ok = false;
        return m_ok ? count : 0;
    }

    std::string_view rest() const noexcept { return m_rest; }
    bool ok() const noexcept { return m_ok; }
    /** Nothing was missing and nothing is left over. */
    bool isComplete() const noexcept { return m_ok && m_rest.empty(); }

private:
    template <typename Number>
    Number number()
    {
        const std::string_view bytes = fixed(sizeof(Number));
        Number value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value = static_cast<Number>(value | static_cast<Number>(static_cast<unsigned char>(bytes[i])) << (8 * i));
        return value;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace dwcp

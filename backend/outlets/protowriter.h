// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dwcp {

/**
 * Writes a message in the wire format of Protocol Buffers, field by field; what holds its default is written too, which
 * the format allows. The four kinds of fields that OTLP has. Thread: one. Source: protobuf.dev, Encoding.
 */
class ProtoWriter {
public:
    void integer(unsigned field, std::uint64_t value)
    {
        key(field, 0);
        varint(value);
    }
    void fixed(unsigned field, std::uint64_t value)
    {
        key(field, 1);
        for (int shift = 0; shift < 64; shift += 8)
            m_bytes += static_cast<char>(value >> shift);
    }
    void real(unsigned field, double value)
    {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        fixed(field, bits);
    }
    void text(unsigned field, std::string_view value)
    {
        key(field, 2);
        varint(value.size());
        m_bytes += value;
    }
    void message(unsigned field, const ProtoWriter& inner) { text(field, inner.m_bytes); }

    const std::string& bytes() const noexcept { return m_bytes; }

private:
    void key(unsigned field, unsigned wireType) { varint(field << 3 | wireType); }
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80);
        m_bytes += static_cast<char>(value);
    }

    std::string m_bytes;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/writerequest.h"

#include <bit>
#include <cstring>

namespace dwcp {

namespace {

constexpr std::uint64_t staleBits = 0x7ff0000000000002; // as Prometheus' pkg/value has it

/** Of the wire format: a number of seven bits a byte, and what comes in a field. */
enum class WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2 };

void putVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

void putTag(std::string& out, unsigned field, WireType type)
{
    putVarint(out, field << 3 | static_cast<unsigned>(type));
}

void putBytes(std::string& out, unsigned field, const std::string& bytes)
{
    putTag(out, field, WireType::Bytes);
    putVarint(out, bytes.size());
    out += bytes;
}

void putDouble(std::string& out, unsigned field, double value)
{
    putTag(out, field, WireType::Fixed64);
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, bits >>= 8)
        out += static_cast<char>(bits & 0xff);
}

// message WriteRequest { repeated TimeSeries timeseries = 1; }
// message TimeSeries   { repeated Label labels = 1; repeated Sample samples = 2; }
// message Label        { string name = 1; string value = 2; }
// message Sample       { double value = 1; int64 timestamp = 2; }

std::string encodedLabels(const WriteRequest::Labels& labels)
{
    std::string out;
    for (const auto& [name, value] : labels) {
        std::string label;
        putBytes(label, 1, name);
        putBytes(label, 2, value);
        putBytes(out, 1, label);
    }
    return out;
}

} // namespace

double staleMarker() noexcept
{
    return std::bit_cast<double>(staleBits);
}

void WriteRequest::add(const Labels& labels, std::int64_t milliseconds, double value)
{
    std::string sample;
    putDouble(sample, 1, value);
    putTag(sample, 2, WireType::Varint);
    putVarint(sample, static_cast<std::uint64_t>(milliseconds));
    putBytes(m_series[encodedLabels(labels)], 2, sample);
    ++m_samples;
}

void WriteRequest::clear()
{
    m_series.clear();
    m_samples = 0;
}

std::string WriteRequest::encoded() const
{
    std::string out;
    for (const auto& [labels, samples] : m_series)
        putBytes(out, 1, labels + samples);
    return out;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/versionvector.h"

#include <algorithm>

namespace dwcp {

std::uint64_t VersionVector::at(const std::string& node) const noexcept
{
    const auto found = m_counters.find(node);
    return found == m_counters.end() ? 0 : found->second;
}

bool VersionVector::covers(const VersionVector& other) const noexcept
{
    return std::ranges::all_of(other.m_counters, [this](const auto& entry) { return entry.second <= at(entry.first); });
}

Dot VersionVector::next(const std::string& node)
{
    return {node, ++m_counters[node]};
}

void VersionVector::include(const Dot& dot)
{
    if (dot.counter > at(dot.node))
        m_counters[dot.node] = dot.counter;
}

void VersionVector::merge(const VersionVector& other)
{
    for (const auto& [node, counter] : other.m_counters)
        include({node, counter});
}

void VersionVector::encode(ByteWriter& writer) const
{
    writer.u32(static_cast<std::uint32_t>(m_counters.size()));
    for (const auto& [node, counter] : m_counters)
        writer.text(node).u64(counter);
}

VersionVector VersionVector::decode(ByteReader& reader)
{
    VersionVector vector;
    const std::uint32_t count = reader.count(12);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::string node(reader.text());
        vector.include({std::move(node), reader.u64()});
    }
    return vector;
}

void encode(ByteWriter& writer, const Dot& dot)
{
    writer.text(dot.node).u64(dot.counter);
}

Dot decodeDot(ByteReader& reader)
{
    Dot dot;
    dot.node = reader.text();
    dot.counter = reader.u64();
    return dot;
}

} // namespace dwcp

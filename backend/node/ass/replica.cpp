// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/replica.h"

#include <algorithm>

namespace dwcp {

void Replica::write(const std::string& key, std::string value, std::int64_t now)
{
    m_registers.write(key, std::move(value), now, m_seen.next(m_node));
}

std::int64_t Replica::counter(const std::string& name) const
{
    const auto found = m_counters.find(name);
    return found == m_counters.end() ? 0 : found->second.value();
}

std::vector<std::string> Replica::set(const std::string& name) const
{
    const auto found = m_sets.find(name);
    return found == m_sets.end() ? std::vector<std::string>() : found->second.elements();
}

std::string Replica::deltaFor(const VersionVector& known, std::size_t budget) const
{
    using Item = std::map<std::string, LwwEntry>::const_pointer;
    std::vector<Item> missing;
    for (const auto& item : m_registers.entries()) {
        if (!known.covers(item.second.dot))
            missing.push_back(&item);
    }
    // Oldest first, node by node: what is cut off can then be named by a version vector.
    std::ranges::sort(missing, {}, [](Item item) -> const Dot& { return item->second.dot; });
    ByteWriter entries;
    std::uint32_t count = 0;
    VersionVector covered = m_seen;
    std::map<std::string, std::uint64_t> cut;
    for (const Item item : missing) {
        const Dot& dot = item->second.dot;
        if (entries.bytes().size() > budget) {
            cut.try_emplace(dot.node, dot.counter - 1);
            continue;
        }
        encode(entries, item->first, item->second);
        ++count;
    }
    if (!cut.empty()) {
        VersionVector partial;
        for (const auto& [node, counter] : m_seen.counters())
            partial.include({node, cut.contains(node) ? cut.at(node) : counter});
        covered = partial;
    }
    ByteWriter writer;
    covered.encode(writer);
    writer.u32(count).fixed(entries.bytes());
    writer.u32(static_cast<std::uint32_t>(m_counters.size()));
    for (const auto& [name, counter] : m_counters) {
        writer.text(name);
        counter.encode(writer);
    }
    writer.u32(static_cast<std::uint32_t>(m_sets.size()));
    for (const auto& [name, set] : m_sets) {
        writer.text(name);
        set.encode(writer);
    }
    return writer.take();
}

Replica::MergeCount Replica::merge(std::string_view delta)
{
    ByteReader reader(delta);
    MergeCount result;
    result.covered = VersionVector::decode(reader);
    std::vector<std::pair<std::string, LwwEntry>> entries(reader.count(33));
    for (auto& [key, entry] : entries)
        key = decodeEntry(reader, entry);
    std::vector<std::pair<std::string, PnCounter>> counters(reader.count(8));
    for (auto& [name, counter] : counters) {
        name = reader.text();
        counter = PnCounter::decode(reader);
    }
    std::vector<std::pair<std::string, OrSet>> sets(reader.count(12));
    for (auto& [name, set] : sets) {
        name = reader.text();
        set = OrSet::decode(reader);
    }
    result.isReadable = reader.isComplete();
    if (!result.isReadable)
        return result;
    for (const auto& [key, entry] : entries) {
        const LwwMap::Merged merged = m_registers.merge(key, entry);
        ++(merged == LwwMap::Merged::Ignored ? result.ignored : result.applied);
        result.conflicts += merged == LwwMap::Merged::Conflict ? 1 : 0;
    }
    for (const auto& [name, counter] : counters)
        ++(m_counters[name].merge(counter) ? result.applied : result.ignored);
    for (const auto& [name, set] : sets)
        ++(m_sets[name].merge(set) ? result.applied : result.ignored);
    m_seen.merge(result.covered);
    return result;
}

std::size_t Replica::keysBeyond(const VersionVector& known, std::int64_t before) const noexcept
{
    return static_cast<std::size_t>(std::ranges::count_if(m_registers.entries(),
        [&known, before](const auto& item) { return item.second.stamp < before && !known.covers(item.second.dot); }));
}

} // namespace dwcp

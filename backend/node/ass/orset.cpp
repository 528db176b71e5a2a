// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/orset.h"

namespace dwcp {

void OrSet::add(const std::string& node, const std::string& element)
{
    m_elements[element] = {m_seen.next(node)};
}

void OrSet::remove(const std::string& element)
{
    m_elements.erase(element);
}

std::vector<std::string> OrSet::elements() const
{
    std::vector<std::string> names;
    for (const auto& [element, dots] : m_elements)
        names.push_back(element);
    return names;
}

bool OrSet::merge(const OrSet& other)
{
    const OrSet before = *this;
    std::set<std::string> names;
    for (const auto& [element, dots] : m_elements)
        names.insert(element);
    for (const auto& [element, dots] : other.m_elements)
        names.insert(element);
    std::map<std::string, std::set<Dot>> merged;
    const std::set<Dot> none;
    const auto dotsIn = [&none](const OrSet& set, const std::string& name) -> const std::set<Dot>& {
        const auto found = set.m_elements.find(name);
        return found == set.m_elements.end() ? none : found->second;
    };
    for (const std::string& name : names) {
        const std::set<Dot>& ours = dotsIn(before, name);
        const std::set<Dot>& theirs = dotsIn(other, name);
        std::set<Dot> kept;
        // An addition holds when both have it, or when the side without it has never seen it.
        for (const Dot& dot : ours) {
            if (theirs.contains(dot) || !other.m_seen.covers(dot))
                kept.insert(dot);
        }
        for (const Dot& dot : theirs) {
            if (ours.contains(dot) || !before.m_seen.covers(dot))
                kept.insert(dot);
        }
        if (!kept.empty())
            merged[name] = std::move(kept);
    }
    m_elements = std::move(merged);
    m_seen.merge(other.m_seen);
    return *this != before;
}

void OrSet::encode(ByteWriter& writer) const
{
    m_seen.encode(writer);
    writer.u32(static_cast<std::uint32_t>(m_elements.size()));
    for (const auto& [element, dots] : m_elements) {
        writer.text(element).u32(static_cast<std::uint32_t>(dots.size()));
        for (const Dot& dot : dots)
            dwcp::encode(writer, dot);
    }
}

OrSet OrSet::decode(ByteReader& reader)
{
    OrSet set;
    set.m_seen = VersionVector::decode(reader);
    const std::uint32_t count = reader.count(8);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::set<Dot>& dots = set.m_elements[std::string(reader.text())];
        const std::uint32_t dotCount = reader.count(12);
        for (std::uint32_t j = 0; j < dotCount; ++j)
            dots.insert(decodeDot(reader));
    }
    return set;
}

} // namespace dwcp

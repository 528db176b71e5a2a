// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/pagetables.h"

#include "probes/textscan.h"

#include <algorithm>

namespace dwcp {

void NameTable::clear()
{
    m_text.clear();
    m_used = 0;
    if (++m_generation == 0) { // wrapped: old slots would look fresh
        std::fill(m_slots.begin(), m_slots.end(), Slot());
        m_generation = 1;
    }
}

std::uint8_t& NameTable::marks(std::string_view prefix, std::string_view suffix)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    const std::size_t offset = m_text.size();
    m_text.append(prefix).append(suffix);
    const std::string_view name = std::string_view(m_text).substr(offset);
    const std::uint64_t hash = hashText(name);
    for (std::size_t i = hash;; ++i) {
        Slot& slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.generation != m_generation) {
            slot = {hash, m_generation, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(name.size()), 0};
            ++m_used;
            return slot.marks;
        }
        if (slot.hash == hash && std::string_view(m_text).substr(slot.offset, slot.size) == name) {
            m_text.resize(offset);
            return slot.marks;
        }
    }
}

void NameTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.generation != m_generation)
            continue;
        std::size_t i = slot.hash;
        while (m_slots[i & (m_slots.size() - 1)].generation == m_generation)
            ++i;
        m_slots[i & (m_slots.size() - 1)] = slot;
    }
}

void KeySet::clear()
{
    m_used = 0;
    if (++m_generation == 0) {
        std::fill(m_slots.begin(), m_slots.end(), Slot());
        m_generation = 1;
    }
}

bool KeySet::place(std::uint64_t key)
{
    for (std::size_t i = key;; ++i) {
        Slot& slot = m_slots[i & (m_slots.size() - 1)];
        if (slot.generation != m_generation) {
            slot = {key, m_generation};
            return true;
        }
        if (slot.key == key)
            return false;
    }
}

bool KeySet::insert(std::uint64_t key)
{
    if (m_used * 2 >= m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.generation == m_generation)
                place(slot.key);
        }
    }
    const bool isNew = place(key);
    m_used += isNew;
    return isNew;
}

} // namespace dwcp

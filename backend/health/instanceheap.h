// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * Numbered things, the one with the smallest key on top; among equal keys the smallest number. A thing can be moved
 * when its key changes. Four children a node: half as deep as two, and the four lie beside each other. Thread: one.
 */
class InstanceHeap {
public:
    using Index = std::uint32_t;

    /** None of them, with room for numbers below `count`. */
    void clear(std::size_t count)
    {
        m_items.clear();
        m_places.assign(count, absent);
    }
    bool empty() const noexcept { return m_items.empty(); }
    bool contains(Index index) const noexcept { return m_places[index] != absent; }
    Index top() const noexcept { return m_items.front().index; }
    double key(Index index) const noexcept { return m_items[m_places[index]].key; }

    /** Adds it, or moves it. */
    void set(Index index, double key)
    {
        if (!contains(index)) {
            m_places[index] = static_cast<std::uint32_t>(m_items.size());
            m_items.push_back({key, index});
            return rise(m_items.size() - 1);
        }
        const std::size_t place = m_places[index];
        const bool isEarlier = key < m_items[place].key;
        m_items[place].key = key;
        isEarlier ? rise(place) : sink(place);
    }

private:
    static constexpr std::uint32_t absent = 0xffffffff;
    static constexpr std::size_t children = 4;

    struct Item {
        double key;
        Index index;
        bool before(const Item& other) const noexcept
        {
            return key != other.key ? key < other.key : index < other.index;
        }
    };

    void put(std::size_t place, const Item& item)
    {
        m_items[place] = item;
        m_places[item.index] = static_cast<std::uint32_t>(place);
    }
    void rise(std::size_t place)
    {
        const Item item = m_items[place];
        while (place > 0) {
            const std::size_t parent = (place - 1) / children;
            if (!item.before(m_items[parent]))
                break;
            put(place, m_items[parent]);
            place = parent;
        }
        put(place, item);
    }
    void sink(std::size_t place)
    {
        const Item item = m_items[place];
        for (std::size_t first = place * children + 1; first < m_items.size(); first = place * children + 1) {
            std::size_t least = first;
            const std::size_t end = first + children < m_items.size() ? first + children : m_items.size();
            for (std::size_t child = first + 1; child < end; ++child)
                least = m_items[child].before(m_items[least]) ? child : least;
            if (!m_items[least].before(item))
                break;
            put(place, m_items[least]);
            place = least;
        }
        put(place, item);
    }

    std::vector<Item> m_items;
    std::vector<std::uint32_t> m_places; ///< by number
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * Names met on one page, each with a byte of marks. Emptied without touching memory, so a page like the last one costs
 * no allocation. Thread: one.
 */
class NameTable {
public:
    void clear();

    /** The marks of prefix + suffix, zero when the name is new. The reference holds until the next call. */
    std::uint8_t& marks(std::string_view prefix, std::string_view suffix = {});

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t generation = 0;
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
        std::uint8_t marks = 0;
    };
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(256);
    std::string m_text; // the names, one after the other
    std::size_t m_used = 0;
    std::uint32_t m_generation = 1;
};

/** A set of 64-bit hashes, emptied as cheaply. Two different things with the same hash are one to it. Thread: one. */
class KeySet {
public:
    void clear();

    /** False when the key was there already. */
    bool insert(std::uint64_t key);

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t generation = 0;
    };
    bool place(std::uint64_t key);

    std::vector<Slot> m_slots = std::vector<Slot>(256);
    std::size_t m_used = 0;
    std::uint32_t m_generation = 1;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * A queue on the disk: one file an entry, in a folder of its own, named by its number. An entry is there once add() has
 * returned, also after a loss of power, and until remove(). One writer and one reader at a time may use it. Thread:
 * any.
 */
class Outbox {
public:
    /** Makes the folder, readable by its owner alone. Error: why it cannot. */
    static Result<Outbox> open(const std::string& folder);

    /** Error: the disk does not take it. The number is larger than that of every entry before. */
    Result<std::uint64_t> add(const std::string& text);

    struct Entry {
        std::uint64_t number = 0;
        std::string text;
    };
    /** The entry with the least number; nothing when there is none. */
    std::optional<Entry> first() const;
    void remove(std::uint64_t number) const;
    std::size_t size() const;

private:
    explicit Outbox(std::string folder) : m_folder(std::move(folder)) { }
    std::vector<std::uint64_t> numbers() const;
    std::string pathOf(std::uint64_t number) const;

    std::string m_folder;
    std::uint64_t m_last = 0;
};

} // namespace dwcp

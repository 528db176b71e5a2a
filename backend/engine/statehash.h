// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/folding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace dwcp {

/**
 * A hash of a state: equal states give equal hashes in every build, because what is hashed are values - numbers by
 * their bits, every NaN as one - and never addresses. Two different states give the same hash once in 2^64.
 *
 * A class of the engine takes part with `template <typename Folder> void fold(Folder&)`, which lists the members that
 * decide what it does next (health/folding.h). A new member of that kind is appended to the list; a cache, a copy for
 * showing and a measurement of the machine (the time a beat took) stay out. Thread: one.
 */
class StateHasher : public Folding<StateHasher> {
public:
    /** The hash of one value, which is not changed. */
    template <typename T>
    static std::uint64_t of(const T& value)
    {
        StateHasher hasher;
        hasher(const_cast<T&>(value)); // folding for hashing writes back what it read
        return hasher.result();
    }

    void number(std::uint64_t& value) { mix(value); }
    void signedNumber(std::int64_t& value) { mix(static_cast<std::uint64_t>(value)); }
    void real(double& value)
    {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        mix(value == value ? bits : ~std::uint64_t{0}); // the sign of a NaN depends on how it was computed
    }
    void text(const std::string& value);
    std::size_t count(std::size_t size)
    {
        mix(size);
        return size;
    }
    template <typename Enum>
    void choice(Enum& value)
    {
        mix(static_cast<std::uint64_t>(value));
    }

    std::uint64_t result() const noexcept;

private:
    void mix(std::uint64_t word) noexcept
    {
        m_state = (m_state ^ word) * 0x9e3779b97f4a7c15ULL;
        m_state ^= m_state >> 32;
    }

    std::uint64_t m_state = 0x64776370;
};

} // namespace dwcp

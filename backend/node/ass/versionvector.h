// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/bytes.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace dwcp {

/** One event of one node: its n-th, counted from 1. */
struct Dot {
    std::string node;
    std::uint64_t counter = 0;

    auto operator<=>(const Dot&) const = default;
};

/** How far each node's events are known, without gaps. A join semilattice under merge(). Thread: one. */
class VersionVector {
public:
    std::uint64_t at(const std::string& node) const noexcept;
    bool covers(const Dot& dot) const noexcept { return dot.counter <= at(dot.node); }
    bool covers(const VersionVector& other) const noexcept;
    /** The next event of a node, now known. */
    Dot next(const std::string& node);
    void include(const Dot& dot);
    void merge(const VersionVector& other);
    const std::map<std::string, std::uint64_t>& counters() const noexcept { return m_counters; }

    void encode(ByteWriter& writer) const;
    static VersionVector decode(ByteReader& reader);

    bool operator==(const VersionVector&) const = default;

private:
    std::map<std::string, std::uint64_t> m_counters; ///< no zeros
};

void encode(ByteWriter& writer, const Dot& dot);
Dot decodeDot(ByteReader& reader);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/bytes.h"

#include <cstdint>
#include <map>
#include <string>

namespace dwcp {

/** A number that every node may raise and lower: each counts its own ups and downs, the sum is everybody's. Thread:
 * one. */
class PnCounter {
public:
    void add(const std::string& node, std::int64_t by);
    std::int64_t value() const noexcept;
    /** True when something was news. */
    bool merge(const PnCounter& other);

    void encode(ByteWriter& writer) const;
    static PnCounter decode(ByteReader& reader);
    bool operator==(const PnCounter&) const = default;

private:
    struct Share {
        std::uint64_t up = 0;
        std::uint64_t down = 0;
        bool operator==(const Share&) const = default;
    };
    std::map<std::string, Share> m_shares;
};

} // namespace dwcp

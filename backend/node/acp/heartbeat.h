// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/identity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What a node claims of itself, about once a second. */
struct Heartbeat {
    std::string node;
    /** Grows with every heartbeat of the node, also across its restarts. */
    std::uint64_t sequence = 0;
    std::uint64_t term = 0;
    std::string leader;
    std::uint64_t commitIndex = 0;
    /** How many ledger entries it has applied, and the digest over them. */
    std::uint64_t ledgerCount = 0;
    std::uint64_t ledgerDigest = 0;

    std::string encode() const;
    static std::optional<Heartbeat> decode(std::string_view bytes);
};

/** A claim that its author cannot deny. */
struct SignedHeartbeat {
    std::string content;
    std::string signature;

    static SignedHeartbeat sign(const Heartbeat& heartbeat, const Identity& identity);
    bool isSignedBy(std::string_view publicKey) const noexcept;
};

/** What a node sends to each peer: its own claim first, then the last ones it heard from the others, as they signed
 * them. */
std::string encodeHeartbeats(const std::vector<SignedHeartbeat>& heartbeats);
/** Empty when the bytes are no such list, or it is longer than 64. */
std::vector<SignedHeartbeat> decodeHeartbeats(std::string_view bytes);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/** One thing to agree on: a key gets a value. */
struct CommittedEntry {
    std::string key;
    std::string value;

    /** Keys have 1 to 128 bytes, values up to 4096. */
    bool isValid() const noexcept;
    std::string encode() const;
    static std::optional<CommittedEntry> decode(std::string_view bytes);
};

/**
 * What the nodes have agreed on: keys and values, and a digest over all entries in order. Two nodes that applied the
 * same entries have the same digest; different digests at the same index are a fork. Deterministic. Thread: one.
 */
class Ledger {
public:
    /** False for an entry that cannot be read: it changes nothing but the digest. */
    bool apply(std::string_view entry);
    std::optional<std::string> value(const std::string& key) const;
    std::size_t size() const noexcept { return m_values.size(); }
    std::uint64_t digest() const noexcept { return m_digest; }
    /** Entries ever applied. */
    std::uint64_t count() const noexcept { return m_count; }

    std::string snapshot() const;
    /** False, and unchanged, when the bytes are no snapshot. */
    bool restore(std::string_view snapshot);

private:
    std::map<std::string, std::string> m_values;
    std::uint64_t m_digest = 0;
    std::uint64_t m_count = 0;
};

} // namespace dwcp

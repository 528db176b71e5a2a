// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ass/versionvector.h"

#include <optional>
#include <vector>

namespace dwcp {

/** A value with who wrote it, when, and what the writer had seen of the key before. */
struct LwwEntry {
    std::string value;
    bool isErased = false; ///< a tombstone: the key is gone, and stays known to be
    std::int64_t stamp = 0; ///< hybrid time: never below that of anything the writer had seen
    Dot dot;
    VersionVector context; ///< dots of this key that it supersedes, its own among them

    bool operator==(const LwwEntry&) const = default;
    /** Whether it wins against another: later stamp, then writer, then event. Total, so that all nodes agree. */
    bool beats(const LwwEntry& other) const noexcept;
};

/**
 * Last writer wins, key by key, with dotted version vectors that tell a conflict (neither writer had seen the other)
 * from an update. Merging is commutative, associative and idempotent. Thread: one.
 */
class LwwMap {
public:
    enum class Merged { Applied, Ignored, Conflict };

    void write(const std::string& key, std::string value, std::int64_t now, const Dot& dot);
    void erase(const std::string& key, std::int64_t now, const Dot& dot);
    Merged merge(const std::string& key, const LwwEntry& remote);

    std::optional<std::string> value(const std::string& key) const;
    const std::map<std::string, LwwEntry>& entries() const noexcept { return m_entries; }
    /** Highest stamp ever seen; the next write's is higher. */
    std::int64_t lastStamp() const noexcept { return m_lastStamp; }
    bool operator==(const LwwMap&) const = default;

private:
    void put(const std::string& key, LwwEntry fresh, std::int64_t now);

    std::map<std::string, LwwEntry> m_entries;
    std::int64_t m_lastStamp = 0;
};

void encode(ByteWriter& writer, const std::string& key, const LwwEntry& entry);
/** The key is returned, the rest is in `entry`. */
std::string decodeEntry(ByteReader& reader, LwwEntry& entry);

} // namespace dwcp

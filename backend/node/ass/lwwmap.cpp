// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ass/lwwmap.h"

#include <tuple>

namespace dwcp {

bool LwwEntry::beats(const LwwEntry& other) const noexcept
{
    return std::tie(stamp, dot, isErased, value) > std::tie(other.stamp, other.dot, other.isErased, other.value);
}

void LwwMap::put(const std::string& key, LwwEntry fresh, std::int64_t now)
{
    LwwEntry& entry = m_entries[key];
    fresh.context = std::move(entry.context);
    fresh.context.include(fresh.dot);
    fresh.stamp = std::max(now, m_lastStamp + 1);
    m_lastStamp = fresh.stamp;
    entry = std::move(fresh);
}

void LwwMap::write(const std::string& key, std::string value, std::int64_t now, const Dot& dot)
{
    put(key, {std::move(value), false, 0, dot, {}}, now);
}

void LwwMap::erase(const std::string& key, std::int64_t now, const Dot& dot)
{
    put(key, {{}, true, 0, dot, {}}, now);
}

LwwMap::Merged LwwMap::merge(const std::string& key, const LwwEntry& remote)
{
    m_lastStamp = std::max(m_lastStamp, remote.stamp);
    const auto [found, isNew] = m_entries.try_emplace(key, remote);
    if (isNew)
        return Merged::Applied;
    LwwEntry& local = found->second;
    const bool isKnown = local.context.covers(remote.dot);
    const bool isSuperseding = remote.context.covers(local.dot);
    const bool wins = remote.beats(local);
    if (wins) {
        LwwEntry winner = remote;
        winner.context.merge(local.context);
        local = std::move(winner);
    } else {
        local.context.merge(remote.context);
    }
    return !isKnown && !isSuperseding ? Merged::Conflict : wins ? Merged::Applied : Merged::Ignored;
}

std::optional<std::string> LwwMap::value(const std::string& key) const
{
    const auto found = m_entries.find(key);
    const bool isThere = found != m_entries.end() && !found->second.isErased;
    return isThere ? std::optional(found->second.value) : std::nullopt;
}

void encode(ByteWriter& writer, const std::string& key, const LwwEntry& entry)
{
    writer.text(key).text(entry.value).u8(entry.isErased).i64(entry.stamp);
    encode(writer, entry.dot);
    entry.context.encode(writer);
}

std::string decodeEntry(ByteReader& reader, LwwEntry& entry)
{
    std::string key(reader.text());
    entry.value = reader.text();
    entry.isErased = reader.u8() != 0;
    entry.stamp = reader.i64();
    entry.dot = decodeDot(reader);
    entry.context = VersionVector::decode(reader);
    return key;
}

} // namespace dwcp

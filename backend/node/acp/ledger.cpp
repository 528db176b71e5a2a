// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/ledger.h"

#include "node/bytes.h"
#include "node/identity.h"

namespace dwcp {

namespace {

/** libraft writes entries to disk as they are and reads them back on the assumption that each fills whole words. */
constexpr std::size_t alignment = 8;

} // namespace

bool CommittedEntry::isValid() const noexcept
{
    return !key.empty() && key.size() <= 128 && value.size() <= 4096;
}

std::string CommittedEntry::encode() const
{
    ByteWriter writer;
    writer.text(key).text(value);
    while (writer.bytes().size() % alignment != 0)
        writer.u8(0);
    return writer.take();
}

std::optional<CommittedEntry> CommittedEntry::decode(std::string_view bytes)
{
    ByteReader reader(bytes);
    CommittedEntry entry;
    entry.key = reader.text();
    entry.value = reader.text();
    const bool isPadding =
        reader.rest().size() < alignment && reader.rest().find_first_not_of('\0') == std::string::npos;
    return reader.ok() && isPadding && entry.isValid() ? std::optional(std::move(entry)) : std::nullopt;
}

bool Ledger::apply(std::string_view bytes)
{
    ByteWriter chained;
    chained.u64(m_digest).text(bytes);
    m_digest = fingerprint(chained.bytes());
    ++m_count;
    const auto entry = CommittedEntry::decode(bytes);
    if (entry)
        m_values[entry->key] = entry->value;
    return entry.has_value();
}

std::optional<std::string> Ledger::value(const std::string& key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

std::string Ledger::snapshot() const
{
    ByteWriter writer;
    writer.u64(m_digest).u64(m_count).u32(static_cast<std::uint32_t>(m_values.size()));
    for (const auto& [key, value] : m_values)
        writer.text(key).text(value);
    return writer.take();
}

bool Ledger::restore(std::string_view snapshot)
{
    ByteReader reader(snapshot);
    Ledger restored;
    restored.m_digest = reader.u64();
    restored.m_count = reader.u64();
    const std::uint32_t size = reader.count(8);
    for (std::uint32_t i = 0; i < size; ++i) {
        std::string key(reader.text());
        restored.m_values[std::move(key)] = reader.text();
    }
    if (!reader.isComplete())
        return false;
    *this = std::move(restored);
    return true;
}

} // namespace dwcp

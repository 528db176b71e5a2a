// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/raftcodec.h"

#include "node/bytes.h"

namespace dwcp {

namespace {

void encode(ByteWriter& writer, const raft_request_vote& vote)
{
    writer.u64(vote.term).u64(vote.candidate_id).u64(vote.last_log_index).u64(vote.last_log_term);
    writer.u8(vote.disrupt_leader).u8(vote.pre_vote);
}

void encode(ByteWriter& writer, const raft_request_vote_result& result)
{
    writer.u64(result.term).u8(result.vote_granted).u8(static_cast<std::uint8_t>(result.pre_vote));
}

void encode(ByteWriter& writer, const raft_append_entries& append)
{
    writer.u64(append.term).u64(append.prev_log_index).u64(append.prev_log_term).u64(append.leader_commit);
    writer.u32(append.n_entries);
    for (unsigned i = 0; i < append.n_entries; ++i) {
        const raft_entry& entry = append.entries[i];
        writer.u64(entry.term).u16(entry.type);
        writer.text({static_cast<const char*>(entry.buf.base), entry.buf.len});
    }
}

void encode(ByteWriter& writer, const raft_append_entries_result& result)
{
    writer.u64(result.term).u64(result.rejected).u64(result.last_log_index);
}

void encode(ByteWriter& writer, const raft_install_snapshot& snapshot)
{
    writer.u64(snapshot.term).u64(snapshot.last_index).u64(snapshot.last_term).u64(snapshot.conf_index);
    writer.u32(snapshot.conf.n);
    for (unsigned i = 0; i < snapshot.conf.n; ++i) {
        const raft_server& server = snapshot.conf.servers[i];
        writer.u64(server.id).u8(static_cast<std::uint8_t>(server.role)).text(server.address);
    }
    writer.text({static_cast<const char*>(snapshot.data.base), snapshot.data.len});
}

void encode(ByteWriter& writer, const raft_timeout_now& now)
{
    writer.u64(now.term).u64(now.last_log_index).u64(now.last_log_term);
}

void decode(ByteReader& reader, raft_request_vote& vote)
{
    vote.term = reader.u64();
    vote.candidate_id = reader.u64();
    vote.last_log_index = reader.u64();
    vote.last_log_term = reader.u64();
    vote.disrupt_leader = reader.u8() != 0;
    vote.pre_vote = reader.u8() != 0;
}

void decode(ByteReader& reader, raft_request_vote_result& result)
{
    result.term = reader.u64();
    result.vote_granted = reader.u8() != 0;
    const std::uint8_t preVote = reader.u8();
    result.pre_vote = preVote <= raft_tribool_false ? static_cast<raft_tribool>(preVote) : raft_tribool_unknown;
}

/** libraft looks at entries as numbers of eight bytes. */
std::size_t aligned(std::size_t size) noexcept
{
    return (size + 7) / 8 * 8;
}

/** The entries lie in one block, which is how libraft counts who still needs them. */
void decode(ByteReader& reader, raft_append_entries& append)
{
    append.term = reader.u64();
    append.prev_log_index = reader.u64();
    append.prev_log_term = reader.u64();
    append.leader_commit = reader.u64();
    constexpr std::size_t entryHeader = 14;
    const std::uint32_t count = reader.count(entryHeader);
    if (!reader.ok() || count == 0)
        return;
    std::size_t size = 0;
    ByteReader ahead = reader;
    for (std::uint32_t i = 0; i < count; ++i) {
        ahead.u64();
        const std::uint16_t type = ahead.u16();
        size += aligned(ahead.text().size());
        if (!ahead.ok() || type < RAFT_COMMAND || type > RAFT_CHANGE)
            return static_cast<void>(reader.fixed(SIZE_MAX)); // breaks the reader: this is no message
    }
    auto* const block = static_cast<char*>(raft_malloc(std::max<std::size_t>(size, 8)));
    append.entries = static_cast<raft_entry*>(raft_calloc(count, sizeof(raft_entry)));
    append.n_entries = count;
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        raft_entry& entry = append.entries[i];
        entry.term = reader.u64();
        entry.type = reader.u16();
        const std::string_view content = reader.text();
        entry.buf = {block + at, content.size()};
        std::memcpy(block + at, content.data(), content.size());
        entry.batch = block;
        at += aligned(content.size());
    }
}

void decode(ByteReader& reader, raft_append_entries_result& result)
{
    result.term = reader.u64();
    result.rejected = reader.u64();
    result.last_log_index = reader.u64();
}

void decode(ByteReader& reader, raft_install_snapshot& snapshot)
{
    snapshot.term = reader.u64();
    snapshot.last_index = reader.u64();
    snapshot.last_term = reader.u64();
    snapshot.conf_index = reader.u64();
    raft_configuration_init(&snapshot.conf);
    constexpr std::size_t serverHeader = 13;
    const std::uint32_t servers = reader.count(serverHeader);
    for (std::uint32_t i = 0; i < servers && reader.ok(); ++i) {
        const raft_id id = reader.u64();
        const int role = reader.u8();
        const std::string address(reader.text());
        if (raft_configuration_add(&snapshot.conf, id, address.c_str(), role) != 0)
            reader.fixed(SIZE_MAX);
    }
    const std::string_view content = reader.text();
    if (!reader.ok())
        return;
    snapshot.data = {raft_malloc(std::max<std::size_t>(content.size(), 8)), content.size()};
    std::memcpy(snapshot.data.base, content.data(), content.size());
}

void decode(ByteReader& reader, raft_timeout_now& now)
{
    now.term = reader.u64();
    now.last_log_index = reader.u64();
    now.last_log_term = reader.u64();
}

/** Calls `with` with the part of the message that its type says is there; false for a type that is none. */
template <typename Message, typename With>
bool visitPart(Message& message, With with)
{
    switch (message.type) {
    case RAFT_IO_APPEND_ENTRIES:
        return with(message.append_entries), true;
    case RAFT_IO_APPEND_ENTRIES_RESULT:
        return with(message.append_entries_result), true;
    case RAFT_IO_REQUEST_VOTE:
        return with(message.request_vote), true;
    case RAFT_IO_REQUEST_VOTE_RESULT:
        return with(message.request_vote_result), true;
    case RAFT_IO_INSTALL_SNAPSHOT:
        return with(message.install_snapshot), true;
    case RAFT_IO_TIMEOUT_NOW:
        return with(message.timeout_now), true;
    default:
        return false;
    }
}

} // namespace

std::string encodeRaftMessage(const raft_message& message)
{
    ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(message.type));
    visitPart(message, [&writer](const auto& part) { encode(writer, part); });
    return writer.take();
}

std::optional<raft_message> decodeRaftMessage(std::string_view bytes)
{
    ByteReader reader(bytes);
    raft_message message{};
    message.type = reader.u8();
    if (!visitPart(message, [&reader](auto& part) { decode(reader, part); }))
        return std::nullopt;
    if (reader.isComplete())
        return message;
    releaseRaftMessage(message);
    return std::nullopt;
}

void releaseRaftMessage(raft_message& message)
{
    if (message.type == RAFT_IO_APPEND_ENTRIES && message.append_entries.n_entries > 0) {
        raft_free(message.append_entries.entries[0].batch);
        raft_free(message.append_entries.entries);
    } else if (message.type == RAFT_IO_INSTALL_SNAPSHOT) {
        raft_configuration_close(&message.install_snapshot.conf);
        raft_free(message.install_snapshot.data.base);
    }
}

} // namespace dwcp

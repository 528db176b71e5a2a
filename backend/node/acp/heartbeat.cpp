// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/acp/heartbeat.h"

#include "node/bytes.h"

namespace dwcp {

namespace {

constexpr std::uint32_t longestList = 64;

} // namespace

std::string Heartbeat::encode() const
{
    ByteWriter writer;
    writer.text("dwcp heartbeat 1").text(node).u64(sequence).u64(term).text(leader);
    writer.u64(commitIndex).u64(ledgerCount).u64(ledgerDigest);
    return writer.take();
}

std::optional<Heartbeat> Heartbeat::decode(std::string_view bytes)
{
    ByteReader reader(bytes);
    if (reader.text() != "dwcp heartbeat 1")
        return std::nullopt;
    Heartbeat heartbeat;
    heartbeat.node = reader.text();
    heartbeat.sequence = reader.u64();
    heartbeat.term = reader.u64();
    heartbeat.leader = reader.text();
    heartbeat.commitIndex = reader.u64();
    heartbeat.ledgerCount = reader.u64();
    heartbeat.ledgerDigest = reader.u64();
    return reader.isComplete() ? std::optional(std::move(heartbeat)) : std::nullopt;
}

SignedHeartbeat SignedHeartbeat::sign(const Heartbeat& heartbeat, const Identity& identity)
{
    std::string content = heartbeat.encode();
    std::string signature = identity.sign(content);
    return {std::move(content), std::move(signature)};
}

bool SignedHeartbeat::isSignedBy(std::string_view publicKey) const noexcept
{
    return verifySignature(publicKey, content, signature);
}

std::string encodeHeartbeats(const std::vector<SignedHeartbeat>& heartbeats)
{
    ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(heartbeats.size()));
    for (const SignedHeartbeat& heartbeat : heartbeats)
        writer.text(heartbeat.content).fixed(heartbeat.signature);
    return writer.take();
}

std::vector<SignedHeartbeat> decodeHeartbeats(std::string_view bytes)
{
    ByteReader reader(bytes);
    const std::uint32_t count = reader.count(4 + signatureSize);
    std::vector<SignedHeartbeat> heartbeats;
    for (std::uint32_t i = 0; i < count && count <= longestList; ++i) {
        std::string content(reader.text());
        heartbeats.push_back({std::move(content), std::string(reader.fixed(signatureSize))});
    }
    return reader.isComplete() ? heartbeats : std::vector<SignedHeartbeat>();
}

} // namespace dwcp

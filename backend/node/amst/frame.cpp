// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/amst/frame.h"

#include "node/bytes.h"

namespace dwcp {

namespace {

constexpr std::uint8_t magic = 0xDC;
constexpr std::uint16_t version = 1;

} // namespace

std::string encodeFrame(FrameType type, std::uint64_t sequence, std::string_view payload)
{
    ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(payload.size())).u8(magic).u8(static_cast<std::uint8_t>(type));
    writer.u16(version).u64(sequence).fixed(payload);
    return writer.take();
}

bool FrameDecoder::feed(std::string_view bytes, const Sink& sink)
{
    if (m_isBroken)
        return false;
    if (m_kept.empty()) {
        // The usual case: whole frames, read where they lie.
        while (parse(bytes, sink)) { }
        m_kept = bytes;
    } else {
        m_kept.append(bytes);
        std::string_view rest = m_kept;
        while (parse(rest, sink)) { }
        m_kept.erase(0, m_kept.size() - rest.size());
    }
    return !m_isBroken;
}

bool FrameDecoder::parse(std::string_view& bytes, const Sink& sink)
{
    if (m_isBroken || bytes.size() < frameHeaderSize)
        return false;
    ByteReader reader(bytes);
    const std::uint32_t size = reader.u32();
    const bool isOurs = reader.u8() == magic;
    const std::uint8_t type = reader.u8();
    const bool isSpoken = reader.u16() == version;
    if (!isOurs || !isSpoken || type == 0 || type > lastFrameType || size > maxFramePayload) {
        m_isBroken = true;
        return false;
    }
    const std::uint64_t sequence = reader.u64();
    if (reader.rest().size() < size)
        return false;
    const Frame frame{static_cast<FrameType>(type), sequence, reader.fixed(size)};
    bytes = reader.rest();
    sink(frame);
    return true;
}

} // namespace dwcp

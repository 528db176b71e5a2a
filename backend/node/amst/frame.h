// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dwcp {

/** What travels between nodes. The numbers are the wire's. */
enum class FrameType : std::uint8_t {
    Challenge = 1, ///< first frame of the accepting side: a nonce
    Hello, ///< who dials, signed over the nonce
    Welcome, ///< who was reached, signed over the dialler's nonce
    Ping,
    Pong,
    Raft, ///< one message of libraft
    Heartbeat, ///< signed, with what others said last
    Message, ///< a payload, encoded by HDE
    MessageReceipt,
    Dictionary,
    DictionaryReceipt,
    SyncDigest, ///< what a node has seen of the replicated state
    SyncDelta, ///< what the other has not seen
    SyncReceipt,
    PeersQuestion,
    PeersAnswer,
};
inline constexpr std::uint8_t lastFrameType = static_cast<std::uint8_t>(FrameType::PeersAnswer);

/** A frame as it came; the payload is valid during the call only. */
struct Frame {
    FrameType type;
    std::uint64_t sequence = 0;
    std::string_view payload;
};

/** More than a payload may have. A snapshot of libraft has to fit. */
inline constexpr std::size_t maxFramePayload = 4 * 1024 * 1024;
inline constexpr std::size_t frameHeaderSize = 16;

/** Header: payload length (4 bytes), magic 0xDC (1), type (1), version 1 (2), sequence (8); little-endian. */
std::string encodeFrame(FrameType type, std::uint64_t sequence, std::string_view payload);

/**
 * Cuts a stream of bytes into frames. After a byte that cannot be (wrong magic, type, version, length) it is broken and
 * takes nothing more: the stream must be closed. Holds at most one frame. Thread: one.
 */
class FrameDecoder {
public:
    using Sink = std::function<void(const Frame&)>;

    /** False when broken; `sink` must not destroy the decoder. */
    bool feed(std::string_view bytes, const Sink& sink);
    bool isBroken() const noexcept { return m_isBroken; }

private:
    bool parse(std::string_view& bytes, const Sink& sink);

    std::string m_kept;
    bool m_isBroken = false;
};

} // namespace dwcp

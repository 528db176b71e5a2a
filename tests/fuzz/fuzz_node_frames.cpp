// SPDX-License-Identifier: GPL-3.0-or-later
// What a node reads from its peers: frames, and what is in them.
#include "node/acp/heartbeat.h"
#include "node/acp/ledger.h"
#include "node/acp/raftcodec.h"
#include "node/amst/frame.h"
#include "node/amst/peercard.h"
#include "node/ass/replica.h"
#include "node/hde/compressor.h"
#include "support/fakeclock.h"

namespace {

void readPayload(std::string_view payload)
{
    static const dwcp::FakeClock clock;
    if (auto message = dwcp::decodeRaftMessage(payload))
        dwcp::releaseRaftMessage(*message);
    for (const auto& heartbeat : dwcp::decodeHeartbeats(payload))
        dwcp::Heartbeat::decode(heartbeat.content);
    dwcp::Heartbeat::decode(payload);
    dwcp::PeerCard::decode(payload);
    dwcp::Hello::decode(payload);
    dwcp::Welcome::decode(payload);
    dwcp::Ledger().restore(payload);
    dwcp::Replica("a").merge(payload);
    dwcp::Compressor compressor({}, clock);
    compressor.decode("a", "s", payload);
    compressor.learnDictionary("a", 1, payload);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    dwcp::FrameDecoder decoder;
    decoder.feed(text, [](const dwcp::Frame& frame) { readPayload(frame.payload); });
    readPayload(text);
    return 0;
}

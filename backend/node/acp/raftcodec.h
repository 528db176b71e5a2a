// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/acp/raftlibrary.h"
#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/** A message of libraft as bytes. libraft's own encoding is private to its TCP transport; ours travels over AMST. */
std::string encodeRaftMessage(const raft_message& message);

/**
 * A received message. What it points at was made with raft_malloc() and belongs to whoever takes the message: libraft,
 * as soon as it is handed over, else releaseRaftMessage(). Nothing for bytes that are no message; then nothing is left
 * allocated. server_id and server_address are the caller's to set. Thread: any.
 */
std::optional<raft_message> decodeRaftMessage(std::string_view bytes);

/** Frees what decodeRaftMessage() allocated, for a message that libraft did not get. */
void releaseRaftMessage(raft_message& message);

} // namespace dwcp

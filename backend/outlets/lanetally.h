// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/** What became of all that was to be carried to somebody, since the start. Thread: any. */
struct LaneTally {
    explicit LaneTally(std::string of) : name(std::move(of)) { }

    const std::string name; ///< "remote_write", "otlp", "nats", or of the receiver
    std::atomic<std::uint64_t> items{0}; ///< samples, events or notifications in the documents that were made
    std::atomic<std::uint64_t> lost{0}; ///< of such, for which there was no room
    std::atomic<std::uint64_t> waiting{0}; ///< documents in the outbox
    std::atomic<std::uint64_t> delivered{0}; ///< documents
    std::atomic<std::uint64_t> refused{0}; ///< documents that the other side would not take
    std::atomic<std::uint64_t> failures{0}; ///< attempts after which the document still waits
};

using LaneTallies = std::vector<std::shared_ptr<const LaneTally>>;

} // namespace dwcp

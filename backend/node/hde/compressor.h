// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dwcp {

/** A dictionary for small payloads that resemble each other. */
struct CompressionDictionary {
    std::uint64_t id = 0; ///< fingerprint of the content
    std::string content;
};

/** What the receiver says of a payload. */
enum class ReceiptStatus : std::uint8_t { Taken, UnknownBaseline, UnknownDictionary, Corrupt, Refused };

struct CompressorOptions {
    int level = 3;
    std::uint32_t maxChain = 12; ///< deltas in a row; then the whole content again
    std::size_t memoryLimit = 8 * 1024 * 1024; ///< of everything kept; the oldest baselines go first
    std::size_t maxContent = 1024 * 1024;
};

/**
 * HDE's arithmetic: payloads of a subject are sent to a peer whole (with a dictionary if both have it) or as the
 * difference from the last one that the peer is known to have. Both sides of that are here; frames are not. Bounded.
 * Thread: one.
 */
class Compressor {
public:
    Compressor(const CompressorOptions& options, const Clock& clock);
    ~Compressor();

    struct Encoded {
        std::string bytes;
        std::uint64_t version = 0;
    };
    Encoded encode(const std::string& peer, const std::string& subject, std::string_view content);
    /** What became of an encoded payload; nothing when nobody knows. */
    void settle(const std::string& peer, const std::string& subject, std::uint64_t version,
        std::optional<ReceiptStatus> status);

    struct Decoded {
        ReceiptStatus status = ReceiptStatus::Corrupt;
        std::string content;
        std::uint64_t version = 0;
    };
    Decoded decode(const std::string& peer, const std::string& subject, std::string_view bytes);

    /** Ours from now on; peers use it when they have said that they have it. */
    void setDictionary(std::shared_ptr<const CompressionDictionary> dictionary);
    const CompressionDictionary* dictionary() const noexcept { return m_dictionary.get(); }
    void dictionaryTaken(const std::string& peer, std::uint64_t id) { m_peerHas[peer] = id; }
    /** A peer's dictionary for what it sends; false when it is not what its id says. */
    bool learnDictionary(const std::string& peer, std::uint64_t id, std::string_view content);
    /** A peer that came back may have forgotten everything. */
    void forget(const std::string& peer);

    /** Memory that somebody else takes from the buffers. */
    void setBallast(std::size_t bytes);

    struct Totals {
        std::uint64_t original = 0;
        std::uint64_t compressed = 0;
        std::uint64_t whole = 0;
        std::uint64_t deltas = 0;
        std::uint64_t evictions = 0;
    };
    const Totals& totals() const noexcept { return m_totals; }
    std::size_t memory() const noexcept { return m_memory + m_ballast.size(); }
    std::size_t memoryLimit() const noexcept { return m_options.memoryLimit; }
    std::uint32_t longestChain() const noexcept;
    /** Of the oldest whole content that a delta chain rests on. */
    std::optional<Duration> oldestBaseline() const noexcept;
    /** Share of the baselines that the peer is known to have; nothing when there are none. */
    std::optional<double> inSync() const noexcept;

private:
    struct Contexts;
    struct Outgoing;
    struct Incoming;
    using Key = std::pair<std::string, std::string>; ///< peer and subject

    std::string compressWhole(const std::string& peer, std::string_view content, std::uint8_t& mode) const;
    void charge(std::size_t bytes);
    void release(std::size_t bytes) noexcept { m_memory -= bytes; }
    void makeRoom();

    CompressorOptions m_options;
    const Clock& m_clock;
    std::unique_ptr<Contexts> m_zstd;
    std::shared_ptr<const CompressionDictionary> m_dictionary;
    std::map<std::string, std::uint64_t> m_peerHas; ///< which of our dictionaries
    std::map<std::string, std::map<std::uint64_t, std::string>> m_peerDictionaries;
    std::map<Key, Outgoing> m_outgoing;
    std::map<Key, Incoming> m_incoming;
    std::string m_ballast;
    std::size_t m_memory = 0;
    std::uint64_t m_versions = 0;
    Totals m_totals;
};

} // namespace dwcp

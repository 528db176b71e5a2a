// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace dwcp {

inline constexpr std::size_t publicKeySize = 32;
inline constexpr std::size_t signatureSize = 64;
inline constexpr std::size_t nonceSize = 16;
inline constexpr std::size_t seedSize = 32;

/** Whether `signature` over `text` was made with the secret half of `publicKey` (Ed25519). Thread: any. */
bool verifySignature(std::string_view publicKey, std::string_view text, std::string_view signature) noexcept;

/** A short fingerprint of some content (BLAKE2b, 8 bytes). Thread: any. */
std::uint64_t fingerprint(std::string_view content) noexcept;

/** The node's key pair (Ed25519). Thread: one. */
class Identity {
public:
    /** Reads the seed in `file` (mode 600), or writes `freshSeed` there when there is none. */
    static Result<Identity> open(const std::string& file, std::string_view freshSeed);
    /** `seed`: 32 secret bytes. */
    explicit Identity(std::string_view seed);

    const std::string& publicKey() const noexcept { return m_publicKey; }
    std::string sign(std::string_view text) const;
    /** 16 bytes that nobody without the key can foretell and that do not come twice: `now` and a count go in. */
    std::string nonce(std::uint64_t now);

private:
    std::string m_publicKey;
    std::string m_secretKey;
    std::uint64_t m_nonces = 0;
};

/**
 * Which key belongs to which peer: the first one seen is kept (trust on first use), across restarts in a file of lines
 * "name hex". Whoever wants no first use writes the file beforehand. Thread: one.
 */
class KeyRing {
public:
    enum class Verdict { New, Known, Changed };

    /** `file` empty: kept in memory only. */
    explicit KeyRing(std::string file);

    Verdict trust(const std::string& peer, std::string_view publicKey);
    /** Empty when not known. */
    std::string_view keyOf(const std::string& peer) const noexcept;

private:
    void read();
    void write() const;

    std::string m_file;
    std::map<std::string, std::string> m_keys;
};

} // namespace dwcp

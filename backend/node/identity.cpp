// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/identity.h"

#include "node/bytes.h"

#include <filesystem>
#include <fstream>
#include <sodium.h>
#include <sys/stat.h>

namespace dwcp {

static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(signatureSize == crypto_sign_BYTES);
static_assert(seedSize == crypto_sign_SEEDBYTES);

namespace {

const unsigned char* octets(std::string_view text) noexcept
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* octets(std::string& text) noexcept
{
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), octets(bytes), bytes.size());
    text.pop_back();
    return text;
}

std::string fromHex(std::string_view text)
{
    std::string bytes(text.size() / 2, '\0');
    std::size_t size = 0;
    if (sodium_hex2bin(octets(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr) != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace

bool verifySignature(std::string_view publicKey, std::string_view text, std::string_view signature) noexcept
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize
        && crypto_sign_verify_detached(octets(signature), octets(text), text.size(), octets(publicKey)) == 0;
}

std::uint64_t fingerprint(std::string_view content) noexcept
{
    // The shortest that the library makes is 16 bytes; half of them are plenty to tell contents apart.
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, octets(content), content.size(), nullptr, 0);
    std::uint64_t value = 0;
    std::memcpy(&value, hash, sizeof value);
    return value;
}

Identity::Identity(std::string_view seed)
    : m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_seed_keypair(octets(m_publicKey), octets(m_secretKey), octets(seed));
}

Result<Identity> Identity::open(const std::string& file, std::string_view freshSeed)
{
    std::ifstream existing(file, std::ios::binary);
    if (existing) {
        std::string seed(seedSize, '\0');
        if (!existing.read(seed.data(), static_cast<std::streamsize>(seed.size())))
            return Error{"this is no key of a node", file};
        return Identity(seed);
    }
    std::ofstream fresh(file, std::ios::binary);
    ::chmod(file.c_str(), S_IRUSR | S_IWUSR);
    if (!fresh.write(freshSeed.data(), static_cast<std::streamsize>(freshSeed.size())))
        return Error{"cannot write the node's key", file};
    return Identity(freshSeed);
}

std::string Identity::sign(std::string_view text) const
{
    std::string signature(signatureSize, '\0');
    crypto_sign_detached(octets(signature), nullptr, octets(text), text.size(), octets(m_secretKey));
    return signature;
}

std::string Identity::nonce(std::uint64_t now)
{
    ByteWriter counted;
    counted.u64(now).u64(++m_nonces);
    std::string nonce(nonceSize, '\0');
    crypto_generichash(octets(nonce), nonce.size(), octets(std::string_view(counted.bytes())), counted.bytes().size(),
        octets(m_secretKey), m_secretKey.size());
    return nonce;
}

KeyRing::KeyRing(std::string file) : m_file(std::move(file))
{
    read();
}

void KeyRing::read()
{
    std::ifstream lines(m_file);
    std::string peer;
    std::string key;
    while (lines >> peer >> key)
        m_keys[peer] = fromHex(key);
}

void KeyRing::write() const
{
    if (m_file.empty())
        return;
    const std::string fresh = m_file + ".new";
    std::ofstream lines(fresh);
    for (const auto& [peer, key] : m_keys)
        lines << peer << ' ' << hex(key) << '\n';
    lines.close();
    std::error_code ignored; // the ring then lives until the process ends, and is learnt again
    std::filesystem::rename(fresh, m_file, ignored);
}

KeyRing::Verdict KeyRing::trust(const std::string& peer, std::string_view publicKey)
{
    const auto [known, isNew] = m_keys.try_emplace(peer, publicKey);
    if (isNew)
        write();
    return isNew ? Verdict::New : known->second == publicKey ? Verdict::Known : Verdict::Changed;
}

std::string_view KeyRing::keyOf(const std::string& peer) const noexcept
{
    const auto known = m_keys.find(peer);
    return known == m_keys.end() ? std::string_view() : std::string_view(known->second);
}

} // namespace dwcp

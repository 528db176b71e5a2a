// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/hde/compressor.h"

#include "node/bytes.h"
#include "node/identity.h"

#include <algorithm>
#include <deque>
#include <zstd.h>

namespace dwcp {

namespace {

enum Mode : std::uint8_t { Raw, Whole, WithDictionary, Delta };
constexpr std::size_t dictionariesPerPeer = 2;
constexpr std::size_t versionsKept = 2; ///< one may be on its way while the next is made

} // namespace

struct Compressor::Contexts {
    ZSTD_CCtx* compress = ZSTD_createCCtx();
    ZSTD_DCtx* decompress = ZSTD_createDCtx();
    ~Contexts()
    {
        ZSTD_freeCCtx(compress);
        ZSTD_freeDCtx(decompress);
    }
};

struct Compressor::Outgoing {
    struct Sent {
        std::uint64_t version;
        std::string content;
        bool isDelta;
    };
    std::deque<Sent> sent; ///< not yet settled
    std::uint64_t version = 0; ///< that the peer has
    std::string baseline;
    std::uint32_t chain = 0;
    SteadyTime wholeSince{};
    SteadyTime used{};
    bool isInSync = false;
};

struct Compressor::Incoming {
    std::deque<std::pair<std::uint64_t, std::string>> versions;
    SteadyTime used{};
};

Compressor::Compressor(const CompressorOptions& options, const Clock& clock)
    : m_options(options)
    , m_clock(clock)
    , m_zstd(std::make_unique<Contexts>())
{
}

Compressor::~Compressor() = default;

std::string Compressor::compressWhole(const std::string& peer, std::string_view content, std::uint8_t& mode) const
{
    ZSTD_CCtx* const context = m_zstd->compress;
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, m_options.level);
    const auto has = m_peerHas.find(peer);
    const bool isShared = m_dictionary && has != m_peerHas.end() && has->second == m_dictionary->id;
    if (isShared)
        ZSTD_CCtx_loadDictionary(context, m_dictionary->content.data(), m_dictionary->content.size());
    std::string bytes(ZSTD_compressBound(content.size()), '\0');
    const std::size_t size = ZSTD_compress2(context, bytes.data(), bytes.size(), content.data(), content.size());
    const bool isWorthIt = !ZSTD_isError(size) && size < content.size();
    mode = !isWorthIt ? Raw : isShared ? WithDictionary : Whole;
    if (!isWorthIt)
        return std::string(content);
    bytes.resize(size);
    return bytes;
}

Compressor::Encoded Compressor::encode(const std::string& peer, const std::string& subject, std::string_view content)
{
    Outgoing& outgoing = m_outgoing[{peer, subject}];
    const std::uint64_t version = ++m_versions;
    std::uint8_t mode = Raw;
    std::string body;
    const bool canDelta = outgoing.version != 0 && outgoing.chain < m_options.maxChain;
    if (canDelta) {
        ZSTD_CCtx* const context = m_zstd->compress;
        ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, m_options.level);
        ZSTD_CCtx_refPrefix(context, outgoing.baseline.data(), outgoing.baseline.size());
        body.resize(ZSTD_compressBound(content.size()));
        const std::size_t size = ZSTD_compress2(context, body.data(), body.size(), content.data(), content.size());
        mode = ZSTD_isError(size) || size >= content.size() ? Raw : Delta;
        body.resize(mode == Delta ? size : 0);
    }
    if (mode != Delta)
        body = compressWhole(peer, content, mode);
    ByteWriter writer;
    writer.u8(mode).u64(version).u64(mode == WithDictionary ? m_dictionary->id : outgoing.version);
    writer.u32(static_cast<std::uint32_t>(content.size())).u64(fingerprint(content)).fixed(body);
    outgoing.used = m_clock.steady();
    outgoing.sent.push_back({version, std::string(content), mode == Delta});
    charge(content.size());
    if (outgoing.sent.size() > versionsKept) {
        release(outgoing.sent.front().content.size());
        outgoing.sent.pop_front();
    }
    m_totals.original += content.size();
    m_totals.compressed += writer.bytes().size();
    ++(mode == Delta ? m_totals.deltas : m_totals.whole);
    makeRoom();
    return {writer.take(), version};
}

void Compressor::settle(
    const std::string& peer, const std::string& subject, std::uint64_t version, std::optional<ReceiptStatus> status)
{
    const auto found = m_outgoing.find({peer, subject});
    if (found == m_outgoing.end())
        return;
    Outgoing& outgoing = found->second;
    const auto sent = std::ranges::find(outgoing.sent, version, &Outgoing::Sent::version);
    if (sent == outgoing.sent.end())
        return;
    outgoing.isInSync = status == ReceiptStatus::Taken;
    release(outgoing.baseline.size());
    if (outgoing.isInSync && version > outgoing.version) {
        outgoing.chain = sent->isDelta ? outgoing.chain + 1 : 0;
        if (!sent->isDelta)
            outgoing.wholeSince = m_clock.steady();
        outgoing.version = version;
        outgoing.baseline = std::move(sent->content);
        outgoing.sent.erase(sent);
        return; // the content was charged when it was sent
    }
    release(sent->content.size());
    outgoing.sent.erase(sent);
    if (outgoing.isInSync)
        return charge(outgoing.baseline.size()); // an older one came later: nothing changes
    outgoing.version = 0;
    outgoing.chain = 0;
    outgoing.baseline.clear();
    if (status == ReceiptStatus::UnknownDictionary)
        m_peerHas.erase(peer);
}

Compressor::Decoded Compressor::decode(const std::string& peer, const std::string& subject, std::string_view bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t mode = reader.u8();
    Decoded decoded;
    decoded.version = reader.u64();
    const std::uint64_t base = reader.u64();
    const std::uint32_t size = reader.u32();
    const std::uint64_t print = reader.u64();
    if (!reader.ok() || mode > Delta || size > m_options.maxContent)
        return decoded;
    ZSTD_DCtx* const context = m_zstd->decompress;
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters);
    Incoming& incoming = m_incoming[{peer, subject}];
    if (mode == Delta) {
        const auto known = std::ranges::find(incoming.versions, base, [](const auto& kept) { return kept.first; });
        if (known == incoming.versions.end()) {
            decoded.status = ReceiptStatus::UnknownBaseline;
            return decoded;
        }
        ZSTD_DCtx_refPrefix(context, known->second.data(), known->second.size());
    } else if (mode == WithDictionary) {
        const auto& dictionaries = m_peerDictionaries[peer];
        const auto known = dictionaries.find(base);
        if (known == dictionaries.end()) {
            decoded.status = ReceiptStatus::UnknownDictionary;
            return decoded;
        }
        ZSTD_DCtx_loadDictionary(context, known->second.data(), known->second.size());
    }
    if (mode == Raw) {
        decoded.content = reader.rest();
    } else {
        decoded.content.resize(size);
        const std::size_t got = ZSTD_decompressDCtx(
            context, decoded.content.data(), decoded.content.size(), reader.rest().data(), reader.rest().size());
        decoded.content.resize(ZSTD_isError(got) ? 0 : got);
    }
    if (decoded.content.size() != size || fingerprint(decoded.content) != print) {
        decoded.content.clear();
        return decoded;
    }
    decoded.status = ReceiptStatus::Taken;
    incoming.used = m_clock.steady();
    incoming.versions.emplace_back(decoded.version, decoded.content);
    charge(size);
    if (incoming.versions.size() > versionsKept) {
        release(incoming.versions.front().second.size());
        incoming.versions.pop_front();
    }
    makeRoom();
    return decoded;
}

void Compressor::setDictionary(std::shared_ptr<const CompressionDictionary> dictionary)
{
    if (m_dictionary)
        release(m_dictionary->content.size());
    m_dictionary = std::move(dictionary);
    charge(m_dictionary->content.size());
}

bool Compressor::learnDictionary(const std::string& peer, std::uint64_t id, std::string_view content)
{
    if (fingerprint(content) != id || content.size() > m_options.maxContent)
        return false;
    auto& dictionaries = m_peerDictionaries[peer];
    if (!dictionaries.try_emplace(id, content).second)
        return true;
    charge(content.size());
    while (dictionaries.size() > dictionariesPerPeer) {
        const auto other = std::ranges::find_if(dictionaries, [id](const auto& entry) { return entry.first != id; });
        release(other->second.size());
        dictionaries.erase(other);
    }
    return true;
}

void Compressor::forget(const std::string& peer)
{
    m_peerHas.erase(peer);
    for (auto& [key, outgoing] : m_outgoing) {
        if (key.first != peer)
            continue;
        release(outgoing.baseline.size());
        outgoing.baseline.clear();
        outgoing.version = 0;
        outgoing.chain = 0;
    }
}

void Compressor::setBallast(std::size_t bytes)
{
    m_ballast = std::string(bytes, 'b');
    m_ballast.shrink_to_fit();
    makeRoom();
}

void Compressor::charge(std::size_t bytes)
{
    m_memory += bytes;
}

/** Lets go of the baselines that were not used for longest. Whoever needs them gets the whole content again. */
void Compressor::makeRoom()
{
    while (memory() > m_options.memoryLimit && (!m_outgoing.empty() || !m_incoming.empty())) {
        const auto used = [](const auto& entry) { return entry.second.used; };
        const auto outgoing = std::ranges::min_element(m_outgoing, {}, used);
        const auto incoming = std::ranges::min_element(m_incoming, {}, used);
        const bool isOutgoing = incoming == m_incoming.end()
            || (outgoing != m_outgoing.end() && outgoing->second.used <= incoming->second.used);
        if (isOutgoing) {
            release(outgoing->second.baseline.size());
            for (const auto& sent : outgoing->second.sent)
                release(sent.content.size());
            m_outgoing.erase(outgoing);
        } else {
            for (const auto& [version, content] : incoming->second.versions)
                release(content.size());
            m_incoming.erase(incoming);
        }
        ++m_totals.evictions;
    }
}

std::uint32_t Compressor::longestChain() const noexcept
{
    std::uint32_t longest = 0;
    for (const auto& [key, outgoing] : m_outgoing)
        longest = std::max(longest, outgoing.chain);
    return longest;
}

std::optional<Duration> Compressor::oldestBaseline() const noexcept
{
    std::optional<SteadyTime> oldest;
    for (const auto& [key, outgoing] : m_outgoing) {
        if (outgoing.version != 0 && (!oldest || outgoing.wholeSince < *oldest))
            oldest = outgoing.wholeSince;
    }
    return oldest ? std::optional(m_clock.steady() - *oldest) : std::nullopt;
}

std::optional<double> Compressor::inSync() const noexcept
{
    std::size_t all = 0;
    std::size_t good = 0;
    for (const auto& [key, outgoing] : m_outgoing) {
        if (outgoing.version == 0 && !outgoing.sent.empty())
            continue; // the first one is still on its way
        ++all;
        good += outgoing.isInSync ? 1 : 0;
    }
    return all > 0 ? std::optional(static_cast<double>(good) / static_cast<double>(all)) : std::nullopt;
}

} // namespace dwcp

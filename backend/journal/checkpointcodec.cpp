// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkpointcodec.h"

#include "health/packing.h"

#include <zstd.h>

namespace dwcp {

namespace {

constexpr int quick = 1; ///< the higher levels take twice the time for a tenth less
constexpr std::size_t largest = 256ULL << 20; ///< of an engine with a hundred thousand components

std::string inflated(std::string_view bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > largest)
        return {};
    std::string whole(size, '\0');
    const std::size_t got = ZSTD_decompress(whole.data(), whole.size(), bytes.data(), bytes.size());
    return got == size ? whole : std::string();
}

} // namespace

std::string packCheckpoint(
    const MonitorCheckpoint& checkpoint, const std::vector<LayoutId>& layouts, const std::string& position)
{
    Packer packer;
    packer.signedNumber(checkpoint.at.time_since_epoch().count());
    packer.word(checkpoint.stateHash);
    packer.put(layouts);
    packer.text(checkpoint.bytes);
    packer.text(position); // most of it is in the state too: side by side they are hardly larger than one
    const std::string& whole = packer.bytes();
    std::string packed(ZSTD_compressBound(whole.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), whole.data(), whole.size(), quick));
    return packed;
}

Result<CheckpointStart> unpackCheckpoint(std::string_view bytes, const InputDecoder::LayoutSource& source)
{
    const Error damaged{"a checkpoint in the journal is damaged", {}};
    const std::string whole = inflated(bytes);
    Unpacker unpacker(whole);
    CheckpointStart start;
    start.checkpoint.at = WallTime(Duration(unpacker.signedNumber()));
    start.checkpoint.stateHash = unpacker.word();
    std::vector<LayoutId> layouts;
    unpacker(layouts, start.checkpoint.bytes, start.position);
    if (!unpacker.isGood() || !unpacker.isAtEnd())
        return damaged;
    for (const LayoutId id : layouts) {
        start.checkpoint.layouts.push_back(source(id));
        if (!start.checkpoint.layouts.back())
            return damaged;
    }
    return start;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkpointcodec.h"

#include "health/packing.h"
#include "journal/deflation.h"

#include <zstd.h>

#include <memory>
#include <utility>

namespace dwcp {

namespace {

constexpr std::size_t largest = 256ULL << 20; ///< of an engine with a hundred thousand components

/** Makes one frame of bytes that come in pieces. What it could not make is empty, as no checkpoint is. */
class Deflation {
public:
    explicit Deflation(std::size_t whole) : m_context(ZSTD_createCCtx()), m_room(ZSTD_CStreamOutSize(), '\0')
    {
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, quickDeflation);
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), whole);
        m_packed.reserve(ZSTD_compressBound(whole)); // what is not written to takes no memory
    }

    void add(std::string_view piece, ZSTD_EndDirective directive = ZSTD_e_continue)
    {
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        for (bool isDone = false; !isDone && m_good;) {
            ZSTD_outBuffer out{m_room.data(), m_room.size(), 0};
            const std::size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, directive);
            m_good = ZSTD_isError(left) == 0;
            m_packed.append(m_room.data(), out.pos);
            isDone = directive == ZSTD_e_end ? left == 0 : in.pos == in.size;
        }
    }
    std::string take()
    {
        add({}, ZSTD_e_end);
        return m_good ? std::move(m_packed) : std::string();
    }

private:
    struct Freeing {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Freeing> m_context;
    std::string m_room;
    std::string m_packed;
    bool m_good = true;
};

} // namespace

std::string packCheckpoint(
    MonitorCheckpoint checkpoint, const std::vector<LayoutId>& layouts, const std::string& position)
{
    Packer head;
    head.signedNumber(checkpoint.at.time_since_epoch().count());
    head.word(checkpoint.stateHash);
    head.put(layouts);
    head.number(checkpoint.bytes.size());
    Packer tail;
    tail.text(position); // most of it is in the state too: side by side they are hardly larger than one
    Deflation deflation(head.bytes().size() + checkpoint.bytes.size() + tail.bytes().size());
    deflation.add(head.bytes());
    for (std::string& piece : checkpoint.bytes.take())
        deflation.add(std::exchange(piece, {}));
    deflation.add(tail.bytes());
    return deflation.take();
}

Result<CheckpointStart> unpackCheckpoint(std::string_view bytes, const InputDecoder::LayoutSource& source)
{
    const Error damaged{"a checkpoint in the journal is damaged", {}};
    const std::string whole = inflated(bytes, largest);
    Unpacker unpacker(whole);
    CheckpointStart start;
    start.checkpoint.at = WallTime(Duration(unpacker.signedNumber()));
    start.checkpoint.stateHash = unpacker.word();
    std::vector<LayoutId> layouts;
    std::string state;
    unpacker(layouts, state, start.position);
    start.checkpoint.bytes = std::move(state);
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

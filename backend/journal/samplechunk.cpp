// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/samplechunk.h"

#include "health/packing.h"
#include "journal/checksum.h"
#include "journal/integercolumn.h"
#include "journal/realcolumn.h"

namespace dwcp {

namespace {

constexpr std::uint64_t withSums = ChunkIndex::largestChunk + 1; ///< where others say how many rows there are
constexpr std::size_t sumBytes = 4;
constexpr std::size_t bytesPerSum = 256; ///< of a body, at least: sums are to add no more than two bytes in a hundred

std::uint32_t sumOf(std::string_view bytes)
{
    return static_cast<std::uint32_t>(checksumOf(bytes));
}

void putSum(Packer& packer, std::uint32_t sum)
{
    for (std::size_t i = 0; i < sumBytes; ++i)
        packer.byte(static_cast<std::uint8_t>(sum >> (8 * i)));
}

std::uint32_t takeSum(Unpacker& unpacker)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < sumBytes; ++i)
        sum |= static_cast<std::uint32_t>(unpacker.byte()) << (8 * i);
    return sum;
}

/** The index of pieces that lie one after the other in the body. */
std::string packIndex(const SampleRows& rows, std::string_view body, std::span<const std::size_t> sizes)
{
    const bool hasSums = body.size() >= std::max(ChunkIndex::largeBody, bytesPerSum * sizes.size());
    Packer index;
    if (hasSums)
        index.number(withSums);
    index.number(rows.size());
    index.number(rows.width);
    for (const std::size_t size : sizes)
        index.number(size);
    if (!hasSums)
        return index.take();
    for (const std::size_t size : sizes) {
        putSum(index, sumOf(body.substr(0, size)));
        body.remove_prefix(size);
    }
    putSum(index, sumOf(index.bytes()));
    return index.take();
}

} // namespace

std::string packChunk(const SampleRows& rows)
{
    std::vector<std::size_t> sizes;
    sizes.reserve(rows.width + 1);
    std::string body;
    packIntegers(rows.times, body);
    sizes.push_back(body.size());
    std::vector<double> column(rows.size());
    for (std::size_t c = 0; c < rows.width; ++c) {
        for (std::size_t r = 0; r < rows.size(); ++r)
            column[r] = rows.values[r * rows.width + c];
        const std::size_t before = body.size();
        packReals(column, body);
        sizes.push_back(body.size() - before);
    }
    return packIndex(rows, body, sizes) + body;
}

ChunkIndex::ChunkIndex(std::string_view beginning, std::size_t whole)
{
    Unpacker index(beginning);
    std::uint64_t rows = index.number();
    m_hasSums = rows == withSums;
    if (m_hasSums)
        rows = index.number();
    if (rows > largestChunk)
        return;
    m_rows = rows;
    m_pieces.resize(index.count(0) + 1);
    std::size_t end = 0;
    for (Piece& piece : m_pieces) {
        piece.at = end;
        piece.size = index.number();
        if (piece.size > whole)
            index.fail();
        end += index.isGood() ? piece.size : 0;
    }
    for (std::size_t i = 0; m_hasSums && i < m_pieces.size(); ++i)
        m_pieces[i].sum = takeSum(index);
    m_size = beginning.size() - index.left();
    m_sum = m_hasSums ? takeSum(index) : 0;
    const std::size_t body = beginning.size() - index.left();
    for (Piece& piece : m_pieces)
        piece.at += body;
    m_good = index.isGood() && body + end == whole;
}

bool ChunkIndex::fits(std::string_view beginning) const noexcept
{
    return m_good && m_hasSums && sumOf(beginning.substr(0, m_size)) == m_sum;
}

bool ChunkIndex::fits(const Piece& piece, std::string_view bytes) noexcept
{
    return bytes.size() == piece.size && sumOf(bytes) == piece.sum;
}

bool unpackTimes(std::string_view piece, std::size_t rows, std::vector<std::int64_t>& into)
{
    into.resize(rows);
    return unpackIntegers(piece, into);
}

bool unpackColumn(std::string_view piece, std::size_t rows, std::vector<double>& into)
{
    into.resize(rows);
    return unpackReals(piece, into);
}

bool SampleChunk::times(std::vector<std::int64_t>& into) const
{
    const ChunkIndex::Piece& piece = m_index.times();
    return isGood() && unpackTimes(m_bytes.substr(piece.at, piece.size), rows(), into);
}

bool SampleChunk::column(std::size_t index, std::vector<double>& into) const
{
    if (!isGood() || index >= width())
        return false;
    const ChunkIndex::Piece& piece = m_index.column(index);
    return unpackColumn(m_bytes.substr(piece.at, piece.size), rows(), into);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a chunk of samples, a row that waits for one, a piece of inputs, a checkpoint and a configuration of a
// journal: read or refused, never more. What is read as a chunk is written and read again, bit by bit.
#include "journal/checkpointcodec.h"
#include "journal/configurationcodec.h"
#include "journal/inputcodec.h"
#include "journal/packedrows.h"
#include "journal/samplechunk.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace dwcp;

bool unpack(const SampleChunk& chunk, SampleRows& rows)
{
    if (!chunk.isGood() || chunk.rows() * chunk.width() > 1'000'000 || !chunk.times(rows.times))
        return false;
    rows.width = chunk.width();
    rows.values.resize(chunk.rows() * chunk.width());
    std::vector<double> column;
    for (std::size_t c = 0; c < rows.width; ++c) {
        if (!chunk.column(c, column))
            return false;
        for (std::size_t r = 0; r < column.size(); ++r)
            rows.values[r * rows.width + c] = column[r];
    }
    return true;
}

bool isSame(const SampleRows& a, const SampleRows& b)
{
    return a.times == b.times
        && std::ranges::equal(
            a.values, b.values, {}, std::bit_cast<std::uint64_t, double>, std::bit_cast<std::uint64_t, double>);
}

/** A row of so many values as the first byte says; who takes it writes it again. */
void readRow(std::string_view bytes)
{
    if (bytes.empty())
        return;
    PackedRows rows(static_cast<std::uint8_t>(bytes[0]));
    if (!rows.addPacked(bytes.substr(1)))
        return;
    const SampleRows read = rows.rows();
    PackedRows again(rows.width());
    std::vector<char> room;
    again.add(read.times.front(), read.values, room);
    if (!isSame(read, again.rows()))
        std::abort();
}

void readChunk(std::string_view bytes)
{
    readRow(bytes);
    SampleRows rows;
    if (!unpack(SampleChunk(bytes), rows))
        return;
    const std::string again = packChunk(rows);
    SampleRows back;
    if (!unpack(SampleChunk(again), back) || !isSame(back, rows))
        std::abort();
}

void readInputs(std::string_view bytes)
{
    auto layout = std::make_shared<SeriesLayout>();
    layout->series.push_back({"s", {}});
    InputDecoder decoder([layout](LayoutId) { return layout; });
    std::size_t beats = 0;
    static_cast<void>(decoder.read(bytes, [&](InputBeat) { return ++beats <= bytes.size(); }));
    if (beats > bytes.size())
        std::abort();
    static_cast<void>(decoder.goOn(bytes));
    static_cast<void>(unpackCheckpoint(bytes, [layout](LayoutId id) { return id == 1 ? layout : nullptr; }));
    static_cast<void>(unpackCommand(bytes));
    static_cast<void>(unpackMemory(bytes));
    static_cast<void>(unpackComponentMemory(bytes));
    static_cast<void>(unpackLayout(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    switch (bytes[0] % 3) {
    case 0:
        readChunk(rest);
        break;
    case 1:
        readInputs(rest);
        break;
    default:
        static_cast<void>(unpackConfiguration(rest));
    }
    return 0;
}

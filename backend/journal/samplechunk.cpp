// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/samplechunk.h"

#include "health/packing.h"
#include "journal/integercolumn.h"
#include "journal/realcolumn.h"

namespace dwcp {

std::string packChunk(const SampleRows& rows)
{
    Packer head;
    head.number(rows.size());
    head.number(rows.width);
    std::string body;
    packIntegers(rows.times, body);
    head.number(body.size());
    std::vector<double> column(rows.size());
    for (std::size_t c = 0; c < rows.width; ++c) {
        for (std::size_t r = 0; r < rows.size(); ++r)
            column[r] = rows.values[r * rows.width + c];
        const std::size_t before = body.size();
        packReals(column, body);
        head.number(body.size() - before);
    }
    return head.take() + body;
}

SampleChunk::SampleChunk(std::string_view bytes)
{
    Unpacker head(bytes);
    m_rows = head.number();
    const std::size_t width = head.count(0);
    std::vector<std::size_t> sizes(width + 1);
    std::size_t whole = 0;
    for (std::size_t& size : sizes) {
        size = head.number();
        if (size > bytes.size())
            head.fail();
        whole += head.isGood() ? size : 0;
    }
    if (!head.isGood() || m_rows > largestChunk || whole != head.left())
        return;
    bytes.remove_prefix(bytes.size() - head.left());
    m_times = bytes.substr(0, sizes[0]);
    bytes.remove_prefix(sizes[0]);
    m_columns.reserve(width);
    for (std::size_t c = 0; c < width; ++c) {
        m_columns.push_back(bytes.substr(0, sizes[c + 1]));
        bytes.remove_prefix(sizes[c + 1]);
    }
    m_good = true;
}

bool SampleChunk::times(std::vector<std::int64_t>& into) const
{
    std::string_view bytes = m_times;
    into.resize(m_rows);
    return unpackIntegers(bytes, into);
}

bool SampleChunk::column(std::size_t index, std::vector<double>& into) const
{
    if (index >= m_columns.size())
        return false;
    std::string_view bytes = m_columns[index];
    into.resize(m_rows);
    return unpackReals(bytes, into);
}

} // namespace dwcp

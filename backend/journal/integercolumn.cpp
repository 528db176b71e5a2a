// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/integercolumn.h"

#include "health/packing.h"
#include "journal/bitblock.h"

#include <algorithm>
#include <array>

namespace dwcp {

namespace {

enum class Order : std::uint8_t { Plain, Difference, SecondDifference };

/** What the block before leaves behind: its last number and the last difference. */
struct Past {
    std::uint64_t value = 0;
    std::uint64_t difference = 0;
};

/** A block in one order: distances from the smallest, taken as signed. */
struct Candidate {
    std::uint64_t words[blockSize];
    std::int64_t least = 0;
    unsigned width = 64;

    void settle(std::size_t count)
    {
        std::int64_t most = static_cast<std::int64_t>(words[0]);
        least = most;
        for (std::size_t i = 1; i < count; ++i) {
            least = std::min(least, static_cast<std::int64_t>(words[i]));
            most = std::max(most, static_cast<std::int64_t>(words[i]));
        }
        width =
            static_cast<unsigned>(std::bit_width(static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least)));
    }
};

void packBlock(std::span<const std::int64_t> values, Past& past, std::string& into)
{
    Candidate candidates[3];
    Past now = past;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = static_cast<std::uint64_t>(values[i]);
        const std::uint64_t difference = value - now.value;
        candidates[0].words[i] = value;
        candidates[1].words[i] = difference;
        candidates[2].words[i] = difference - now.difference;
        now = {value, difference};
    }
    std::size_t best = 0;
    for (std::size_t order = 0; order < std::size(candidates); ++order) {
        candidates[order].settle(values.size());
        if (candidates[order].width < candidates[best].width)
            best = order;
    }
    Candidate& chosen = candidates[best];
    for (std::size_t i = 0; i < values.size(); ++i)
        chosen.words[i] -= static_cast<std::uint64_t>(chosen.least);
    past = now;
    Packer head;
    head.number(chosen.width * 3 + best);
    head.signedNumber(chosen.least);
    into += head.bytes();
    packBits({chosen.words, values.size()}, chosen.width, into);
}

} // namespace

void packIntegers(std::span<const std::int64_t> values, std::string& into)
{
    if (values.empty())
        return;
    // The first number and the first difference stand in front, or they would widen their block.
    const auto first = static_cast<std::uint64_t>(values[0]);
    const std::uint64_t difference = values.size() > 1 ? static_cast<std::uint64_t>(values[1]) - first : 0;
    Packer head;
    head.signedNumber(values[0]);
    head.signedNumber(static_cast<std::int64_t>(difference));
    into += head.bytes();
    Past past{first - difference, difference};
    for (; !values.empty(); values = values.subspan(std::min(blockSize, values.size())))
        packBlock(values.first(std::min(blockSize, values.size())), past, into);
}

IntegerBlocks::IntegerBlocks(std::string_view& bytes) : m_bytes(bytes)
{
    Unpacker head(m_bytes);
    const auto first = static_cast<std::uint64_t>(head.signedNumber());
    m_difference = static_cast<std::uint64_t>(head.signedNumber());
    m_value = first - m_difference;
    m_good = head.isGood();
    m_bytes.remove_prefix(m_bytes.size() - head.left());
}

bool IntegerBlocks::next(std::span<std::int64_t> values)
{
    Unpacker head(m_bytes);
    const std::uint64_t kind = head.number();
    const auto least = static_cast<std::uint64_t>(head.signedNumber());
    if (!m_good || !head.isGood() || kind > 64 * 3 + 2)
        return false;
    m_bytes.remove_prefix(m_bytes.size() - head.left());
    std::array<std::uint64_t, blockSize> words;
    if (!unpackBits(m_bytes, static_cast<unsigned>(kind / 3), {words.data(), values.size()}))
        return false;
    const auto order = static_cast<Order>(kind % 3);
    std::uint64_t value = m_value;
    std::uint64_t difference = m_difference;
    for (std::size_t i = 0; order == Order::Plain && i < values.size(); ++i) {
        difference = words[i] + least - value;
        value = words[i] + least;
        values[i] = static_cast<std::int64_t>(value);
    }
    for (std::size_t i = 0; order != Order::Plain && i < values.size(); ++i) {
        difference = words[i] + least + (order == Order::Difference ? 0 : difference);
        value += difference;
        values[i] = static_cast<std::int64_t>(value);
    }
    m_value = value;
    m_difference = difference;
    return true;
}

bool unpackIntegers(std::string_view& bytes, std::span<std::int64_t> values)
{
    if (values.empty())
        return true;
    IntegerBlocks blocks(bytes);
    for (; !values.empty(); values = values.subspan(std::min(blockSize, values.size()))) {
        if (!blocks.next(values.first(std::min(blockSize, values.size()))))
            return false;
    }
    return true;
}

} // namespace dwcp

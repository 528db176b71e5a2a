// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/realcolumn.h"

#include "health/packing.h"
#include "journal/bitblock.h"
#include "journal/decimals.h"
#include "journal/integercolumn.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dwcp {

namespace {

enum class Way : std::uint8_t { Constant, Decimal, Bits };

constexpr std::size_t tried = 32; ///< values that the number of digits is chosen by
constexpr std::size_t exceptionsPer = 16; ///< one value in so many may be no decimal number

std::uint64_t bitsOf(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

/** Digits behind the point that most of the values get by with; powersOfTen.size() when there is no such number. */
std::size_t digitsOf(std::span<const double> values)
{
    const std::size_t step = std::max<std::size_t>(1, values.size() / tried);
    std::size_t digits = 0;
    std::size_t misfits = 0;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < values.size(); i += step, ++looked) {
        const std::size_t needed = digitsFor(values[i], digits);
        if (needed == powersOfTen.size())
            ++misfits;
        else
            digits = needed;
    }
    return misfits * exceptionsPer > looked + exceptionsPer ? powersOfTen.size() : digits;
}

struct Exception {
    std::size_t at = 0;
    std::uint64_t bits = 0;
};

void packDecimal(std::span<const std::int64_t> wholes, std::span<const Exception> exceptions, std::string& into)
{
    Packer head;
    head.number(exceptions.size());
    std::size_t last = 0;
    for (const Exception& exception : exceptions) {
        head.number(exception.at - last);
        head.word(exception.bits);
        last = exception.at;
    }
    into += head.bytes();
    packIntegers(wholes, into);
}

/** False when too many values are not decimal. */
bool tryDecimal(std::span<const double> values, std::string& into)
{
    std::size_t digits = digitsOf(values);
    if (digits == powersOfTen.size())
        return false;
    std::vector<std::int64_t> wholes(values.size());
    std::vector<Exception> exceptions;
    std::int64_t whole = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (wholeOf(values[i], powersOfTen[digits], whole)) {
            wholes[i] = whole;
            continue;
        }
        if (const std::size_t needed = digitsFor(values[i], digits); needed < powersOfTen.size()) {
            digits = needed; // a value that was not among those tried has more of them: from the beginning
            exceptions.clear();
            i = ~std::size_t{0};
            continue;
        }
        exceptions.push_back({i, bitsOf(values[i])});
        wholes[i] = i == 0 ? 0 : wholes[i - 1];
        if (exceptions.size() * exceptionsPer > values.size() + exceptionsPer)
            return false;
    }
    into.push_back(static_cast<char>(Way::Decimal));
    into.push_back(static_cast<char>(digits));
    packDecimal(wholes, exceptions, into);
    return true;
}

bool unpackDecimalBlock(IntegerBlocks& blocks, double power, std::span<double> values)
{
    std::array<std::int64_t, blockSize> wholes;
    if (!blocks.next({wholes.data(), values.size()}))
        return false;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(wholes[i]);
    for (std::size_t i = 0; power != 1 && i < values.size(); ++i)
        values[i] /= power;
    return true;
}

bool unpackDecimal(std::string_view& bytes, std::span<double> values)
{
    Unpacker head(bytes);
    const std::uint8_t digits = head.byte();
    std::vector<Exception> exceptions(head.count(0));
    std::size_t at = 0;
    for (Exception& exception : exceptions) {
        at += head.number();
        exception = {at, head.word()};
        if (!head.isGood() || at >= values.size())
            return false;
    }
    if (!head.isGood() || digits >= powersOfTen.size())
        return false;
    bytes.remove_prefix(bytes.size() - head.left());
    IntegerBlocks blocks(bytes);
    for (std::size_t first = 0; first < values.size(); first += blockSize) {
        if (!unpackDecimalBlock(
                blocks, powersOfTen[digits], values.subspan(first, std::min(blockSize, values.size() - first))))
            return false;
    }
    for (const Exception& exception : exceptions)
        values[exception.at] = std::bit_cast<double>(exception.bits);
    return true;
}

/** One block of bit patterns against the one before each. Its first byte: the width, plus 128 for differences. */
void packBitBlock(std::span<const double> values, std::uint64_t& past, std::string& into)
{
    std::array<std::uint64_t, blockSize> crossed;
    std::array<std::uint64_t, blockSize> differences;
    std::uint64_t allCrossed = 0;
    std::uint64_t allDifferences = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint64_t bits = bitsOf(values[i]);
        crossed[i] = bits ^ past;
        const std::uint64_t difference = bits - past;
        differences[i] = (difference << 1) ^ -(difference >> 63);
        allCrossed |= crossed[i];
        allDifferences |= differences[i];
        past = bits;
    }
    const unsigned zeros = allCrossed == 0 ? 0 : static_cast<unsigned>(std::countr_zero(allCrossed));
    const auto crossedWidth = static_cast<unsigned>(std::bit_width(allCrossed >> zeros));
    const auto differenceWidth = static_cast<unsigned>(std::bit_width(allDifferences));
    if (differenceWidth <= crossedWidth) {
        into.push_back(static_cast<char>(128 + differenceWidth));
        packBits({differences.data(), values.size()}, differenceWidth, into);
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        crossed[i] >>= zeros;
    into.push_back(static_cast<char>(crossedWidth));
    into.push_back(static_cast<char>(zeros));
    packBits({crossed.data(), values.size()}, crossedWidth, into);
}

bool unpackBitBlock(std::string_view& bytes, std::uint64_t& past, std::span<double> values)
{
    Unpacker head(bytes);
    const std::uint8_t kind = head.byte();
    const bool isDifference = kind >= 128;
    const std::uint8_t zeros = isDifference ? std::uint8_t{0} : head.byte();
    if (!head.isGood() || zeros > 63)
        return false;
    bytes.remove_prefix(bytes.size() - head.left());
    std::array<std::uint64_t, blockSize> words;
    if (!unpackBits(bytes, kind & 127, {words.data(), values.size()}))
        return false;
    for (std::size_t i = 0; isDifference && i < values.size(); ++i) {
        past += (words[i] >> 1) ^ -(words[i] & 1);
        values[i] = std::bit_cast<double>(past);
    }
    for (std::size_t i = 0; !isDifference && i < values.size(); ++i) {
        past ^= words[i] << zeros;
        values[i] = std::bit_cast<double>(past);
    }
    return true;
}

bool isConstant(std::span<const double> values)
{
    return std::ranges::all_of(values, [&](double value) { return bitsOf(value) == bitsOf(values.front()); });
}

} // namespace

void packReals(std::span<const double> values, std::string& into)
{
    if (values.empty())
        return;
    if (isConstant(values)) {
        Packer head;
        head.choice(Way::Constant);
        head.real(values.front());
        into += head.bytes();
        return;
    }
    if (tryDecimal(values, into))
        return;
    Packer head;
    head.choice(Way::Bits);
    head.real(values.front()); // or it would widen its block
    into += head.bytes();
    std::uint64_t past = bitsOf(values.front());
    for (; !values.empty(); values = values.subspan(std::min(blockSize, values.size())))
        packBitBlock(values.first(std::min(blockSize, values.size())), past, into);
}

bool unpackReals(std::string_view& bytes, std::span<double> values)
{
    if (values.empty())
        return true;
    Unpacker head(bytes);
    const auto way = static_cast<Way>(head.byte());
    if (!head.isGood() || way > Way::Bits)
        return false;
    bytes.remove_prefix(1);
    if (way == Way::Decimal)
        return unpackDecimal(bytes, values);
    if (way == Way::Constant) {
        const double value = head.real();
        std::ranges::fill(values, value);
        bytes.remove_prefix(bytes.size() - head.left());
        return head.isGood();
    }
    std::uint64_t past = head.word();
    if (!head.isGood())
        return false;
    bytes.remove_prefix(8);
    for (; !values.empty(); values = values.subspan(std::min(blockSize, values.size()))) {
        if (!unpackBitBlock(bytes, past, values.first(std::min(blockSize, values.size()))))
            return false;
    }
    return true;
}

} // namespace dwcp

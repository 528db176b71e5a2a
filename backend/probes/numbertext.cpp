// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/numbertext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <system_error>

namespace dwcp {

namespace {

// Powers of ten that a double holds exactly: with a mantissa of at most 2^53 one multiplication or division rounds
// once, so the result is the correctly rounded one (Clinger's fast path).
constexpr std::array<double, 23> exactPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
    1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr std::uint64_t exactMantissa = std::uint64_t(1) << 53;
constexpr int mantissaDigits = 19; // that many decimal digits never overflow 64 bits

bool isDigit(const char* p, const char* end) noexcept
{
    return p != end && static_cast<unsigned char>(*p - '0') < 10;
}

struct Decimal {
    std::uint64_t mantissa = 0; // meaningless when there are more than mantissaDigits digits
    int digits = 0;
    int exponent = 0;
};

const char* readDigits(const char* p, const char* end, Decimal& number) noexcept
{
    const char* const start = p;
    std::uint64_t mantissa = number.mantissa;
    for (; isDigit(p, end); ++p)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*p - '0');
    number.mantissa = mantissa;
    number.digits += static_cast<int>(p - start);
    return p;
}

const char* readExponent(const char* p, const char* end, Decimal& number) noexcept
{
    ++p;
    const bool negative = p != end && *p == '-';
    if (p != end && (*p == '-' || *p == '+'))
        ++p;
    if (!isDigit(p, end))
        return nullptr;
    int exponent = 0;
    for (; isDigit(p, end); ++p)
        exponent = exponent < 100'000 ? exponent * 10 + (*p - '0') : exponent;
    number.exponent += negative ? -exponent : exponent;
    return p;
}

const char* matchWord(const char* p, const char* end, std::string_view lowerCase) noexcept
{
    for (const char c : lowerCase) {
        if (p == end || (*p | 0x20) != c)
            return nullptr;
        ++p;
    }
    return p;
}

const char* readWord(const char* p, const char* end, bool negative, bool isSigned, double& value) noexcept
{
    if (const char* after = matchWord(p, end, "inf")) {
        value = negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
        const char* longForm = matchWord(after, end, "inity");
        return longForm ? longForm : after;
    }
    const char* after = isSigned ? nullptr : matchWord(p, end, "nan");
    if (after)
        value = std::numeric_limits<double>::quiet_NaN();
    return after;
}

/** How many decimal places lie before the point once leading zeros are gone: 0.01 gives -1, 100 gives 3. */
int magnitude(const char* first, const char* last, const Decimal& number) noexcept
{
    int leadingZeros = 0;
    for (; first != last && (*first == '0' || *first == '.'); ++first)
        leadingZeros += *first == '0';
    return number.exponent + number.digits - leadingZeros;
}

/** The general case; [first, last) is known to be digits, point and exponent. */
const char* convert(const char* first, const char* last, const Decimal& number, double& value) noexcept
{
    const auto [after, error] = std::from_chars(first, last, value, std::chars_format::general);
    if (error == std::errc::result_out_of_range) {
        // from_chars does not say on which side it fell: the order of magnitude does.
        if (magnitude(first, last, number) > 0)
            return nullptr;
        value = 0;
        return last;
    }
    return error == std::errc() && after == last ? last : nullptr;
}

} // namespace

const char* readNumber(const char* p, const char* end, double& value) noexcept
{
    const bool negative = p != end && *p == '-';
    const bool isSigned = negative || (p != end && *p == '+');
    p += isSigned;

    const char* const first = p;
    Decimal number;
    p = readDigits(p, end, number);
    if (p != end && *p == '.') {
        const char* const point = ++p;
        p = readDigits(p, end, number);
        number.exponent = -static_cast<int>(p - point);
    }
    if (number.digits == 0)
        return readWord(first, end, negative, isSigned, value);
    if (p != end && (*p | 0x20) == 'e' && !(p = readExponent(p, end, number)))
        return nullptr;

    if (number.digits <= mantissaDigits && number.mantissa <= exactMantissa && std::abs(number.exponent) <= 22) {
        const auto mantissa = static_cast<double>(number.mantissa);
        const double power = exactPowers[static_cast<std::size_t>(std::abs(number.exponent))];
        value = number.exponent < 0 ? mantissa / power : mantissa * power;
    } else if (!convert(first, p, number, value)) {
        return nullptr;
    }
    if (negative)
        value = -value;
    return p;
}

std::optional<double> wholeNumber(std::string_view text) noexcept
{
    double value = 0;
    const char* const end = text.data() + text.size();
    return readNumber(text.data(), end, value) == end && !text.empty() ? std::optional(value) : std::nullopt;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/plaintext.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/** Length of the character at the front; 0 when it is none. After table 3-7 of the Unicode standard. */
std::size_t lengthOfFirst(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool isOverlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool isSurrogate = first == 0xed && second > 0x9f;
    const bool isBeyond = first == 0xf4 && second > 0x8f;
    const auto rest = text.substr(1, length - 1);
    return isOverlong || isSurrogate || isBeyond || !std::ranges::all_of(rest, isContinuation) ? 0 : length;
}

/** C0, DEL and C1. */
bool isControl(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    return first < 0x20 || first == 0x7f || (first == 0xc2 && static_cast<unsigned char>(character[1]) < 0xa0);
}

template <typename Refused>
std::string cleaned(std::string_view text, Refused refused)
{
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = lengthOfFirst(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        clean += length == 0 || refused(character) ? replacement : character;
        text.remove_prefix(character.size());
    }
    return clean;
}

} // namespace

std::string validUtf8(std::string_view text)
{
    return cleaned(text, [](std::string_view) { return false; });
}

std::string plainText(std::string_view text)
{
    return cleaned(text, isControl);
}

std::string cut(const std::string& text, std::size_t width)
{
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < width; ++count) {
        do
            ++end;
        while (end < text.size() && isContinuation(text[end]));
    }
    return text.substr(0, end);
}

std::string padded(const std::string& text, std::size_t width)
{
    std::string column = cut(text, width);
    const auto characters = std::ranges::count_if(column, [](char c) { return !isContinuation(c); });
    return column.append(width - static_cast<std::size_t>(characters), ' ');
}

} // namespace dwcp

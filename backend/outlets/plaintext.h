// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dwcp {

/** The text as valid UTF-8: what is not, is replaced by U+FFFD. */
std::string validUtf8(std::string_view text);

/** The text as one line that no terminal takes for an order: valid UTF-8, control characters replaced by U+FFFD. */
std::string plainText(std::string_view text);

/** At most `width` characters of valid UTF-8. */
std::string cut(const std::string& text, std::size_t width);

/** Exactly `width` characters: cut, or filled up with spaces. */
std::string padded(const std::string& text, std::size_t width);

} // namespace dwcp

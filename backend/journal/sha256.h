// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace dwcp {

/** SHA-256 (FIPS 180-4) of parts put together: 32 bytes. Thread: any. */
std::string sha256(std::initializer_list<std::string_view> parts);

/** Bytes as lower-case hexadecimal digits. */
std::string hexText(std::string_view bytes);

} // namespace dwcp

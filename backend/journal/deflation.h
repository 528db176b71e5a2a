// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dwcp {

inline constexpr int quickDeflation = 1; ///< zstd's level; the higher ones take twice the time for a tenth less

/** One zstd frame. Empty: it could not be made, as no frame is. */
std::string deflated(std::string_view bytes);
/** Empty: the bytes are no such frame, or are more than `most` when they are whole. */
std::string inflated(std::string_view bytes, std::size_t most);

} // namespace dwcp

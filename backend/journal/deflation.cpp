// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/deflation.h"

#include <zstd.h>

namespace dwcp {

std::string deflated(std::string_view bytes)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), quickDeflation);
    packed.resize(ZSTD_isError(size) ? 0 : size);
    return packed;
}

std::string inflated(std::string_view bytes, std::size_t most)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > most)
        return {};
    std::string whole(size, '\0');
    const std::size_t got = ZSTD_decompress(whole.data(), whole.size(), bytes.data(), bytes.size());
    return got == size ? whole : std::string();
}

} // namespace dwcp

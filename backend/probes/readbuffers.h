// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/asio.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <vector>

namespace dwcp {

/**
 * Memory for answers that are being read. What one answer lay in is used for the next: blocks of this size are what the
 * allocator is slowest at. Thread: the prober's.
 */
class ReadBuffers {
public:
    using Buffer = boost::beast::flat_buffer;

    Buffer take()
    {
        if (m_spare.empty()) {
            Buffer fresh;
            fresh.reserve(usualBytes);
            return fresh;
        }
        Buffer spare = std::move(m_spare.back());
        m_spare.pop_back();
        return spare;
    }

    /** Nobody may be reading into it any more. */
    void giveBack(Buffer used)
    {
        if (m_spare.size() == mostSpare || used.capacity() > largestSpare)
            return;
        used.clear();
        m_spare.push_back(std::move(used));
    }

private:
    static constexpr std::size_t usualBytes = 16 * 1024; ///< most answers come with one read of the socket
    static constexpr std::size_t largestSpare = 64 * 1024;
    static constexpr std::size_t mostSpare = 64;

    std::vector<Buffer> m_spare;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * Many bytes in pieces: they grow without being moved, and who is done with a piece gives it back before the next.
 * Thread: one; a value.
 */
class PiecedBytes {
public:
    static constexpr std::size_t pieceSize = 1 << 20; ///< about

    PiecedBytes() = default;
    PiecedBytes(std::string whole) { add(std::move(whole)); }

    void add(std::string piece)
    {
        m_size += piece.size();
        m_pieces.push_back(std::move(piece));
    }
    std::size_t size() const noexcept { return m_size; }

    /** Put together. */
    std::string whole() const
    {
        std::string bytes;
        bytes.reserve(m_size);
        for (const std::string& piece : m_pieces)
            bytes += piece;
        return bytes;
    }
    /** In order; nothing is left here. */
    std::vector<std::string> take()
    {
        m_size = 0;
        return std::exchange(m_pieces, {});
    }

    friend bool operator==(const PiecedBytes& a, const PiecedBytes& b) { return a.whole() == b.whole(); }

private:
    std::vector<std::string> m_pieces;
    std::size_t m_size = 0;
};

} // namespace dwcp

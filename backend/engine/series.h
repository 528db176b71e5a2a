// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statefolds.h"
#include "health/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dwcp {

/** A bounded history of one number, the oldest forgotten first. Thread: the engine's. */
class Series {
public:
    /** Keeps at most `capacity` points from now on, and no memory for more; zero keeps none. */
    void append(Point point, std::size_t capacity);

    std::size_t size() const noexcept { return m_points.size(); }
    /** The i-th oldest point. */
    const Point& at(std::size_t index) const noexcept { return m_points[wrap(m_oldest + index)]; }
    /** How many points were ever appended: who saw the same number saw the same series. */
    std::uint64_t appended() const noexcept { return m_appended; }

    /** All points, oldest first. */
    Points copy() const;

    std::size_t bytes() const noexcept { return m_points.capacity() * sizeof(Point); }

    /** Tells two histories apart, also where the points themselves are not kept. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_appended, m_digest);
        if constexpr (requires { folder.keepsPoints(); }) {
            if (folder.keepsPoints())
                foldPoints(folder);
        }
    }
    /** With its points in every checkpoint. */
    template <typename Folder>
    void foldWhole(Folder& folder)
    {
        folder(m_appended, m_digest);
        if constexpr (Folder::keepsShown)
            foldPoints(folder);
    }

private:
    template <typename Folder>
    void foldPoints(Folder& folder)
    {
        folder(m_points, m_oldest);
        folder.check(m_oldest == 0 || m_oldest < m_points.size());
    }
    void digest(const Point& point) noexcept;
    std::size_t wrap(std::size_t index) const noexcept
    {
        return index < m_points.size() ? index : index - m_points.size();
    }
    void grow(std::size_t capacity);
    void shrink(std::size_t capacity);

    Points m_points;
    std::size_t m_oldest = 0;
    std::uint64_t m_appended = 0;
    std::uint64_t m_digest = 0; ///< of all that was ever appended
};

} // namespace dwcp

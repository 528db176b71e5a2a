// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/level.h"
#include "health/seldom.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace dwcp {

/** One line of a component's check log. */
struct CheckEntry {
    static constexpr std::uint16_t noRule = 0xffff;

    WallTime at{};
    Duration duration{};
    double reading = 0; ///< the value of `rule`
    SeldomText text; ///< error, or empty
    std::uint16_t rule = noRule; ///< that decided the level; of a result that was well, the one nearest to its limit
    CheckOutcome outcome = CheckOutcome::Answered;
    Level level = Level::Unknown;
    std::uint8_t attempt = 0; ///< n of `of` towards a hard change
    std::uint8_t of = 0;
    bool hard = true;
};
inline constexpr std::size_t checkLogLength = 8;

/**
 * The newest entries of a component's check log as they were at one moment, newest first, at most checkLogLength.
 * Shares them with the log that goes on being written: entries are put beside those that anybody reads, never over
 * them. Thread: any, as a value.
 */
class CheckLog {
public:
    /** As many entries as are written before those that are still kept move on to another page. */
    using Page = std::array<CheckEntry, checkLogLength + 4>;

    CheckLog() = default;
    /** The `size` entries of the page that end before `end`. */
    CheckLog(std::shared_ptr<const Page> page, std::size_t end, std::size_t size)
        : m_page(std::move(page))
        , m_end(static_cast<std::uint8_t>(end))
        , m_size(static_cast<std::uint8_t>(size))
    {
    }
    /** A log of its own, of entries newest first; those that are too many are left out. */
    explicit CheckLog(const std::vector<CheckEntry>& entries);

    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    /** 0: the newest. */
    const CheckEntry& operator[](std::size_t index) const noexcept { return (*m_page)[m_end - 1 - index]; }
    const CheckEntry& front() const noexcept { return (*this)[0]; }

private:
    std::shared_ptr<const Page> m_page; ///< nullptr: there was no check yet
    std::uint8_t m_end = 0;
    std::uint8_t m_size = 0;
};

inline CheckLog::CheckLog(const std::vector<CheckEntry>& entries)
    : m_size(static_cast<std::uint8_t>(std::min(entries.size(), checkLogLength)))
{
    auto page = std::make_shared<Page>();
    m_end = m_size;
    for (std::size_t i = 0; i < m_size; ++i)
        (*page)[m_end - 1 - i] = entries[i];
    m_page = std::move(page);
}

} // namespace dwcp

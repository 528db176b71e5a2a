// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/rollingwindow.h"

namespace dwcp {

/** The last N results, exactly. Two bits a call. Thread: one at a time. */
class CountWindow {
public:
    explicit CountWindow(std::uint32_t calls) : m_codes((calls + 3) / 4), m_capacity(calls) { }

    void restart() noexcept;
    void add(bool isFailure, bool isSlow) noexcept;
    const CallCounts& counts() const noexcept { return m_counts; }

    /** One entry a call, oldest first; each counts one success or failure, and whether it was slow. */
    std::vector<CallCounts> content() const;
    void setContent(const std::vector<CallCounts>& content) noexcept;

private:
    std::uint8_t code(std::uint32_t at) const noexcept { return m_codes[at / 4] >> (at % 4 * 2) & 3; }
    void setCode(std::uint32_t at, std::uint8_t code) noexcept;

    std::vector<std::uint8_t> m_codes; // two bits a call: failure, slow
    std::uint32_t m_capacity;
    std::uint32_t m_next = 0;
    CallCounts m_counts;
};

} // namespace dwcp

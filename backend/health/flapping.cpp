// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/flapping.h"

namespace dwcp {

bool Flapping::take(Level newest) noexcept
{
    constexpr std::uint32_t mask = (1U << slots) - 1;
    const bool changed = m_any && newest != m_last;
    m_changes = ((m_changes << 1) | (changed ? 1U : 0U)) & mask;
    m_last = newest;
    m_any = true;
    const double now = share();
    const bool before = m_flapping;
    m_flapping = before ? now >= leaveAt : now >= enterAt;
    return before != m_flapping;
}

double Flapping::share() const noexcept
{
    double sum = 0;
    for (int age = 0; age < slots; ++age) {
        if (m_changes & (1U << age))
            sum += 0.8 + 0.02 * (slots - 1 - age);
    }
    return sum / slots;
}

} // namespace dwcp

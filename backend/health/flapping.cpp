// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/flapping.h"

#include <bit>

namespace dwcp {

namespace {

constexpr int enterAt = 300; ///< thousandths
constexpr int leaveAt = 250;

} // namespace

bool Flapping::take(Level newest) noexcept
{
    constexpr std::uint32_t mask = (1U << pairs) - 1;
    const bool changed = m_any && newest != m_last;
    m_changes = ((m_changes << 1) | (changed ? 1U : 0U)) & mask;
    m_last = newest;
    m_any = true;
    const bool before = m_flapping;
    m_flapping = before ? thousandths() > leaveAt : thousandths() >= enterAt;
    return before != m_flapping;
}

int Flapping::thousandths() const noexcept
{
    // A change weighs 0.8 + 0.02 x (19 - age) and is divided by 20: that is 40 + (19 - age) thousandths, exactly.
    int sum = 0;
    for (std::uint32_t left = m_changes; left != 0; left &= left - 1)
        sum += 40 + (pairs - 1 - std::countr_zero(left));
    return sum;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/loadshedder.h"

#include <cmath>

namespace dwcp {

std::string_view toString(LoadLevel level) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"normal", "degraded", "severely-degraded", "emergency"};
    return names[static_cast<std::size_t>(level)];
}

Problems LoadShedderOptions::problems() const
{
    Problems problems;
    require(problems, threshold > 0.0, "threshold must be positive");
    require(problems, 0.0 < enterAt[0] && enterAt[0] < enterAt[1] && enterAt[1] < enterAt[2],
        "enterAt must be positive and grow from level to level");
    require(problems, leaveBelow > 0.0 && leaveBelow <= 1.0, "leaveBelow must be above 0 and at most 1");
    return problems;
}

LoadShedder::LoadShedder(const LoadShedderOptions& options, Listener onChanged)
    : m_options(options)
    , m_onChanged(std::move(onChanged))
{
}

LoadLevel LoadShedder::update(double load)
{
    const LoadLevel before = level();
    if (std::isnan(load))
        return before;
    const double ratio = load / m_options.threshold;
    m_ratio.store(ratio, std::memory_order_relaxed);
    auto now = static_cast<std::size_t>(before);
    while (now < m_options.enterAt.size() && ratio >= m_options.enterAt[now])
        ++now;
    while (now > 0 && ratio < m_options.enterAt[now - 1] * m_options.leaveBelow)
        --now;
    const auto after = static_cast<LoadLevel>(now);
    m_level.store(after, std::memory_order_relaxed);
    if (after != before) {
        m_changes.fetch_add(1, std::memory_order_relaxed);
        if (m_onChanged)
            m_onChanged(before, after, ratio);
    }
    return after;
}

LoadShedder::State LoadShedder::state() const noexcept
{
    return {level(), m_ratio.load(std::memory_order_relaxed), m_shed.load(std::memory_order_relaxed),
        m_changes.load(std::memory_order_relaxed)};
}

} // namespace dwcp

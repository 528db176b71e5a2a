// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/maintenance.h"

#include <algorithm>

namespace dwcp {

bool MaintenanceWindow::moveOn(WallTime now) noexcept
{
    if (every <= Duration{})
        return false;
    const Duration length = until - from;
    const std::int64_t times = now < until ? 1 : (now - until) / every + 1;
    from += every * times;
    until = from + length;
    wasIll = false;
    return true;
}

std::uint64_t MaintenancePlan::add(MaintenanceWindow window)
{
    const bool overlapsItself = window.every != Duration{} && window.every < window.until - window.from;
    if (m_windows.size() >= limit || window.until <= window.from || overlapsItself)
        return 0;
    window.id = ++m_last;
    m_windows.push_back(std::move(window));
    return m_last;
}

std::optional<MaintenanceWindow> MaintenancePlan::end(std::uint64_t id)
{
    const auto found = std::ranges::find(m_windows, id, &MaintenanceWindow::id);
    if (found == m_windows.end())
        return std::nullopt;
    MaintenanceWindow ended = std::move(*found);
    m_windows.erase(found);
    std::erase(m_begun, id);
    return ended;
}

void MaintenancePlan::forgetNode(NodeId node)
{
    std::erase_if(m_windows, [node](const MaintenanceWindow& window) { return window.scope.node == node; });
}

bool MaintenancePlan::covers(NodeId node, std::uint8_t layer, WallTime at) const noexcept
{
    return std::ranges::any_of(m_windows,
        [&](const MaintenanceWindow& window) { return window.holdsAt(at) && window.scope.covers(node, layer); });
}

MaintenancePlan::Turn MaintenancePlan::advance(WallTime now)
{
    Turn turn;
    for (const MaintenanceWindow& window : m_windows) {
        const bool isNew = window.from <= now && std::ranges::find(m_begun, window.id) == m_begun.end();
        if (isNew) {
            m_begun.push_back(window.id);
            turn.begun.push_back(window);
        }
        if (window.until <= now)
            turn.ended.push_back(window);
    }
    for (const MaintenanceWindow& window : turn.ended)
        leave(window.id, now);
    return turn;
}

/** Is over for this time, or for good. */
void MaintenancePlan::leave(std::uint64_t id, WallTime now)
{
    const auto found = std::ranges::find(m_windows, id, &MaintenanceWindow::id);
    std::erase(m_begun, id);
    if (!found->moveOn(now))
        m_windows.erase(found);
}

WallTime MaintenancePlan::nextTurn() const noexcept
{
    WallTime next = WallTime::max();
    for (const MaintenanceWindow& window : m_windows) {
        const bool begun = std::ranges::find(m_begun, window.id) != m_begun.end();
        next = std::min(next, begun ? window.until : window.from);
    }
    return next;
}

} // namespace dwcp

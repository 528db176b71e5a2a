// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/faultboard.h"

#include <algorithm>

namespace dwcp {

FaultBoard::FaultBoard(Loop& loop, const Clock& clock, Switch turn)
    : m_clock(clock)
    , m_turn(std::move(turn))
    , m_timer(loop, [this] { expire(); })
{
}

void FaultBoard::inject(const FaultOrder& order)
{
    const Key key{order.kind, order.target};
    if (m_active.contains(key))
        m_turn(m_active.at(key).order, false);
    m_active.insert_or_assign(key, Active{order, m_clock.steady() + order.lasts});
    m_turn(order, true);
    arm();
}

void FaultBoard::clear(const FaultOrder& order)
{
    const auto found = m_active.find({order.kind, order.target});
    if (found == m_active.end())
        return;
    const FaultOrder ended = found->second.order;
    m_active.erase(found);
    m_turn(ended, false);
    arm();
}

void FaultBoard::clearAll()
{
    for (const Active& active : this->active())
        clear(active.order);
}

std::vector<FaultBoard::Active> FaultBoard::active() const
{
    std::vector<Active> all;
    for (const auto& [key, active] : m_active)
        all.push_back(active);
    return all;
}

void FaultBoard::expire()
{
    const SteadyTime now = m_clock.steady();
    for (const Active& active : this->active()) {
        if (active.until <= now)
            clear(active.order);
    }
    arm();
}

void FaultBoard::arm()
{
    m_timer.stop();
    const auto first = std::ranges::min_element(m_active, {}, [](const auto& entry) { return entry.second.until; });
    if (first != m_active.end())
        m_timer.start(std::max(first->second.until - m_clock.steady(), Duration::zero()));
}

} // namespace dwcp

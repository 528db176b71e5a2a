// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr Duration window = std::chrono::seconds(10);

} // namespace

void Statistics::countDone(WallTime now)
{
    ++state.checksDone;
    const WallTime thisSecond = std::chrono::floor<std::chrono::seconds>(now);
    if (m_doneBySecond.empty() || m_doneBySecond.back().first != thisSecond)
        m_doneBySecond.emplace_back(thisSecond, 0);
    ++m_doneBySecond.back().second;
    forget(now);
}

void Statistics::countStarted(WallTime now, Duration late, Duration slot)
{
    ++state.checksStarted;
    state.checksLate += late > slot ? 1 : 0;
    while (!m_lateness.empty() && m_lateness.back().second <= late)
        m_lateness.pop_back();
    m_lateness.emplace_back(now, late);
    forget(now);
}

void Statistics::forget(WallTime now)
{
    while (!m_doneBySecond.empty() && m_doneBySecond.front().first < now - window)
        m_doneBySecond.pop_front();
    while (!m_lateness.empty() && m_lateness.front().first < now - window)
        m_lateness.pop_front();
}

EngineState Statistics::at(WallTime now)
{
    forget(now);
    std::uint64_t done = 0;
    for (const auto& [second, count] : m_doneBySecond)
        done += count;
    const Duration running = std::clamp<Duration>(now - state.startedAt, std::chrono::seconds(1), window);
    state.checksPerSecond = static_cast<double>(done) / std::chrono::duration<double>(running).count();
    state.worstLateness = m_lateness.empty() ? Duration{} : m_lateness.front().second;
    return state;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastmoments.h"

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** How far apart moments of this age are kept. */
Duration gapAt(Duration age)
{
    return age <= 1min ? Duration(1s) : age <= 10min ? Duration(10s) : Duration(1min);
}

/** Nodes that the later one does not share with the earlier. */
std::size_t difference(const Snapshot& earlier, const Snapshot& later)
{
    std::size_t others = 0;
    for (std::size_t i = 0; i < later.nodes.size(); ++i)
        others += i >= earlier.nodes.size() || earlier.nodes[i] != later.nodes[i] ? 1 : 0;
    return others;
}

} // namespace

void MomentRing::remember(std::shared_ptr<const Snapshot> snapshot)
{
    if (!m_moments.empty()) {
        const Snapshot& last = *m_moments.back();
        if (snapshot->at < last.at) // the clock was set back: what was remembered is no order any more
            m_moments.clear();
        else if (snapshot->at - last.at < 1s)
            return;
    }
    // The newest moment is alive anyway: what counts are the states that a later moment no longer shares.
    m_states += m_moments.empty() ? 0 : difference(*m_moments.back(), *snapshot);
    m_moments.push_back(std::move(snapshot));
    thin();
}

void MomentRing::thin()
{
    const WallTime now = m_moments.back()->at;
    const std::size_t before = m_moments.size();
    while (m_moments.size() > 1 && now - m_moments.front()->at > reach)
        m_moments.pop_front();
    // A moment goes when its neighbours stand no farther apart than moments of that age should.
    for (std::size_t i = 1; i + 1 < m_moments.size();) {
        const Duration apart = m_moments[i + 1]->at - m_moments[i - 1]->at;
        if (apart <= gapAt(now - m_moments[i]->at))
            m_moments.erase(m_moments.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
    if (m_moments.size() != before)
        recount();
    while (m_states > m_mostStates && m_moments.size() > 1) {
        m_moments.pop_front();
        recount();
    }
}

void MomentRing::recount()
{
    m_states = 0;
    for (std::size_t i = 1; i < m_moments.size(); ++i)
        m_states += difference(*m_moments[i - 1], *m_moments[i]);
}

std::optional<MomentSpan> MomentRing::span() const
{
    if (m_moments.empty())
        return std::nullopt;
    return MomentSpan{m_moments.front()->at, m_moments.back()->at};
}

void MomentRing::find(WallTime at, Answer answer)
{
    const auto after = std::ranges::upper_bound(
        m_moments, at, {}, [](const std::shared_ptr<const Snapshot>& moment) { return moment->at; });
    answer(after == m_moments.begin() ? nullptr : *std::prev(after));
}

} // namespace dwcp

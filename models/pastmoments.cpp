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

std::size_t heapOf(const std::string& text)
{
    return text.capacity() > std::string().capacity() ? text.capacity() + 1 : 0;
}

/** The trends of rules are states of their own: most stay when the node changes. */
std::size_t trendsAlone(const ComponentState& earlier, const ComponentState* later)
{
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < earlier.rules.size(); ++i) {
        const bool shared = later && i < later->rules.size() && &*earlier.rules[i].trend == &*later->rules[i].trend;
        bytes += shared ? 0 : sizeof(MetricTrend);
    }
    return bytes;
}

std::size_t bytesOf(const ComponentState& component)
{
    std::size_t bytes = sizeof(ComponentState) + component.facets.capacity() * sizeof(FacetState)
        + component.rules.capacity() * sizeof(RuleState) + (component.log.empty() ? 0 : sizeof(CheckLog::Page))
        + heapOf(component.error) + heapOf(component.breaker.name);
    for (std::size_t i = 0; i < component.log.size(); ++i)
        bytes += component.log[i].text.text().size();
    return bytes;
}

/** What goes when nobody holds the earlier state any more. */
std::size_t bytesAlone(const NodeState& earlier, const NodeState* later)
{
    std::size_t bytes = sizeof(NodeState) + heapOf(earlier.name) + heapOf(earlier.region) + heapOf(earlier.url)
        + heapOf(earlier.problem) + earlier.breakers.capacity() * sizeof(NodeBreaker)
        + earlier.opinions.capacity() * sizeof(PeerOpinion);
    for (std::size_t i = 0; i < earlier.components.size(); ++i) {
        const ComponentState* next = later && i < later->components.size() ? &later->components[i] : nullptr;
        bytes += bytesOf(earlier.components[i]) + trendsAlone(earlier.components[i], next);
    }
    return bytes;
}

/** What the later one does not share with the earlier. */
std::size_t bytesAlone(const Snapshot& earlier, const Snapshot& later)
{
    std::size_t bytes = earlier.nodes.capacity() * sizeof(earlier.nodes.front());
    for (std::size_t i = 0; i < earlier.nodes.size(); ++i) {
        const NodeState* next = i < later.nodes.size() ? later.nodes[i].get() : nullptr;
        if (earlier.nodes[i] && earlier.nodes[i].get() != next)
            bytes += bytesAlone(*earlier.nodes[i], next);
    }
    return bytes;
}

} // namespace

void MomentRing::remember(std::shared_ptr<const Snapshot> snapshot)
{
    if (!m_moments.empty()) {
        const Snapshot& last = *m_moments.back();
        if (snapshot->at < last.at) { // the clock was set back: what was remembered is no order any more
            m_moments.clear();
            m_alone.clear();
            m_bytes = 0;
        } else if (snapshot->at - last.at < 1s) {
            return;
        } else {
            m_bytes += m_alone.back() = bytesAlone(last, *snapshot);
        }
    }
    m_moments.push_back(std::move(snapshot));
    m_alone.push_back(0);
    thin();
}

void MomentRing::thin()
{
    const WallTime now = m_moments.back()->at;
    while (m_moments.size() > 1 && now - m_moments.front()->at > reach)
        forgetOldest();
    // A moment goes when its neighbours stand no farther apart than moments of that age should.
    for (std::size_t i = 1; i + 1 < m_moments.size();) {
        const Duration apart = m_moments[i + 1]->at - m_moments[i - 1]->at;
        if (apart <= gapAt(now - m_moments[i]->at))
            forget(i);
        else
            ++i;
    }
    while (m_bytes > m_mostBytes && m_moments.size() > 1)
        forgetOldest();
}

void MomentRing::forgetOldest()
{
    m_bytes -= m_alone.front();
    m_moments.pop_front();
    m_alone.pop_front();
}

/** One between two others: what it held may be what the one before it holds alone now. */
void MomentRing::forget(std::size_t place)
{
    m_bytes -= m_alone[place] + m_alone[place - 1];
    m_moments.erase(m_moments.begin() + std::ptrdiff_t(place));
    m_alone.erase(m_alone.begin() + std::ptrdiff_t(place));
    m_alone[place - 1] = bytesAlone(*m_moments[place - 1], *m_moments[place]);
    m_bytes += m_alone[place - 1];
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
    if (after == m_moments.begin())
        return answer(Error{"the window remembers later moments only", {}});
    answer(*std::prev(after));
}

} // namespace dwcp

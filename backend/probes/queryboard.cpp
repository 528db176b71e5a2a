// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/queryboard.h"

namespace dwcp {

std::shared_ptr<const QueryAnswer> QueryBoard::fresh(const std::string& query, SteadyTime now) const
{
    const auto found = m_entries.find(query);
    const bool isFresh = found != m_entries.end() && found->second.answer && now - found->second.at < freshFor;
    return isFresh ? found->second.answer : nullptr;
}

bool QueryBoard::mayAsk(const std::string& query, std::uint64_t who, Taker take)
{
    Entry& entry = m_entries[query];
    if (!std::exchange(entry.isAsked, true))
        return true;
    entry.waiting.emplace(who, std::move(take));
    return false;
}

void QueryBoard::answer(const std::string& query, std::shared_ptr<const QueryAnswer> answer, SteadyTime now)
{
    Entry& entry = m_entries[query];
    entry.answer = std::move(answer);
    entry.at = now;
    entry.isAsked = false;
    const auto kept = entry.answer; // a taker may come back with a further question
    for (const auto& [who, take] : std::exchange(entry.waiting, {}))
        take(*kept);
}

void QueryBoard::leave(const std::string& query, std::uint64_t who)
{
    if (const auto found = m_entries.find(query); found != m_entries.end())
        found->second.waiting.erase(who);
}

void QueryBoard::forget(SteadyTime before)
{
    std::erase_if(m_entries, [before](const auto& entry) {
        return entry.second.at < before && !entry.second.isAsked && entry.second.waiting.empty();
    });
}

} // namespace dwcp

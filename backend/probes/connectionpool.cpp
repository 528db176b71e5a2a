// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connectionpool.h"

namespace dwcp {

namespace {

constexpr std::size_t keptPerTarget = 2; // a target's checks seldom overlap

}

std::unique_ptr<Connection> ConnectionPool::take(const std::string& key)
{
    const auto found = m_idle.find(key);
    if (found == m_idle.end() || found->second.empty())
        return nullptr;
    auto connection = std::move(found->second.back().connection);
    found->second.pop_back();
    return connection;
}

void ConnectionPool::keep(std::unique_ptr<Connection> connection, SteadyTime now)
{
    std::vector<Idle>& idle = m_idle[connection->key()];
    if (idle.size() < keptPerTarget)
        idle.push_back({std::move(connection), now});
}

void ConnectionPool::closeIdle(SteadyTime before)
{
    for (auto entry = m_idle.begin(); entry != m_idle.end();) {
        std::erase_if(entry->second, [before](const Idle& idle) { return idle.since < before; });
        entry = entry->second.empty() ? m_idle.erase(entry) : std::next(entry);
    }
}

} // namespace dwcp

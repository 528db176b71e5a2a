// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connectionpool.h"

namespace dwcp {

namespace {

constexpr std::size_t keptPerTarget = 2; // a target's checks seldom overlap

}

std::unique_ptr<Connection> ConnectionPool::Place::take()
{
    if (m_idle.empty())
        return nullptr;
    auto connection = std::move(m_idle.back().connection);
    m_idle.pop_back();
    return connection;
}

void ConnectionPool::Place::keep(std::unique_ptr<Connection> connection, SteadyTime now)
{
    if (m_idle.size() < keptPerTarget)
        m_idle.push_back({std::move(connection), now});
}

bool ConnectionPool::Place::closeIdle(SteadyTime before)
{
    std::erase_if(m_idle, [before](const Idle& idle) { return idle.since < before; });
    return m_idle.empty();
}

std::shared_ptr<ConnectionPool::Place> ConnectionPool::at(const std::string& key)
{
    std::shared_ptr<Place>& place = m_places[key];
    if (!place)
        place = std::make_shared<Place>();
    return place;
}

void ConnectionPool::closeIdle(SteadyTime before)
{
    std::erase_if(m_places, [before](const auto& entry) {
        return entry.second->closeIdle(before) && entry.second.use_count() == 1; // held by nobody else
    });
}

} // namespace dwcp

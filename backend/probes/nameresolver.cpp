// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/nameresolver.h"

#include <algorithm>

namespace dwcp {

namespace {

constexpr std::size_t laneCount = 4;

}

NameResolver::NameResolver(asio::io_context& loop, const Clock& clock, Duration lifetime)
    : m_loop(loop)
    , m_clock(clock)
    , m_lifetime(lifetime)
{
}

NameResolver::~NameResolver()
{
    stop();
}

void NameResolver::stop()
{
    if (!m_lanes)
        return;
    m_lanes->stop();
    m_lanes->join();
    m_lanes.reset();
}

void NameResolver::resolve(const std::string& host, Answer answer)
{
    AsioError notLiteral;
    const auto literal = asio::ip::make_address(host, notLiteral);
    if (!notLiteral)
        return answer({}, {literal});
    Name& name = m_names[host];
    const bool isFresh = !name.addresses.empty() && m_clock.steady() - name.asked < m_lifetime;
    if (!isFresh && !name.isAsking)
        ask(host, name);
    if (name.addresses.empty())
        name.waiting.push_back(std::move(answer));
    else
        answer({}, Addresses(name.addresses));
}

void NameResolver::ask(const std::string& host, Name& name)
{
    name.isAsking = true;
    name.asked = m_clock.steady();
    if (!m_lanes)
        m_lanes = std::make_unique<asio::thread_pool>(laneCount);
    asio::post(*m_lanes, [this, host, &lanes = *m_lanes] {
        AsioError error;
        Addresses addresses;
        for (const auto& entry : tcp::resolver(lanes).resolve(host, "", error))
            addresses.push_back(entry.endpoint().address());
        asio::post(m_loop,
            [this, host, text = error ? error.message() : std::string(), addresses] { learn(host, text, addresses); });
    });
}

void NameResolver::learn(const std::string& host, const std::string& error, Addresses addresses)
{
    Name& name = m_names[host];
    name.isAsking = false;
    if (!addresses.empty()) {
        // The order says what the system prefers, except that what worked stays in front.
        if (!name.addresses.empty()) {
            const auto worked = std::find(addresses.begin(), addresses.end(), name.addresses.front());
            if (worked != addresses.end())
                std::rotate(addresses.begin(), worked, worked + 1);
        }
        name.addresses = addresses;
    }
    const std::vector<Answer> waiting = std::exchange(name.waiting, {});
    for (const Answer& answer : waiting)
        answer(error, addresses);
}

void NameResolver::prefer(const std::string& host, const asio::ip::address& address)
{
    const auto found = m_names.find(host);
    if (found == m_names.end())
        return;
    Addresses& addresses = found->second.addresses;
    const auto worked = std::find(addresses.begin(), addresses.end(), address);
    if (worked != addresses.end())
        std::rotate(addresses.begin(), worked, worked + 1);
}

} // namespace dwcp

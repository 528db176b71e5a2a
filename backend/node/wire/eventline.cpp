// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/eventline.h"

#include "health/facts.h"

#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace dwcp {

EventLine::EventLine() : m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    m_events.onKnock([this] { ::eventfd_write(m_bell, 1); });
}

EventLine::~EventLine()
{
    ::close(m_bell);
}

void EventLine::put(const NodeEvent& event)
{
    // A full box counts what it refuses; next() tells the client.
    static_cast<void>(m_events.put(event));
}

std::string EventLine::next(Duration patience)
{
    pollfd bell{m_bell, POLLIN, 0};
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(patience).count();
    if (::poll(&bell, 1, static_cast<int>(milliseconds)) <= 0)
        return ": nothing new\n\n";
    eventfd_t rings = 0;
    ::eventfd_read(m_bell, &rings);
    m_events.takeAll(m_taken);
    std::string text;
    for (const NodeEvent& event : m_taken)
        text += eventText(event);
    const std::size_t refused = m_events.refused();
    if (refused > m_toldRefused)
        text += ": " + std::to_string(refused - m_toldRefused) + " events were lost, the client is too slow\n\n";
    m_toldRefused = refused;
    return text;
}

std::string eventText(const NodeEvent& event)
{
    const nlohmann::ordered_json json{
        {"at", rfc3339(event.at)}, {"kind", event.kind}, {"subject", event.subject}, {"text", event.text}};
    return "event: " + event.kind
        + "\ndata: " + json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n\n";
}

} // namespace dwcp

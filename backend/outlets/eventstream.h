// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/result.h"
#include "outlets/eventlane.h"
#include "outlets/secretreader.h"

#include <memory>
#include <string>

namespace dwcp {

/**
 * Tells a NATS server of levels, breakers, alerts and commands, as CloudEvents 1.0 in JSON:
 *
 *     dwcp.health.CLUSTER.NODE.LAYER, dwcp.health.CLUSTER      a level that changed, of a component or the system
 *     dwcp.breaker.CLUSTER.NODE.LAYER                          a breaker that changed
 *     dwcp.alert.CLUSTER.RULE                                  an alert that fired, changed, or is over
 *     dwcp.command.CLUSTER                                     what somebody ordered, and what became of it
 *
 * What is no letter, digit, - or _ in a name is written as _. Each is on the disk first and leaves it once the server
 * has answered, so a server that is away misses nothing; one may come twice, with the same id, which is also the header
 * Nats-Msg-Id by which JetStream drops the second. Has two threads; the destructor waits for them.
 */
class EventStream {
public:
    struct Options {
        Addressee server; ///< nats://HOST:PORT or tls://HOST:PORT; a bearer token is the server's token
        std::string folder; ///< of its outbox
        const Mailbox<Snapshot>& snapshots; ///< for the cluster's and the layers' names
        const Clock& clock;
        std::uint64_t seed = 1;
        SecretReader secrets{};
    };

    /** Error: the folder cannot be had. Whether the server is there does not matter. */
    static Result<std::unique_ptr<EventStream>> open(const Options& options);
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    Inbox<Event>& inbox() noexcept { return m_lane.inbox(); }
    std::shared_ptr<const LaneTally> tally() const { return m_tally; }

private:
    EventStream(const Options& options, Outbox box);

    std::shared_ptr<LaneTally> m_tally = std::make_shared<LaneTally>("nats");
    EventLane m_lane;
};

/** The subject that an event is published under; empty when nobody is told of it. */
std::string subjectOf(const Event& event, const Snapshot& snapshot);

/** The event as a CloudEvent. */
std::string cloudEvent(const Event& event, const Snapshot& snapshot, const std::string& id);

} // namespace dwcp

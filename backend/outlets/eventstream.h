// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/inbox.h"
#include "health/mailbox.h"
#include "health/result.h"
#include "resilience/clock.h"

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
    static constexpr std::size_t boxLimit = 65'536;

    struct Options {
        std::string url; ///< nats://HOST:PORT
        std::string folder; ///< of its outbox
        const Mailbox<Snapshot>& snapshots; ///< for the cluster's and the layers' names
        const Clock& clock;
        std::uint64_t seed = 1;
    };

    /** Error: the folder cannot be had. Whether the server is there does not matter. */
    static Result<std::unique_ptr<EventStream>> open(const Options& options);
    ~EventStream();
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    Inbox<Event>& inbox() noexcept;

private:
    class Feeder;
    explicit EventStream(std::unique_ptr<Feeder> feeder);
    std::unique_ptr<Feeder> m_feeder;
};

/** The subject that an event is published under; empty when nobody is told of it. */
std::string subjectOf(const Event& event, const Snapshot& snapshot);

/** The event as a CloudEvent. */
std::string cloudEvent(const Event& event, const Snapshot& snapshot, const std::string& id);

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/inbox.h"
#include "health/secret.h"
#include "resilience/clock.h"

#include <cstddef>
#include <functional>
#include <memory>

namespace dwcp {

/** Bounds of a prober; the defaults are for 10,000 targets. */
struct ProberOptions {
    std::size_t maxWaitingOrders = 65'536; ///< orders not yet seen by the prober's thread
    Duration idleConnection = std::chrono::minutes(2); ///< a connection unused for longer is closed
    Duration idleTarget = std::chrono::minutes(15); ///< what is remembered of a target is dropped after that
    Duration nameLifetime = std::chrono::minutes(1); ///< a host name's addresses are asked for again after that
};

/**
 * The prober: one thread, one Asio event loop, all check types of the catalogue. Orders are handed over through an
 * Inbox with one wake-up for all that wait; connections are kept alive between checks; pages are parsed where they
 * arrive.
 *
 * The sink is called on the prober's thread, once per order, and must not block: put the result into an Inbox there.
 * (An order that finds maxWaitingOrders others before it is answered with Cancelled at once, on the thread of start().)
 * Nothing is delivered once the destructor has begun. Host names are looked up on a few threads of their own, since
 * getaddrinfo() blocks; the destructor waits for look-ups under way.
 */
class AsioProber final : public Prober {
public:
    using Sink = std::function<void(CheckResult)>;

    /**
     * The clock measures durations and must outlive the prober; timeouts run on the machine's own timers. `secrets` is
     * the box in which those arrive that an Access names "keychain:NAME"; a later one of the same name replaces the
     * earlier.
     */
    AsioProber(const Clock& clock, Sink sink, const ProberOptions& options = {},
        std::shared_ptr<Inbox<Secret>> secrets = nullptr);
    ~AsioProber() override;

    void start(CheckOrder order) override;
    void startAll(std::vector<CheckOrder> orders) override;
    void cancel(CheckId id) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace dwcp

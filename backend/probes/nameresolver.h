// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/asio.h"
#include "resilience/clock.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * Host names to addresses, remembered for a while: within the lifetime at once, after it the old addresses are still
 * given while new ones are asked for, so a slow name server delays nobody who was reached before. A name is looked up
 * once at a time, on one of a few threads, because getaddrinfo() blocks and one dead name must not hold up the others.
 * Thread: the prober's.
 */
class NameResolver {
public:
    using Addresses = std::vector<asio::ip::address>;
    using Answer = std::function<void(const std::string& error, const Addresses& addresses)>;

    NameResolver(asio::io_context& loop, const Clock& clock, Duration lifetime);
    ~NameResolver();

    /** An address literal or a remembered name is answered before this returns; the error is empty on success. */
    void resolve(const std::string& host, Answer answer);

    /** Puts the address that worked first, so that a dead one before it costs time only once. */
    void prefer(const std::string& host, const asio::ip::address& address);

    /** Waits for look-ups under way; their answers are dropped. */
    void stop();

private:
    struct Name {
        Addresses addresses;
        SteadyTime asked;
        bool isAsking = false;
        std::vector<Answer> waiting;
    };
    void ask(const std::string& host, Name& name);
    void learn(const std::string& host, const std::string& error, Addresses addresses);

    asio::io_context& m_loop;
    const Clock& m_clock;
    Duration m_lifetime;
    std::unordered_map<std::string, Name> m_names;
    std::unique_ptr<asio::thread_pool> m_lanes; // made for the first name
};

} // namespace dwcp

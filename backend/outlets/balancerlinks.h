// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"
#include "health/command.h"
#include "health/inbox.h"

#include <memory>
#include <vector>

namespace dwcp {

/**
 * Asks each balancer how it is, tells it weights when it is ordered to, and reports what came of it. Each has a thread
 * of its own, so that one that hangs holds up nobody. The destructor gives every balancer that was told weights those
 * of its own configuration back: nobody looks after it any more.
 */
class BalancerLinks {
public:
    static constexpr std::size_t orderLimit = 1'024;

    /** `reports` must outlive it. */
    BalancerLinks(const std::vector<BalancerSpec>& balancers, Inbox<Command>& reports);
    ~BalancerLinks();
    BalancerLinks(const BalancerLinks&) = delete;
    BalancerLinks& operator=(const BalancerLinks&) = delete;

    /** Where the engine puts its orders. */
    Inbox<BalancerOrder>& inbox() noexcept;

private:
    class Link;
    class Post;
    std::unique_ptr<Post> m_post;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/statefolds.h"
#include "health/balancerweights.h"
#include "health/command.h"
#include "health/configuration.h"
#include "health/memory.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * One balancer: what it says of its servers and what is known of their nodes come together, weights come out. It is
 * told them only while it is armed. Makes an event of each turn, also of its silence: one when it begins, one when it
 * ends. Thread: the engine's.
 */
class BalancerDesk {
public:
    using Nodes = std::vector<std::shared_ptr<const NodeState>>; ///< by NodeId; nullptr: removed

    explicit BalancerDesk(BalancerSpec spec);

    const BalancerSpec& spec() const noexcept { return m_spec; }
    void take(const BalancerReport& report, EventQueue& events);
    /** Error: why not. */
    std::optional<std::string> arm(bool isArmed, const Command& command, WallTime now);
    void resume(const BalancerMemory& memory, EventQueue& events);
    BalancerMemory remember() const;
    /** Weighs anew; what the balancer is to be told, if anything. */
    std::optional<BalancerOrder> judge(const Nodes& nodes, EventQueue& events);
    BalancerState state() const;

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_weights, m_seats, m_looks, m_isArmed, m_isHandover, m_actor, m_reason, m_armedSince, m_seenAt,
            m_orderedAt, m_retryAt, m_problem, m_refusal, m_ejections, m_panics, m_orders, m_lookUntil);
        for (const Look& look : m_looks)
            folder.check(look.chosen.size() == m_seats.size());
    }

private:
    /** A server and the course of the instance behind it. */
    struct Seat {
        SeenServer seen;
        std::string nodeName;
        NodeId node = noNode;
        InstanceCourse course;
        double shareSeen = std::numeric_limits<double>::quiet_NaN();

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(seen, nodeName, node, course, shareSeen);
        }
    };
    /** The counters at one moment, in the order of the seats. */
    struct Look {
        WallTime at{};
        std::vector<std::uint64_t> chosen;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(at, chosen);
        }
    };

    void note(EventQueue& events, const Seat* seat, const std::string& text) const;
    void setProblem(const std::string& problem, EventQueue& events);
    void setSeats(const std::vector<SeenServer>& servers);
    void measureShares(WallTime now);
    void resolve(const Nodes& nodes);
    InstanceHealth healthOf(const Seat& seat, const Nodes& nodes) const;
    void tellTurn(const Seat& seat, bool wasEjected, EventQueue& events) const;
    std::uint32_t weightFor(const Seat& seat) const;
    bool isLookingAround(WallTime now);
    bool mayOrder(WallTime now) const;
    std::optional<BalancerOrder> orderNow(WallTime now);

    BalancerSpec m_spec;
    BalancerWeights m_weights;
    std::vector<Seat> m_seats;
    std::deque<Look> m_looks;
    bool m_isArmed = false;
    bool m_isHandover = false; ///< owed to the balancer
    std::string m_actor;
    std::string m_reason;
    WallTime m_armedSince{};
    WallTime m_seenAt{};
    WallTime m_orderedAt{}; ///< epoch: no order waits for its effect
    WallTime m_retryAt{}; ///< after a refusal
    WallTime m_lookUntil{}; ///< epoch: it knows what it weighs
    std::string m_problem;
    std::string m_refusal;
    std::uint64_t m_ejections = 0;
    std::uint64_t m_panics = 0;
    std::uint64_t m_orders = 0;
};

/** All balancers of the configuration. Thread: the engine's. */
class Balancing {
public:
    explicit Balancing(const Configuration& configuration);

    bool empty() const noexcept { return m_desks.empty(); }
    void take(const BalancerReport& report, EventQueue& events);
    /** Error: why not. */
    std::optional<std::string> arm(const ArmBalancer& what, const Command& command, WallTime now);
    void advance(const BalancerDesk::Nodes& nodes, EventQueue& events);
    /** Those go on being armed that were when the program ended, however it ended. */
    void resume(const std::vector<BalancerMemory>& memory, EventQueue& events);
    /** Of those that somebody has armed or disarmed; nullopt when that is as it was at the last call. */
    std::optional<std::vector<BalancerMemory>> remember();
    std::vector<BalancerOrder> takeOrders() { return std::exchange(m_orders, {}); }
    /** nullptr when none is configured. */
    std::shared_ptr<const std::vector<BalancerState>> states() const;

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder.fixed(m_desks);
        if constexpr (Folder::isReading)
            m_orders.clear();
    }

private:
    std::vector<BalancerDesk> m_desks;
    std::vector<BalancerOrder> m_orders;
    std::uint64_t m_told = 0; ///< hash of what remember() told last; no state
};

} // namespace dwcp

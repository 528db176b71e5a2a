// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/commander.h"

namespace dwcp {

/**
 * Carries out what an operator asks a node for: one control call, and then the node's own page until it says that it is
 * so. Only that is "done"; a refusal of the node, silence, and a page that says otherwise for too long are "refused",
 * each with its reason. Thread: the engine's.
 */
class NodeController {
public:
    static constexpr Duration callTimeout = std::chrono::seconds(5);
    static constexpr Duration confirmWithin = std::chrono::seconds(15); ///< after the node has accepted

    explicit NodeController(Monitor& monitor) : m_monitor(monitor) { }

    Commander::Verdict begin(const TurnNodeBreaker& what, const Command& command);
    Commander::Verdict begin(const RestartComponent& what, const Command& command);

    /** True when it is the answer to a call. */
    bool take(const CheckResult& result);
    /** The node's page came, asked for at `askedAt`. */
    void look(WatchedNode& node, WallTime askedAt);
    /** Ends what has waited for too long. */
    void giveUpOverdue();
    /** The node is going to be watched no more: its calls end. */
    void forget(NodeId node);

private:
    using Call = Monitor::ControlCall;

    Commander::Verdict send(
        WatchedNode& node, Call call, std::string path, const Command& command, Duration timeToLive);
    std::optional<std::string> obstacle(WatchedNode& node, const Command& command) const;
    void accepted(Call& call);
    bool isConfirmed(WatchedNode& node, const Call& call) const;
    void end(Call call, bool isDone, std::string text);
    WatchedNode& nodeOf(const Call& call);

    Monitor& m_monitor;
};

} // namespace dwcp

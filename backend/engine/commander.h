// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/monitor.h"

#include <optional>
#include <string>

namespace dwcp {

/**
 * Carries out what an operator asked for: validate, audit "intended", apply, audit "done" or "refused". One arm per
 * command; the compiler asks for it. Thread: the engine's.
 */
class Commander {
public:
    explicit Commander(Monitor& monitor) : m_monitor(monitor) { }

    void carryOut(const Command& command);

    struct Verdict {
        bool done = false;
        std::string text; ///< the effect, or why it was refused
        bool isUnderWay = false; ///< neither: the end is told later
    };

    void audit(EventKind kind, const Command& command, std::string detail);

private:
    Verdict apply(const CheckNow& what, const Command& command);
    Verdict apply(const TripBreaker& what, const Command& command);
    Verdict apply(const ResetBreaker& what, const Command& command);
    Verdict apply(const Pause& what, const Command& command);
    Verdict apply(const Resume& what, const Command& command);
    Verdict apply(const WatchSeries& what, const Command& command);
    Verdict apply(const TurnNodeBreaker& what, const Command& command);
    Verdict apply(const RestartComponent& what, const Command& command);
    Verdict apply(const SetBreakerMode& what, const Command& command);
    Verdict apply(const StartMaintenance& what, const Command& command);
    Verdict apply(const EndMaintenance& what, const Command& command);
    Verdict apply(const AddSilence& what, const Command& command);
    Verdict apply(const EndSilence& what, const Command& command);
    Verdict apply(const AcknowledgeAlert& what, const Command& command);
    Verdict apply(const TakeDelivery& what, const Command& command);
    Verdict apply(const CorrectBudgets& what, const Command& command);
    Verdict apply(const RecoverNow& what, const Command& command);
    Verdict apply(const CancelRecovery& what, const Command& command);
    Verdict apply(const AddTarget& what, const Command& command);
    Verdict apply(const RemoveTarget& what, const Command& command);
    Verdict apply(const ArmBalancer& what, const Command& command);
    Verdict apply(const TakeBalancerReport& what, const Command& command);
    bool hasNode(NodeId id) const;
    std::optional<std::string> problemOfScope(ComponentId id);

    /** Does something to a breaker; the text names it before and after. */
    template <typename Act>
    Verdict changeBreaker(ComponentId id, Act act);
    Verdict setMode(ComponentId id, BreakerMode mode, Duration timeToLive, const Command& command);
    Component* find(ComponentId id);
    std::string nodeBreakerName(BreakerId id) const;

    Monitor& m_monitor;
};

/** Why a command may not be carried out whatever the state of things; nullopt when it may. */
std::optional<std::string> problemOf(const Command& command);

} // namespace dwcp

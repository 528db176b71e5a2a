// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/impact.h"
#include "health/snapshot.h"

#include <QCoreApplication>
#include <QString>

namespace dwcp {

/**
 * How a breaker presents itself: its state, or the mode that overrides it; unknown when its owner is silent. The order
 * is from bad to good.
 */
enum class BreakerLook : std::uint8_t { ForcedOpen, Open, HalfOpen, Unknown, Disabled, MetricsOnly, Closed };

BreakerLook breakerLook(CircuitBreaker::State state, CircuitBreaker::Mode mode) noexcept;

/** The words of the domain and the sentences made of them, translated. Thread: GUI. */
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    static QString level(Level level); ///< "Degraded"
    static QString levelInSentence(Level level); ///< "degraded"
    static QString flag(Flag flag); ///< "stale"
    static QString flags(Flags flags); ///< "stale, flapping"; empty when there is none
    static QString breaker(BreakerLook look); ///< "half-open"
    static QString breakerTitle(BreakerLook look); ///< "Half-open"
    static QString outcome(CheckOutcome outcome); ///< "timed out"
    static QString direction(TrendDirection direction); ///< "degrading"
    static QString timeoutStrategy(TimeoutStrategy strategy); ///< "fast fail"
    static QString serviceMode(ServiceMode mode); ///< "limited"
    static QString presence(Presence presence); ///< "not provided"
    static QString degradation(int level); ///< "Level 2, several components"
    static QString eventKind(EventKind kind); ///< "Level"

    /** "×1", "×½", "×¼" */
    static QString intervalFactor(int divisor);

    /** A rule's value in its unit; the words of its presence when there is none. */
    static QString reading(const MetricRule& rule, const RuleState& state);
    /** The value that makes a level, with its sign: "≥ 3.0%". Empty when the rule has no such threshold. */
    static QString enters(const MetricRule& rule, Level level);
    static QString leaves(const MetricRule& rule, Level level);

    /** Why a component is as it is, in one line: "Packet loss 4.8%, limit 2.0%". Empty when it is well. */
    static QString cause(const ComponentState& component);

    /** "use-02 Transport, critical, score 46": the accessible name of a cell. */
    static QString component(const NodeState& node, const ComponentState& component, const QString& layer);

    /** What a trip would do, in sentences: who loses service, capacity, quorum, budgets. */
    static QString impact(const Snapshot& snapshot, const Impact& impact);

    /** "use-02 Transport"; what the event is about. */
    static QString eventObject(const Event& event);
    /** "degraded to critical: Packet loss 4.8%"; what happened to it. */
    static QString eventText(const Event& event);
    /** The level that an event is drawn with; none where it has an icon. */
    static std::optional<Level> eventLevel(const Event& event);
    /** The icon of an event that says nothing about a level; empty where it has a level. */
    static QString eventIcon(const Event& event);
};

/** UTF-8 of the pure rooms as Qt's string. */
inline QString toText(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alert.h"
#include "health/check.h"
#include "health/checklog.h"
#include "health/guard.h"
#include "health/incident.h"
#include "health/level.h"
#include "health/leveltimes.h"
#include "health/maintenance.h"
#include "health/profile.h"
#include "health/quorum.h"
#include "health/ruletrend.h"
#include "health/seldom.h"
#include "health/slo.h"
#include "resilience/circuitbreaker.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

struct BalancerState; // health/balancer.h

using LayerIndex = std::uint8_t; ///< index into Snapshot::layers; columns are only ever appended

inline constexpr NodeId noNode = 0xffffffff;
inline constexpr LayerIndex noLayer = 0xff;
inline constexpr std::uint16_t noRule = CheckEntry::noRule;

/** A layer on a node. */
struct ComponentId {
    NodeId node = noNode;
    LayerIndex layer = noLayer;
    friend constexpr auto operator<=>(const ComponentId&, const ComponentId&) = default;
};

/**
 * Names a series that the engine keeps: a rule's values (rule = index within the component's rules in profile order), a
 * component's score (rule = noRule), a node's score (layer = noLayer), the system's score (node = noNode).
 */
struct SeriesRef {
    NodeId node = noNode;
    LayerIndex layer = noLayer;
    std::uint16_t rule = noRule;
    friend constexpr auto operator<=>(const SeriesRef&, const SeriesRef&) = default;
};

/** One kept value. NaN marks a gap: asked, and no number came. */
struct Point {
    WallTime at{};
    double value = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
using Points = std::vector<Point>; ///< ascending in time

/** A metric rule's newest judgement. */
struct RuleState {
    Presence presence = Presence::NotProvided;
    Level level = Level::Unknown; ///< Healthy..Critical when presence is Value
    double value = 0; ///< in the rule's unit; meaningless unless presence is Value
    double score = 0; ///< 0..1
    RuleTrend trend;
};

struct FacetState {
    Presence presence = Presence::NotProvided; ///< Value when any of its rules could be judged
    Level level = Level::Unknown;
    double score = 0; ///< 0..1
};

/** An operator's standing order to a breaker. */
struct BreakerOverride {
    std::string actor;
    std::string reason;
    WallTime since{};
    WallTime until{}; ///< epoch: until it is reset
};

/** What a breaker looks like from outside. */
struct BreakerView {
    std::string name; ///< "etcd-1/acp"
    CircuitBreaker::State state = CircuitBreaker::State::Closed;
    CircuitBreaker::Mode mode = CircuitBreaker::Mode::Automatic;
    WallTime since{}; ///< of this state or mode
    WallTime nextHalfOpen{}; ///< when open: the next trial
    std::uint32_t consecutiveFailures = 0;
    std::uint32_t maxFailures = 0;
    std::uint32_t trialsPassed = 0; ///< half-open: of trialsNeeded
    std::uint32_t trialsNeeded = 0;
    std::uint64_t generation = 0;
    std::uint64_t successes = 0;
    std::uint64_t failures = 0;
    std::uint64_t rejected = 0;
    std::uint64_t changes = 0; ///< of state
    Seldom<BreakerOverride> override;
    std::uint64_t event = 0; ///< id of the event that told of its newest change; 0: none did
};

/** One layer on one node: level, why, how it is being checked. */
struct ComponentState {
    LayerIndex layer = noLayer;
    std::shared_ptr<const LayerSpec> spec;
    Level level = Level::Unknown; ///< hard
    Level softLevel = Level::Unknown; ///< what the newest result says; differs from level while Flag::Soft is set
    Flags flags;
    double score = 0; ///< 0..1 in the level's band; NaN when unknown
    WallTime since{}; ///< of the hard level
    WallTime checkedAt{}; ///< of the newest result; epoch: never
    Duration duration{}; ///< of the newest check
    Duration interval{}; ///< in force
    std::uint8_t intervalDivisor = 1; ///< 1, 2, 4: interval = spec interval / divisor
    std::uint8_t attempt = 0; ///< soft: results so far
    std::uint8_t attemptsNeeded = 0;
    double flapping = 0; ///< 0..1, weighted state changes over 20 slots
    double availability = 0; ///< 0..1 over the SLA window; NaN when nothing is known
    LevelTimes times; ///< since it was first seen
    std::uint64_t levelEvent = 0; ///< id of the event that told of the hard level; 0: none did
    std::string error; ///< of the newest check, empty when it answered
    std::uint16_t worstRule = noRule; ///< the rule that decides the level
    std::vector<FacetState> facets; ///< as spec->facets
    std::vector<RuleState> rules; ///< as the rules of spec->facets, one after the other
    CheckLog log;
    BreakerView breaker;
    std::shared_ptr<const RecoveryState> recovery; ///< nullptr: nothing is ever done about it
};

/**
 * A breaker that a node has itself, as its page tells. What the page does not tell (trials, limits) is zero. The order
 * of an override is known when it was given from here.
 */
struct NodeBreaker {
    std::string name; ///< on the node: "send"
    bool isKnown = false; ///< the newest page was there and told of it; else the view is what was last seen
    BreakerView view;
};

using NodeBreakerIndex = std::uint8_t; ///< into NodeState::breakers; they are only ever appended
inline constexpr NodeBreakerIndex noNodeBreaker = 0xff;

/** Names a breaker: the engine's own before a component, or the node's (layer = noLayer). */
struct BreakerId {
    ComponentId component;
    NodeBreakerIndex nodeBreaker = noNodeBreaker;

    constexpr BreakerId() = default;
    constexpr BreakerId(ComponentId before) : component(before) { }
    static constexpr BreakerId ofNode(NodeId node, NodeBreakerIndex index)
    {
        BreakerId id(ComponentId{node, noLayer});
        id.nodeBreaker = index;
        return id;
    }
    constexpr bool isOfNode() const noexcept { return nodeBreaker != noNodeBreaker; }
    friend constexpr auto operator<=>(const BreakerId&, const BreakerId&) = default;
};

/** What a node thinks of a peer: less than 1 discounts the peer's vote. */
struct PeerOpinion {
    std::string peer; ///< name of a node
    double reputation = 1; ///< 0..1
    friend bool operator==(const PeerOpinion&, const PeerOpinion&) = default;
};

/** One target with all its components. Immutable once in a Snapshot; a new one is made when something changed. */
struct NodeState {
    NodeId id = noNode;
    std::string name;
    std::string region;
    std::string url;
    std::shared_ptr<const Profile> profile; ///< nullptr: not recognised yet
    double weight = 1;
    Level level = Level::Unknown; ///< of the worst component
    Flags flags;
    double score = 0; ///< 0..1, the worst component's; NaN when unknown
    WallTime since{};
    std::string problem; ///< why there is no component: "page is of no known kind", "connection refused"
    bool settled = false; ///< every way of asking has had its first answer, or is known to have none
    std::vector<ComponentState> components; ///< ascending by layer
    std::vector<NodeBreaker> breakers; ///< those it has itself, in the order in which they were first seen
    std::vector<PeerOpinion> opinions; ///< of its peers, those below 1
    std::shared_ptr<const NodeGuards>
        guards; ///< those it has itself; nullptr: its newest page tells of none, or is old
    std::uint64_t revision = 0; ///< Snapshot::sequence at which it last changed

    const ComponentState* component(LayerIndex layer) const noexcept;
};

/** A column of the console: the layers of all profiles in use, those with equal ids are one. */
struct LayerColumn {
    std::string id;
    std::string code;
    std::string name;
    bool criticalPath = false;
    Duration interval{};
    Duration timeout{};
    TimeoutStrategy timeoutStrategy = TimeoutStrategy::FastFail;
};

/** Where an incident may come from. */
struct CauseState {
    ComponentId component; ///< layer = noLayer: the node as a whole
    std::string name; ///< "db-1 Consensus"
    double share = 0; ///< of the belief, 0..1
    std::vector<std::string> evidence; ///< facts, in English
};

/** One trouble, however many things it makes ill. */
struct IncidentState {
    std::uint64_t id = 0;
    WallTime since{};
    Level level = Level::Degraded;
    std::uint32_t size = 0; ///< things that are ill
    std::uint32_t nodes = 0;
    std::vector<ComponentId> members; ///< the first of them, ascending
    std::vector<CauseState> causes; ///< likeliest first

    static constexpr std::size_t listedMembers = 64;
};

enum class ServiceMode : std::uint8_t { Full, Limited, Minimal };

struct SystemState {
    Level level = Level::Unknown;
    Flags flags;
    double score = 0; ///< 0..1; NaN when unknown
    int degradation = 0; ///< 0 none, 1..4
    double availability = 0; ///< 0..1 over the SLA window; NaN when nothing is known
    ServiceMode mode = ServiceMode::Full;
    WallTime since{}; ///< of the level
    std::uint32_t nodesByLevel[levelCount] = {};
    std::uint32_t componentsByLevel[levelCount] = {};
    std::uint32_t serving = 0; ///< components healthy or degraded, outside of maintenance
    std::uint32_t notServing = 0; ///< components critical or failed, outside of maintenance
    std::uint32_t inMaintenance = 0; ///< components
    std::uint32_t breakers = 0; ///< the components' and those that nodes have themselves
    std::uint32_t breakersOpen = 0; ///< open or forced open
    std::uint32_t breakersHalfOpen = 0;
    std::uint32_t breakersUnknown = 0; ///< a silent node's own
    std::optional<QuorumState> quorum; ///< where at least two nodes have a layer of id "acp"
};

/** How the journal does. Counters since the start. */
struct JournalState {
    bool isInMemory =
        false; ///< the disk refuses; what happens is kept in memory as far as it goes, until it takes again
    std::string problem; ///< why; empty while it writes
    std::uint64_t inputsKept = 0; ///< durable: results, commands
    std::uint64_t inputsWaiting = 0; ///< in memory, not yet durable
    std::uint64_t inputsLost = 0; ///< there was no more room for them
    std::uint64_t samplesKept = 0; ///< durable values of the history
    std::uint64_t fileBytes = 0;
    std::uint64_t chunksDamaged = 0; ///< found while reading, and left out
    std::uint64_t chunksRemoved = 0; ///< by age or by size
    std::uint64_t checkpoints = 0; ///< of the engine's state, in the file
    std::uint64_t checkpointBytes = 0; ///< all of them
    Duration lastCheckpoint{}; ///< how long the newest one held up the engine
    Duration lastCommit{}; ///< how long the newest one took
    WallTime committedAt{};
    std::uint64_t memoriesSettled = 0; ///< number of the newest memory that is durable, or was refused by the disk
};

/** The engine about itself. Counters since its start. */
struct EngineState {
    WallTime startedAt{};
    std::uint64_t checksStarted = 0;
    std::uint64_t checksDone = 0;
    std::uint64_t checksFailed = 0; ///< outcome other than Answered
    std::uint64_t checksLate = 0; ///< started more than one slot after they were due
    double checksPerSecond = 0; ///< over the last ten seconds
    std::uint32_t checksInFlight = 0;
    std::uint32_t checksWaiting = 0; ///< due, held back by the limit on concurrent checks
    Duration worstLateness{}; ///< of the last ten seconds
    Duration lastBeat{}; ///< time the engine thread spent in its newest beat
    std::uint64_t beats = 0;
    std::uint64_t eventsLost = 0; ///< refused by a full box
    bool paused = false;
    std::shared_ptr<const JournalState> journal; ///< nullptr: nothing is recorded
};

struct WatchedSeries {
    SeriesRef ref;
    std::shared_ptr<const Points> points;
};

/**
 * What is true at one moment, whole and immutable. Shares everything that did not change with the one before.
 * Thread: any.
 */
struct Snapshot {
    std::uint64_t sequence = 0;
    WallTime at{};
    std::string cluster;
    std::shared_ptr<const std::vector<LayerColumn>> layers;
    std::vector<std::shared_ptr<const NodeState>> nodes; ///< by NodeId; nullptr: removed
    SystemState system;
    EngineState engine;
    std::shared_ptr<const std::vector<BudgetState>> budgets; ///< of all objectives
    std::shared_ptr<const std::vector<IncidentState>> incidents; ///< open ones, ascending by id
    std::vector<MaintenanceWindow> maintenance; ///< under way and to come, ascending by id
    std::shared_ptr<const AlertBoard> alerts; ///< nullptr in one that was made without an engine
    std::shared_ptr<const std::vector<BalancerState>> balancers; ///< as configured; nullptr: there are none
    std::vector<WatchedSeries> watched; ///< ascending by ref; those asked for by the last WatchSeries
    std::shared_ptr<const MetricForecast> scoreForecast; ///< of the system's score; nullptr: none was made

    const NodeState* node(NodeId id) const noexcept;
    const ComponentState* component(ComponentId id) const noexcept;
    /** nullptr when there is none. */
    const BreakerView* breaker(BreakerId id) const noexcept;
    const Points* series(const SeriesRef& ref) const noexcept; ///< nullptr: not watched or not there
};

/** A layer over all nodes, as combine() has it; what is stale counts as unknown. Unknown when no node has it. */
Level layerLevel(const Snapshot& snapshot, LayerIndex layer);

/** The rule with that flat index, and the facet that holds it; {nullptr, nullptr} when there is none. */
struct RulePlace {
    const FacetSpec* facet = nullptr;
    const MetricRule* rule = nullptr;
};
RulePlace rulePlace(const LayerSpec& layer, std::uint16_t rule) noexcept;
/** Of all facets. */
std::size_t ruleCount(const LayerSpec& layer) noexcept;

} // namespace dwcp

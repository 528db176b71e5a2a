// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expression.h"
#include "health/guard.h"
#include "health/level.h"
#include "health/recovery.h"
#include "resilience/clock.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

enum class Unit : std::uint8_t { None, Ratio, Seconds, Bytes, BytesPerSecond, PerSecond, Count, Percent, Entries };

/** The unit's name on the wire and in profiles: "none", "ratio", "seconds", ... */
std::string_view unitName(Unit unit) noexcept;

/** Which way a value gets worse. */
enum class Polarity : std::uint8_t { HigherIsWorse, LowerIsWorse };

/** A threshold with a band: entered at one value, left at another, so that noise on the edge does not flap. */
struct Threshold {
    double enter = 0;
    double leave = 0;
};

/** What a rule does with values and how it is called. Values and thresholds are in the rule's unit. */
struct MetricRule {
    std::string id; ///< unique in its layer, "fsync_p99"
    std::string name; ///< for people, "WAL fsync p99"
    Unit unit = Unit::None;
    Polarity polarity = Polarity::HigherIsWorse;
    std::optional<Threshold> degraded;
    std::optional<Threshold> critical;
    double ideal = 0; ///< score 1 here
    double bound = 0; ///< score 0.2 here and beyond
    double weight = 1;
    std::vector<Expression> sources; ///< the first that the target provides is used
    std::string runbook; ///< URL, may be empty
};

struct FacetSpec {
    std::string id;
    std::string name;
    double weight = 1;
    std::vector<MetricRule> rules;
};

enum class TimeoutStrategy : std::uint8_t { FastFail, Graceful, Backoff };

/** Options of the breaker that stands before a component. */
struct BreakerSpec {
    int maxFailures = 5;
    Duration resetTimeout = std::chrono::seconds(60);
    int halfOpenMax = 3;
};

/** A layer: what is watched on each node that has it. */
struct LayerSpec {
    std::string id; ///< on the wire: "acp"
    std::string code; ///< short upper-case: "ACP"
    std::string name; ///< for people: "Consensus"
    Duration interval = std::chrono::seconds(10);
    Duration timeout = std::chrono::seconds(2);
    TimeoutStrategy timeoutStrategy = TimeoutStrategy::FastFail;
    bool criticalPath = false;
    double weight = 1;
    int failureThreshold = 3; ///< results in a row before a worse level is hard
    int successThreshold = 2; ///< results in a row before a better level is hard
    std::string check = "main"; ///< id of the CheckSpec that feeds it
    std::string reputation; ///< series by label "peer", 0..1: what the node thinks of its peers' votes; empty: none
    BreakerSpec breaker;
    std::vector<std::string> dependsOn; ///< ids of layers of the same node that it needs
    RecoverySpec recovery;
    std::vector<FacetSpec> facets;
};

/** How a target is asked. One check feeds every layer that names it. */
struct CheckSpec {
    std::string id = "main";
    std::string type = "prometheus"; ///< prometheus, json, health, tcp, command: the probe catalogue's names
    std::string path; ///< HTTP path, "/metrics"
    std::string prefix; ///< json: put before each flattened name, "gnatsd_varz"
    std::vector<std::string> command; ///< command: program and arguments; {host} and {port} are replaced
    std::uint64_t bodyLimit = 64ULL << 20; ///< bytes; a larger answer is refused
};

/**
 * What a kind of system has of breakers of its own and how it is controlled. Series tell what is so: label `name` names
 * a breaker, `mode` its mode (one series, of value 1, for the mode it has), `component` a layer by its id.
 */
struct ControlSpec {
    std::string path = "/api/v1"; ///< of the control interface: PATH/breakers/NAME/trip, PATH/components/LAYER/restart
    std::string breakerState; ///< series of a breaker's state
    std::string breakerMode; ///< series of its mode; empty: breakers have none
    std::string breakerRequests; ///< counter with label result: success, failure, rejected; may be empty
    std::string componentStarts; ///< counter of a layer's starts; empty: layers cannot be restarted
    double closed = 0; ///< values of breakerState; published types disagree
    double halfOpen = 1;
    double open = 2;

    /** Sorted, without empty ones. */
    std::vector<std::string> seriesNames() const;
};

/** What the page of a node tells of the guards of one kind that it has itself: limiters, bulkheads, retries and such. */
struct GuardSpec {
    /** A counter for what is told by the second; several series of one guard are added. */
    struct Figure {
        GuardFigure figure = GuardFigure::Current;
        Expression series; ///< a selector
    };
    GuardKind kind = GuardKind::Limiter;
    std::string label; ///< its value names a guard: "limiter"
    std::vector<Figure> figures; ///< at least one
};

/**
 * What a kind of system offers and what of it matters. Data, not code: read from resources/profiles/NAME.toml by
 * readProfile(). Immutable once read.
 */
struct Profile {
    std::string name; ///< "etcd"
    std::string title; ///< "etcd"
    std::vector<std::string> recognise; ///< series names; a page that offers one of them is of this kind
    std::vector<CheckSpec> checks; ///< at least one; the first is "main"
    std::vector<LayerSpec> layers;
    std::optional<ControlSpec> control; ///< nothing: it has no breakers, or none that can be seen
    std::vector<GuardSpec> guards; ///< seen on the page of the first check

    const CheckSpec* check(std::string_view id) const noexcept;

    /** What a check must hand over for all rules that it feeds, and for recognition. */
    Extraction extraction(std::string_view checkId) const;
};

} // namespace dwcp

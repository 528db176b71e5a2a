// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/event.h"
#include "health/snapshot.h"
#include "reports/course.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/** A stretch of one program's run that lies in a report's window. */
struct ChronicleRun {
    std::int64_t id = 0;
    std::string program;
    WallTime from{};
    WallTime to{};
    std::string configurationHash; ///< SHA-256 of the configuration, hexadecimal
    std::uint64_t results = 0;
    std::uint64_t commands = 0;
    std::uint64_t inputsLost = 0;
    std::string problem; ///< why it could not be read to its end; empty: it could
};

/** Where a report's numbers come from. */
struct ChronicleOrigin {
    std::string cluster;
    std::string journal; ///< name of the file, without its folder
    std::string program; ///< that makes the report, with its version
    std::string selection; ///< as it was typed; empty: all
    WallTime from{}; ///< of the window, as far as there is anything in it
    WallTime to{};
    std::vector<ChronicleRun> runs; ///< ascending
};

enum class BreakerCourse : std::uint8_t { Closed, HalfOpen, Open, ForcedOpen, Disabled, MetricsOnly };
inline constexpr std::size_t breakerCourses = 6;

/** "closed", "half-open", "open", "forced-open", "disabled", "metrics-only". */
std::string_view breakerCourseName(BreakerCourse course) noexcept;
BreakerCourse breakerCourseOf(CircuitBreaker::State state, CircuitBreaker::Mode mode) noexcept;

/** A breaker over the window. */
struct BreakerAccount {
    std::string name; ///< "n1/acp"
    bool isOfNode = false; ///< the node has it itself, else the engine's before a component
    BreakerCourse now = BreakerCourse::Closed; ///< at the end
    WallTime since{};
    std::array<Duration, breakerCourses> times{};
    std::uint32_t trips = 0; ///< openings, forced ones too
    std::uint32_t changes = 0;
    std::uint64_t rejected = 0; ///< in all, as counted at the end
};

/** A rule of a component over the window. */
struct MetricAccount {
    Course course; ///< kept only when series are wanted
    double min = 0;
    double max = 0;
    double sum = 0;
    double last = 0;
    std::uint64_t count = 0;
    std::uint64_t gaps = 0; ///< results without a number

    double mean() const noexcept;
};

/** A layer on a node over the window. */
struct ComponentAccount {
    std::uint32_t node = 0; ///< index into Chronicle::nodes
    std::shared_ptr<const LayerSpec> spec;
    Level level = Level::Unknown; ///< at the end; what is stale is unknown
    Flags flags;
    double score = 0; ///< 0..1; NaN when unknown
    WallTime since{};
    std::array<Duration, levelCount> times{}; ///< at each level, without planned time
    Duration planned{};
    std::uint32_t changes = 0; ///< of the hard level
    std::uint32_t outages = 0; ///< times that it went from serving to critical or failed
    std::uint32_t flappings = 0;
    std::string cause; ///< why it is as it is, at the end, in English
    std::uint16_t causeRule = noRule; ///< the rule that the cause tells of; noRule: another cause
    double causeValue = 0;
    BreakerAccount breaker;
    std::vector<MetricAccount> metrics; ///< as the rules of spec->facets; empty when samples are not wanted

    Duration up() const noexcept; ///< healthy and degraded
    Duration down() const noexcept; ///< critical and failed
    double availability() const noexcept; ///< up of up and down, 0..1; NaN when nothing is known
};

struct NodeAccount {
    std::string name;
    std::string region;
    std::string kind; ///< the profile's name
    Level level = Level::Unknown; ///< at the end
    double score = 0;
    double weight = 1;
    bool isWatched = true; ///< at the end
    std::vector<BreakerAccount> breakers; ///< its own
};

/** An incident as large as it became. */
struct IncidentAccount {
    IncidentState worst;
    WallTime opened{}; ///< may be before the window
    WallTime closed{}; ///< epoch: open at the end
    std::vector<Event> timeline; ///< what happened to its members while it was open, ascending
};

/** An alert that was there in the window, as it was last. */
struct AlertAccount {
    std::shared_ptr<const AlertState> alert;
};

/** Where a metric may go from the window's end. */
struct MetricOutlook {
    /** A moment ahead. */
    struct Step {
        WallTime at{};
        double value = 0;
        double low80 = 0, high80 = 0;
        double low95 = 0, high95 = 0;
    };
    std::uint32_t component = 0; ///< index into Chronicle::components
    std::uint16_t rule = 0; ///< of the component
    MetricTrend trend;
    std::string method; ///< of the forecast; empty: there is none
    double skill = 0; ///< 1 - error / error of the naive forecast, on its own past; NaN when not measurable
    double coverage95 = 0; ///< share of its own past inside the 95 % interval; NaN when not measurable
    double confidence = 0; ///< 0..1, of the forecast
    std::vector<Step> path; ///< ascending

    /** It gets worse, will cross a threshold within a day, and its trend has beaten the naive one on its own past. */
    bool isAboutToBreak() const noexcept
    {
        return trend.crossing && !trend.unskilled && trend.direction == TrendDirection::Degrading;
    }
};

/** The whole at about one moment, a line a second at most. */
struct SystemCourses {
    Course score; ///< 0..100
    Course serving; ///< share of components that serve, 0..100
    Course breakersOpen;
    Course firing; ///< alerts
    std::array<Course, levelCount> components; ///< by level
};

/** A change of the system's level. */
struct SystemTurn {
    WallTime at{};
    Level level = Level::Unknown;
};

/**
 * What was true and what happened in a window of time: all that any report is made from. Immutable once taken from a
 * ChronicleWriter. Holds no secret: neither configuration nor addresses are in it. Thread: any.
 */
struct Chronicle {
    ChronicleOrigin origin;
    std::shared_ptr<const Snapshot> end; ///< the whole at the end; nullptr: nothing was recorded in the window
    std::vector<NodeAccount> nodes; ///< by name
    std::vector<ComponentAccount> components; ///< by node and layer
    std::vector<Event> events; ///< of what was chosen, ascending
    std::vector<IncidentAccount> incidents; ///< ascending by beginning
    std::vector<AlertAccount> alerts; ///< ascending by beginning
    std::vector<std::shared_ptr<const LedgerEntry>> ledger; ///< ascending
    bool isLookedAhead = false; ///< else nobody asked for outlooks, and none says nothing
    std::vector<MetricOutlook> outlooks; ///< of those metrics that were looked at, by component and rule
    SystemCourses courses;
    std::vector<SystemTurn> turns; ///< ascending; the first at the window's beginning
    std::array<Duration, levelCount> systemTimes{};

    /** Seconds of all components added up. */
    double availability() const noexcept;
};

} // namespace dwcp

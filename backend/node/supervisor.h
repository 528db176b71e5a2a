// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/softstate.h"
#include "node/layercomponent.h"
#include "node/loop.h"
#include "resilience/circuitbreaker.h"

#include <array>
#include <functional>
#include <vector>

namespace dwcp {

/** How often a layer is checked, and whether the node is nothing without it. */
struct LayerRule {
    std::string_view name;
    Duration interval;
    bool isCritical;
};
inline constexpr std::array<LayerRule, 5> layerRules{{{"amst", std::chrono::seconds(5), true},
    {"hde", std::chrono::seconds(10), false}, {"pba", std::chrono::seconds(30), false},
    {"ass", std::chrono::seconds(15), false}, {"acp", std::chrono::seconds(10), true}}};

/** A layer as its last check found it. */
struct LayerStatus {
    std::string name;
    Level level = Level::Unknown;
    Flags flags;
    std::string reason;
    std::map<std::string, double> metrics;
    WallTime checkedAt{};
    Duration took{};
    bool isStoppedByOperator = false;
};

/** Something that happened to the node, for those who listen. */
struct NodeEvent {
    WallTime at{};
    std::string kind; ///< "level", "recovery", "component", "order", "breaker", "fault", "leader"
    std::string subject; ///< layer, breaker or fault
    std::string text;
};

/**
 * The node's own health loop: starts the layers in order and stops them in reverse, checks each at its interval (a
 * quarter of it while it is ill or not known; all the time just after a start), and brings a failed one back: after 1
 * s, 2 s and 4 s, one attempt at a time. An attempt succeeded when the check that follows it says so. After three it
 * rests until the layer heals or somebody asks. What an operator stopped stays stopped. Thread: the loop's.
 */
class Supervisor {
public:
    using Tell = std::function<void(NodeEvent)>;

    /** The components in the order in which they start; they outlive it. */
    Supervisor(Loop& loop, const Clock& clock, std::vector<LayerComponent*> components, Tell tell);

    ~Supervisor();

    /** A layer became hard critical or failed, or is that no longer. */
    std::function<void(std::string_view layer, bool isDown)> onDown = [](std::string_view, bool) {};

    void start();
    void stop();

    std::vector<LayerStatus> layers() const;
    /** Worst of all; a layer that is not critical makes the node degraded at most. */
    Level level() const;
    bool isReady() const;

    /** What an operator asks for; false when there is no such layer. */
    bool restart(std::string_view layer);
    bool stop(std::string_view layer);
    bool start(std::string_view layer);
    /** Stops a layer as a bug would: nobody asked for it, and recovery finds out. */
    bool crash(std::string_view layer);

    void collect(MetricSink& sink) const;

private:
    struct Watched;
    enum class Recovery { None, Waiting, Verifying, Exhausted };

    Watched* find(std::string_view layer);
    void begin(Watched& watched);
    void check(Watched& watched);
    static Duration pause(const Watched& watched);
    void judge(Watched& watched, const LayerReport& report);
    void consider(Watched& watched);
    void attempt(Watched& watched);
    void concluded(Watched& watched, bool succeeded);
    void say(std::string kind, const Watched& watched, std::string text) const;

    Loop& m_loop;
    const Clock& m_clock;
    Tell m_tell;
    std::vector<std::unique_ptr<Watched>> m_watched;
};

} // namespace dwcp

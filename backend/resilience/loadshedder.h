// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/guarded.h"
#include "resilience/problems.h"

#include <array>
#include <atomic>
#include <functional>

namespace dwcp {

/** How hard a service is pressed. */
enum class LoadLevel : std::uint8_t { Normal, Degraded, SeverelyDegraded, Emergency };
std::string_view toString(LoadLevel level) noexcept;

/** What a call is worth when not all can be served. */
enum class Priority : std::uint8_t { Critical, High, Normal, Low };

/** Settings of a LoadShedder. */
struct LoadShedderOptions {
    /** Load as a multiple of this is the ratio that the levels are set at. In the unit of LoadShedder::update(). */
    double threshold = 1.0;
    std::array<double, 3> enterAt{1.0, 1.5, 2.0}; ///< degraded, severely degraded, emergency; reached is enough
    double leaveBelow = 0.9; ///< a level is left below this x its ratio

    Problems problems() const;
    bool operator==(const LoadShedderOptions&) const = default;
};

/**
 * Degrades in steps as the load grows, and back with hysteresis. What still passes: at Normal everything, Degraded all
 * but Low, SeverelyDegraded only High and Critical, Emergency only Critical.
 *
 * A load that is not a number changes nothing. The listener is told of changes on the thread of update(). Thread: any;
 * update() by one at a time.
 */
class LoadShedder {
public:
    using Options = LoadShedderOptions;
    using Listener = std::function<void(LoadLevel from, LoadLevel to, double ratio)>;

    explicit LoadShedder(const LoadShedderOptions& options, Listener onChanged = {});

    /** The load now. The level it leads to. */
    LoadLevel update(double load);
    LoadLevel level() const noexcept { return m_level.load(std::memory_order_relaxed); }
    /** May a call of this priority be served? Counts it as shed if not. */
    bool admits(Priority priority) noexcept
    {
        const int shedFrom = static_cast<int>(Priority::Low) + 1 - static_cast<int>(level());
        if (static_cast<int>(priority) < shedFrom) [[likely]]
            return true;
        m_shed.fetch_add(1, std::memory_order_relaxed);
        return false;
    }

    struct State {
        LoadLevel level = LoadLevel::Normal;
        double ratio = 0.0;
        std::uint64_t shed = 0;
        std::uint64_t changes = 0;
    };
    State state() const noexcept;

private:
    Options m_options;
    Listener m_onChanged;
    std::atomic<LoadLevel> m_level{LoadLevel::Normal};
    std::atomic<double> m_ratio{0.0};
    std::atomic<std::uint64_t> m_shed{0};
    std::atomic<std::uint64_t> m_changes{0};
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/binomial.h"
#include "resilience/burnrate.h"
#include "resilience/clock.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** What is promised of the availability of a component, a node, a layer or the cluster. */
struct Objective {
    std::string name; ///< unique
    std::string node; ///< empty: all
    std::string layer; ///< id; empty: all
    bool each = false; ///< one budget for each component in the scope, else one for all of them together
    double availability = 0.999; ///< 0..1, below 1
    Duration window = std::chrono::hours(24 * 30);
    std::uint64_t minimumChecks = 20; ///< nothing is judged on fewer
};

/** The default burn rules, their windows scaled from 30 days to this one, without those too short to be measured. */
std::vector<BurnRule> burnRulesFor(Duration window);

/** What happened in a window: time in seconds of components, and the checks that found it out. */
struct SloCounts {
    double up = 0;
    double down = 0;
    double checks = 0;
    double failed = 0;

    SloCounts& operator+=(const SloCounts& other) noexcept;
    SloCounts scaled(double by) const noexcept { return {up * by, down * by, checks * by, failed * by}; }
    double downShare() const noexcept { return up + down > 0 ? down / (up + down) : 0; }
    friend bool operator==(const SloCounts&, const SloCounts&) = default;
};

template <typename Folder>
void foldValue(Folder& folder, SloCounts& counts)
{
    folder(counts.up, counts.down, counts.checks, counts.failed);
}

/** What was lost between two moments, in seconds of components; planned time is left out. */
struct SloStretch {
    WallTime from{};
    WallTime until{};
    double up = 0;
    double down = 0;
    friend bool operator==(const SloStretch&, const SloStretch&) = default;
};

/** Counts over one sliding window, in twelve parts; of the oldest part the share that has left is left out. A value. */
class SloWindow {
public:
    static constexpr std::int64_t partCount = 12;

    explicit SloWindow(Duration length = {}) noexcept;

    /** Adds what happened at `at`; what is older than the window is dropped, what is newer than the newest moves it. */
    void add(WallTime at, const SloCounts& live, const SloCounts& planned) noexcept;
    /** What happened between the two was planned, as is known now; of a part covered in part, the loss first. */
    void plan(WallTime from, WallTime until) noexcept;

    /** Over the window that ends at `now`. Planned time is left out, or not. */
    SloCounts counts(WallTime now, bool withPlanned) const noexcept;
    Duration length() const noexcept { return m_part * partCount; }

    Duration part() const noexcept { return m_part; }
    std::int64_t numberOf(WallTime at) const noexcept { return at.time_since_epoch() / m_part; }
    /** The parts that have ended, newest first; those of which nothing is known are left out. */
    std::vector<SloStretch> ended(WallTime now) const;

    /** Takes over what one has counted until `now`, if it is of the same length. */
    void resume(const SloWindow& before, WallTime now) noexcept;

    template <typename Folder>
    void fold(Folder& folder)
    {
        std::vector<Part> used = usedParts();
        folder(m_part, used);
        use(used);
    }

private:
    struct Part {
        std::int64_t number = 0; ///< since the epoch; which part of all time it is
        SloCounts live;
        SloCounts planned;

        template <typename Folder>
        void fold(Folder& folder)
        {
            bool isPlanned = planned != SloCounts{};
            folder(number, live, isPlanned);
            if (isPlanned)
                folder(planned);
        }
    };
    std::vector<Part> usedParts() const;
    void use(const std::vector<Part>& parts) noexcept;

    Duration m_part;
    std::array<Part, partCount + 1> m_parts{};
};

/** A budget at a moment, either without planned time or with it. */
struct BudgetMeasure {
    SloCounts counts;
    double consumed = 0; ///< 0..1 of the errors that the objective allows
    double remaining = 1; ///< 1 - consumed
    double burnRate = 0; ///< 1: exactly what the objective allows
    bool isExhausted = false;
};

struct BudgetBurn {
    BurnRule rule;
    double factor = 0; ///< fires from this burn rate on, in both windows
    double longRate = 0;
    double shortRate = 0;
    double chance = 1; ///< of at least so many failed checks in the long window if the objective were just kept
    bool isFiring = false;
};

/** When the budget will be gone if things go on as in the last part of the window; Duration::max(): never. */
struct BudgetForecast {
    Duration median{};
    Duration low95{};
    Duration high95{};
};

/** A maintenance that was entered afterwards, with what it changed. */
struct BudgetCorrection {
    WallTime from{};
    WallTime until{};
    std::string actor;
    std::string reason;
    double remainingBefore = 0;
    double remainingAfter = 0;
};

template <typename Folder>
void foldValue(Folder& folder, BudgetCorrection& correction)
{
    folder(correction.from, correction.until, correction.actor, correction.reason, correction.remainingBefore,
        correction.remainingAfter);
}

/** Everything there is to see of a budget. */
struct BudgetState {
    std::string objective; ///< name
    std::string node; ///< empty: all
    std::string layer; ///< id; empty: all
    double availability = 0; ///< promised
    Duration window{};
    bool isJudged = false; ///< enough checks
    BudgetMeasure corrected; ///< planned time left out: what counts
    BudgetMeasure uncorrected; ///< as if nothing had been planned
    ShareInterval failedShare; ///< exact 95 % interval of the share of failed checks
    /** Exhausted beyond doubt: also the lower bound of that interval is above what the objective allows. */
    bool isCertain = false;
    std::vector<BudgetBurn> burns;
    BudgetForecast forecast;
    std::vector<BudgetCorrection> corrections; ///< oldest first, at most SloBudget::keptCorrections
    /** SloBudget::course() as it was when its newest stretch had ended; nullptr: nothing has ended yet. */
    std::shared_ptr<const std::vector<SloStretch>> course;
};

/**
 * One error budget: time counts, checks only say how sure it is (they come faster while something is ill, so their
 * share would overstate the outage). A value; knows no clock. Source: Google, The Site Reliability Workbook, ch. 5;
 * Clopper and Pearson (1934).
 */
class SloBudget {
public:
    static constexpr std::size_t keptCorrections = 16;

    explicit SloBudget(const Objective& objective);

    /** So many components served and did not, planned or not, since the last call and until `now`. */
    struct Population {
        std::uint32_t up = 0;
        std::uint32_t down = 0;
        std::uint32_t plannedUp = 0;
        std::uint32_t plannedDown = 0;
    };
    void account(WallTime now, const Population& population) noexcept;
    void countCheck(WallTime now, bool failed, bool planned) noexcept;

    /** Enters a maintenance afterwards; exact to a twelfth of each window. */
    void correct(BudgetCorrection correction, WallTime now);

    /**
     * How the window went until the newest stretch that has ended, oldest first: of a window of 30 days every day of
     * the last twelve (within them every two hours of the last one, every six of the last three), before that every
     * two and a half; of others the same shares. Stretches without a loss that touch are one. What lies between two
     * that do not touch, nobody asked for.
     */
    std::vector<SloStretch> course(WallTime now) const;
    /** Another one when course() is. */
    std::int64_t courseNumber(WallTime now) const noexcept;

    /** Name and scope are left to the caller. The course is, too: who asks often keeps it. */
    BudgetState state(WallTime now) const;

    /** Goes on from what one like it had counted before; the time in between is nobody's. */
    void resume(const SloBudget& before, WallTime now);

    /** Of the same objective: its windows are as long. */
    bool isLike(const SloBudget& other) const noexcept
    {
        return std::ranges::equal(m_windows, other.m_windows, {}, &SloWindow::length, &SloWindow::length);
    }

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_windows, m_corrections, m_accounted);
    }

private:
    void add(WallTime at, const SloCounts& live, const SloCounts& planned) noexcept;
    std::size_t windowOf(Duration length);
    std::vector<const SloWindow*> courseWindows() const;
    BudgetMeasure measure(const SloWindow& window, WallTime now, bool withPlanned) const noexcept;
    BudgetBurn burn(std::size_t rule, WallTime now) const noexcept;
    BudgetForecast forecast(double remaining, WallTime now) const noexcept;

    double m_allowed; ///< share of time that may be lost
    Duration m_length;
    std::uint64_t m_minimumChecks;
    std::vector<BurnRule> m_rules;
    std::vector<SloWindow> m_windows; ///< the first is the objective's own
    std::vector<std::pair<std::size_t, std::size_t>> m_ruleWindows; ///< long, short
    std::vector<BudgetCorrection> m_corrections;
    WallTime m_accounted{};
};

} // namespace dwcp

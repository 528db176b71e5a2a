// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checklogger.h"
#include "engine/componentbreaker.h"
#include "engine/rulebindings.h"
#include "engine/series.h"
#include "health/availability.h"
#include "health/flapping.h"
#include "health/inputlog.h"
#include "health/snapshot.h"
#include "health/softstate.h"

#include <memory>
#include <vector>

namespace dwcp {

/** One result as a component sees it. */
struct Reception {
    const CheckResult& result;
    EvaluationInput input; ///< input.now is the result's readings
    WallTime at{}; ///< when it arrived
};

/**
 * One layer on one node: turns results into rule, facet and component levels, keeps soft and hard apart, decides how
 * often it wants to be checked, and drives its breaker. Does what it is told when; holds no timer. Thread: the
 * engine's.
 */
class Component {
public:
    Component(ComponentId id, std::shared_ptr<const LayerSpec> spec, const std::string& nodeName,
        BreakerGroup& breakers, Duration slaWindow);

    /** What a result or the passing of time changed; the owner makes events of it. */
    struct Change {
        bool level = false;
        Level from = Level::Unknown;
        Level to = Level::Unknown;
        bool flapping = false; ///< began or ended
        bool stale = false; ///< began or ended
        bool any() const noexcept { return level || flapping || stale; }
    };

    Change take(const Reception& reception, std::size_t historyCapacity);

    /** Shares with all components of its kind how pages are read. The shelf must outlive it. */
    void shareBindings(BindingShelf& shelf) noexcept { m_shelf = &shelf; }

    /** Lets time act: staleness, breaker. True in `Change` what turned. */
    Change age(WallTime now);

    /** Planned time begins or ends; true when that is news. */
    bool setPlanned(bool planned, WallTime now);
    bool isPlanned() const noexcept { return m_planned; }

    void showRecovery(std::shared_ptr<const RecoveryState> state) { m_recovery = std::move(state); }

    /** Ids of the events that told of its newest changes. */
    void noteLevelEvent(std::uint64_t id) noexcept { m_levelEvent = id; }
    void noteBreakerEvent(std::uint64_t id) noexcept { m_breakerEvent = id; }
    /** When age() next has something to do; WallTime::max() when time alone brings nothing. */
    WallTime nextTurn() const;
    /** When it is too long ago that it was checked; WallTime::max() when it never was or already is. */
    WallTime staleAt() const noexcept;

    /** Asks for what it is made of, before a result is taken or its state written. */
    void fetchParts() const noexcept;

    ComponentId id() const noexcept { return m_id; }
    const LayerSpec& spec() const noexcept { return *m_spec; }
    ComponentBreaker& breaker() noexcept { return m_breaker; }
    const ComponentBreaker& breaker() const noexcept { return m_breaker; }

    /** How long until it wants its next check, and how long that may take. */
    Duration interval() const noexcept
    {
        return isBackingOff() ? m_spec->interval * (1 << (m_timeouts - 1)) : m_spec->interval / m_divisor;
    }
    /** It keeps timing out, and its layer would rather leave it in peace than ask faster. */
    bool isBackingOff() const noexcept { return m_timeouts > 1; }
    Duration timeout() const noexcept { return m_timeout; }

    Level level() const noexcept { return m_stale ? Level::Unknown : m_soft.level(); }
    Level newestLevel() const noexcept { return m_soft.newest(); }
    Level hardLevel() const noexcept { return m_soft.level(); }
    bool wasChecked() const noexcept { return m_checkedAt != WallTime{}; }
    bool isStale() const noexcept { return m_stale; }
    bool isFlapping() const noexcept { return m_flapping.isFlapping(); }
    Flags flags() const noexcept;
    /** 0..1 in the level's band; NaN when unknown. */
    double score() const noexcept { return m_score; }
    const Availability& availability() const noexcept { return m_availability; }

    /** The deciding fact in words: "WAL fsync p99 0.62", "connection refused". */
    std::string cause() const;

    std::size_t ruleCount() const noexcept { return m_rules.size(); }
    const Series& ruleSeries(std::size_t rule) const noexcept;
    const Series& scoreSeries() const noexcept { return m_scores; }
    const MetricRule& rule(std::size_t rule) const noexcept;
    /** True when there are points that the rule's trend does not yet know. */
    bool wantsTrend(std::size_t rule) const noexcept;
    /** Keeps the rule's forecast. */
    void setTrend(std::size_t rule, MetricTrend trend);
    /** True when there are `atLeast` points and some that came after the newest order. */
    bool wantsForecast(std::size_t rule, std::size_t atLeast) const noexcept;
    void forecastOrdered(std::size_t rule) noexcept;
    void setForecast(std::size_t rule, std::shared_ptr<const MetricForecast> forecast);
    const std::shared_ptr<const LayerSpec>& sharedSpec() const noexcept { return m_spec; }

    ComponentState state() const;
    /** What others decide by, written over an older state of this component: what it has allocated is used again. */
    void writeFacts(ComponentState& state) const;
    /** All the rest, which people look at. */
    void writeDetails(ComponentState& state) const;

    /** What the newest result came to. */
    ComponentSample sample(WallTime at) const;
    /** What outlives the program, without the names. Only one that was checked has something to remember. */
    ComponentMemory remember(WallTime at) const;
    /** Differs when something that matters most of it does. */
    std::uint64_t memorable() const;
    /** Goes on from there: stale until its first result. The time in between is unknown. */
    void resume(const ComponentMemory& memory, WallTime now);

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder.fixed(m_rules);
        folder.fixed(m_facets);
        [[maybe_unused]] const Availability before = m_availability;
        folder(m_histories, m_soft, m_flapping, m_availability, m_times, m_planned, m_breaker, m_scores, m_log, m_error,
            m_since, m_checkedAt, m_lastDuration, m_timeout, m_score, m_worstRule, m_nearestRule, m_divisor, m_calm,
            m_recovering, m_stale, m_answered, m_timeouts);
        folder.shown(m_levelEvent, m_breakerEvent);
        if constexpr (Folder::isReading) {
            folder.check(m_availability.isLike(before) && isSound());
            m_bindings = nullptr; // what its layout does not provide is judged anew
        }
    }

private:
    static constexpr std::uint8_t mostTimeouts = 4; ///< asked an eighth as often then

    /** A rule's newest judgement. Small: there are as many as there are metrics in a fleet. */
    struct WatchedRule {
        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(value, score, presence, band, everProvided);
        }
        /** Healthy..Critical when there is a value. */
        Level level() const noexcept { return presence == Presence::Value ? band : Level::Unknown; }

        double value = 0; ///< the last one; of now when presence says so
        double score = 0; ///< 0..1; NaN without a value
        Presence presence = Presence::NotProvided;
        Level band = Level::Unknown; ///< at the last value: what the threshold bands are held against
        bool everProvided = false;
    };

    /** What is kept of a rule's past and thought of its future. */
    struct RuleHistory {
        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(series);
            folder.shown(trend, trended);
        }

        Series series;
        RuleTrend trend;
        std::uint64_t trended = 0; ///< points that the trend has seen
        std::uint64_t forecast = 0; ///< points that the newest order for a forecast has seen
    };

    bool isSound() const noexcept;
    Level judge(const Reception& reception);
    Level judgeVerdict(const CheckResult& result, Level judged);
    bool bindTo(const std::shared_ptr<const SeriesLayout>& layout);
    bool judgeRules(const EvaluationInput& input);
    static bool judgeValueOf(const MetricRule& rule, WatchedRule& watched, double value);
    bool forgetValue(WatchedRule& rule, Presence presence) const;
    bool forgetValues();
    void judgeFacets();
    FacetState judgeFacet(const FacetSpec& facet, std::size_t first);
    void noteNearest(const MetricRule& rule, std::size_t index);
    Level judgedLevel();
    bool isWorseThanWorst(std::size_t rule) const;
    void keepHistory(WallTime at, std::size_t capacity);
    void decideScore();
    void adaptInterval(Level levelBefore);
    void adaptTimeout(const CheckResult& result);
    void driveBreaker(Level levelBefore);
    std::uint16_t tellingRule() const;
    void writeRules(std::vector<RuleState>& states) const;
    void log(const Reception& reception, Level levelBefore);
    double readingScore() const;
    void account(WallTime now);

    ComponentId m_id;
    std::shared_ptr<const LayerSpec> m_spec;
    BindingShelf* m_shelf = nullptr; ///< nullptr: bindings of its own
    std::shared_ptr<RuleBindings> m_bindings;
    std::vector<WatchedRule> m_rules;
    std::vector<RuleHistory> m_histories; ///< as m_rules; empty until there is room for a history
    std::vector<FacetState> m_facets;
    SoftState m_soft;
    Flapping m_flapping;
    Availability m_availability;
    LevelTimes m_times;
    std::shared_ptr<const RecoveryState> m_recovery;
    std::uint64_t m_levelEvent = 0;
    std::uint64_t m_breakerEvent = 0;
    ComponentBreaker m_breaker;
    Series m_scores;
    CheckLogger m_log;
    std::string m_error;
    WallTime m_since{};
    WallTime m_checkedAt{};
    Duration m_lastDuration{};
    Duration m_timeout{};
    double m_score = 0;
    std::uint16_t m_worstRule = noRule;
    std::uint16_t m_nearestRule = noRule; ///< of those with a limit and a value, the one with the least score
    std::uint8_t m_divisor = 1;
    std::uint8_t m_calm = 0; ///< results since the recovery, or since the last doubling of the interval
    bool m_recovering = false;
    bool m_stale = false;
    bool m_planned = false;
    bool m_answered = false; ///< the newest check got an answer
    std::uint8_t m_timeouts = 0; ///< in a row, of a layer that backs off; not counted further than to mostTimeouts
};

} // namespace dwcp

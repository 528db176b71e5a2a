// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/slo.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr Duration rulesWindow = 24h * 30; ///< what the default rules are made for
constexpr Duration leastShortWindow = 10s;
constexpr int dailyParts = 30; ///< of a window: its days, when it is one of thirty
constexpr int finestParts = 360; ///< of a window: no course is told finer than that
constexpr double likelyChance = 0.05; ///< failures that come by chance more often than this prove nothing

std::uint64_t whole(double count) noexcept
{
    return static_cast<std::uint64_t>(std::llround(std::max(count, 0.0)));
}

ShareInterval failedShareOf(const SloCounts& counts) noexcept
{
    const std::uint64_t checks = whole(counts.checks);
    return exactInterval(std::min(whole(counts.failed), checks), checks);
}

Duration toDuration(double seconds) noexcept
{
    constexpr double limit = 9e9; // seconds; beyond it a duration in nanoseconds overflows
    return seconds < limit ? std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds))
                           : Duration::max();
}

double seconds(Duration duration) noexcept
{
    return std::chrono::duration<double>(duration).count();
}

/** What of a coarse stretch lies before finer ones (newest first), without what those have counted already. */
SloStretch restOf(SloStretch stretch, const std::vector<SloStretch>& finer) noexcept
{
    for (const SloStretch& fine : finer) {
        const Duration common = std::min(fine.until, stretch.until) - std::max(fine.from, stretch.from);
        if (common <= Duration{})
            continue;
        const double share = seconds(common) / seconds(fine.until - fine.from);
        stretch.up = std::max(0.0, stretch.up - fine.up * share);
        stretch.down = std::max(0.0, stretch.down - fine.down * share);
    }
    stretch.until = std::min(stretch.until, finer.back().from);
    return stretch;
}

/** Oldest first; those that touch and lost nothing are one. */
std::vector<SloStretch> joined(const std::vector<SloStretch>& stretches)
{
    std::vector<SloStretch> all;
    for (const SloStretch& stretch : stretches) {
        if (!all.empty() && all.back().until == stretch.from && all.back().down == 0 && stretch.down == 0) {
            all.back().until = stretch.until;
            all.back().up += stretch.up;
        } else {
            all.push_back(stretch);
        }
    }
    return all;
}

} // namespace

std::vector<BurnRule> burnRulesFor(Duration window)
{
    std::vector<BurnRule> rules = defaultBurnRules();
    const double ratio = std::chrono::duration<double>(window) / std::chrono::duration<double>(rulesWindow);
    const auto scaled = [ratio](Duration length) {
        return Duration(std::llround(static_cast<double>(length.count()) * ratio));
    };
    for (BurnRule& rule : rules) {
        rule.longWindow = scaled(rule.longWindow);
        rule.shortWindow = scaled(rule.shortWindow);
    }
    std::erase_if(rules, [](const BurnRule& rule) { return rule.shortWindow < leastShortWindow; });
    return rules;
}

SloCounts& SloCounts::operator+=(const SloCounts& other) noexcept
{
    up += other.up;
    down += other.down;
    checks += other.checks;
    failed += other.failed;
    return *this;
}

SloWindow::SloWindow(Duration length) noexcept : m_part(std::max(length / partCount, Duration(1))) { }

void SloWindow::add(WallTime at, const SloCounts& live, const SloCounts& planned) noexcept
{
    const std::int64_t number = numberOf(at);
    Part& part = m_parts[static_cast<std::size_t>(number % (partCount + 1))];
    if (number < part.number)
        return;
    if (number > part.number)
        part = {number, {}, {}};
    part.live += live;
    part.planned += planned;
}

void SloWindow::plan(WallTime from, WallTime until) noexcept
{
    for (Part& part : m_parts) {
        const WallTime begin{m_part * part.number};
        const Duration common = std::min(until, begin + m_part) - std::max(from, begin);
        if (part.number == 0 || common <= Duration{})
            continue;
        const double covered = static_cast<double>(common.count()) / static_cast<double>(m_part.count());
        // Who enters a maintenance means the outage in it: of a part that is covered in part, that is moved first.
        SloCounts moved = part.live.scaled(covered);
        const double seconds = moved.up + moved.down;
        moved.down = std::min(part.live.down, seconds);
        moved.up = seconds - moved.down;
        moved.failed = std::min(part.live.failed, moved.checks);
        part.planned += moved;
        part.live += moved.scaled(-1);
    }
}

SloCounts SloWindow::counts(WallTime now, bool withPlanned) const noexcept
{
    const std::int64_t newest = numberOf(now);
    const auto past = static_cast<double>((now - WallTime{m_part * newest}).count());
    const double left = 1 - past / static_cast<double>(m_part.count());
    SloCounts sum;
    for (const Part& part : m_parts) {
        const std::int64_t age = newest - part.number;
        if (part.number == 0 || age < 0 || age > partCount)
            continue;
        const double share = age == partCount ? left : 1;
        sum += part.live.scaled(share);
        if (withPlanned)
            sum += part.planned.scaled(share);
    }
    return sum;
}

void SloWindow::resume(const SloWindow& before, WallTime now) noexcept
{
    if (before.m_part != m_part)
        return;
    m_parts = before.m_parts;
    for (Part& part : m_parts) {
        if (part.number < 0 || part.number > numberOf(now))
            part = {}; // of a clock that went back
    }
}

std::vector<SloStretch> SloWindow::ended(WallTime now) const
{
    const std::int64_t newest = numberOf(now);
    const auto known = [](const Part& part) {
        return part.live.up + part.live.down + part.planned.up + part.planned.down;
    };
    double most = 0;
    for (const Part& part : m_parts)
        most = std::max(most, known(part));
    std::vector<SloStretch> stretches;
    for (const Part& part : m_parts) {
        // The last beat before a pause is booked at its end, and may fall into the next part.
        const bool isKnown = known(part) > most / 100;
        if (part.number > newest - partCount - 1 && part.number < newest && isKnown)
            stretches.push_back(
                {WallTime{m_part * part.number}, WallTime{m_part * (part.number + 1)}, part.live.up, part.live.down});
    }
    std::ranges::sort(stretches, std::ranges::greater(), &SloStretch::from);
    return stretches;
}

std::vector<SloWindow::Part> SloWindow::usedParts() const
{
    std::vector<Part> used;
    std::ranges::copy_if(m_parts, std::back_inserter(used), [](const Part& part) { return part.number != 0; });
    return used;
}

void SloWindow::use(const std::vector<Part>& parts) noexcept
{
    for (const Part& part : parts) {
        if (part.number > 0)
            m_parts[static_cast<std::size_t>(part.number % (partCount + 1))] = part;
    }
}

SloBudget::SloBudget(const Objective& objective)
    : m_allowed(1 - objective.availability)
    , m_length(objective.window)
    , m_minimumChecks(objective.minimumChecks)
    , m_rules(burnRulesFor(objective.window))
{
    windowOf(m_length);
    for (const BurnRule& rule : m_rules) {
        const std::size_t longWindow = windowOf(rule.longWindow);
        m_ruleWindows.emplace_back(longWindow, windowOf(rule.shortWindow));
    }
    windowOf(m_length / dailyParts * SloWindow::partCount);
}

/** Windows of equal length are kept once. */
std::size_t SloBudget::windowOf(Duration length)
{
    SloWindow window(length);
    const auto found = std::ranges::find(m_windows, window.length(), &SloWindow::length);
    const auto at = static_cast<std::size_t>(found - m_windows.begin());
    if (found == m_windows.end())
        m_windows.push_back(window);
    return at;
}

void SloBudget::add(WallTime at, const SloCounts& live, const SloCounts& planned) noexcept
{
    for (SloWindow& window : m_windows)
        window.add(at, live, planned);
}

void SloBudget::account(WallTime now, const Population& population) noexcept
{
    if (m_accounted != WallTime{} && now > m_accounted) {
        const double seconds = std::chrono::duration<double>(now - m_accounted).count();
        add(now, {seconds * population.up, seconds * population.down, 0, 0},
            {seconds * population.plannedUp, seconds * population.plannedDown, 0, 0});
    }
    m_accounted = std::max(m_accounted, now);
}

void SloBudget::countCheck(WallTime now, bool failed, bool planned) noexcept
{
    const SloCounts check{0, 0, 1, failed ? 1.0 : 0.0};
    add(now, planned ? SloCounts{} : check, planned ? check : SloCounts{});
}

void SloBudget::correct(BudgetCorrection correction, WallTime now)
{
    correction.remainingBefore = measure(m_windows.front(), now, false).remaining;
    for (SloWindow& window : m_windows)
        window.plan(correction.from, correction.until);
    correction.remainingAfter = measure(m_windows.front(), now, false).remaining;
    if (m_corrections.size() == keptCorrections)
        m_corrections.erase(m_corrections.begin());
    m_corrections.push_back(std::move(correction));
}

BudgetMeasure SloBudget::measure(const SloWindow& window, WallTime now, bool withPlanned) const noexcept
{
    BudgetMeasure measure;
    measure.counts = window.counts(now, withPlanned);
    measure.burnRate = measure.counts.downShare() / m_allowed;
    measure.consumed = std::min(measure.burnRate, 1.0);
    measure.remaining = 1 - measure.consumed;
    measure.isExhausted = measure.burnRate > 1;
    return measure;
}

BudgetBurn SloBudget::burn(std::size_t rule, WallTime now) const noexcept
{
    const auto& [longWindow, shortWindow] = m_ruleWindows[rule];
    const BudgetMeasure slow = measure(m_windows[longWindow], now, false);
    BudgetBurn burn;
    burn.rule = m_rules[rule];
    burn.factor = burn.rule.factor(m_length);
    burn.longRate = slow.burnRate;
    burn.shortRate = measure(m_windows[shortWindow], now, false).burnRate;
    const std::uint64_t checks = whole(slow.counts.checks);
    burn.chance = binomialTail(std::min(whole(slow.counts.failed), checks), checks, m_allowed);
    burn.isFiring = burn.longRate >= burn.factor && burn.shortRate >= burn.factor && burn.chance <= likelyChance;
    return burn;
}

/**
 * The budget left, spent at the pace of the shortest long window. Its failed checks bound that pace. That old outages
 * leave the window meanwhile is not counted on.
 */
BudgetForecast SloBudget::forecast(double remaining, WallTime now) const noexcept
{
    const std::size_t pace = m_ruleWindows.empty() ? 0 : m_ruleWindows.front().first;
    const BudgetMeasure recent = measure(m_windows[pace], now, false);
    const ShareInterval share = failedShareOf(recent.counts);
    const double left = remaining * std::chrono::duration<double>(m_length).count();
    const auto goneIn = [left](double rate) { return rate > 0 ? toDuration(left / rate) : Duration::max(); };
    const double seen = recent.counts.checks > 0 ? recent.counts.failed / recent.counts.checks : 0;
    // Checks come faster while something is ill: their bounds are taken relative to their share, not as they are.
    const double unit = seen > 0 ? recent.burnRate / seen : 1 / m_allowed;
    return {goneIn(recent.burnRate), goneIn(std::max(share.high * unit, recent.burnRate)),
        goneIn(std::min(share.low * unit, recent.burnRate))};
}

void SloBudget::resume(const SloBudget& before, WallTime now)
{
    for (SloWindow& window : m_windows) {
        for (const SloWindow& old : before.m_windows)
            window.resume(old, now);
    }
    m_corrections = before.m_corrections;
    if (m_corrections.size() > keptCorrections)
        m_corrections.erase(m_corrections.begin(), m_corrections.end() - keptCorrections);
    m_accounted = now;
}

/** Those that tell the course, finest first; the first of all is the objective's own. */
std::vector<const SloWindow*> SloBudget::courseWindows() const
{
    std::vector<const SloWindow*> windows;
    for (const SloWindow& window : m_windows) {
        if (window.part() >= m_length / finestParts)
            windows.push_back(&window);
    }
    std::ranges::sort(windows, {}, [](const SloWindow* window) { return window->part(); });
    return windows;
}

std::int64_t SloBudget::courseNumber(WallTime now) const noexcept
{
    Duration part = m_windows.front().part();
    for (const SloWindow& window : m_windows)
        part = window.part() >= m_length / finestParts ? std::min(part, window.part()) : part;
    return now.time_since_epoch() / part;
}

std::vector<SloStretch> SloBudget::course(WallTime now) const
{
    std::vector<SloStretch> course; // newest first, until the end
    for (const SloWindow* window : courseWindows()) {
        for (SloStretch stretch : window->ended(now)) {
            if (!course.empty() && stretch.until > course.back().from)
                stretch = restOf(stretch, course);
            if (stretch.from < stretch.until)
                course.push_back(stretch);
        }
    }
    std::ranges::reverse(course);
    return joined(course);
}

BudgetState SloBudget::state(WallTime now) const
{
    BudgetState state;
    state.availability = 1 - m_allowed;
    state.window = m_length;
    state.corrected = measure(m_windows.front(), now, false);
    state.uncorrected = measure(m_windows.front(), now, true);
    state.isJudged = whole(state.corrected.counts.checks) >= m_minimumChecks && state.corrected.counts.checks > 0;
    state.failedShare = failedShareOf(state.corrected.counts);
    state.isCertain = state.corrected.isExhausted && state.failedShare.low > m_allowed;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        state.burns.push_back(burn(i, now));
        state.burns.back().isFiring = state.burns.back().isFiring && state.isJudged;
    }
    state.forecast = forecast(state.corrected.remaining, now);
    state.corrections = m_corrections;
    return state;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that remembers for a while, against lists that remember everything.

#include "models/budgetmodel.h"
#include "models/sequences.h"
#include "resilience/countwindow.h"
#include "resilience/latencyhistogram.h"
#include "resilience/packedwindow.h"
#include "resilience/percentile.h"

#include <QTest>

#include <deque>

using namespace dwcp;

namespace {

/** Buckets in a line; the last is the current one. */
class BucketsModel {
public:
    explicit BucketsModel(std::uint32_t buckets) : m_line(buckets) { }
    void restart() { m_line.assign(m_line.size(), {}); }
    void turn()
    {
        m_line.pop_front();
        m_line.push_back({});
    }
    void add(const CallCounts& calls) { m_line.back() = m_line.back() + calls; }
    CallCounts counts() const
    {
        CallCounts sum;
        for (const CallCounts& bucket : m_line)
            sum = sum + bucket;
        return sum;
    }
    std::vector<CallCounts> content() const { return {m_line.begin(), m_line.end()}; }

private:
    std::deque<CallCounts> m_line;
};

/** RollingWindow and PackedWindow differ in how they are turned and in what they hold. */
struct RollingTraits {
    using Window = RollingWindow;
    static constexpr int MaxBuckets = 20;
    static constexpr bool countsSlow = true;
    static Window make(std::uint32_t buckets) { return Window(buckets); }
    static void turn(Window& window, const CallCounts& totals, std::uint32_t) { window.turn(totals); }
    static auto content(const Window& window, const CallCounts& totals, std::uint32_t)
    {
        return window.content(totals);
    }
};
struct PackedTraits {
    using Window = PackedWindow;
    static constexpr int MaxBuckets = 10;
    static constexpr bool countsSlow = false;
    static Window make(std::uint32_t) { return {}; }
    static void turn(Window& window, const CallCounts& totals, std::uint32_t buckets) { window.turn(totals, buckets); }
    static auto content(const Window& window, const CallCounts& totals, std::uint32_t buckets)
    {
        return window.content(totals, buckets);
    }
};

template <typename Traits>
void windowEqualsBuckets()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const auto buckets = static_cast<std::uint32_t>(read.within(1, Traits::MaxBuckets));
    auto window = Traits::make(buckets);
    BucketsModel model(buckets);
    // The counters have run for a while, perhaps to the edge of 32 bits.
    CallCounts totals{
        read.oneOf<std::uint64_t>({0, 0xffff'fff0, 1'000'000'000'000}), read.oneOf<std::uint64_t>({7, 0xffff'fffe}), 3};
    window.restart(totals);
    while (!read.isAtEnd()) {
        const CallCounts calls{static_cast<std::uint64_t>(read.below(50)), static_cast<std::uint64_t>(read.below(20)),
            Traits::countsSlow ? static_cast<std::uint64_t>(read.below(9)) : 0};
        switch (read.below(8)) {
        case 0:
            Traits::turn(window, totals, buckets);
            model.turn();
            break;
        case 1:
            totals = totals + calls;
            window.forgive(calls);
            break;
        case 2: {
            auto copy = Traits::make(buckets);
            copy.setContent(Traits::content(window, totals, buckets), totals);
            window = copy;
            break;
        }
        case 3:
            if (read.below(8) == 0) {
                window.restart(totals);
                model.restart();
            }
            break;
        default:
            totals = totals + calls;
            model.add(calls);
        }
        RC_ASSERT(window.counts(totals) == model.counts());
        RC_ASSERT(Traits::content(window, totals, buckets) == model.content());
    }
}

void countWindowEqualsList()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const auto capacity = static_cast<std::uint32_t>(read.within(1, 20));
    CountWindow window(capacity);
    std::deque<CallCounts> model;
    while (!read.isAtEnd()) {
        const bool isFailure = read.below(3) == 0;
        const bool isSlow = read.below(3) == 0;
        const int special = read.below(40);
        if (special == 0) {
            window.restart();
            model.clear();
        } else if (special == 1) {
            CountWindow copy(capacity);
            copy.add(true, true); // forgotten when the content is set
            copy.setContent(window.content());
            window = copy;
        } else {
            window.add(isFailure, isSlow);
            model.push_back({isFailure ? 0u : 1u, isFailure ? 1u : 0u, isSlow ? 1u : 0u});
            if (model.size() > capacity)
                model.pop_front();
        }
        CallCounts sum;
        for (const CallCounts& call : model)
            sum = sum + call;
        RC_ASSERT(window.counts() == sum);
        RC_ASSERT(window.content() == std::vector<CallCounts>(model.begin(), model.end()));
    }
}

ErrorBudgetOptions someBudget(ScriptReader& read)
{
    ErrorBudgetOptions options;
    options.slo = read.oneOf({0.9, 0.95, 0.5, 0.999, 1.0});
    options.buckets = static_cast<std::uint32_t>(read.within(1, 10));
    options.window = Duration(options.buckets * static_cast<std::uint32_t>(read.within(1, 30)));
    options.minimumEvents = static_cast<std::uint64_t>(read.within(1, 5));
    options.burnPeriod = Duration(1000);
    for (int rules = read.below(3); rules > 0; --rules) {
        const int shortWindow = read.within(10, 30);
        options.burnRules.push_back({BurnSeverity::Page, read.oneOf({0.02, 0.1, 1.0}),
            Duration(shortWindow * read.within(2, 6)), Duration(shortWindow)});
    }
    return options;
}

bool areEqual(const BudgetReading& a, const BudgetReading& b)
{
    return a.events == b.events && a.errors == b.errors && a.isJudged == b.isJudged && a.consumed == b.consumed
        && a.remaining == b.remaining && a.burnRate == b.burnRate && a.isExhausted == b.isExhausted;
}

void budgetEqualsModel()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const ErrorBudgetOptions options = someBudget(read);
    RC_ASSERT(options.problems().empty());
    TickClock clock(SteadyTime(Duration(77)));
    const auto now = [&clock] { return clock.steady().time_since_epoch().count(); };
    std::uint64_t told = 0;
    ErrorBudget budget(
        options, clock, [&told](const BudgetReading& reading) { told += reading.isExhausted ? 1 : 100; });
    BudgetModel model(options, now());
    while (!read.isAtEnd()) {
        clock.advance(Duration(read.oneOf({0, 0, 1, 3, 10, 35, 400})));
        const bool isGood = read.below(4) != 0;
        budget.record(isGood);
        model.record(isGood, now());
        RC_ASSERT(budget.exhaustions() == model.exhaustions);
        RC_ASSERT(told == model.exhaustions);
        if (read.below(3) != 0)
            continue; // windows must also turn rightly when nobody looked in between
        RC_ASSERT(areEqual(budget.reading(), model.reading(now())));
        const auto burns = budget.burns();
        RC_ASSERT(burns.size() == options.burnRules.size());
        for (const BurnState& burn : burns) {
            const double factor = burn.rule.budgetShare * 1000.0 / static_cast<double>(burn.rule.longWindow.count());
            const double longRate = model.read(burn.rule.longWindow, now()).burnRate;
            const double shortRate = model.read(burn.rule.shortWindow, now()).burnRate;
            RC_ASSERT(burn.factor == factor);
            RC_ASSERT(burn.longRate == longRate);
            RC_ASSERT(burn.shortRate == shortRate);
            RC_ASSERT(burn.isFiring == (longRate >= factor && shortRate >= factor));
        }
    }
}

void histogramEqualsSortedList()
{
    const Script script = *scripts();
    ScriptReader read(script);
    LatencyHistogram histogram;
    std::vector<Duration> latencies;
    Duration sum{};
    while (!read.isAtEnd()) {
        const auto scale = std::int64_t{1} << read.below(37);
        const Duration latency(scale + scale * read.below(1000) / 1000);
        histogram.record(latency);
        latencies.push_back(latency);
        sum += latency;
    }
    std::sort(latencies.begin(), latencies.end());
    RC_ASSERT(histogram.count() == latencies.size());
    RC_ASSERT(histogram.sum() == sum);
    for (const double percent : {1.0, 50.0, 95.0, 99.0, 100.0}) {
        const auto seen = histogram.percentile(percent);
        RC_ASSERT(seen.has_value() == !latencies.empty());
        if (latencies.empty())
            continue;
        const auto rank = static_cast<std::size_t>(std::ceil(percent * static_cast<double>(latencies.size()) / 100.0));
        const auto exact = static_cast<double>(latencies[std::max<std::size_t>(rank, 1) - 1].count());
        // Below the first bucket of a doubling there is one bucket for all.
        RC_ASSERT(std::abs(static_cast<double>(seen->count()) - exact) <= std::max(exact / 16.0, 512.0));
    }
    for (const auto& step : histogram.cumulative()) {
        const auto below =
            std::count_if(latencies.begin(), latencies.end(), [&](Duration l) { return l < step.below; });
        RC_ASSERT(step.count == static_cast<std::uint64_t>(below));
    }
}

void percentileEqualsSortedList()
{
    const Script script = *scripts();
    ScriptReader read(script);
    const double percent = read.oneOf({95.0, 50.0, 99.0, 1.0, 100.0, 33.3, 0.95, 0.0, 100.5});
    std::vector<Duration> samples;
    while (!read.isAtEnd())
        samples.push_back(Duration(read.below(500)));
    std::vector<Duration> sorted = samples;
    std::sort(sorted.begin(), sorted.end());
    const auto seen = percentile(samples, percent);
    RC_ASSERT(seen.has_value() == (percent >= 1.0 && percent <= 100.0 && !sorted.empty()));
    if (!seen)
        return;
    const auto notAbove = std::count_if(sorted.begin(), sorted.end(), [&](Duration s) { return s <= *seen; });
    const auto below = std::count_if(sorted.begin(), sorted.end(), [&](Duration s) { return s < *seen; });
    const double wanted = percent * static_cast<double>(sorted.size()) / 100.0;
    RC_ASSERT(static_cast<double>(notAbove) >= wanted - 1e-9);
    RC_ASSERT(static_cast<double>(below) < wanted);
}

} // namespace

class WindowModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { runSequences(10'000); }
    void rollingWindow() { QVERIFY(rc::check("rolling window", windowEqualsBuckets<RollingTraits>)); }
    void packedWindow() { QVERIFY(rc::check("packed window", windowEqualsBuckets<PackedTraits>)); }
    void countWindow() { QVERIFY(rc::check("count window", countWindowEqualsList)); }
    void errorBudget() { QVERIFY(rc::check("error budget", budgetEqualsModel)); }
    void histogram() { QVERIFY(rc::check("histogram", histogramEqualsSortedList)); }
    void percentiles() { QVERIFY(rc::check("percentile", percentileEqualsSortedList)); }
};

QTEST_APPLESS_MAIN(WindowModelsTest)
#include "tst_windowmodels.moc"

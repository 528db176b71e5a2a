// SPDX-License-Identifier: GPL-3.0-or-later

// What the patterns cost on their hot paths, each beside the cheapest thing that could do its work at all (floor_*) in
// the same run: machines differ and are shared, so only the ratios mean something. ratios_resilience.py prints them.
//
// A run with two threads is only reported when both really ran at the same time: a thread that lost its processor for a
// tenth of the run spoils it. It is then tried again for half a minute; if the machine is too busy for it, it is marked
// as an error without a figure.

#include "resilience/pipeline.h"
#include "resilience/systemclock.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <memory>
#include <semaphore>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <time.h>

namespace {

using namespace dwcp;
using namespace std::chrono_literals;

Duration threadCpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/** Watches one run on one thread, from before its first iteration to after its last, the waits for the others included.
 */
class OverlapWatch {
public:
    explicit OverlapWatch(benchmark::State& state) : m_state(state) { }
    ~OverlapWatch()
    {
        const double ran = static_cast<double>((threadCpuTime() - m_cpu).count());
        const double took = static_cast<double>((m_clock.steady() - m_began).count());
        const bool isTrialRun = took < 10e6; // how the library finds out how many iterations it needs
        if (m_state.threads() > 1 && !isTrialRun && ran < 0.9 * took)
            m_state.SkipWithError("the threads did not overlap");
    }

private:
    benchmark::State& m_state;
    SystemClock m_clock;
    Duration m_cpu = threadCpuTime();
    SteadyTime m_began = m_clock.steady();
};

/** Everything that the threads share stands on cache lines of its own. */
struct alignas(64) Word {
    std::atomic<std::uint64_t> value{0};
};

Word g_flag;
Word g_count;
std::counting_semaphore<1000> g_semaphore(100);

alignas(64) TickClock g_clock(SteadyTime(1s));
AtomicRandom g_random(1);

BreakerOptions breakerOptions()
{
    BreakerOptions options;
    options.window.kind = BreakerWindow::Kind::Time;
    return options;
}
BreakerOptions recordingOptions(std::uint32_t shards)
{
    BreakerOptions options = breakerOptions();
    options.recordsLatency = true;
    options.shards = shards;
    return options;
}

const BreakerPolicy g_policy(breakerOptions(), g_clock, g_random);
const BreakerPolicy g_recordingPolicy(recordingOptions(8), g_clock, g_random);
const BreakerPolicy g_sharingPolicy(recordingOptions(0), g_clock, g_random);
CircuitBreaker g_closed(g_policy);
CircuitBreaker g_sharded(g_policy);
CircuitBreaker g_open(g_policy);
CircuitBreaker g_recording(g_recordingPolicy);
CircuitBreaker g_recordingShared(g_sharingPolicy);

alignas(64) const RateLimit g_generous({1e9, 1e9}, g_clock);
alignas(64) const RateLimit g_mean({1e-3, 1.0}, g_clock);
alignas(64) RateLimiter g_allowing(g_generous);
alignas(64) RateLimiter g_denying(g_mean);

const BulkheadLimit g_hundred({100, 200, 5s}, g_clock);
alignas(64) Bulkhead g_bulkhead(g_hundred);

void floor_load_add(benchmark::State& state)
{
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (g_flag.value.load(std::memory_order_relaxed) == 0)
            g_count.value.fetch_add(1, std::memory_order_relaxed);
}

void floor_semaphore(benchmark::State& state)
{
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (g_semaphore.try_acquire())
            g_semaphore.release();
}

void succeed(benchmark::State& state, CircuitBreaker& breaker)
{
    const OverlapWatch watch(state);
    for (auto _ : state) {
        auto admission = breaker.tryAcquire();
        if (!admission) {
            state.SkipWithError("refused");
            break;
        }
        breaker.settle(admission.permit, Outcome::Success);
    }
}

void breaker_closed(benchmark::State& state)
{
    succeed(state, g_closed);
}

void breaker_closed_sharded(benchmark::State& state)
{
    if (state.thread_index() == 0)
        g_sharded.attachShards(8);
    succeed(state, g_sharded);
}

void breaker_open(benchmark::State& state)
{
    if (state.thread_index() == 0)
        g_open.open();
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (g_open.tryAcquire()) {
            state.SkipWithError("admitted");
            break;
        }
}

void succeedRecording(benchmark::State& state, CircuitBreaker& breaker)
{
    const SystemClock clock; // latencies are measured for real: two readings are part of the figure
    const OverlapWatch watch(state);
    for (auto _ : state) {
        auto admission = breaker.tryAcquire();
        const SteadyTime began = clock.steady();
        breaker.settle(admission.permit, Outcome::Success, clock.steady() - began);
    }
}

void breaker_closed_latency(benchmark::State& state)
{
    succeedRecording(state, g_recording);
}

/** Without counters per thread: what a breaker costs that few threads use, when two do. */
void breaker_closed_latency_shared(benchmark::State& state)
{
    succeedRecording(state, g_recordingShared);
}

void limiter_allow(benchmark::State& state)
{
    if (state.thread_index() == 0)
        g_clock.advance(1s); // a full bucket: a thousand million tokens, more than a run can take
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (!g_allowing.tryAcquire()) {
            state.SkipWithError("denied");
            break;
        }
}

void limiter_deny(benchmark::State& state)
{
    g_denying.tryAcquire();
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (g_denying.tryAcquire()) {
            state.SkipWithError("allowed");
            break;
        }
}

void retry_delay(benchmark::State& state)
{
    const RetryPolicy policy(RetryOptions::network());
    SeededRandom random(7);
    const OverlapWatch watch(state);
    std::uint32_t retry = 0;
    for (auto _ : state) {
        Duration delay = policy.delay(retry, random);
        benchmark::DoNotOptimize(delay);
        retry = (retry + 1) & 7; // 100 ms up to the cap of 10 s
    }
}

void bulkhead(benchmark::State& state)
{
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (!g_bulkhead.tryAcquire()) {
            state.SkipWithError("full");
            break;
        }
}

void pipeline_success(benchmark::State& state)
{
    alignas(64) static RateLimiter limiter(g_generous);
    alignas(64) static Bulkhead bulkhead(g_hundred);
    static Retry retry(RetryOptions::network(), g_random);
    static CircuitBreaker breaker(g_policy);
    static Timeout timeout({}, g_clock);
    static FaultInjector faults({}, g_random);
    static SystemPause pause;
    static Pipeline pipeline(
        {nullptr, &limiter, nullptr, &bulkhead, &retry, &breaker, &timeout, &faults}, g_clock, pause);
    if (state.thread_index() == 0)
        g_clock.advance(1s);
    const OverlapWatch watch(state);
    for (auto _ : state)
        if (!pipeline.execute([] { return true; })) {
            state.SkipWithError("refused");
            break;
        }
}

BENCHMARK(floor_load_add)->Threads(1)->Threads(2);
BENCHMARK(breaker_closed)->Threads(1)->Threads(2);
BENCHMARK(breaker_closed_sharded)->Threads(1)->Threads(2);
BENCHMARK(breaker_open)->Threads(1)->Threads(2);
BENCHMARK(limiter_allow)->Threads(1)->Threads(2);
BENCHMARK(limiter_deny)->Threads(1)->Threads(2);
BENCHMARK(floor_semaphore)->Threads(1)->Threads(2);
BENCHMARK(bulkhead)->Threads(1)->Threads(2);
BENCHMARK(breaker_closed_latency)->Threads(1)->Threads(2);
BENCHMARK(breaker_closed_latency_shared)->Threads(1)->Threads(2);
BENCHMARK(retry_delay)->Threads(1)->Threads(2);
BENCHMARK(pipeline_success)->Threads(1)->Threads(2);

/** Hands on what was measured, and keeps back what could not be, so that it can be tried again. */
class PatientReporter final : public benchmark::BenchmarkReporter {
public:
    explicit PatientReporter(benchmark::BenchmarkReporter& shown) : m_shown(shown) { }

    bool ReportContext(const Context& context) override
    {
        if (!m_hasBegun)
            m_hasBegun = m_shown.ReportContext(context);
        return m_hasBegun;
    }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        const bool hasFailed = std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.error_occurred; });
        if (hasFailed)
            m_failed.push_back(runs);
        else
            m_shown.ReportRuns(runs);
    }

    /** Runs what has failed once more. False when there is nothing. */
    bool tryAgain()
    {
        if (m_failed.empty())
            return false;
        std::string names;
        for (const std::vector<Run>& runs : std::exchange(m_failed, {}))
            names += (names.empty() ? "^(" : "|") + runs.front().run_name.str();
        return benchmark::RunSpecifiedBenchmarks(this, names + ")$") > 0;
    }
    void end()
    {
        for (const std::vector<Run>& runs : m_failed)
            m_shown.ReportRuns(runs);
        if (m_hasBegun)
            m_shown.Finalize();
    }

private:
    benchmark::BenchmarkReporter& m_shown;
    bool m_hasBegun = false;
    std::vector<std::vector<Run>> m_failed;
};

void runPatiently()
{
    constexpr Duration Patience = 30s;
    const SystemClock clock;
    const std::unique_ptr<benchmark::BenchmarkReporter> shown(benchmark::CreateDefaultDisplayReporter());
    PatientReporter reporter(*shown);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const SteadyTime end = clock.steady() + Patience;
    while (clock.steady() < end && reporter.tryAgain()) { }
    reporter.end();
}

} // namespace

int main(int argc, char** argv)
{
    // Each try would write its file anew.
    const bool writesFile = std::any_of(argv, argv + argc,
        [](const char* argument) { return std::string_view(argument).starts_with("--benchmark_out="); });
    // A process with one thread gets cheaper locks and reference counts than any service would.
    std::binary_semaphore stop(0);
    const std::jthread second([&stop] { stop.acquire(); });
    benchmark::Initialize(&argc, argv);
    const bool isUnderstood = !benchmark::ReportUnrecognizedArguments(argc, argv);
    if (isUnderstood && writesFile)
        benchmark::RunSpecifiedBenchmarks();
    else if (isUnderstood)
        runPatiently();
    stop.release();
    return isUnderstood ? 0 : 1;
}

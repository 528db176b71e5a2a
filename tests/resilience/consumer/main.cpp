// SPDX-License-Identifier: GPL-3.0-or-later

// A service of somebody else: every installed header compiles on its own terms, and a guarded call works.

#include <resilience/asyncpipeline.h>
#include <resilience/breakercodec.h>
#include <resilience/exporters.h>
#include <resilience/patternregistry.h>
#include <resilience/pipeline.h>
#include <resilience/systemclock.h>

int main()
{
    dwcp::SystemClock clock;
    dwcp::SystemPause pause;
    dwcp::AtomicRandom random(1);
    dwcp::PatternRegistry registry(10, clock, random);
    const auto breaker = registry.breaker("send", dwcp::BreakerOptions::aggressive());
    const auto retry = registry.retry("send");
    dwcp::PipelineGuards guards;
    guards.breaker = &**breaker;
    guards.retry = retry.get();
    dwcp::Pipeline pipeline(guards, clock, pause);
    const auto result = pipeline.execute([] { return 42; });
    return result && result.value() == 42 && (*breaker)->status().totals.successes == 1 ? 0 : 1;
}

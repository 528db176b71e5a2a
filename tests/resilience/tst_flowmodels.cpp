// SPDX-License-Identifier: GPL-3.0-or-later

// Rate limiter, adaptive limiter and bulkhead against plain models, under random operations.

#include "models/flowmodels.h"
#include "models/sequences.h"

#include <QTest>

using namespace dwcp;

namespace {

std::int64_t nowOf(const TickClock& clock)
{
    return clock.steady().time_since_epoch().count();
}

RateLimitOptions someLimit(ScriptReader& read)
{
    return {
        read.oneOf({1.0, 0.5, 3.0, 7.5, 1000.0, 1e6, 1e7, 3e8, 1e9}), read.oneOf({1.0, 1.5, 2.0, 5.0, 10.0, 100.0})};
}

void limiterEqualsTokenBucket()
{
    const Script script = *scripts();
    ScriptReader read(script);
    RateLimitOptions options = someLimit(read);
    TickClock clock(SteadyTime(Duration(read.below(1000))));
    std::uint64_t told = 0;
    SteadyTime toldAt{};
    RateLimit limit(options, clock, [&](const RateLimiter&, SteadyTime retryAt) {
        ++told;
        toldAt = retryAt;
    });
    RateLimiter limiter(limit);
    TokenBucketModel model(options, nowOf(clock));
    while (!read.isAtEnd()) {
        const double interval = 1e9 / options.rate;
        const double steps = read.oneOf({0.0, 0.1, 0.5, 1.0, 1.5, 4.0, 200.0});
        clock.advance(Duration(std::llround(steps * interval) + read.below(3)));
        if (read.below(20) == 0) {
            options = someLimit(read);
            model.tokens(nowOf(clock)); // refills at the old rate
            model.setRate(options);
            limit.setRate(options);
        }
        const auto tokens = static_cast<std::uint32_t>(read.oneOf({1, 1, 1, 0, 2, 3, 60'000}));
        const auto decision = limiter.tryAcquire(tokens);
        const auto expected = model.acquire(tokens, nowOf(clock));
        RC_ASSERT(bool(decision) == !expected.has_value());
        if (expected) {
            RC_ASSERT(decision.retryAt.time_since_epoch().count() == *expected);
            RC_ASSERT(toldAt == decision.retryAt);
            RC_ASSERT(
                decision.refusal() == (Refusal{Pattern::RateLimiter, RefusalReason::LimitReached, decision.retryAt}));
        }
        const RateLimiter::State state = limiter.state();
        RC_ASSERT(state.allowed == model.allowed);
        RC_ASSERT(state.rejected == model.rejected);
        RC_ASSERT(told == model.rejected);
        RC_ASSERT(std::abs(state.tokens - model.tokens(nowOf(clock))) < 1e-9 * options.burst);
    }
}

void adaptiveEqualsModel()
{
    const Script script = *scripts();
    ScriptReader read(script);
    AdaptiveLimiterOptions options;
    options.initialRate = 100;
    options.minRate = read.oneOf({10.0, 80.0, 100.0});
    options.maxRate = read.oneOf({1000.0, 120.0, 100.0});
    options.window = static_cast<std::uint32_t>(read.within(1, 12));
    options.percent = read.oneOf({95.0, 50.0, 100.0, 1.0});
    RC_ASSERT(options.problems().empty());
    TickClock clock;
    std::vector<double> told;
    AdaptiveLimiter limiter(options, clock, [&told](double rate, Duration) { told.push_back(rate); });
    AdaptiveRateModel model(options);
    std::vector<double> expected;
    while (!read.isAtEnd()) {
        const auto latency = std::chrono::milliseconds(read.oneOf({10, 79, 80, 100, 120, 121, 200, 300}));
        const double before = model.rate;
        limiter.record(latency);
        model.record(latency);
        if (model.rate != before)
            expected.push_back(model.rate);
        const AdaptiveLimiter::State state = limiter.state();
        RC_ASSERT(state.rate == model.rate);
        RC_ASSERT(std::abs(state.limiter.limit.rate - model.rate) < 1e-6 * model.rate);
        RC_ASSERT(std::abs(state.limiter.limit.burst - std::max(1.0, model.rate * 0.1)) < 1e-6);
    }
    RC_ASSERT(told == expected);
}

void bulkheadEqualsModel()
{
    const Script script = *scripts();
    ScriptReader read(script);
    BulkheadOptions options;
    options.maxConcurrent = static_cast<std::uint32_t>(read.within(1, 4));
    options.maxQueue = static_cast<std::uint32_t>(read.below(5));
    options.maxWait = Duration(read.within(0, 30));
    RC_ASSERT(options.problems().empty());
    TickClock clock;
    std::uint64_t refusals = 0;
    const BulkheadLimit limit(options, clock, [&refusals](const Bulkhead&, RefusalReason) { ++refusals; });
    Bulkhead bulkhead(limit);
    BulkheadModel model(options);
    std::vector<BulkheadSlot> places;
    std::vector<BulkheadModel::Told> told;
    int caller = 0;
    const auto step = [&] {
        switch (read.below(6)) {
        case 0: {
            auto slot = bulkhead.tryAcquire();
            RC_ASSERT(bool(slot) == model.tryAcquire());
            RC_ASSERT(slot.reason() == (slot ? RefusalReason::None : RefusalReason::Full));
            if (slot)
                places.push_back(std::move(slot));
            break;
        }
        case 1:
        case 2:
            bulkhead.acquireAsync([&told, &places, number = ++caller](BulkheadSlot slot) {
                told.push_back({number, slot.reason()});
                if (slot)
                    places.push_back(std::move(slot));
            });
            model.acquireAsync(caller, nowOf(clock));
            break;
        case 3:
            if (!places.empty()) {
                auto slot = std::move(places[static_cast<std::size_t>(read.below(int(places.size())))]);
                std::erase_if(places, [](const BulkheadSlot& left) { return !left; });
                slot.release();
                slot.release(); // once only
                model.release(nowOf(clock));
            }
            break;
        case 4:
            clock.advance(Duration(read.below(20)));
            break;
        default:
            RC_ASSERT(bulkhead.advance() == model.advance(nowOf(clock)));
        }
    };
    const auto compare = [&] {
        const Bulkhead::State state = bulkhead.state();
        RC_ASSERT(state == model.state);
        RC_ASSERT(told == model.told);
        RC_ASSERT(state.concurrent == places.size());
        RC_ASSERT(refusals == state.rejected + state.timedOut);
    };
    while (!read.isAtEnd()) {
        step();
        compare();
    }
    while (bulkhead.state().queued > 0 || !places.empty()) { // nobody may be left waiting when the test ends
        clock.advance(Duration(40));
        bulkhead.advance();
        places.clear();
    }
    RC_ASSERT(bulkhead.state().concurrent == 0u);
}

} // namespace

class FlowModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { runSequences(20'000); }
    void rateLimiter() { QVERIFY(rc::check("rate limiter", limiterEqualsTokenBucket)); }
    void adaptiveLimiter() { QVERIFY(rc::check("adaptive limiter", adaptiveEqualsModel)); }
    void bulkhead() { QVERIFY(rc::check("bulkhead", bulkheadEqualsModel)); }
};

QTEST_APPLESS_MAIN(FlowModelsTest)
#include "tst_flowmodels.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prometheuslookup.h"

#include "app/keychain.h"
#include "app/keychainlookup.h"
#include "probes/asioprober.h"
#include "resilience/systemclock.h"

#include <algorithm>
#include <semaphore>

namespace dwcp {

namespace {

constexpr std::chrono::seconds longestWait{10};

} // namespace

Result<std::vector<std::string>> lookUpNodes(
    const std::string& url, const PromqlScope& scope, const std::shared_ptr<const Access>& access)
{
    const auto asked = askKeychain(access ? keychainNames(*access) : std::set<std::string>());
    if (!asked)
        return asked.error();
    const auto secrets = std::make_shared<Inbox<Secret>>(asked->size() + 1);
    for (const auto& [name, secret] : *asked)
        static_cast<void>(secrets->put({name, secret})); // there is room for all of them
    const SystemClock clock;
    CheckResult result;
    std::binary_semaphore came{0};
    CheckOrder order;
    order.id = 1;
    order.url = promqlTargetUrl(url, scope, {});
    order.spec.type = promqlCheckType;
    order.spec.prefix = promqlNodes(scope);
    order.timeout = longestWait;
    order.access = access;
    AsioProber prober(
        clock,
        [&](CheckResult answer) {
            result = std::move(answer);
            came.release();
        },
        ProberOptions(), secrets);
    prober.start(std::move(order));
    came.acquire(); // a prober answers every order by its timeout
    if (result.outcome != CheckOutcome::Answered || result.verdict == Level::Unknown)
        return Error{result.error, url};
    std::vector<std::string> nodes;
    for (std::size_t i = 0; result.readings.layout && i < result.readings.layout->series.size(); ++i)
        nodes.emplace_back(result.readings.layout->series[i].label("node"));
    std::ranges::sort(nodes);
    return nodes;
}

} // namespace dwcp

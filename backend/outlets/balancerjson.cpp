// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/balancerjson.h"

#include "health/facts.h"

#include <cmath>

namespace dwcp {

namespace {

OrderedJson momentOrNull(WallTime time)
{
    return time == WallTime{} ? OrderedJson(nullptr) : OrderedJson(rfc3339(time));
}

OrderedJson finiteOrNull(double value)
{
    return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr);
}

OrderedJson instanceJson(const InstanceState& instance)
{
    OrderedJson json;
    json["server"] = instance.server;
    json["node"] = instance.nodeName;
    json["score"] = finiteOrNull(instance.score);
    json["phase"] = instancePhaseName(instance.phase);
    json["reason"] = ejectionReasonName(instance.reason);
    json["since"] = momentOrNull(instance.since);
    json["slow_start"] = instance.slowStart;
    json["weight"] = instance.weight;
    json["share_asked"] = instance.shareAsked;
    json["share_seen"] = finiteOrNull(instance.shareSeen);
    json["status"] = instance.status;
    json["weight_configured"] = instance.configuredWeight;
    json["weight_asked"] = instance.weightAsked;
    json["weight_seen"] = instance.weightSeen;
    json["chosen"] = instance.chosen;
    json["sessions"] = instance.sessions;
    return json;
}

OrderedJson balancerJson(const BalancerState& balancer)
{
    OrderedJson json;
    json["name"] = balancer.name;
    json["address"] = balancer.address;
    json["backend"] = balancer.backend;
    json["armed"] = balancer.isArmed;
    json["armed_by"] = balancer.actor;
    json["armed_reason"] = balancer.reason;
    json["armed_since"] = momentOrNull(balancer.armedSince);
    json["panic"] = balancer.isPanic;
    json["panic_since"] = momentOrNull(balancer.panicSince);
    json["ejected"] = balancer.ejected;
    json["ejections"] = balancer.ejections;
    json["panics"] = balancer.panics;
    json["orders"] = balancer.orders;
    json["seen_at"] = momentOrNull(balancer.seenAt);
    json["problem"] = balancer.problem;
    json["instances"] = OrderedJson::array();
    for (const InstanceState& instance : balancer.instances)
        json["instances"].push_back(instanceJson(instance));
    return json;
}

} // namespace

OrderedJson balancersJson(const std::vector<BalancerState>* balancers)
{
    OrderedJson list = OrderedJson::array();
    if (balancers) {
        for (const BalancerState& balancer : *balancers)
            list.push_back(balancerJson(balancer));
    }
    return {{"balancers", list}};
}

} // namespace dwcp

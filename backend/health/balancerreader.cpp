// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/balancerreader.h"

#include <charconv>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

bool isTcpAddress(std::string_view address)
{
    const auto colon = address.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view port = address.substr(colon + 1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    return error == std::errc() && end == port.data() + port.size() && number > 0 && number < 65536;
}

void readAddress(TomlTable& table, BalancerSpec& spec, const std::function<std::string(const std::string&)>& resolved)
{
    constexpr std::string_view tcp = "tcp://";
    spec.address = table.requiredText("address");
    if (spec.address.starts_with(tcp)) {
        if (!isTcpAddress(std::string_view(spec.address).substr(tcp.size())))
            table.problem("address", "must be tcp://HOST:PORT or the path of a socket");
    } else {
        spec.address = resolved(spec.address);
    }
}

/** A word of HAProxy's own commands: what is not one could become another command. */
bool isProxyName(std::string_view name)
{
    return !name.empty()
        && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:")
        == std::string_view::npos;
}

void readShare(TomlTable& table, std::string_view key, double& into, double least, double most)
{
    const auto given = table.number(key);
    if (!given)
        return;
    into = *given;
    if (!(into >= least && into <= most))
        table.problem(key, "is a share or a score, 0 to 1, within its bounds (see the help page of balancers)");
}

void readRules(TomlTable& table, WeightRules& rules)
{
    readShare(table, "eject_below", rules.ejectBelow, 0, 1);
    readShare(table, "return_at", rules.returnAt, 0, 1);
    readShare(table, "most_ejected", rules.mostEjected, 0, 0.99); // somebody always serves
    readShare(table, "trial_share", rules.trialShare, 0.001, 1); // nobody is forgotten
    readShare(table, "slow_start_from", rules.slowStartFrom, 0.001, 1);
    if (const auto given = table.duration("slow_start", 0s))
        rules.slowStart = *given;
    if (rules.returnAt < rules.ejectBelow)
        table.problem("return_at", "is not below eject_below");
}

} // namespace

BalancerSpec readBalancer(TomlTable& table, const std::function<std::string(const std::string&)>& resolved)
{
    BalancerSpec spec;
    spec.name = table.requiredText("name");
    readAddress(table, spec, resolved);
    spec.backend = table.requiredText("backend");
    if (!spec.backend.empty() && !isProxyName(spec.backend))
        table.problem("backend", "is no name that HAProxy has");
    spec.servers = table.textsByName("servers");
    spec.layer = table.text("layer").value_or("");
    if (const auto given = table.duration("every", 200ms))
        spec.every = *given;
    if (const auto given = table.duration("seen_over", 1s))
        spec.seenOver = *given;
    readRules(table, spec.rules);
    table.refuseUnknown();
    return spec;
}

} // namespace dwcp

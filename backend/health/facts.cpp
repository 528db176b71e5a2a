// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/facts.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace dwcp {

std::string rfc3339(WallTime time)
{
    if (time == WallTime{})
        return {};
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(time - whole).count();
    const std::time_t seconds = whole.time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 64> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", static_cast<int>(millis));
    return text.data();
}

std::string factOf(const MetricRule& rule, double value)
{
    // Not printf: a program that follows its user's locale would write a comma.
    std::array<char, 32> text{};
    const double shown = rule.unit == Unit::Ratio ? value * 100 : value;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), shown, std::chars_format::general, 4).ptr;
    std::string fact(text.data(), end);
    if (rule.unit == Unit::Ratio)
        fact.append(" %");
    else if (rule.unit != Unit::None)
        fact.append(" ").append(unitName(rule.unit));
    return fact;
}

std::string causeOf(const LayerSpec& layer, const std::string& error, std::uint16_t worstRule, double value)
{
    if (!error.empty())
        return error;
    const MetricRule* rule = rulePlace(layer, worstRule).rule;
    return rule ? rule->name + " " + factOf(*rule, value) : std::string();
}

std::string causeOf(const ComponentState& component)
{
    const double value = component.worstRule < component.rules.size() ? component.rules[component.worstRule].value : 0;
    return causeOf(*component.spec, component.error, component.worstRule, value);
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/facts.h"

#include <array>
#include <charconv>
#include <cmath>
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

namespace {

/** Four significant digits, and all digits before the point: 100100 is read, 1.001e+05 is worked out. */
std::string plainNumber(double value)
{
    // Not printf: a program that follows its user's locale would write a comma.
    std::array<char, 32> text{};
    const bool isLong = std::abs(value) >= 1e4 && std::abs(value) < 1e15;
    const auto end = isLong
        ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 0).ptr
        : std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4).ptr;
    return {text.data(), end};
}

std::string_view unitText(Unit unit)
{
    constexpr std::string_view texts[] = {"", " %", " seconds", " bytes", " bytes/s", " /s", "", " %", " entries"};
    return texts[static_cast<int>(unit)];
}

} // namespace

std::string factOf(const MetricRule& rule, double value)
{
    return plainNumber(rule.unit == Unit::Ratio ? value * 100 : value).append(unitText(rule.unit));
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

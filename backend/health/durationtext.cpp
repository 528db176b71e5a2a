// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/durationtext.h"

#include <array>
#include <charconv>
#include <utility>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::pair<std::string_view, Duration>, 5> units{
    {{"d", 24h}, {"h", 1h}, {"m", 1min}, {"s", 1s}, {"ms", 1ms}}};
constexpr Duration longest = 24h * 3650;

std::size_t unitIndex(std::string_view name)
{
    std::size_t index = 0;
    while (index < units.size() && units[index].first != name)
        ++index;
    return index;
}

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    Duration total{};
    std::size_t smallestAllowed = 0;
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        std::uint64_t number = 0;
        const std::from_chars_result parsed = std::from_chars(text.data(), text.data() + text.size(), number);
        if (parsed.ec != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(parsed.ptr - text.data()));
        const std::string_view name = text.substr(0, text.find_first_of("0123456789"));
        const std::size_t index = unitIndex(name);
        if (index == units.size() || index < smallestAllowed)
            return std::nullopt;
        const Duration unit = units[index].second;
        if (number > static_cast<std::uint64_t>((longest - total) / unit))
            return std::nullopt;
        total += unit * static_cast<Duration::rep>(number);
        smallestAllowed = index + 1;
        text.remove_prefix(name.size());
    }
    return total;
}

std::string durationText(Duration duration)
{
    std::string text;
    for (const auto& [name, unit] : units) {
        const auto count = duration / unit;
        duration -= unit * count;
        if (count != 0)
            text += std::to_string(count) + std::string(name);
    }
    return text.empty() ? "0s" : text;
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alert.h"

#include <algorithm>
#include <charconv>

namespace dwcp {

namespace {

constexpr std::string_view levelNames[] = {"info", "warning", "error", "critical"};

constexpr std::uint64_t fnvBasis = 0xcbf29ce484222325ULL;
constexpr std::uint64_t fnvPrime = 0x100000001b3ULL;

/** FNV-1a; the byte that no UTF-8 text has ends each part, so that parts cannot run into each other. */
std::uint64_t mixed(std::uint64_t hash, std::string_view text) noexcept
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * fnvPrime;
    return (hash ^ 0xff) * fnvPrime;
}

} // namespace

std::string_view alertLevelName(AlertLevel level) noexcept
{
    return levelNames[static_cast<int>(level)];
}

std::optional<AlertLevel> alertLevelOf(std::string_view name) noexcept
{
    const auto found = std::ranges::find(levelNames, name);
    if (found == std::end(levelNames))
        return std::nullopt;
    return static_cast<AlertLevel>(found - std::begin(levelNames));
}

std::string_view alertPhaseName(AlertPhase phase) noexcept
{
    constexpr std::string_view names[] = {"pending", "firing", "recovering", "resolved"};
    return names[static_cast<int>(phase)];
}

std::string_view withheldName(Withheld reason) noexcept
{
    constexpr std::string_view names[] = {"", "silenced", "acknowledged", "inhibited", "parent-down", "maintenance",
        "flapping", "cooldown", "never-told", "no-receiver"};
    return names[static_cast<int>(reason)];
}

std::string_view occasionName(Occasion occasion) noexcept
{
    constexpr std::string_view names[] = {"fired", "raised", "repeated", "resolved"};
    return names[static_cast<int>(occasion)];
}

std::string_view deliveryName(Delivery delivery) noexcept
{
    constexpr std::string_view names[] = {"queued", "sent", "retried", "refused", "withheld"};
    return names[static_cast<int>(delivery)];
}

AlertId alertIdOf(const std::vector<Label>& labels) noexcept
{
    std::uint64_t hash = fnvBasis;
    for (const Label& label : labels)
        hash = mixed(mixed(hash, label.name), label.value);
    return hash == 0 ? 1 : hash;
}

std::string alertIdText(AlertId id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; id >>= 4)
        text[i] = digits[id & 0xf];
    return text;
}

std::optional<AlertId> alertIdFrom(std::string_view text) noexcept
{
    AlertId id = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), id, 16);
    if (text.size() != 16 || problem != std::errc() || end != text.data() + text.size() || id == 0)
        return std::nullopt;
    return id;
}

const AlertState* AlertBoard::alert(AlertId id) const noexcept
{
    const auto found = std::ranges::find(alerts, id, [](const auto& alert) { return alert->id; });
    return found == alerts.end() ? nullptr : found->get();
}

} // namespace dwcp

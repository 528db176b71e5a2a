// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/orders.h"

#include "health/durationtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace dwcp {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, faultKindCount> faultNames{"kill", "freeze", "block", "drop-peer", "delay-peer",
    "cut-peer", "isolate", "stale-dictionary", "starve-predictor", "fail-training", "partition-sync", "skew-clock",
    "stop-leader", "crash-layer", "contradict", "forge", "slow-disk", "memory-pressure"};
constexpr std::array<std::string_view, 4> breakerActions{"trip", "reset", "disable", "shadow"};
constexpr std::array<std::string_view, 3> componentActions{"restart", "stop", "start"};
constexpr std::array<std::string_view, 5> layers{"amst", "hde", "pba", "ass", "acp"};

template <typename Names>
std::optional<std::size_t> indexIn(const Names& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(std::distance(names.begin(), found)));
}

constexpr int deepest = 4;

/** How deep the brackets outside of texts go. */
int depthOf(std::string_view json)
{
    int depth = 0;
    int most = 0;
    bool isInText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\\' && isInText)
            ++i; // whatever is escaped ends no text
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == '[' || c == '{'))
            most = std::max(most, ++depth);
        else if (!isInText && (c == ']' || c == '}'))
            --depth;
    }
    return most;
}

/** The members of a JSON object, each with its type and bounds; remembers the first thing that does not fit. */
class Fields {
public:
    explicit Fields(const std::string& body)
    {
        // Nesting costs stack; nothing that is asked here is nested.
        if (depthOf(body) > deepest)
            m_problem = "the body is too deeply nested";
        else
            m_json = Json::parse(body, nullptr, false);
        if (m_problem.empty() && !m_json.is_object())
            m_problem = "the body must be a JSON object";
    }

    std::string text(const char* key, std::size_t shortest, std::size_t longest)
    {
        const Json* const value = find(key);
        if (!value && shortest == 0)
            return {};
        const bool fits = value && value->is_string() && value->get_ref<const std::string&>().size() >= shortest
            && value->get_ref<const std::string&>().size() <= longest;
        if (!fits)
            refuse(
                key, "a text of " + std::to_string(shortest) + " to " + std::to_string(longest) + " bytes is needed");
        return fits ? value->get<std::string>() : std::string();
    }

    double number(const char* key, double otherwise, double from, double upTo)
    {
        const Json* const value = find(key);
        if (!value)
            return otherwise;
        const double given = value->is_number() ? value->get<double>() : std::nan("");
        if (!(given >= from && given <= upTo))
            refuse(key, "a number from " + Json(from).dump() + " to " + Json(upTo).dump() + " is needed");
        return given;
    }

    std::optional<Duration> duration(const char* key, Duration from, Duration upTo)
    {
        const Json* const value = find(key);
        if (!value)
            return std::nullopt;
        const auto given = value->is_string() ? parseDuration(value->get<std::string>()) : std::nullopt;
        if (!given || *given < from || *given > upTo) {
            refuse(key, "a duration such as \"30s\" is needed, within its bounds");
            return std::nullopt;
        }
        return given;
    }

    bool flag(const char* key)
    {
        const Json* const value = find(key);
        if (value && !value->is_boolean())
            refuse(key, "true or false is needed");
        return value && value->is_boolean() && value->get<bool>();
    }

    /** What did not fit; also a member that nobody asked for. */
    std::optional<Error> problem()
    {
        if (m_problem.empty() && m_json.size() > m_read)
            m_problem = "the body has members that mean nothing here";
        return m_problem.empty() ? std::nullopt : std::optional(Error{m_problem, {}});
    }

private:
    const Json* find(const char* key)
    {
        if (!m_problem.empty())
            return nullptr;
        const auto member = m_json.find(key);
        if (member == m_json.end())
            return nullptr;
        ++m_read;
        return &*member;
    }
    void refuse(const char* key, const std::string& why)
    {
        if (m_problem.empty())
            m_problem = std::string(key) + ": " + why;
    }

    Json m_json;
    std::string m_problem;
    std::size_t m_read = 0;
};

bool isPrintable(std::string_view text)
{
    return std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool needsPeer(FaultKind kind)
{
    return kind == FaultKind::DropPeer || kind == FaultKind::DelayPeer || kind == FaultKind::CutPeer;
}

/** What a fault's value may be, and what it is when nothing is said. */
struct ValueBounds {
    double otherwise;
    double from;
    double upTo;
};
ValueBounds boundsOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DropPeer:
        return {1.0, 0.0, 1.0};
    case FaultKind::DelayPeer:
        return {0.2, 0.0, 10.0};
    case FaultKind::SlowDisk:
        return {0.5, 0.0, 10.0};
    case FaultKind::SkewClock:
        return {5.0, -3600.0, 3600.0};
    case FaultKind::MemoryPressure:
        return {0.95, 0.0, 1.0};
    case FaultKind::StaleDictionary:
        return {86400.0, 0.0, 31536000.0};
    default:
        return {0.0, 0.0, 0.0};
    }
}

} // namespace

std::string_view faultName(FaultKind kind) noexcept
{
    return faultNames[static_cast<std::size_t>(kind)];
}

std::optional<FaultKind> faultOf(std::string_view name) noexcept
{
    const auto index = indexIn(faultNames, name);
    return index ? std::optional(static_cast<FaultKind>(*index)) : std::nullopt;
}

bool BreakerOrder::isKnown(std::string_view action) noexcept
{
    return indexIn(breakerActions, action).has_value();
}

Result<BreakerOrder> BreakerOrder::parse(std::string_view breaker, std::string_view action, const std::string& body)
{
    const auto index = indexIn(breakerActions, action);
    if (!index)
        return Error{"a breaker knows trip, reset, disable and shadow", std::string(action)};
    Fields fields(body);
    BreakerOrder order{static_cast<Action>(*index), std::string(breaker), fields.text("reason", 1, 500),
        fields.text("actor", 1, 100), fields.duration("ttl", std::chrono::seconds(1), std::chrono::hours(24 * 30))};
    if (const auto problem = fields.problem())
        return *problem;
    if (!isPrintable(order.reason) || !isPrintable(order.actor))
        return Error{"reason and actor are printable text on one line", {}};
    return order;
}

bool ComponentOrder::isKnown(std::string_view layer, std::string_view action) noexcept
{
    return indexIn(layers, layer) && indexIn(componentActions, action);
}

Result<ComponentOrder> ComponentOrder::parse(std::string_view layer, std::string_view action, const std::string& body)
{
    const auto index = indexIn(componentActions, action);
    if (!index)
        return Error{"a component knows restart, stop and start", std::string(action)};
    if (!indexIn(layers, layer))
        return Error{"the layers are amst, hde, pba, ass and acp", std::string(layer)};
    Fields fields(body.empty() ? "{}" : body);
    ComponentOrder order{
        static_cast<Action>(*index), std::string(layer), fields.text("reason", 0, 500), fields.text("actor", 0, 100)};
    if (const auto problem = fields.problem())
        return *problem;
    if (!isPrintable(order.reason) || !isPrintable(order.actor))
        return Error{"reason and actor are printable text on one line", {}};
    return order;
}

Result<FaultOrder> FaultOrder::parse(const std::string& body)
{
    Fields fields(body);
    FaultOrder order;
    const std::string name = fields.text("fault", 1, 40);
    order.target = fields.text("target", 0, 64);
    order.isClear = fields.flag("clear");
    order.lasts = fields.duration("for", std::chrono::milliseconds(100), std::chrono::hours(1)).value_or(order.lasts);
    const auto kind = faultOf(name);
    const ValueBounds bounds = boundsOf(kind.value_or(FaultKind::Kill));
    order.value = fields.number("value", bounds.otherwise, bounds.from, bounds.upTo);
    if (const auto problem = fields.problem())
        return *problem;
    if (!kind)
        return Error{"there is no such fault", name};
    order.kind = *kind;
    if (needsPeer(order.kind) && order.target.empty())
        return Error{"target: a peer's name, or * for all, is needed", {}};
    if (order.kind == FaultKind::CrashLayer && !indexIn(layers, order.target))
        return Error{"target: a layer is needed: amst, hde, pba, ass or acp", {}};
    return order;
}

Result<LogOrder> LogOrder::parse(const std::string& body)
{
    Fields fields(body);
    LogOrder order{fields.text("key", 1, 128), fields.text("value", 0, 4096)};
    if (const auto problem = fields.problem())
        return *problem;
    return order;
}

bool isAuthorised(std::string_view authorization, std::string_view token) noexcept
{
    constexpr std::string_view scheme = "bearer "; // whose letters' case does not count (RFC 9110, 11.1)
    const bool isBearer = std::ranges::equal(authorization.substr(0, scheme.size()), scheme, {},
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (token.empty() || !isBearer)
        return false;
    const std::string_view given = authorization.substr(scheme.size());
    // Fingerprints have one length, so that not even the token's length shows.
    std::array<unsigned char, crypto_generichash_BYTES> left{};
    std::array<unsigned char, crypto_generichash_BYTES> right{};
    const auto hash = [](auto& to, std::string_view text) {
        crypto_generichash(
            to.data(), to.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    };
    hash(left, given);
    hash(right, token);
    return sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string problemJson(int status, std::string_view title, std::string_view detail)
{
    nlohmann::ordered_json json{{"type", "about:blank"}, {"title", title}, {"status", status}};
    if (!detail.empty())
        json["detail"] = detail;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace dwcp

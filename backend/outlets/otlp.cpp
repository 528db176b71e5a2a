// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/otlp.h"

#include "outlets/apijson.h"
#include "outlets/metricspage.h"
#include "outlets/plaintext.h"
#include "outlets/protowriter.h"

#include <nlohmann/json.hpp>
#include <prometheus/metric_family.h>

#include <cmath>

namespace dwcp {

namespace {

// Numbers of fields, by message of the specification.
namespace request {
constexpr unsigned resourceItems = 1;
}
namespace resourceItems {
constexpr unsigned resource = 1, scopeItems = 2;
}
namespace scopeItems {
constexpr unsigned scope = 1, items = 2;
}
namespace metric {
constexpr unsigned name = 1, description = 2, gauge = 5, sum = 7;
}
namespace values {
constexpr unsigned points = 1, temporality = 2, isMonotonic = 3;
}
namespace point {
constexpr unsigned start = 2, time = 3, real = 4, attributes = 7;
}
namespace record {
constexpr unsigned time = 1, severity = 2, severityText = 3, body = 5, attributes = 6, observed = 11;
}

constexpr std::uint64_t cumulative = 2;
enum Severity : std::uint64_t { InfoSeverity = 9, WarnSeverity = 13, ErrorSeverity = 17 };

std::uint64_t nanoseconds(WallTime time)
{
    return static_cast<std::uint64_t>(time.time_since_epoch().count());
}

ProtoWriter textValue(const std::string& text)
{
    ProtoWriter value;
    value.text(1, validUtf8(text));
    return value;
}

ProtoWriter attribute(const std::string& key, const std::string& text)
{
    ProtoWriter pair;
    pair.text(1, key);
    pair.message(2, textValue(text));
    return pair;
}

ProtoWriter scopeOfOurs()
{
    ProtoWriter scope;
    scope.text(1, "dwcp");
    return scope;
}

/** A request with the one resource that we are. */
std::string requestWith(const ProtoWriter& scoped, const std::string& cluster)
{
    ProtoWriter resource;
    resource.message(1, attribute("service.name", "dwcp"));
    resource.message(1, attribute("dwcp.cluster", cluster));
    ProtoWriter one;
    one.message(resourceItems::resource, resource);
    one.message(resourceItems::scopeItems, scoped);
    ProtoWriter whole;
    whole.message(request::resourceItems, one);
    return whole.bytes();
}

ProtoWriter pointOf(const prometheus::ClientMetric& one, double value, const Snapshot& snapshot)
{
    ProtoWriter made;
    made.fixed(point::start, nanoseconds(snapshot.engine.startedAt));
    made.fixed(point::time, nanoseconds(snapshot.at));
    made.real(point::real, value);
    for (const auto& label : one.label)
        made.message(point::attributes, attribute(label.name, label.value));
    return made;
}

ProtoWriter metricOf(const prometheus::MetricFamily& family, const Snapshot& snapshot)
{
    const bool isCounter = family.type == prometheus::MetricType::Counter;
    ProtoWriter made;
    for (const prometheus::ClientMetric& one : family.metric)
        made.message(values::points, pointOf(one, isCounter ? one.counter.value : one.gauge.value, snapshot));
    if (isCounter) {
        made.integer(values::temporality, cumulative);
        made.integer(values::isMonotonic, 1);
    }
    ProtoWriter named;
    named.text(metric::name, family.name);
    named.text(metric::description, family.help);
    named.message(isCounter ? metric::sum : metric::gauge, made);
    return named;
}

Severity severityOf(const Event& event)
{
    switch (event.kind) {
    case EventKind::LevelChanged:
    case EventKind::SystemLevelChanged:
        return isDown(event.to) ? ErrorSeverity : event.to == Level::Degraded ? WarnSeverity : InfoSeverity;
    case EventKind::AlertFired:
    case EventKind::AlertChanged:
    case EventKind::IncidentOpened:
    case EventKind::RecoveryExhausted:
    case EventKind::BudgetExhausted:
        return ErrorSeverity;
    case EventKind::CommandRefused:
    case EventKind::RecoveryFailed:
    case EventKind::BudgetBurning:
    case EventKind::BecameStale:
        return WarnSeverity;
    default:
        return InfoSeverity;
    }
}

const char* severityName(std::uint64_t severity)
{
    return severity >= ErrorSeverity ? "ERROR" : severity >= WarnSeverity ? "WARN" : "INFO";
}

std::string memberText(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t memberNumber(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

} // namespace

std::string otlpMetrics(const Snapshot& snapshot)
{
    ProtoWriter scoped;
    scoped.message(scopeItems::scope, scopeOfOurs());
    for (const prometheus::MetricFamily& family : metricFamilies(snapshot)) {
        if (!family.metric.empty())
            scoped.message(scopeItems::items, metricOf(family, snapshot));
    }
    return requestWith(scoped, snapshot.cluster);
}

std::string otlpRecord(const Event& event, const Snapshot& snapshot, const std::string& id)
{
    OrderedJson json;
    json["time"] = nanoseconds(event.at);
    json["severity"] = static_cast<std::uint64_t>(severityOf(event));
    json["cluster"] = snapshot.cluster;
    json["body"] = event.detail.empty() ? std::string(eventKindName(event.kind)) : event.detail;
    OrderedJson& attributes = json["attributes"];
    attributes["event.name"] = std::string("dwcp.").append(eventKindName(event.kind));
    attributes["dwcp.event.id"] = id;
    const std::pair<const char*, const std::string&> known[] = {{"dwcp.node", event.nodeName},
        {"dwcp.layer", event.layerName}, {"dwcp.breaker", event.breakerName}, {"dwcp.actor", event.actor},
        {"dwcp.reason", event.reason}};
    for (const auto& [key, text] : known) {
        if (!text.empty())
            attributes[key] = text;
    }
    return printed(json);
}

std::string otlpLogs(const std::string& line)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || memberNumber(json, "time") == 0)
        return {};
    const std::uint64_t severity = memberNumber(json, "severity");
    ProtoWriter made;
    made.fixed(record::time, memberNumber(json, "time"));
    made.integer(record::severity, severity);
    made.text(record::severityText, severityName(severity));
    made.message(record::body, textValue(memberText(json, "body")));
    const auto attributes = json.find("attributes");
    for (auto one = attributes == json.end() ? json.end() : attributes->begin();
         attributes != json.end() && one != attributes->end(); ++one)
        made.message(
            record::attributes, attribute(one.key(), one->is_string() ? one->get<std::string>() : one->dump()));
    made.fixed(record::observed, memberNumber(json, "time"));
    ProtoWriter scoped;
    scoped.message(scopeItems::scope, scopeOfOurs());
    scoped.message(scopeItems::items, made);
    return requestWith(scoped, memberText(json, "cluster"));
}

} // namespace dwcp

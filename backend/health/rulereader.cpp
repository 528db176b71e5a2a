// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/rulereader.h"

#include "health/durationtext.h"
#include "health/secret.h"
#include "health/tomltable.h"

#include <algorithm>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostResults = 1000;

constexpr std::array<std::pair<std::string_view, Unit>, 9> units{{{"none", Unit::None}, {"ratio", Unit::Ratio},
    {"seconds", Unit::Seconds}, {"bytes", Unit::Bytes}, {"bytes_per_second", Unit::BytesPerSecond},
    {"per_second", Unit::PerSecond}, {"count", Unit::Count}, {"percent", Unit::Percent}, {"entries", Unit::Entries}}};

constexpr std::array<std::pair<std::string_view, Polarity>, 2> polarities{
    {{"higher", Polarity::HigherIsWorse}, {"lower", Polarity::LowerIsWorse}}};

/** Compares along the rule's way from good to bad, and names that way in words. */
struct Way {
    Polarity polarity;
    bool isWorse(double a, double b) const { return polarity == Polarity::HigherIsWorse ? a > b : a < b; }
    std::string worse() const { return polarity == Polarity::HigherIsWorse ? "above" : "below"; }
    std::string better() const { return polarity == Polarity::HigherIsWorse ? "below" : "above"; }
};

void readThreshold(TomlTable& table, std::string_view key, Way way, std::optional<Threshold>& into)
{
    std::optional<TomlTable> band = table.table(key);
    if (!band)
        return;
    const std::optional<double> enter = band->number("enter");
    const std::optional<double> leave = band->number("leave");
    if (!band->has("enter"))
        band->problem("enter", "is missing");
    if (!band->has("leave"))
        band->problem("leave", "is missing");
    band->refuseUnknown();
    if (!enter || !leave)
        return;
    if (way.isWorse(*leave, *enter))
        table.problem(key, "leave must not be " + way.worse() + " enter");
    into = Threshold{*enter, *leave};
}

void checkBands(TomlTable& table, const MetricRule& rule)
{
    const Way way{rule.polarity};
    if (!rule.degraded && !rule.critical) {
        if (table.has("ideal") || table.has("bound"))
            table.problem(table.has("ideal") ? "ideal" : "bound", "has no meaning without a threshold");
        return;
    }
    if (rule.degraded && rule.critical) {
        if (way.isWorse(rule.degraded->enter, rule.critical->enter))
            table.problem("critical", "enter must not be " + way.better() + " that of degraded");
        else if (way.isWorse(rule.degraded->leave, rule.critical->leave))
            table.problem("critical", "leave must not be " + way.better() + " that of degraded");
    }
    const Threshold& first = rule.degraded ? *rule.degraded : *rule.critical;
    const Threshold& last = rule.critical ? *rule.critical : *rule.degraded;
    if (!way.isWorse(first.leave, rule.ideal))
        table.problem("ideal", "must be " + way.better() + " the value at which the first threshold is left");
    if (way.isWorse(last.enter, rule.bound))
        table.problem("bound", "must not be " + way.better() + " the last threshold");
}

/** A rule that has a value with no series at all would call a silent system healthy. */
bool answersWithoutSeries(const Expression& source)
{
    const Readings nothing{std::make_shared<const SeriesLayout>(), {}};
    Expression::Binding binding;
    return source.evaluate({&nothing, {}, &nothing, {}}, binding).presence != Presence::NotProvided;
}

void readSources(TomlTable& table, MetricRule& rule)
{
    const std::vector<std::string> texts = table.texts("source");
    if (texts.empty())
        table.problem("source", "is missing: an expression or a list of them");
    for (const std::string& text : texts) {
        Result<Expression> source = Expression::parse(text);
        const std::string_view shown = std::string_view(text).substr(0, 80);
        if (!source)
            table.problem("source", joined({source.error().message(), " in \"", shown, "\""}));
        else if (answersWithoutSeries(*source))
            table.problem("source", joined({"\"", shown, "\" has a value even when the target offers no series"}));
        else
            rule.sources.push_back(std::move(source).value());
    }
}

/** Asks for every key of the bands, so that they are known even when they cannot be read. */
bool hasAllForBands(TomlTable& table)
{
    const bool hasDegraded = table.has("degraded");
    const bool hasThreshold = table.has("critical") || hasDegraded;
    bool hasAll = true;
    for (const std::string_view key : {"worse", "ideal", "bound"}) {
        if (table.has(key) || !hasThreshold)
            continue;
        table.problem(key, "is missing: a rule with a threshold needs it");
        hasAll = false;
    }
    return hasAll;
}

/** Source: RFC 9110, 5.6.2; the names are those that a request has anyway. */
bool mayCarrySecret(std::string_view header)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    constexpr std::array<std::string_view, 9> taken{"host", "user-agent", "accept", "accept-encoding", "content-type",
        "content-length", "connection", "transfer-encoding", "authorization"};
    std::string lower;
    for (const char c : header) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!isLetter && !(c >= '0' && c <= '9') && marks.find(c) == std::string_view::npos)
            return false;
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return std::ranges::find(taken, lower) == taken.end();
}

/** Where the secret of a webhook is and which header carries it; the secret itself is in no file of ours. */
void readSecret(TomlTable& table, RecoverySpec& recovery)
{
    recovery.secretFile = table.text("secret_file").value_or(recovery.secretFile);
    recovery.secretHeader = table.text("secret_header").value_or(recovery.secretHeader);
    if (table.has("secret"))
        table.problem("secret",
            "a secret does not belong into this file; put it into the keychain and name its entry: "
            "secret_file = \"keychain:NAME\"");
    const bool isNamed = recovery.secretFile.starts_with(keychainPrefix) && recovery.secretFile != keychainPrefix;
    if (!recovery.secretFile.empty() && !isNamed && !recovery.secretFile.starts_with('/'))
        table.problem("secret_file", "must be \"keychain:NAME\" or the whole path of a file");
    if (!recovery.secretFile.empty() && recovery.kind != RecoveryKind::Webhook)
        table.problem("secret_file", "only a webhook is given a secret");
    if (!recovery.secretHeader.empty() && recovery.secretFile.empty())
        table.problem("secret_file", "is missing: there is nothing to put into the header");
    if (!recovery.secretHeader.empty() && !mayCarrySecret(recovery.secretHeader))
        table.problem("secret_header", "must be the name of a header that is not used for anything else");
}

} // namespace

std::string readId(TomlTable& table, std::string_view key)
{
    std::string id = table.requiredText(key);
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isMore = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
    if (!id.empty() && (!isLetter(id.front()) || !std::ranges::all_of(id, isMore)))
        table.problem(key, "\"" + id + "\" must be lower-case letters, digits, _ or -, beginning with a letter");
    return id;
}

MetricRule readRule(TomlTable& table)
{
    MetricRule rule;
    rule.id = readId(table, "id");
    rule.name = table.requiredText("name");
    rule.unit = table.word("unit", units).value_or(Unit::None);
    rule.polarity = table.word("worse", polarities).value_or(Polarity::HigherIsWorse);
    if (hasAllForBands(table))
        readBands(table, rule);
    rule.weight = table.positiveNumber("weight").value_or(1);
    readSources(table, rule);
    rule.runbook = table.text("runbook").value_or("");
    if (!rule.runbook.empty() && !rule.runbook.starts_with("https://") && !rule.runbook.starts_with("http://"))
        table.problem("runbook", "must be an http or https address");
    table.refuseUnknown();
    return rule;
}

void readBands(TomlTable& table, MetricRule& rule)
{
    const Way way{rule.polarity};
    const std::size_t before = table.problems().count();
    readThreshold(table, "degraded", way, rule.degraded);
    readThreshold(table, "critical", way, rule.critical);
    rule.ideal = table.number("ideal").value_or(rule.ideal);
    rule.bound = table.number("bound").value_or(rule.bound);
    if (table.problems().count() == before)
        checkBands(table, rule);
}

void readSchedule(TomlTable& table, LayerSpec& layer)
{
    const std::optional<Duration> interval = table.duration("interval", 100ms);
    const std::optional<Duration> timeout = table.duration("timeout", 10ms);
    layer.interval = interval.value_or(layer.interval);
    layer.timeout = timeout.value_or(layer.timeout);
    if ((interval || timeout) && layer.timeout > layer.interval)
        table.problem(timeout ? "timeout" : "interval",
            "the timeout " + durationText(layer.timeout) + " is longer than the interval "
                + durationText(layer.interval));
    if (const auto given = table.integer("failure_threshold", 1, mostResults))
        layer.failureThreshold = static_cast<int>(*given);
    if (const auto given = table.integer("success_threshold", 1, mostResults))
        layer.successThreshold = static_cast<int>(*given);
}

void readRecovery(TomlTable& table, RecoverySpec& recovery)
{
    static constexpr std::array<std::pair<std::string_view, RecoveryKind>, 4> kinds{{{"none", RecoveryKind::None},
        {"command", RecoveryKind::Command}, {"webhook", RecoveryKind::Webhook}, {"restart", RecoveryKind::Restart}}};
    recovery.kind = table.word("action", kinds).value_or(recovery.kind);
    if (table.has("command"))
        recovery.command = table.texts("command");
    recovery.url = table.text("url").value_or(recovery.url);
    if (const auto given = table.integer("attempts", 1, 100))
        recovery.attempts = static_cast<int>(*given);
    recovery.delay = table.duration("delay", 100ms).value_or(recovery.delay);
    recovery.timeout = table.duration("timeout", 100ms).value_or(recovery.timeout);
    recovery.jitter = table.number("jitter").value_or(recovery.jitter);
    recovery.dryRun = table.boolean("dry_run").value_or(recovery.dryRun);
    if (!(recovery.jitter >= 0 && recovery.jitter <= 1))
        table.problem("jitter", "must be from 0 to 1, a share of the delay");
    if (recovery.kind == RecoveryKind::Command && recovery.command.empty())
        table.problem("command", "is missing: a program and its arguments");
    if (recovery.kind == RecoveryKind::Webhook && !recovery.url.starts_with("http://")
        && !recovery.url.starts_with("https://"))
        table.problem("url", "must be an http or https address");
    readSecret(table, recovery);
    table.refuseUnknown();
}

} // namespace dwcp

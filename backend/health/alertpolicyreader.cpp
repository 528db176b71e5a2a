// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alertpolicyreader.h"

#include "health/configuration.h"
#include "health/labelmatching.h"
#include "health/rulereader.h"
#include "health/tomltable.h"

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::pair<std::string_view, AlertKind>, 8> kinds{
    {{"threshold", AlertKind::Threshold}, {"rate", AlertKind::Rate}, {"absence", AlertKind::Absence},
        {"level", AlertKind::Level}, {"forecast", AlertKind::Forecast}, {"burn", AlertKind::Burn},
        {"breaker", AlertKind::Breaker}, {"quorum", AlertKind::Quorum}}};
constexpr std::array<std::pair<std::string_view, AlertScope>, 4> scopes{{{"component", AlertScope::Component},
    {"node", AlertScope::Node}, {"system", AlertScope::System}, {"budget", AlertScope::Budget}}};
constexpr std::array<std::pair<std::string_view, Polarity>, 2> polarities{
    {{"higher", Polarity::HigherIsWorse}, {"lower", Polarity::LowerIsWorse}}};
constexpr std::array<std::pair<std::string_view, AlertLevel>, 4> severities{{{"info", AlertLevel::Info},
    {"warning", AlertLevel::Warning}, {"error", AlertLevel::Error}, {"critical", AlertLevel::Critical}}};
constexpr std::array<std::pair<std::string_view, WhenUnseen>, 2> unseenWords{
    {{"keep", WhenUnseen::Keep}, {"resolve", WhenUnseen::Resolve}}};
constexpr std::array<std::pair<std::string_view, ReceiverType>, 6> receiverTypes{
    {{"alertmanager", ReceiverType::Alertmanager}, {"webhook", ReceiverType::Webhook},
        {"command", ReceiverType::Command}, {"email", ReceiverType::Email}, {"ledger", ReceiverType::Ledger},
        {"desktop", ReceiverType::Desktop}}};

template <typename T>
void take(const std::optional<T>& given, T& into)
{
    if (given)
        into = *given;
}

bool hasLimits(const AlertRule& rule)
{
    const AlertKind kind = rule.kind;
    return rule.scope != AlertScope::Budget
        && (kind == AlertKind::Threshold || kind == AlertKind::Rate || kind == AlertKind::Burn
            || kind == AlertKind::Quorum);
}

/** What every component has, whatever its kind. */
bool isOfAll(std::string_view metric)
{
    return metric == "score" || metric == "availability" || metric == "check_duration" || metric == "anomaly_rate";
}

std::vector<LabelMatcher> readMatchers(TomlTable& table, std::string_view key)
{
    std::vector<LabelMatcher> matchers;
    for (const std::string& text : table.texts(key)) {
        const Result<LabelMatcher> matcher = parseLabelMatcher(text);
        if (matcher)
            matchers.push_back(*matcher);
        else
            table.problem(key, matcher.error().message());
    }
    if (const auto made = labelSetMatcher(matchers); !made)
        table.problem(key, made.error().message());
    return matchers;
}

void readLimits(TomlTable& table, AlertRule& rule)
{
    bool any = false;
    for (const auto& [name, level] : severities) {
        rule.limits[static_cast<std::size_t>(level)] = table.number(name);
        any = any || table.has(name);
    }
    if (!any)
        table.problemHere("names no limit: info, warning, error or critical");
    const double sign = rule.polarity == Polarity::HigherIsWorse ? 1 : -1;
    std::optional<double> before;
    for (const auto& limit : rule.limits) {
        if (limit && before && *limit * sign < *before * sign)
            table.problemHere("a louder limit lies before a quieter one");
        before = limit ? limit : before;
    }
}

void readLevels(TomlTable& table, AlertRule& rule)
{
    constexpr Level ill[] = {Level::Unknown, Level::Degraded, Level::Critical, Level::Failed};
    bool any = false;
    for (const Level level : ill) {
        rule.byLevel[static_cast<std::size_t>(level)] = table.word(levelName(level), severities);
        any = any || table.has(levelName(level));
    }
    if (!any)
        table.problemHere("names no level: unknown, degraded, critical or failed, each with the alert's severity");
}

/** How loud the two kinds of burn rules of a budget are. */
void readBurns(TomlTable& table, AlertRule& rule)
{
    rule.budget = table.text("budget").value_or("");
    rule.page = table.word("page", severities);
    rule.ticket = table.word("ticket", severities);
    if (!table.has("page") && !table.has("ticket")) {
        rule.page = AlertLevel::Critical;
        rule.ticket = AlertLevel::Warning;
    }
}

void readLabels(TomlTable& table, AlertRule& rule)
{
    for (auto& [key, value] : table.textsByName("labels")) {
        if (!isLabelName(key))
            table.problem("labels", "\"" + key + "\" is not the name of a label");
        else
            setLabel(rule.labels, key, value);
    }
}

void checkScope(TomlTable& table, const AlertRule& rule)
{
    const bool ofSystem = rule.scope == AlertScope::System;
    const bool ofNode = rule.scope == AlertScope::Node;
    const bool onlyComponent =
        rule.kind == AlertKind::Rate || rule.kind == AlertKind::Forecast || rule.kind == AlertKind::Breaker;
    if (rule.kind == AlertKind::Absence && (ofSystem || (ofNode && !rule.metric.empty())))
        table.problem(
            "scope", ofSystem ? "the system cannot be absent" : "what a node lacks is a whole answer: no metric");
    if (onlyComponent && rule.scope != AlertScope::Component)
        table.problem("scope", "rules of this kind are about components");
    if (rule.kind == AlertKind::Quorum && !ofSystem)
        table.problem("scope", "a quorum is the system's: scope = \"system\"");
    if (rule.kind == AlertKind::Burn && ofNode)
        table.problem("scope", "a budget is an objective's, a component's or the system's");
    if (rule.scope == AlertScope::Budget && rule.kind != AlertKind::Burn)
        table.problem("scope", "what can be said of a budget is that it burns: kind = \"burn\"");
    if (ofNode && rule.kind == AlertKind::Threshold && rule.metric != "score")
        table.problem("metric", "a node has the value \"score\" alone");
    if (ofSystem && rule.kind == AlertKind::Threshold && rule.metric != "score" && rule.metric != "availability")
        table.problem("metric", "the system has the values \"score\" and \"availability\"");
    if (rule.scope != AlertScope::Component && !rule.layer.empty())
        table.problem("layer", "is for rules about components");
}

void readWhat(TomlTable& table, AlertRule& rule)
{
    const bool wantsMetric =
        rule.kind == AlertKind::Threshold || rule.kind == AlertKind::Rate || rule.kind == AlertKind::Forecast;
    rule.metric = table.text("metric").value_or("");
    if (wantsMetric && rule.metric.empty())
        table.problem("metric",
            "is missing: the id of a metric rule, score, availability, "
            "check_duration or anomaly_rate");
    if (!wantsMetric && rule.kind != AlertKind::Absence && !rule.metric.empty())
        table.problem("metric", "is not for rules of this kind");
    take(table.word("worse", polarities), rule.polarity);
    if (rule.scope == AlertScope::Budget) {
        readBurns(table, rule);
    } else if (hasLimits(rule)) {
        if (rule.kind == AlertKind::Quorum)
            rule.polarity = Polarity::LowerIsWorse;
        readLimits(table, rule);
    } else if (rule.kind == AlertKind::Level) {
        readLevels(table, rule);
    } else {
        take(table.word("severity", severities), rule.severity);
    }
}

void readForecast(TomlTable& table, AlertRule& rule)
{
    if (rule.kind == AlertKind::Rate)
        take(table.duration("window", 1s), rule.window);
    if (rule.kind == AlertKind::Burn && rule.scope != AlertScope::Budget)
        take(table.number("objective"), rule.objective);
    if (!(rule.objective > 0 && rule.objective < 1))
        table.problem("objective", "must be between 0 and 1");
    if (rule.kind != AlertKind::Forecast)
        return;
    take(table.duration("within", 1min), rule.within);
    take(table.number("confidence"), rule.confidence);
    if (!(rule.confidence > 0 && rule.confidence <= 1))
        table.problem("confidence", "must be above 0 and at most 1");
}

bool hasRule(const LayerSpec& layer, const std::string& id)
{
    return std::ranges::any_of(layer.facets, [&id](const FacetSpec& facet) {
        return std::ranges::find(facet.rules, id, &MetricRule::id) != facet.rules.end();
    });
}

/** A rule of a profile is about its nodes, and about what it knows of them. */
void checkHome(TomlTable& table, const AlertRule& rule, const Profile& home)
{
    if (rule.scope == AlertScope::System || rule.scope == AlertScope::Budget)
        table.problem("scope", "a profile's rules are about its nodes and their components");
    const auto layer = std::ranges::find(home.layers, rule.layer, &LayerSpec::id);
    if (!rule.layer.empty() && layer == home.layers.end())
        return table.problem("layer", "there is no layer \"" + rule.layer + "\" in this profile");
    const auto hasMetric = [&rule](const LayerSpec& of) {
        return (rule.layer.empty() || rule.layer == of.id) && hasRule(of, rule.metric);
    };
    if (!rule.metric.empty() && !isOfAll(rule.metric) && std::ranges::none_of(home.layers, hasMetric))
        table.problem("metric",
            "there is no rule \"" + rule.metric + "\" in "
                + (rule.layer.empty() ? "this profile" : "the layer \"" + rule.layer + "\""));
}

/** `home` is the profile that it stands in; nullptr: none. */
AlertRule readRuleOf(TomlTable& table, const Profile* home = nullptr)
{
    AlertRule rule;
    rule.id = readId(table, "id");
    const auto kind = table.word("kind", kinds);
    if (!table.has("kind"))
        table.problem("kind", "is missing");
    rule.kind = kind.value_or(AlertKind::Threshold);
    rule.scope = table.word("scope", scopes)
                     .value_or(rule.kind == AlertKind::Quorum ? AlertScope::System : AlertScope::Component);
    rule.profile = home ? home->name : table.text("profile").value_or("");
    rule.layer = table.text("layer").value_or("");
    readWhat(table, rule);
    readForecast(table, rule);
    checkScope(table, rule);
    if (home)
        checkHome(table, rule, *home);
    take(table.duration("for", 0s), rule.timing.hold);
    take(table.duration("keep_firing_for", 0s), rule.timing.keepFiring);
    take(table.word("when_unseen", unseenWords), rule.whenUnseen);
    take(table.boolean("parent"), rule.isParent);
    readLabels(table, rule);
    rule.summary = table.text("summary").value_or("{node} {layer}: {fact}");
    rule.runbook = table.text("runbook").value_or("");
    if (!rule.runbook.empty() && !rule.runbook.starts_with("https://") && !rule.runbook.starts_with("http://"))
        table.problem("runbook", "must be an http or https address");
    table.refuseUnknown();
    return rule;
}

Inhibition readInhibition(TomlTable& table)
{
    Inhibition inhibition;
    inhibition.source = readMatchers(table, "source");
    inhibition.target = readMatchers(table, "target");
    inhibition.equal = table.texts("equal");
    if (inhibition.source.empty() || inhibition.target.empty())
        table.problemHere("needs source and target, each a list of matchers");
    table.refuseUnknown();
    return inhibition;
}

void refuseSecret(TomlTable& table, std::string_view key)
{
    if (table.has(key))
        table.problem(key,
            "a secret does not belong into this file; write it into a file of its own and name that: "
                + std::string(key) + "_file = \"FILE\"");
}

class ReceiverReader {
public:
    ReceiverReader(TomlTable& table, const PathResolver& resolved) : m_table(table), m_resolved(resolved) { }

    Receiver read(const Receiver& defaults)
    {
        Receiver receiver = defaults;
        receiver.name = readId(m_table, "name");
        receiver.type = m_table.word("type", receiverTypes).value_or(ReceiverType::Ledger);
        if (!m_table.has("type"))
            m_table.problem("type", "is missing");
        if (receiver.type == ReceiverType::Alertmanager) {
            // It groups and repeats by itself, and takes what it does not hear of for over.
            receiver.least = AlertLevel::Info;
            receiver.groupWait = receiver.groupInterval = receiver.cooldown = 0s;
            receiver.repeat = 1min;
            receiver.groupBy.clear();
        }
        readRoute(m_table, receiver);
        // Who is there for reports alone: no alert is without a name.
        if (!m_table.boolean("alerts").value_or(true))
            receiver.matchers = {{"alertname", LabelMatch::Equal, ""}};
        readWay(receiver);
        m_table.refuseUnknown();
        return receiver;
    }

    static void readRoute(TomlTable& table, Receiver& receiver)
    {
        receiver.matchers = readMatchers(table, "matchers");
        take(table.word("min_severity", severities), receiver.least);
        if (table.has("group_by"))
            receiver.groupBy = table.texts("group_by");
        take(table.duration("group_wait", 0s), receiver.groupWait);
        take(table.duration("group_interval", 0s), receiver.groupInterval);
        take(table.duration("repeat", 1s), receiver.repeat);
        take(table.duration("cooldown", 0s), receiver.cooldown);
        take(table.boolean("send_resolved"), receiver.sendResolved);
        take(table.duration("timeout", 100ms), receiver.timeout);
    }

private:
    void readWay(Receiver& receiver)
    {
        receiver.urls = m_table.texts("url");
        receiver.command = m_table.texts("command");
        receiver.from = m_table.text("from").value_or("");
        receiver.to = m_table.texts("to");
        receiver.secretFile = path("secret_file");
        refuseSecret(m_table, "secret");
        refuseSecret(m_table, "bearer_token");
        refuseSecret(m_table, "password");
        readAccess(receiver);
        checkWay(receiver);
    }

    std::string path(std::string_view key)
    {
        const std::string given = m_table.text(key).value_or("");
        return given.empty() ? given : m_resolved(given);
    }

    void readAccess(Receiver& receiver)
    {
        Access access;
        access.caFile = path("ca_file");
        access.certificateFile = path("cert_file");
        access.keyFile = path("key_file");
        access.bearerTokenFile = path("bearer_token_file");
        access.basicUser = m_table.text("user").value_or("");
        access.basicPasswordFile = path("password_file");
        if (access.certificateFile.empty() != access.keyFile.empty())
            m_table.problem(access.keyFile.empty() ? "key_file" : "cert_file", "is missing: they come in pairs");
        if (access.basicUser.empty() != access.basicPasswordFile.empty())
            m_table.problem(access.basicUser.empty() ? "user" : "password_file", "is missing: they come in pairs");
        if (access != Access())
            receiver.access = std::make_shared<const Access>(std::move(access));
    }

    void checkWay(const Receiver& receiver)
    {
        const bool speaksHttp = receiver.type == ReceiverType::Alertmanager || receiver.type == ReceiverType::Webhook;
        if (speaksHttp && receiver.urls.empty())
            m_table.problem("url", "is missing");
        if (receiver.type == ReceiverType::Webhook && receiver.urls.size() > 1)
            m_table.problem("url", "a webhook has one address");
        for (const std::string& url : receiver.urls)
            checkUrl(url, receiver.type == ReceiverType::Email, speaksHttp);
        if ((receiver.type == ReceiverType::Command) == receiver.command.empty())
            m_table.problem("command", receiver.command.empty() ? "is missing" : "is for receivers of type command");
        if (receiver.type == ReceiverType::Email
            && (receiver.urls.size() != 1 || receiver.from.empty() || receiver.to.empty()))
            m_table.problemHere("e-mail needs url = \"smtp://HOST:PORT\", from and to");
    }

    void checkUrl(const std::string& url, bool isMail, bool isHttp)
    {
        const bool fits = (isMail && (url.starts_with("smtp://") || url.starts_with("smtps://")))
            || (isHttp && (url.starts_with("http://") || url.starts_with("https://")));
        if (!fits)
            m_table.problem("url", "\"" + url + "\" is no address for this type of receiver");
    }

    TomlTable& m_table;
    const PathResolver& m_resolved;
};

void addRule(AlertPolicy& policy, AlertRule rule)
{
    const auto known = std::ranges::find(policy.rules, rule.id, &AlertRule::id);
    if (known != policy.rules.end())
        *known = std::move(rule);
    else
        policy.rules.push_back(std::move(rule));
}

void readRules(TomlTable& root, AlertPolicy& policy)
{
    std::set<std::string> ids;
    for (TomlTable& table : root.tables("rule")) {
        AlertRule rule = readRuleOf(table);
        if (!rule.id.empty() && !ids.insert(rule.id).second)
            table.problem("id", "\"" + rule.id + "\" is there twice");
        addRule(policy, std::move(rule));
    }
    for (TomlTable& table : root.tables("inhibit"))
        policy.inhibitions.push_back(readInhibition(table));
}

} // namespace

std::vector<AlertRule> readProfileAlerts(TomlTable& root, const Profile& profile)
{
    std::vector<AlertRule> rules;
    std::set<std::string> ids;
    for (TomlTable& table : root.tables("alert")) {
        rules.push_back(readRuleOf(table, &profile));
        if (!rules.back().id.empty() && !ids.insert(rules.back().id).second)
            table.problem("id", "\"" + rules.back().id + "\" is there twice");
    }
    return rules;
}

std::optional<Error> addProfileAlerts(AlertPolicy& policy, const std::vector<AlertRule>& rules)
{
    for (const AlertRule& rule : rules) {
        const auto known = std::ranges::find(policy.rules, rule.id, &AlertRule::id);
        if (known != policy.rules.end())
            return Error{"the alert \"" + rule.id + "\" of the profile \"" + rule.profile + "\" is called like one "
                    + (known->profile.empty() ? "that is shipped" : "of the profile \"" + known->profile + "\""),
                {}};
        policy.rules.push_back(rule);
    }
    return std::nullopt;
}

void readAlerts(TomlTable& table, AlertPolicy& policy, const PathResolver& resolved)
{
    for (const std::string& id : table.texts("disable")) {
        if (std::erase_if(policy.rules, [&id](const AlertRule& rule) { return rule.id == id; }) == 0)
            table.problem("disable", "there is no rule \"" + id + "\" that is shipped or a profile's");
    }
    readRules(table, policy);
    Receiver defaults;
    ReceiverReader::readRoute(table, defaults);
    if (const auto most = table.integer("most_alerts", 1, 1'000'000))
        policy.mostAlerts = static_cast<std::uint32_t>(*most);
    std::set<std::string> names;
    for (TomlTable& entry : table.tables("receiver")) {
        policy.receivers.push_back(ReceiverReader(entry, resolved).read(defaults));
        if (!names.insert(policy.receivers.back().name).second)
            entry.problem("name", "\"" + policy.receivers.back().name + "\" is there twice");
    }
    table.refuseUnknown();
}

Result<AlertPolicy> readAlertRules(std::string_view toml, std::string_view fileName)
{
    const Result<toml::table> parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable root(*parsed, {}, problems);
    AlertPolicy policy;
    readRules(root, policy);
    root.refuseUnknown();
    if (!problems.empty())
        return problems.error();
    return policy;
}

} // namespace dwcp

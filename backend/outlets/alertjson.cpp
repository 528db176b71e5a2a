// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/alertjson.h"

#include "health/facts.h"
#include "outlets/timetext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dwcp {

namespace {

constexpr Duration stillTrueFor =
    std::chrono::minutes(5); ///< what others may take a firing alert for without asking again
constexpr WallTime longAgo{std::chrono::seconds(1)}; ///< their format knows no "never"

OrderedJson timeOrNull(WallTime time)
{
    return time == WallTime{} ? OrderedJson(nullptr) : OrderedJson(rfc3339(time));
}

std::string timeOf(WallTime time)
{
    return rfc3339(time == WallTime{} ? longAgo : time);
}

OrderedJson labelsJson(const std::vector<Label>& labels)
{
    OrderedJson json = OrderedJson::object();
    for (const Label& label : labels)
        json[label.name] = label.value;
    return json;
}

bool isSuppressed(const AlertState& alert)
{
    return alert.withheld != Withheld::No;
}

std::string stateOf(const AlertState& alert)
{
    return isSuppressed(alert) ? "suppressed" : "active";
}

OrderedJson receiversJson(const AlertBoard& board)
{
    OrderedJson json = OrderedJson::array();
    for (const std::string& name : board.receivers)
        json.push_back({{"name", name}});
    return json;
}

bool isChosen(const AlertState& alert, const AlertQuery& choice)
{
    if (!alert.isFiring() || !choice.matcher.matches(alert.labels))
        return false;
    if (alert.withheld == Withheld::Silenced)
        return choice.silenced;
    return isSuppressed(alert) ? choice.inhibited : choice.active;
}

OrderedJson v2Alert(const AlertState& alert, const AlertBoard& board, WallTime now)
{
    OrderedJson json;
    json["annotations"] = {{"summary", alert.summary}};
    if (!alert.runbook.empty())
        json["annotations"]["runbook_url"] = alert.runbook;
    json["endsAt"] = timeOf(now + stillTrueFor);
    json["fingerprint"] = alertIdText(alert.id);
    json["receivers"] = receiversJson(board);
    json["startsAt"] = timeOf(alert.firedAt);
    OrderedJson& status = json["status"];
    status["inhibitedBy"] = OrderedJson::array();
    status["silencedBy"] = OrderedJson::array();
    if (alert.withheld == Withheld::Silenced)
        status["silencedBy"].push_back(alert.withheldBy);
    else if (isSuppressed(alert))
        status["inhibitedBy"].push_back(
            alert.withheldBy.empty() ? std::string(withheldName(alert.withheld)) : alert.withheldBy);
    status["state"] = stateOf(alert);
    json["updatedAt"] = timeOf(alert.updatedAt);
    json["generatorURL"] = "";
    json["labels"] = labelsJson(alert.labels.labels);
    return json;
}

OrderedJson matchersJson(const std::vector<LabelMatcher>& matchers)
{
    OrderedJson json = OrderedJson::array();
    for (const LabelMatcher& matcher : matchers) {
        const bool isRegex = matcher.match == LabelMatch::Regex || matcher.match == LabelMatch::NotRegex;
        const bool isEqual = matcher.match == LabelMatch::Equal || matcher.match == LabelMatch::Regex;
        json.push_back({{"isEqual", isEqual}, {"isRegex", isRegex}, {"name", matcher.name}, {"value", matcher.value}});
    }
    return json;
}

LabelMatch matchOf(bool isRegex, bool isEqual)
{
    if (isRegex)
        return isEqual ? LabelMatch::Regex : LabelMatch::NotRegex;
    return isEqual ? LabelMatch::Equal : LabelMatch::NotEqual;
}

std::string textOf(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagOf(const nlohmann::json& json, const char* key, bool otherwise)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

Result<std::vector<LabelMatcher>> matchersFrom(const nlohmann::json& json)
{
    const auto list = json.find("matchers");
    if (list == json.end() || !list->is_array() || list->size() > 100)
        return Error{"matchers must be a list", {}};
    std::vector<LabelMatcher> matchers;
    for (const nlohmann::json& entry : *list) {
        if (!entry.is_object() || textOf(entry, "name").empty())
            return Error{"a matcher must have a name and a value", {}};
        matchers.push_back({textOf(entry, "name"),
            matchOf(flagOf(entry, "isRegex", false), flagOf(entry, "isEqual", true)), textOf(entry, "value")});
    }
    return matchers;
}

std::string silenceState(const Silence& silence, WallTime now)
{
    return silence.ends <= now ? "expired" : silence.starts > now ? "pending" : "active";
}

/** Every alert is for all receivers, as far as the interface tells. */
bool hasChosenReceiver(const AlertBoard& board, const AlertQuery& choice)
{
    if (!choice.receiver)
        return true;
    const auto matches = [&choice](const std::string& name) {
        SeriesName labels;
        labels.labels = {{"receiver", name}};
        return choice.receiver->matches(labels);
    };
    return board.receivers.empty() ? matches("none") : std::ranges::any_of(board.receivers, matches);
}

/** As amtool filters silences: every matcher of the filter is among those of the silence. */
bool hasAll(const Silence& silence, const std::vector<LabelMatcher>& filter)
{
    return std::ranges::all_of(filter, [&silence](const LabelMatcher& wanted) {
        return std::ranges::find(silence.matchers, wanted) != silence.matchers.end();
    });
}

} // namespace

std::string printed(const OrderedJson& json)
{
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

OrderedJson alertJson(const AlertState& alert)
{
    OrderedJson json;
    json["id"] = alertIdText(alert.id);
    json["rule"] = alert.rule;
    json["severity"] = alertLevelName(alert.level);
    json["phase"] = alertPhaseName(alert.phase);
    json["labels"] = labelsJson(alert.labels.labels);
    json["summary"] = alert.summary;
    json["runbook"] = alert.runbook;
    json["value"] = std::isfinite(alert.value) ? OrderedJson(alert.value) : OrderedJson(nullptr);
    json["active_since"] = timeOrNull(alert.activeSince);
    json["fired_at"] = timeOrNull(alert.firedAt);
    json["resolved_at"] = timeOrNull(alert.resolvedAt);
    json["withheld"] = withheldName(alert.withheld);
    json["withheld_by"] = alert.withheldBy;
    json["acknowledgement"] = nullptr;
    if (const auto& seen = alert.acknowledgement)
        json["acknowledgement"] = {{"actor", seen->actor}, {"reason", seen->reason}, {"since", timeOrNull(seen->since)},
            {"until", timeOrNull(seen->until)}};
    return json;
}

OrderedJson alertsJson(const AlertBoard& board)
{
    OrderedJson list = OrderedJson::array();
    for (const auto& alert : board.alerts)
        list.push_back(alertJson(*alert));
    return {{"alerts", std::move(list)}, {"left_out", board.suppressed}};
}

OrderedJson ledgerJson(const AlertBoard& board, std::size_t newest)
{
    OrderedJson list = OrderedJson::array();
    const std::size_t first = board.ledger.size() - std::min(newest, board.ledger.size());
    for (std::size_t i = first; i < board.ledger.size(); ++i) {
        const LedgerEntry& line = *board.ledger[i];
        list.push_back({{"sequence", line.sequence}, {"at", timeOrNull(line.at)},
            {"alert", line.alert == 0 ? OrderedJson(nullptr) : OrderedJson(alertIdText(line.alert))},
            {"rule", line.alertName}, {"receiver", line.receiver}, {"notification", line.notification},
            {"occasion", occasionName(line.occasion)}, {"outcome", deliveryName(line.outcome)},
            {"reason", line.reason}});
    }
    return {{"ledger", std::move(list)}};
}

OrderedJson v2Alerts(const Snapshot& snapshot, const AlertQuery& choice)
{
    OrderedJson list = OrderedJson::array();
    for (const auto& alert : snapshot.alerts->alerts) {
        if (hasChosenReceiver(*snapshot.alerts, choice) && isChosen(*alert, choice))
            list.push_back(v2Alert(*alert, *snapshot.alerts, snapshot.at));
    }
    return list;
}

OrderedJson v2Groups(const Snapshot& snapshot, const AlertQuery& choice)
{
    std::map<std::string, OrderedJson> groups;
    for (const auto& alert : snapshot.alerts->alerts) {
        if (!hasChosenReceiver(*snapshot.alerts, choice) || !isChosen(*alert, choice))
            continue;
        OrderedJson& alerts = groups[alert->rule];
        alerts.push_back(v2Alert(*alert, *snapshot.alerts, snapshot.at));
    }
    OrderedJson list = OrderedJson::array();
    const std::string receiver = snapshot.alerts->receivers.empty() ? "none" : snapshot.alerts->receivers.front();
    for (auto& [rule, alerts] : groups)
        list.push_back(
            {{"alerts", std::move(alerts)}, {"labels", {{"alertname", rule}}}, {"receiver", {{"name", receiver}}}});
    return list;
}

OrderedJson v2Silence(const Silence& silence, WallTime now)
{
    OrderedJson json;
    json["id"] = silence.id;
    json["status"] = {{"state", silenceState(silence, now)}};
    json["updatedAt"] = timeOf(silence.updated);
    json["comment"] = silence.reason;
    json["createdBy"] = silence.actor;
    json["endsAt"] = timeOf(silence.ends);
    json["matchers"] = matchersJson(silence.matchers);
    json["startsAt"] = timeOf(silence.starts);
    return json;
}

OrderedJson v2Silences(const AlertBoard& board, const std::vector<LabelMatcher>& filter, WallTime now)
{
    OrderedJson list = OrderedJson::array();
    for (const Silence& silence : board.silences) {
        if (hasAll(silence, filter))
            list.push_back(v2Silence(silence, now));
    }
    return list;
}

OrderedJson v2Status(const Snapshot& snapshot)
{
    OrderedJson json;
    json["cluster"] = {{"name", snapshot.cluster}, {"peers", OrderedJson::array()}, {"status", "disabled"}};
    json["config"] = {{"original",
        "# the alerts of DWCP Console are configured in its own file\nroute:\n  receiver: none\n"
        "receivers:\n  - name: none\n"}};
    json["uptime"] = timeOf(snapshot.engine.startedAt);
    json["versionInfo"] = {{"branch", "dwcp"}, {"buildDate", ""}, {"buildUser", ""}, {"goVersion", ""},
        {"revision", ""}, {"version", "0.25.0"}};
    return json;
}

OrderedJson v2Receivers(const AlertBoard& board)
{
    return receiversJson(board);
}

Result<Silence> silenceFromV2(const std::string& body)
{
    const auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return Error{"the body must be a JSON object", {}};
    auto matchers = matchersFrom(json);
    if (!matchers)
        return matchers.error();
    const auto starts = parseRfc3339(textOf(json, "startsAt"));
    const auto ends = parseRfc3339(textOf(json, "endsAt"));
    if (!starts || !ends)
        return Error{"startsAt and endsAt must be moments as in 2026-03-18T14:32:08Z", {}};
    Silence silence;
    silence.id = textOf(json, "id");
    silence.matchers = std::move(matchers).value();
    silence.starts = *starts;
    silence.ends = *ends;
    silence.actor = textOf(json, "createdBy");
    silence.reason = textOf(json, "comment");
    return silence;
}

} // namespace dwcp

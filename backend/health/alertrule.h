// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertcourse.h"
#include "health/level.h"
#include "health/profile.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

struct Access;

/** What a rule looks at. */
enum class AlertKind : std::uint8_t {
    Threshold, ///< a value beyond a limit
    Rate, ///< how fast a value changes, a second, over `window`
    Absence, ///< a value, or any answer, that does not come
    Level, ///< the level of a component, a node or the system
    Forecast, ///< a value that will be beyond its own threshold within `within`, with at least `confidence`
    Burn, ///< how many times faster than allowed an error budget is spent
    Breaker, ///< a breaker that is open
    Quorum, ///< votes that may still be lost
};

/** What a rule looks at it in: each of them has an alert of its own. */
enum class AlertScope : std::uint8_t { Component, Node, System, Budget };

/** What happens while nobody can tell whether the condition holds. */
enum class WhenUnseen : std::uint8_t { Keep, Resolve };

/** When to tell somebody. Values and limits are in the unit of what is judged. Immutable once read. */
struct AlertRule {
    std::string id; ///< unique; the label `alertname`
    AlertKind kind = AlertKind::Threshold;
    AlertScope scope = AlertScope::Component;
    std::string profile; ///< of the nodes it is for; empty: of any
    std::string layer; ///< of the components it is for; empty: any
    std::string metric; ///< id of a metric rule, or "score", "availability", "check_duration"
    Polarity polarity = Polarity::HigherIsWorse;
    std::array<std::optional<double>, alertLevelCount> limits; ///< strictly beyond
    std::array<std::optional<AlertLevel>, levelCount> byLevel; ///< kind Level: how loud each level is
    AlertLevel severity = AlertLevel::Warning; ///< of kinds without limits
    AlertTiming timing;
    Duration window = std::chrono::minutes(5);
    Duration within = std::chrono::hours(4);
    double confidence = 0.8; ///< 0..1
    double objective = 0.999; ///< kind Burn but for budgets: share of the time that is to be good
    std::string budget; ///< scope Budget: name of the objective; empty: any
    std::optional<AlertLevel> page; ///< scope Budget: how loud a burn is that uses the budget up within days
    std::optional<AlertLevel> ticket; ///< scope Budget: and one that is slower
    WhenUnseen whenUnseen = WhenUnseen::Keep;
    bool isParent = false; ///< while one of its alerts is active, those on the same node are not told
    std::vector<Label> labels; ///< added to those of its alerts
    std::string summary; ///< {node} {layer} {value} {fact} {cluster} are replaced
    std::string runbook;

    /** The loudest level that an alert of it can have. */
    AlertLevel loudest() const noexcept;
};

/** Alerts that match `target` are not told while one that matches `source` and has equal labels is firing. */
struct Inhibition {
    std::vector<LabelMatcher> source;
    std::vector<LabelMatcher> target;
    std::vector<std::string> equal;
};

enum class ReceiverType : std::uint8_t { Alertmanager, Webhook, Command, Email, Ledger, Desktop };

/** Who is told, of what, how often and how. Secrets are named, not held. */
struct Receiver {
    std::string name;
    ReceiverType type = ReceiverType::Ledger;
    std::vector<LabelMatcher> matchers; ///< all must hold; none: everything
    AlertLevel least = AlertLevel::Warning;
    std::vector<std::string> groupBy{"alertname"};
    Duration groupWait = std::chrono::seconds(10); ///< from an alert to the first word about its group
    Duration groupInterval = std::chrono::minutes(1); ///< between words about a group
    Duration repeat = std::chrono::hours(4);
    Duration cooldown = std::chrono::seconds(300); ///< of one alert; a rise in severity breaks it
    bool sendResolved = true;

    std::vector<std::string> urls; ///< Alertmanager: of its peers; webhook: one; e-mail: one, smtp:// or smtps://
    std::vector<std::string> command; ///< program and arguments
    std::string secretFile; ///< webhook: key of the signature
    std::string from; ///< e-mail
    std::vector<std::string> to;
    Duration timeout = std::chrono::seconds(10);
    std::shared_ptr<const Access> access; ///< nullptr: plain
};

/** All that is decided about alerts before the engine starts. */
struct AlertPolicy {
    std::vector<AlertRule> rules;
    std::vector<Inhibition> inhibitions;
    std::vector<Receiver> receivers;
    std::uint32_t mostAlerts = 50'000; ///< active at once; further ones are counted
};

} // namespace dwcp

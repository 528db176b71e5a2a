// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"
#include "resilience/clock.h"

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** How loud an alert is. Not a Level: a degraded component may be worth an error, a failed one only a warning. */
enum class AlertLevel : std::uint8_t { Info, Warning, Error, Critical };
inline constexpr std::size_t alertLevelCount = 4;

/** "info", "warning", "error", "critical": also the value of the label `severity`. */
std::string_view alertLevelName(AlertLevel level) noexcept;
std::optional<AlertLevel> alertLevelOf(std::string_view name) noexcept;

/** Where an alert is on its way. Pending: `for` has not yet passed. Recovering: `keep_firing_for` has not yet passed.
 */
enum class AlertPhase : std::uint8_t { Pending, Firing, Recovering, Resolved };

std::string_view alertPhaseName(AlertPhase phase) noexcept;

/** Why an alert is not told, or not told now. */
enum class Withheld : std::uint8_t {
    No,
    Silenced,
    Acknowledged,
    Inhibited,
    ParentDown, ///< the node, or what it needs, is down and has an alert of its own
    Maintenance,
    Flapping,
    Cooldown,
    NeverTold, ///< it ended before anybody was told that it had begun
    NoReceiver, ///< no receiver wants it
};

std::string_view withheldName(Withheld reason) noexcept;

/** The fingerprint of an alert's labels: equal labels, equal id, in every run. Never 0. */
using AlertId = std::uint64_t;

AlertId alertIdOf(const std::vector<Label>& labels) noexcept;

/** Sixteen hexadecimal digits, as Alertmanager writes a fingerprint; nothing when the text is none. */
std::string alertIdText(AlertId id);
std::optional<AlertId> alertIdFrom(std::string_view text) noexcept;

/** Somebody has seen an alert and cares. Ends by time, with the alert, or when it gets worse than `level`. */
struct Acknowledgement {
    std::string actor;
    std::string reason;
    WallTime since{};
    WallTime until{};
    AlertLevel level = AlertLevel::Info;
};

/** Alerts that match every matcher are not told from `starts` to `ends`. */
struct Silence {
    std::string id; ///< as a UUID is written; given by the engine
    std::vector<LabelMatcher> matchers;
    WallTime starts{};
    WallTime ends{};
    WallTime updated{};
    std::string actor;
    std::string reason;

    bool isActive(WallTime now) const noexcept { return starts <= now && now < ends; }
};

/** One alert as it is now. Immutable in an AlertBoard. */
struct AlertState {
    AlertId id = 0;
    SeriesName labels; ///< without a name; sorted; always alertname, cluster, severity
    std::string rule; ///< id of its rule
    std::string summary; ///< for people, in English
    std::string runbook;
    AlertLevel level = AlertLevel::Info;
    AlertPhase phase = AlertPhase::Pending;
    double value = 0; ///< of what was judged, in its unit; NaN when it has none
    std::uint32_t node = 0xffffffff; ///< NodeId; noNode for the system
    std::uint8_t layer = 0xff; ///< LayerIndex; noLayer for a node
    WallTime activeSince{};
    WallTime firedAt{}; ///< epoch: never
    WallTime resolvedAt{};
    WallTime updatedAt{};
    Withheld withheld = Withheld::No; ///< what keeps it from being told, apart from cooldown and receivers
    std::string withheldBy; ///< id of the silence or of the inhibiting alert, the node that is down, or who acknowledged
    std::optional<Acknowledgement> acknowledgement;

    bool isFiring() const noexcept { return phase == AlertPhase::Firing || phase == AlertPhase::Recovering; }
};

/** Why somebody is told of an alert. */
enum class Occasion : std::uint8_t { Fired, Raised, Repeated, Resolved };

std::string_view occasionName(Occasion occasion) noexcept;

/** An alert in a notification, as it was when it was written down. */
struct Notice {
    std::shared_ptr<const AlertState> alert;
    Occasion occasion = Occasion::Fired;
};

/** What one receiver is to be told. Whoever delivers it says so with a DeliveryReport of its id. */
struct Notification {
    std::uint64_t id = 0; ///< ascending, from 1 in each run
    WallTime at{};
    std::string receiver;
    std::string cluster;
    std::vector<Label> group; ///< the labels that its alerts share by the receiver's group_by
    std::vector<Notice> notices;
};

enum class Delivery : std::uint8_t { Queued, Sent, Retried, Refused, Withheld };

std::string_view deliveryName(Delivery delivery) noexcept;

/** What became of a notification, told by who delivers. */
struct DeliveryReport {
    std::uint64_t notification = 0;
    std::string receiver;
    Delivery outcome = Delivery::Sent;
    std::string detail; ///< "attempt 2: connection refused"
};

/** One line of the account of what was told, and of what was not. */
struct LedgerEntry {
    std::uint64_t sequence = 0; ///< ascending
    WallTime at{};
    AlertId alert = 0; ///< 0: of all alerts of the notification
    std::string alertName;
    std::string receiver;
    std::uint64_t notification = 0; ///< 0: none was made
    Occasion occasion = Occasion::Fired;
    Delivery outcome = Delivery::Queued;
    std::string reason; ///< for Withheld why; for Retried and Refused what the other side said
};
inline constexpr std::size_t ledgerLength = 10'000;

/** All about alerts at one moment. Immutable, shared by the snapshots in which nothing of it changed. */
struct AlertBoard {
    std::vector<std::shared_ptr<const AlertState>> alerts; ///< ascending by rule and subject; resolved ones for a while
    std::vector<Silence> silences; ///< in the order of their making; expired ones for a while
    std::vector<std::shared_ptr<const LedgerEntry>> ledger; ///< oldest first, at most ledgerLength
    std::vector<std::string> receivers;
    std::array<std::uint32_t, alertLevelCount> firing{}; ///< by level
    std::uint32_t suppressed = 0; ///< times that an alert could not begin because of the limit

    const AlertState* alert(AlertId id) const noexcept;
};

} // namespace dwcp

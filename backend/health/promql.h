// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/profile.h"
#include "health/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** Which series of a Prometheus server belong to the watched nodes, and how they are told apart. */
struct PromqlScope {
    std::string label = "instance"; ///< its value names the node
    std::string match; ///< matchers without braces that all series must meet: job="etcd"; may be empty
    Duration range = std::chrono::minutes(1); ///< of rates: four of the server's scrapes are a good choice
    Duration rateWindow = std::chrono::seconds(30); ///< what increase() is told for, as without a server
};

/** The check type of a profile that is asked through a server, and the series in which answers come. */
inline constexpr std::string_view promqlCheckType = "promql";
inline constexpr std::string_view promqlSeries = "dwcp_rule";
inline constexpr std::string_view promqlUpRule = "up";

/**
 * A rule's source for all nodes at once: every aggregation also by the scope's label, rates over the scope's range, one
 * value a node in the end. Error: the text is no expression (place: "column N").
 */
Result<std::string> promqlFor(std::string_view source, const PromqlScope& scope);

/**
 * The profile as it is watched through a server: a check of type "promql" a layer, whose `prefix` is one query for the
 * values of all its rules of all nodes, as `dwcp_rule{rule="ID"}`, and for `up`; its rules read those. Nodes' own
 * breakers and opinions are not seen this way. The name is that of the profile and of the scope, so that two scopes do
 * not meet. Error: a source cannot be translated.
 */
Result<Profile> throughPrometheus(const Profile& profile, const PromqlScope& scope, std::string_view name);

/** Finds the nodes: the answer of the server as a whole has one for each value of the label. */
std::string promqlNodes(const PromqlScope& scope);

/** The URL of a target that is asked through a server; of an empty node: all nodes, as label "node". */
std::string promqlTargetUrl(const std::string& server, const PromqlScope& scope, std::string_view node);

} // namespace dwcp

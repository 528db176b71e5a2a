// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/selectormatcher.h"
#include "health/snapshot.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace dwcp {

using OrderedJson = nlohmann::ordered_json;

/** Printed as one line of valid UTF-8, whatever somebody has written into a name. */
std::string printed(const OrderedJson& json);

/** Alerts, ledger and silences in our own words, for /api/v1. */
OrderedJson alertsJson(const AlertBoard& board);
OrderedJson ledgerJson(const AlertBoard& board, std::size_t newest);
OrderedJson alertJson(const AlertState& alert);

/** Which alerts of Alertmanager's interface are asked for. */
struct AlertQuery {
    SelectorMatcher matcher;
    std::optional<SelectorMatcher> receiver; ///< of a label set {receiver="NAME"}
    bool active = true;
    bool silenced = true;
    bool inhibited = true;
};

/** The documents of Alertmanager's API v2, as its OpenAPI description has them. */
OrderedJson v2Alerts(const Snapshot& snapshot, const AlertQuery& choice);
OrderedJson v2Groups(const Snapshot& snapshot, const AlertQuery& choice);
OrderedJson v2Silence(const Silence& silence, WallTime now);
OrderedJson v2Silences(const AlertBoard& board, const std::vector<LabelMatcher>& filter, WallTime now);
OrderedJson v2Status(const Snapshot& snapshot);
OrderedJson v2Receivers(const AlertBoard& board);

/** A silence as it is posted there. Error: what is wrong with it. */
Result<Silence> silenceFromV2(const std::string& body);

} // namespace dwcp

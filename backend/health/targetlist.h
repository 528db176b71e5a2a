// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** One answer of a DNS SRV question. */
struct SrvRecord {
    std::string host; ///< a trailing dot is taken off
    std::uint16_t port = 0;
    std::uint16_t priority = 0;
    std::uint16_t weight = 0;
};

/**
 * Reads a list of targets: Prometheus' file_sd JSON (a list of {"targets": [...], "labels": {...}}) when the text
 * begins with "[", else one URL a line with "#" comments. Of the labels count node (only with one target), region,
 * profile, weight, __scheme__ and __metrics_path__. Error place: "targets.txt:7" or "targets.json: [2].labels".
 */
Result<std::vector<Target>> readTargetList(std::string_view text, std::string_view fileName);

/** Targets of an SRV name's records, ordered by priority and name: "http://host:port", node "host:port". */
std::vector<Target> targetsFromSrv(const std::vector<SrvRecord>& records, std::string_view scheme);

/** A target from a URL: checked, written out in full, called "host:port" when no name is given. */
Result<Target> targetFromUrl(std::string_view url, std::string node = {});

/** Tells targets with the same name apart that were named by their address: "host:port/path", then "host:port #2". */
void makeNodesUnique(std::vector<Target>& targets);

} // namespace dwcp

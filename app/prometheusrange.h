// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/result.h"
#include "outlets/secretreader.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace dwcp {

/** What a Prometheus server kept of one rule on one node: values ascending in time. */
struct RangeTrack {
    std::string rule;
    std::vector<std::pair<WallTime, double>> values;
};

/** The answer to a range query: by the value of the label that names the node. */
using RangeMatrix = std::map<std::string, std::vector<RangeTrack>>;

/** A stretch of time on a server's grid, both ends included. */
struct RangeSpan {
    WallTime from{};
    WallTime to{};
    Duration step{};
};

/** Reads the body of an answer. Error: it is none, or the server says what is wrong. */
Result<RangeMatrix> readRange(const QByteArray& body, const std::string& label);

/**
 * Asks the HTTP API of Prometheus, or of what speaks like it, for a query over a stretch of time, and waits for the
 * answer, at most a minute. Needs a QCoreApplication. Error: place is the server's URL. Thread: main.
 */
Result<RangeMatrix> fetchRange(const std::string& server, const std::string& query, const RangeSpan& span,
    const std::string& label, const std::shared_ptr<const Access>& access,
    const SecretReader& secrets = SecretReader());

} // namespace dwcp

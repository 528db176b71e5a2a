// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"
#include "health/profilereader.h"
#include "health/promql.h"
#include "health/result.h"
#include "health/targetlist.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/** What reading a configuration needs of the world. All are called while readConfiguration() runs, on its thread. */
struct ConfigurationPorts {
    ProfileText profileText; ///< by name, or by a path that holds a "/"
    std::function<Result<std::string>(const std::string& path)> fileText; ///< of a list of targets
    std::function<Result<std::vector<SrvRecord>>(const std::string& name)> srvRecords;
    std::vector<std::string> shippedProfiles; ///< what a configuration has that names none, in this order
    std::shared_ptr<const AlertPolicy> shippedAlerts; ///< what [alerts] starts from; nullptr: nothing
    /** The nodes that a Prometheus server knows, by the value of the scope's label. */
    std::function<Result<std::vector<std::string>>(
        const std::string& url, const PromqlScope& scope, const std::shared_ptr<const Access>& access)>
        prometheusNodes = {};
};

/**
 * Reads the file of --config (resources/help/en/profiles.md has every key). Relative paths are taken from the file's
 * own folder. Problems are told as readProfile() tells them. Secrets written into the file are refused. Thread: any.
 */
Result<Configuration> readConfiguration(
    std::string_view toml, const std::string& fileName, const ConfigurationPorts& ports);

/**
 * What --connect URL... watches: each URL a target of that address' name, its profile recognised. The caller adds the
 * profiles. The error's place is the URL.
 */
Result<Configuration> configurationFromUrls(const std::vector<std::string>& urls);

} // namespace dwcp

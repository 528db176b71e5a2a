// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/balancer.h"
#include "health/dependencies.h"
#include "health/maintenancecalendar.h"
#include "health/profile.h"
#include "health/slo.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/** How to speak to a target. Secrets are named, not held: the keychain entry or the file to read them from. */
struct Access {
    std::string caFile; ///< PEM; empty: the system's
    std::string certificateFile; ///< client certificate, PEM
    std::string keyFile;
    std::string serverName; ///< name to verify when it differs from the host
    std::string bearerTokenFile;
    std::string basicUser;
    std::string basicPasswordFile;

    friend bool operator==(const Access&, const Access&) = default;
};

/** One thing to watch. */
struct Target {
    std::string node; ///< name on the screen; unique in a configuration
    std::string region; ///< may be empty
    std::string url; ///< "http://127.0.0.1:2379", "https://host:port/metrics", "tcp://host:port"
    std::string profile; ///< name of a profile; empty: recognised from what the page offers
    double weight = 1; ///< votes
    std::vector<std::string> dependsOn; ///< names of nodes and groups that it needs
    std::shared_ptr<const Access> access; ///< nullptr: plain
};

/** Somebody outside who is told things all the time. */
struct Addressee {
    std::string url; ///< empty: there is none
    std::shared_ptr<const Access> access; ///< nullptr: plain
};

/** All that the engine is told before it starts; changed only as a whole. */
struct Configuration {
    std::string cluster = "local";
    std::vector<std::shared_ptr<const Profile>> profiles; ///< candidates for recognition, in this order
    std::vector<Target> targets;
    Duration slot = std::chrono::milliseconds(50); ///< starts and results are rounded to this
    Duration rateWindow = std::chrono::seconds(30); ///< rates look back at least this far, once there is that much
    Duration slaWindow = std::chrono::hours(1); ///< availability is over this window
    std::uint64_t historyBytes = 256ULL << 20; ///< bound of all in-memory histories together
    std::uint32_t maxConcurrentChecks = 512;
    std::optional<int> failureThreshold; ///< overrides every layer's; 1 believes the first bad result
    std::vector<Objective> objectives;
    std::vector<RedundancyGroup> groups;
    std::uint64_t seed = 1; ///< of the engine's jitter
    std::shared_ptr<const AlertPolicy> alerts; ///< nullptr: nobody is alerted
    std::vector<BalancerSpec> balancers;
    std::vector<PlannedOutage> calendar;
    Addressee remoteWrite; ///< of every evaluated value
    Addressee otlp; ///< of metrics and events
    Addressee nats; ///< of events

    /** Some alert goes by what trends say. */
    bool usesTrends() const noexcept;
    const Profile* profile(std::string_view name) const noexcept;
};

} // namespace dwcp

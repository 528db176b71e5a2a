// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/profile.h"
#include "health/result.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * Reads a profile (resources/help/en/profiles.md has every key). All problems of the file are told together; the first
 * one is the error's place ("etcd.toml:31: layer.facet.rule.degraded") and the first line of its text, each further one
 * a line with its own place. A file that only includes others is not a profile by itself: see loadProfiles(). Thread:
 * any.
 */
Result<Profile> readProfile(std::string_view toml, std::string_view fileName);

/** Gives the text of a profile by its name ("etcd") or path ("./mine.toml"). */
using ProfileText = std::function<Result<std::string>(const std::string& name)>;

/** Profiles, and the alert rules that stand in them. */
struct ProfileSet {
    std::vector<std::shared_ptr<const Profile>> profiles;
    std::vector<AlertRule> alerts;
};

/**
 * Reads profiles and all that they include, each once, in the order of first mention. Two different files with the same
 * profile name are an error.
 */
Result<ProfileSet> loadProfiles(const std::vector<std::string>& names, const ProfileText& textOf);

} // namespace dwcp

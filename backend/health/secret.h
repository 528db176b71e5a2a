// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace dwcp {

/** How Access names an entry of the keychain instead of a file. */
inline constexpr std::string_view keychainPrefix = "keychain:";

/** A secret on its way from the keychain, or from the operator, to who speaks to others. Goes nowhere
 * else. */
struct Secret {
    std::string name; ///< as in Access: "keychain:n1"
    std::string text;
};

/** All that were found, by name. */
using NamedSecrets = std::map<std::string, std::string>;

} // namespace dwcp

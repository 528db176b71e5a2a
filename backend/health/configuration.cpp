// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/configuration.h"

#include <algorithm>

namespace dwcp {

const Profile* Configuration::profile(std::string_view name) const noexcept
{
    const auto found = std::ranges::find_if(profiles, [&](const auto& candidate) { return candidate->name == name; });
    return found == profiles.end() ? nullptr : found->get();
}

bool Configuration::usesTrends() const noexcept
{
    return alerts && std::ranges::any_of(alerts->rules, [](const AlertRule& rule) {
        return rule.kind == AlertKind::Forecast || rule.metric == "anomaly_rate";
    });
}

} // namespace dwcp

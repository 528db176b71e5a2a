// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/alertrule.h"
#include "health/selectormatcher.h"

#include <map>
#include <vector>

namespace dwcp {

/**
 * Knows which firing alerts keep which others quiet. Told of all firing alerts at once; asked for one in the time of a
 * look-up, however many there are. An alert that is a source of a rule is never a target of that same rule through
 * itself. Thread: the engine's.
 */
class Inhibitor {
public:
    /** The matchers have been read, so they can be made ready. */
    explicit Inhibitor(const std::vector<Inhibition>& inhibitions);

    bool empty() const noexcept { return m_rules.empty(); }
    void forgetSources();
    void addSource(const AlertState& firing);

    /** The alert that keeps this one quiet; 0 when none does. */
    AlertId inhibitorOf(const AlertState& alert) const;

private:
    struct Rule {
        SelectorMatcher source;
        SelectorMatcher target;
        std::vector<std::string> equal;
        std::map<std::vector<std::string>, AlertId> sources; ///< by the values of the equal labels
    };
    static std::vector<std::string> valuesOf(const Rule& rule, const AlertState& alert);

    std::vector<Rule> m_rules;
};

} // namespace dwcp

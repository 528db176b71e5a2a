// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/expression.h"
#include "health/guard.h"
#include "health/profile.h"

#include <memory>
#include <vector>

namespace dwcp {

/** Lists of names that many nodes have in common, each kept once. Bounded. Thread: the engine's. */
class GuardNames {
public:
    std::shared_ptr<const std::vector<GuardName>> share(std::vector<GuardName> names);

private:
    static constexpr std::size_t most = 64; ///< further ones are not shared
    std::vector<std::shared_ptr<const std::vector<GuardName>>> m_known;
};

/**
 * Reads the guards of a node off its page, as the profile says: figures of now from the newest page, those a second
 * from it and an older one. Decides nothing and remembers nothing but where on the page it has to look. Thread: the
 * engine's.
 */
class GuardReader {
public:
    static constexpr std::size_t most = 64; ///< further ones are not shown

    GuardReader(const std::vector<GuardSpec>& specs, GuardNames& names) : m_specs(&specs), m_shared(&names) { }

    /** nullptr when the page tells of none. A counter that fell was reset. */
    std::shared_ptr<const NodeGuards> read(const EvaluationInput& input);

private:
    /** Where on the page a figure of a guard stands; figures of several places are added. */
    struct Place {
        std::uint32_t value = 0;
        std::uint16_t guard = 0; ///< into m_names
        GuardFigure figure = GuardFigure::Current;
    };

    void resolve(const std::shared_ptr<const SeriesLayout>& layout);

    const std::vector<GuardSpec>* m_specs;
    GuardNames* m_shared;
    std::shared_ptr<const SeriesLayout> m_layout; ///< that m_places is of
    std::vector<Place> m_places;
    std::shared_ptr<const std::vector<GuardName>> m_names;
};

} // namespace dwcp

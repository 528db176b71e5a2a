// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/snapshotbuilder.h"

#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace dwcp {

/** What a page can be shown, beside a cluster that answers: the survey's columns. */
enum class PageState { Empty, Loading, Stale, Disconnected, Failed, Many };

inline constexpr std::array<std::pair<PageState, const char*>, 6> pageStates{{
    {PageState::Empty, "empty"}, ///< the engine runs and watches nothing
    {PageState::Loading, "loading"}, ///< the engine has said nothing yet
    {PageState::Stale, "stale"}, ///< every value is ten minutes old
    {PageState::Disconnected, "disconnected"}, ///< the engine is not heard any more
    {PageState::Failed, "error"}, ///< no node can be asked
    {PageState::Many, "many"}, ///< more nodes than a page has room for
}};

inline std::optional<PageState> pageStateOf(std::string_view name)
{
    for (const auto& [state, its] : pageStates) {
        if (name == its)
            return state;
    }
    return std::nullopt;
}

namespace pagestates {

/** As the engine says it that has nothing to go by. */
inline SnapshotBuilder empty()
{
    return SnapshotBuilder();
}

inline SnapshotBuilder stale()
{
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    for (NodeId id = 0; id < builder.raw().nodes.size(); ++id) {
        builder.changeNode(id, [&](NodeState& node) {
            for (ComponentState& component : node.components) {
                component.flags.set(Flag::Stale, true);
                component.checkedAt = builder.raw().at - std::chrono::minutes(10);
            }
        });
    }
    return builder;
}

inline SnapshotBuilder failed()
{
    SnapshotBuilder builder = SnapshotBuilder::atlasProd();
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (NodeId id = 0; id < builder.raw().nodes.size(); ++id) {
        builder.changeNode(id, [&](NodeState& node) {
            node.problem = "connection refused";
            for (ComponentState& component : node.components) {
                component.level = component.softLevel = Level::Unknown;
                component.score = none;
                component.error = "connection refused";
                component.worstRule = noRule;
                for (FacetState& facet : component.facets)
                    facet = {Presence::Unknown, Level::Unknown, none};
                for (RuleState& rule : component.rules)
                    rule.presence = Presence::Unknown, rule.level = Level::Unknown;
            }
        });
    }
    return builder;
}

} // namespace pagestates

/** The moment to show; of Loading there is none. */
inline SnapshotBuilder sceneOf(PageState state)
{
    switch (state) {
    case PageState::Empty:
    case PageState::Loading:
        return pagestates::empty();
    case PageState::Stale:
        return pagestates::stale();
    case PageState::Failed:
        return pagestates::failed();
    case PageState::Many:
        return SnapshotBuilder::fleet(2000);
    case PageState::Disconnected:
        break;
    }
    return SnapshotBuilder::atlasProd();
}

/** Brings the moment of a state to the window; `put` takes it. Loading brings none, Disconnected lets time pass. */
template <typename Put>
void bring(PageState state, FakeClock& clock, const Put& put)
{
    if (state == PageState::Loading)
        return;
    put();
    if (state == PageState::Disconnected)
        clock.advance(std::chrono::seconds(38));
}

} // namespace dwcp

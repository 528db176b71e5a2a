// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statefolds.h"
#include "health/snapshot.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * The breakers that a node has itself, read off its page. Knows nothing by itself: without a page, or when the page
 * does not tell of one, it is unknown. Thread: the engine's.
 */
class NodeBreakers {
public:
    static constexpr std::size_t most = 64; ///< further ones are not shown

    NodeBreakers(std::string node, const ControlSpec& control);

    /** What the newest page says. */
    void take(const Readings& page, WallTime at);
    /** There is no page. */
    void lose();

    struct Change {
        NodeBreakerIndex breaker = noNodeBreaker;
        BreakerState from = BreakerState::Closed; ///< as shown: a mode that forces it open counts as open
        BreakerView to;
        std::optional<BreakerOverride> ended; ///< the order given from here that ended with this change
    };
    /** What pages have changed since the last call, in order. What was never seen before is no change. */
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }

    const std::vector<NodeBreaker>& all() const noexcept { return m_breakers; }
    const NodeBreaker* find(NodeBreakerIndex index) const noexcept;
    /** An order given from here that the page has confirmed: shown until the breaker decides for itself again. */
    void note(NodeBreakerIndex index, BreakerOverride order);

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_breakers, m_seen);
        folder.check(m_breakers.size() == m_seen.size() && m_breakers.size() <= most);
    }

private:
    enum class Field : std::uint8_t { State, Mode, Successes, Failures, Rejected };
    /** Where on the page something about a breaker stands. */
    struct Place {
        std::size_t value = 0;
        NodeBreakerIndex breaker = noNodeBreaker;
        Field field = Field::State;
        BreakerMode mode = BreakerMode::Automatic; ///< of Field::Mode
    };

    void resolve(const std::shared_ptr<const SeriesLayout>& layout);
    std::optional<Field> fieldOf(const SeriesName& series) const;
    NodeBreakerIndex use(std::string_view name);
    void read(const Place& place, double value);
    void settle(NodeBreakerIndex index, const BreakerView& was, WallTime at);

    std::string m_node;
    const ControlSpec* m_control;
    std::shared_ptr<const SeriesLayout> m_layout; ///< that m_places is of
    std::vector<Place> m_places;
    std::vector<NodeBreaker> m_breakers;
    struct Seen {
        bool state = false;
        bool mode = false;
        bool ever = false;

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(state, mode, ever);
        }
    };
    std::vector<Seen> m_seen; ///< as m_breakers: what the newest page told
    std::vector<Change> m_changes;
};

} // namespace dwcp

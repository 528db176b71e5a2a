// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/component.h"
#include "engine/guardreader.h"
#include "engine/nodebreakers.h"
#include "engine/peeropinions.h"
#include "engine/schedule.h"
#include "health/configuration.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * What nodes share: the columns of the console (layers of the profiles in use, equal ids are one, only ever appended)
 * and what is wanted of a page and the policies of breakers, once per profile instead of once per node.
 */
class Catalogue {
public:
    Catalogue(const TickClock& tick, Random& random);

    /** The column of a layer, made when it is new. */
    LayerIndex use(const LayerSpec& layer);
    std::shared_ptr<const std::vector<LayerColumn>> columns() const noexcept { return m_columns; }

    /** Columns are in the order in which layers came into use, which no configuration tells. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_columns);
        folder.check(m_columns != nullptr);
    }

    std::shared_ptr<const Extraction> extraction(
        const std::shared_ptr<const Profile>& profile, const std::string& check);

    BreakerGroup& breakers(const LayerSpec& layer);
    BindingShelf& bindings() noexcept { return m_bindings; }
    GuardNames& guardNames() noexcept { return m_guardNames; }

private:
    const TickClock& m_tick;
    Random& m_random;
    std::map<const LayerSpec*, std::unique_ptr<BreakerGroup>> m_breakers;
    std::map<std::pair<const Profile*, std::string>, std::shared_ptr<const Extraction>> m_extractions;
    BindingShelf m_bindings;
    GuardNames m_guardNames;
    std::shared_ptr<const std::vector<LayerColumn>> m_columns;
};

/**
 * One target: what kind it is, its components, its checks and their readings. A target without a profile is asked in
 * the way of one candidate profile after the other until a page is recognised. Thread: the engine's.
 */
class WatchedNode {
public:
    struct Surroundings {
        const Configuration& configuration;
        Catalogue& catalogue;
        std::vector<NodeId>& changed; ///< the node puts itself there when it changes, once until it is published
        const MonitorMemory& memory; ///< of the run before
        const WallTime& now;
    };

    WatchedNode(NodeId id, Target target, const Surroundings& surroundings);

    /** One way of asking this target, shared by all components that it feeds. */
    struct Check {
        CheckSpec spec;
        std::shared_ptr<const Extraction> extraction;
        std::optional<WallTime> planned; ///< next start; nullopt while it is under way or paused
        CheckId running = 0;
        WallTime startedAt{};
        WallTime deadline{};
        std::vector<std::size_t> serving; ///< components that the running check is for
        bool again = false; ///< asked for while under way
        bool hasOpinions = false; ///< its pages tell what the node thinks of its peers

        template <typename Folder>
        void fold(Folder& folder)
        {
            folder(planned, running, startedAt, deadline, serving, again, older, newer, newest);
            folder.shown(newestAt);
        }

    private:
        friend class WatchedNode;
        struct Kept {
            Readings readings;
            WallTime at{};

            template <typename Folder>
            void fold(Folder& folder)
            {
                folder(readings, at);
            }
        };
        std::optional<Kept> older; ///< rates are taken against this one
        std::optional<Kept> newer; ///< becomes the older one when it is a rate window old
        Readings newest;
        WallTime newestAt{};
    };

    /** Asks for what its components are made of, before it is worked on; itself and then these must be there by then.
     */
    void fetchParts() const noexcept;
    void fetchPartsOfParts() const noexcept;

    NodeId id() const noexcept { return m_id; }
    const Target& target() const noexcept { return m_target; }
    const std::shared_ptr<const Profile>& profile() const noexcept { return m_profile; }
    std::vector<Check>& checks() noexcept { return m_checks; }
    /** False for a check that no layer names: there is nobody to tell its result. */
    bool isNeeded(std::size_t check) const noexcept;
    std::vector<Component>& components() noexcept { return m_components; }
    const std::vector<Component>& components() const noexcept { return m_components; }
    Component* component(LayerIndex layer) noexcept;
    /** nullptr while its kind is not known, or has none. */
    NodeBreakers* breakers() noexcept { return m_breakers ? &*m_breakers : nullptr; }
    /** How often the node says that it has started a layer; nullopt when its newest page does not tell. */
    std::optional<double> startsOf(const std::string& layer) const;
    bool isCritical(std::size_t check) const noexcept;

    /** A check starts now: remembers for which components it is. How long it may take. */
    Duration begin(std::size_t check, CheckId id, WallTime now, bool forAll);
    /** What the world is told to do for a check that began. */
    CheckOrder order(std::size_t check, Duration timeout) const;

    struct Received {
        bool recognised = false; ///< the profile became known with this result
        std::vector<std::pair<std::size_t, Component::Change>> changes; ///< component index, what changed
    };
    /** Valid until the next call. */
    const Received& receive(std::size_t check, CheckResult result, WallTime at, std::size_t historyCapacity);

    /** The span over which first checks of a large fleet are spread: its shortest interval. */
    Duration firstInterval() const noexcept;

    /**
     * When a check wants to run again: for all of its components that are due about the same time, at the last of these
     * times that none of them minds waiting for. Counted from the slot that it last started in.
     */
    Duration nextIn(std::size_t check) const;
    /** The slot in which the newest check started: from there intervals count, not from what came in between. */
    WallTime slotOf(const Check& check) const noexcept;

    const Series& scoreSeries() const noexcept { return m_scores; }
    /** How many histories it may fill; an estimate until its profile is known. */
    std::size_t seriesCount() const noexcept;

    /** Lets time act on the components. Component index, what changed. */
    std::vector<std::pair<std::size_t, Component::Change>> age(WallTime now);
    /**
     * When age() next has something to do; WallTime::max() when time alone brings nothing. That a check is too long ago
     * may be found on a raster; breakers turn in their slots.
     */
    WallTime nextTurn(Duration raster) const;
    WallTime queuedTurn = WallTime::max(); ///< the owner's: for when it has noted the next turn

    bool isSettled() const noexcept;
    /** Of the components as far as they can be seen; what is stale is unknown. */
    Level level() const noexcept;
    Flags flags() const noexcept;
    /** The worst visible component's, in the level's band; NaN when unknown. */
    double score() const noexcept;

    /** The state changed, or will be looked at anew. */
    void touch();
    /** All of it is to be written with the next publish(). */
    void renew()
    {
        m_written.assign(m_components.size(), Written{});
        m_wroteGuards = false;
    }
    /**
     * Writes its state over whatever is there: what that has allocated is used again. A state of this revision that it
     * has written before is only brought up to date. What nobody decides by is left to complete(). True when it was not
     * yet left to it since the last call of that.
     */
    bool publish(std::uint64_t revision, NodeState& state);
    void complete(NodeState& state);

    /** Adds what of its components changed since the last call, or was last told that long ago; zero: all of them. */
    void remember(WallTime now, Duration again, std::vector<ComponentMemory>& memory);

    template <typename Folder>
    void fold(Folder& folder)
    {
        std::string kind = m_profile ? m_profile->name : std::string();
        folder(m_target.node, kind, m_candidate);
        if constexpr (Folder::isReading) {
            if (!become(kind))
                return folder.fail();
        }
        folder.fixed(m_checks);
        folder.fixed(m_components);
        folder.fixed(m_due);
        folder(m_reach, m_scores, m_problem, m_since, m_level, m_triedAll, m_tryNext, queuedTurn, m_opinions);
        if (m_breakers)
            folder(*m_breakers);
        folder.shown(m_hasPage);
        if constexpr (Folder::isReading)
            folder.check(isSound());
    }

private:
    static constexpr std::size_t noCheck = ~std::size_t{0};

    std::size_t feedOf(const LayerSpec& layer) const noexcept;
    Duration toleranceOf(const Component& component) const noexcept;
    bool become(const std::string& kind);
    bool isSound() const noexcept;
    void adopt(std::shared_ptr<const Profile> profile);
    void findCandidates();
    void tryCandidate(std::size_t index);
    std::shared_ptr<const Extraction> extractionOf(const CheckSpec& way) const;
    std::shared_ptr<const Profile> recognise(const Readings& readings) const;
    bool receiveUnrecognised(CheckResult& result, WallTime at);
    void readOpinions(const Check& check);
    void change();
    void noteLevel(WallTime at);
    void resumeComponents();
    void notePage(bool isAnswered, WallTime at);
    void losePage();
    std::shared_ptr<const NodeGuards> guards();
    EvaluationInput remember(Check& check, Readings readings, WallTime at);

    NodeId m_id;
    Target m_target;
    Surroundings m_surroundings;
    std::shared_ptr<const Profile> m_profile;
    std::vector<CheckSpec> m_candidates; ///< while there is no profile: the ways to ask
    std::size_t m_candidate = 0;
    SoftState m_reach; ///< while there is no profile: does it answer at all
    std::vector<Check> m_checks;
    std::vector<Component> m_components;
    std::optional<NodeBreakers> m_breakers; ///< fed by the first check
    std::optional<GuardReader> m_guards; ///< of the newest page of the first check
    bool m_hasPage = false; ///< the newest page of the first check is there and not old
    std::vector<std::size_t> m_feeds; ///< as m_components: the check that each is fed by; noCheck: none
    std::vector<WallTime> m_due; ///< as m_components: when each wants its next result
    std::optional<PeerOpinions> m_peers; ///< where the profile says how to read them
    std::vector<PeerOpinion> m_opinions;
    Series m_scores;
    std::string m_problem;
    WallTime m_since{}; ///< of m_level
    Level m_level = Level::Unknown;
    struct Remembered {
        std::uint64_t what = 0; ///< hash of what matters most
        WallTime at{};
    };
    std::vector<Remembered> m_remembered; ///< as m_components
    /** How far the newest published state has each component. */
    struct Written {
        bool facts = false;
        bool details = false;
    };
    std::vector<Written> m_written; ///< as m_components; no state
    bool m_wroteGuards = false; ///< the newest published state has them; no state
    Received m_received; ///< by the newest result; no state
    bool m_isWhole = true; ///< the newest published state has all details
    bool m_dirty = false;
    bool m_heard = false; ///< something happened since the last remember()
    bool m_triedAll = false; ///< without a profile: every candidate was tried, or nobody is there
    bool m_tryNext = false; ///< without a profile: the next candidate's turn comes at once
};

} // namespace dwcp

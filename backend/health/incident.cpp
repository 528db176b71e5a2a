// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/incident.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace dwcp {

namespace {

constexpr std::size_t mostCandidates = 64; ///< whose reach is counted; of the others only the first can be likely
constexpr std::size_t fewestPeers = 3;
constexpr Duration together = std::chrono::minutes(1);
constexpr double onsetSeconds = 30; ///< a cause that came so much later is e times less likely

/** Which things are one: forests with path halving. */
class Unions {
public:
    explicit Unions(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    std::size_t find(std::size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void unite(std::size_t a, std::size_t b)
    {
        a = find(a);
        b = find(b);
        m_parents[std::max(a, b)] = std::min(a, b); // the first thing stands for all
    }

private:
    std::vector<std::size_t> m_parents;
};

double gravity(Level level) noexcept
{
    return level == Level::Failed ? 1 : level == Level::Critical ? 0.7 : 0.4;
}

class Search {
public:
    Search(std::span<const IllThing> things, const NodeDependencies& dependencies, const UnseenThings& unseen)
        : m_things(things)
        , m_dependencies(dependencies)
        , m_unseen(unseen)
        , m_unions(things.size())
        , m_needs(things.size())
        , m_neededBy(things.size())
        , m_seen(things.size(), 0)
    {
        for (std::size_t i = 0; i < things.size(); ++i) {
            if (things[i].node >= m_ofNode.size())
                m_ofNode.resize(things[i].node + 1);
            m_ofNode[things[i].node].push_back(i);
        }
        for (std::size_t i = 0; i < things.size(); ++i)
            connect(i);
        connectPeers();
    }

    std::vector<Incident> incidents()
    {
        std::vector<Incident> found;
        std::vector<std::size_t> at(m_things.size(), m_things.size());
        for (std::size_t i = 0; i < m_things.size(); ++i) {
            std::size_t& place = at[m_unions.find(i)];
            if (place == m_things.size()) {
                place = found.size();
                found.emplace_back().since = WallTime::max();
            }
            Incident& incident = found[place];
            incident.things.push_back(i);
            incident.since = std::min(incident.since, m_things[i].since);
            incident.level = std::max(incident.level, m_things[i].level);
        }
        for (Incident& incident : found)
            rank(incident);
        return found;
    }

private:
    void need(std::size_t dependent, std::size_t needed)
    {
        if (dependent == needed)
            return;
        m_needs[dependent].push_back(needed);
        m_neededBy[needed].push_back(dependent);
        m_unions.unite(dependent, needed);
    }

    void needNode(std::size_t dependent, NodeId node)
    {
        if (node >= m_ofNode.size())
            return;
        for (const std::size_t needed : m_ofNode[node])
            need(dependent, needed);
    }

    void connect(std::size_t i)
    {
        const IllThing& thing = m_things[i];
        for (const std::size_t other : m_ofNode[thing.node]) {
            m_unions.unite(i, other);
            if (std::ranges::find(thing.needsLayers, m_things[other].layer) != thing.needsLayers.end())
                need(i, other);
        }
        if (thing.node < m_dependencies.nodes.size()) {
            for (const NodeId node : m_dependencies.nodes[thing.node])
                needNode(i, node);
        }
        if (thing.node >= m_dependencies.groupsOf.size())
            return;
        for (const std::uint32_t index : m_dependencies.groupsOf[thing.node]) {
            const NodeDependencies::Group& group = m_dependencies.groups[index];
            if (!isShort(group))
                continue;
            for (const NodeId member : group.members)
                needNode(i, member);
        }
    }

    /** Fewer members serve than are needed. */
    bool isShort(const NodeDependencies::Group& group) const
    {
        const auto serves = [this](NodeId node) {
            if (m_unseen.contains({node, IllThing::wholeNode}))
                return false;
            return node >= m_ofNode.size()
                || std::ranges::none_of(m_ofNode[node], [this](std::size_t i) { return isDown(m_things[i].level); });
        };
        return std::ranges::count_if(group.members, serves) < static_cast<std::ptrdiff_t>(group.needs);
    }

    bool isInView(NodeId node) const
    {
        const auto first = m_unseen.lower_bound({node, 0});
        return first == m_unseen.end() || first->first != node;
    }

    /** Nothing that it needs is out of sight. */
    bool seesItsNeeds(const IllThing& thing) const
    {
        const auto isLayerInView = [&](std::uint8_t layer) { return !m_unseen.contains({thing.node, layer}); };
        const auto isNodeInView = [this](NodeId node) { return isInView(node); };
        const auto isGroupInView = [&](std::uint32_t index) {
            return std::ranges::all_of(m_dependencies.groups[index].members, isNodeInView);
        };
        if (m_dependencies.needUnwatched.contains(thing.node) || !std::ranges::all_of(thing.needsLayers, isLayerInView))
            return false;
        if (thing.node < m_dependencies.nodes.size()
            && !std::ranges::all_of(m_dependencies.nodes[thing.node], isNodeInView))
            return false;
        return thing.node >= m_dependencies.groupsOf.size()
            || std::ranges::all_of(m_dependencies.groupsOf[thing.node], isGroupInView);
    }

    void connectPeers()
    {
        std::vector<std::size_t> order(m_things.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
            return std::tie(m_things[a].layer, m_things[a].since) < std::tie(m_things[b].layer, m_things[b].since);
        });
        for (std::size_t i = 0; i + fewestPeers <= order.size(); ++i) {
            const IllThing& first = m_things[order[i]];
            const IllThing& last = m_things[order[i + fewestPeers - 1]];
            if (first.layer != last.layer || last.since - first.since > together)
                continue;
            for (std::size_t j = 1; j < fewestPeers; ++j)
                m_unions.unite(order[i], order[i + j]);
        }
    }

    std::uint32_t reach(std::size_t cause)
    {
        ++m_round;
        std::vector<std::size_t> open{cause};
        m_seen[cause] = m_round;
        std::uint32_t count = 0;
        while (!open.empty()) {
            const std::size_t thing = open.back();
            open.pop_back();
            ++count;
            for (const std::size_t dependent : m_neededBy[thing]) {
                if (std::exchange(m_seen[dependent], m_round) != m_round)
                    open.push_back(dependent);
            }
        }
        return count;
    }

    void rank(Incident& incident)
    {
        std::vector<std::size_t> candidates = incident.things;
        const auto isLikelier = [this](std::size_t a, std::size_t b) {
            const bool rootA = m_needs[a].empty();
            const bool rootB = m_needs[b].empty();
            if (rootA != rootB)
                return rootA;
            return m_things[a].since != m_things[b].since ? m_things[a].since < m_things[b].since : a < b;
        };
        const std::size_t count = std::min(candidates.size(), mostCandidates);
        std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(count), isLikelier);
        candidates.resize(count);
        for (const std::size_t candidate : candidates)
            incident.causes.push_back(causeOf(candidate, incident));
        const auto add = [](double sum, const ProbableCause& cause) { return sum + cause.share; };
        const double all = std::accumulate(incident.causes.begin(), incident.causes.end(), 0.0, add);
        for (ProbableCause& cause : incident.causes)
            cause.share /= all;
        std::ranges::stable_sort(incident.causes, std::ranges::greater(), &ProbableCause::share);
        incident.causes.resize(std::min(incident.causes.size(), Incident::mostCauses));
    }

    ProbableCause causeOf(std::size_t index, const Incident& incident)
    {
        const IllThing& thing = m_things[index];
        ProbableCause cause{thing.node, thing.layer, 0, reach(index), m_needs[index].empty(), seesItsNeeds(thing),
            thing.since, thing.level};
        const double explained = static_cast<double>(cause.explains) / static_cast<double>(incident.things.size());
        const double late = std::chrono::duration<double>(thing.since - incident.since).count();
        // What needs something ill itself is a link of the chain rather than its beginning; it may be one when it needs
        // something that nobody sees.
        cause.share = (!cause.isRoot         ? 0.2
                              : cause.isSure ? 1
                                             : 0.6)
            * (0.2 + explained) * (0.3 + std::exp(-late / onsetSeconds)) * gravity(thing.level);
        return cause;
    }

    std::span<const IllThing> m_things;
    const NodeDependencies& m_dependencies;
    const UnseenThings& m_unseen;
    Unions m_unions;
    std::vector<std::vector<std::size_t>> m_needs;
    std::vector<std::vector<std::size_t>> m_neededBy;
    std::vector<std::vector<std::size_t>> m_ofNode;
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_round = 0;
};

} // namespace

std::vector<Incident> findIncidents(
    std::span<const IllThing> things, const NodeDependencies& dependencies, const UnseenThings& unseen)
{
    return Search(things, dependencies, unseen).incidents();
}

} // namespace dwcp

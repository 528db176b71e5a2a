// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpointing.h"
#include "engine/monitor.h"

namespace dwcp {

namespace {

/** Grows when what the lists of members mean changes, not when they grow: that the hash of the state tells. */
constexpr std::uint64_t checkpointVersion = 3;

} // namespace

bool Monitor::isAtRest() const noexcept
{
    return m_changed.empty() && m_housekept == m_now;
}

MonitorCheckpoint Monitor::checkpoint(Histories histories)
{
    const bool keepsPoints = histories == Histories::Kept || m_configuration.usesTrends();
    CheckpointWriter writer(keepsPoints);
    writer.number(checkpointVersion);
    writer.number(keepsPoints ? 1 : 0);
    writer(*this);
    return {m_now, stateHash(), writer.takeBytes(), writer.takeLayouts(), {}};
}

std::optional<Error> Monitor::restore(const MonitorCheckpoint& checkpoint)
{
    const std::string bytes = checkpoint.bytes.whole();
    Unpacker begin(bytes);
    const bool isKnown = begin.number() == checkpointVersion;
    const bool keepsPoints = begin.number() != 0;
    if (!isKnown || !begin.isGood())
        return Error{"it is of another version of the engine", {}};
    const std::string_view rest = std::string_view(bytes).substr(bytes.size() - begin.left());
    CheckpointReader reader(rest, checkpoint.layouts, keepsPoints);
    reader(*this);
    const bool isWhole = reader.isGood() && reader.isAtEnd() && m_schedule.isAbout([this](CheckKey key) {
        return key.node < m_nodes.size() && m_nodes[key.node] && key.check < m_nodes[key.node]->checks().size();
    });
    if (!isWhole)
        return Error{"it does not fit the engine or the configuration", {}};
    showAgain();
    if (stateHash() != checkpoint.stateHash)
        return Error{"it is of another build of the engine: what came of it is not what it says", {}};
    return std::nullopt;
}

/** Targets that were added while running, in the places that they had; those that are gone are dropped later. */
void Monitor::watchAdded(std::vector<Target> added)
{
    moveTo(m_now); // breakers read how long ago they changed
    for (Target& target : added) {
        m_configuration.targets.push_back(target);
        addNode(target);
    }
}

/** A node that was removed before: its number stays its own. */
void Monitor::leaveEmpty(NodeId id)
{
    m_nodes[id].reset();
    m_configuration.targets[id] = {};
    m_published[id] = nullptr;
    m_tallies[id] = {};
}

/** What follows from what was read: states as they were published, and who waits for which moment. */
void Monitor::showAgain()
{
    m_changed.clear();
    m_trended.clear();
    m_talliesMoved = m_scoresMoved = false; // it kept house last, and looked at all that had moved
    m_effects = {};
    m_turns = {};
    m_dirty = true;
    for (NodeId id = 0; id < m_nodes.size(); ++id) {
        if (!m_nodes[id])
            continue;
        publish(id);
        const double reputation = m_tallies[id].reputation;
        m_tallies[id] = tallyOf(*m_published[id], *m_catalogue.columns());
        m_tallies[id].reputation = reputation;
        if (m_nodes[id]->queuedTurn != WallTime::max())
            m_turns.push({m_nodes[id]->queuedTurn, id});
    }
    m_budgets.showAgain(m_now);
    m_alerting.book().recall(m_published, m_budgets.states());
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowsbynode.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** How the checks of a layer are guarded, over all nodes. */
struct LayerGuardRow {
    LayerIndex layer = noLayer;
    LayerColumn column;
    std::uint32_t components = 0;
    std::uint32_t timedOut = 0; ///< newest check
    std::uint32_t rechecked = 0; ///< asked again before their level changes
    std::uint32_t faster = 0; ///< asked at a shorter interval
    std::uint32_t open = 0; ///< breakers
    std::uint64_t refused = 0; ///< by their breakers, since the start
    Duration slowest{}; ///< newest check of the slowest

    LayerIndex key() const { return layer; }
    friend bool operator==(const LayerGuardRow& a, const LayerGuardRow& b);
    friend bool operator<(const LayerGuardRow& a, const LayerGuardRow& b) { return a.layer < b.layer; }
};

/** Timeouts, repeated checks and breakers of the console, a row a layer. Thread: GUI. */
class LayerGuardModel final : public RowTable<LayerGuardRow> {
    Q_DECLARE_TR_FUNCTIONS(LayerGuardModel)

public:
    explicit LayerGuardModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);
};

/** Breakers of one name over all nodes that have it. */
struct NodeGuardRow {
    std::string name;
    std::uint32_t nodes = 0;
    std::uint32_t open = 0;
    std::uint32_t halfOpen = 0;
    std::uint32_t unknown = 0;
    std::uint64_t successes = 0;
    std::uint64_t failures = 0;
    std::uint64_t refused = 0;

    const std::string& key() const { return name; }
    friend bool operator==(const NodeGuardRow&, const NodeGuardRow&) = default;
    friend bool operator<(const NodeGuardRow& a, const NodeGuardRow& b) { return a.name < b.name; }
};

/** The guards that nodes have themselves, by name: how many are open, calls, failed, refused. Thread: GUI. */
class NodeGuardModel final : public RowTable<NodeGuardRow> {
    Q_DECLARE_TR_FUNCTIONS(NodeGuardModel)

public:
    explicit NodeGuardModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);
};

/** A recovery that is under way or has come to its end. */
struct RecoveryRow : ComponentRow {
    static bool isStale() { return false; } // it tells of its own time
    ComponentId key() const { return id(); }
    friend bool operator==(const RecoveryRow&, const RecoveryRow&) = default;
    /** Exhausted first, then those that are due first. */
    friend bool operator<(const RecoveryRow& a, const RecoveryRow& b);
};

/** Recoveries: component, phase, attempt, when it goes on, what came of the last. Thread: GUI. */
class RecoveryModel final : public RowTable<RecoveryRow, ComponentHash> {
    Q_DECLARE_TR_FUNCTIONS(RecoveryModel)

public:
    explicit RecoveryModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    static QString phase(RecoveryPhase phase);

private:
    RowsByNode<RecoveryRow> m_found;
    WallTime m_now{};
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventqueue.h"
#include "engine/places.h"
#include "engine/statefolds.h"
#include "health/alertbook.h"
#include "health/configuration.h"

namespace dwcp {

/** The engine's alerts: what the Monitor publishes goes in, events and notifications come out. Thread: the engine's. */
class Alerting {
public:
    Alerting(const Configuration& configuration, WallTime start);

    void see(std::shared_ptr<const NodeState> node, WallTime now) { m_book.see(std::move(node), now); }
    void forget(NodeId node, WallTime now) { m_book.forget(node, now); }
    /** The system and the budgets as they are now; then time acts. Makes events. */
    void advance(
        const SystemState& system, std::shared_ptr<const std::vector<BudgetState>> budgets, EventQueue& events);

    AlertBook& book() noexcept { return m_book; }

    /** Goes on as the run before stood. What is about something that is watched no more is dropped. */
    void resume(const MonitorMemory& memory, const Places& places, WallTime now);

    template <typename Folder>
    void fold(Folder& folder)
    {
        folder(m_book);
    }

private:
    static Event eventOf(const AlertBook::Turn& turn, EventKind kind);

    AlertBook m_book;
};

} // namespace dwcp

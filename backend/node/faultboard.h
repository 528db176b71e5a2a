// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/loop.h"
#include "node/wire/orders.h"

#include <functional>
#include <map>
#include <vector>

namespace dwcp {

/** The faults that are in force, each with its end. One of a kind and target at a time. Thread: the loop's. */
class FaultBoard {
public:
    struct Active {
        FaultOrder order;
        SteadyTime until;
    };
    /** Makes a fault begin or end. */
    using Switch = std::function<void(const FaultOrder&, bool isOn)>;

    FaultBoard(Loop& loop, const Clock& clock, Switch turn);

    void inject(const FaultOrder& order);
    void clear(const FaultOrder& order);
    void clearAll();
    std::vector<Active> active() const;

private:
    using Key = std::pair<FaultKind, std::string>;
    void expire();
    void arm();

    const Clock& m_clock;
    Switch m_turn;
    std::map<Key, Active> m_active;
    Timer m_timer;
};

} // namespace dwcp

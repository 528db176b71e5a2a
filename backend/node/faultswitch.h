// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/acp/acplayer.h"
#include "node/ass/asslayer.h"
#include "node/hde/hdelayer.h"
#include "node/pba/pbalayer.h"
#include "node/skewedclock.h"
#include "node/supervisor.h"
#include "node/wire/orders.h"

namespace dwcp {

/** Makes each fault begin and end in the layer that it is about. All are real: nothing pretends. Thread: the loop's. */
class FaultSwitch {
public:
    struct Layers {
        Transport& transport;
        HdeLayer& hde;
        PbaLayer& pba;
        AssLayer& ass;
        AcpLayer& acp;
        Supervisor& supervisor;
        SkewedClock& clock;
    };

    explicit FaultSwitch(const Layers& layers) : m_layers(layers) { }

    /** Why this node cannot have the fault: a peer it does not know. */
    std::optional<std::string> problem(const FaultOrder& order) const;
    void turn(const FaultOrder& order, bool isOn);

private:
    void link(const FaultOrder& order, const LinkFault& fault);

    Layers m_layers;
};

} // namespace dwcp

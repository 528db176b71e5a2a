// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/balancer.h"
#include "health/snapshot.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

#include <string>

namespace dwcp {

/** One server of a balancer. */
struct InstanceRow {
    std::string balancer;
    InstanceState state;
    std::size_t place = 0; ///< in the balancer's order

    std::string key() const { return balancer + '\n' + state.server; }
    Level level() const; ///< what is ejected is critical, what carries little degraded
    /** Equal in all that a row shows. */
    friend bool operator==(const InstanceRow& a, const InstanceRow& b);
    /** By balancer, what carries nothing first, then in the balancer's order. */
    friend bool operator<(const InstanceRow& a, const InstanceRow& b);
};

/** Who carries traffic and who does not: server, score, phase with its reason, shares asked and seen. Thread: GUI. */
class InstanceModel final : public RowTable<InstanceRow> {
    Q_DECLARE_TR_FUNCTIONS(InstanceModel)

public:
    explicit InstanceModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);
    static QString phase(InstancePhase phase);
    static QString reason(EjectionReason reason); ///< empty for none

private:
    WallTime m_now{};
};

} // namespace dwcp

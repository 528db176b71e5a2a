// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/check.h"
#include "health/inbox.h"
#include "health/recovery.h"
#include "health/snapshot.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace dwcp {

/** The engine's prober, as who calls for recoveries sees it. */
struct CallLine {
    Prober* prober = nullptr; ///< set on the engine's thread, where it lives longer than who calls
    Inbox<CheckResult> answers{4096}; ///< those of node noNode

    /** For the sink of that prober: whether the result was an answer to a call, and no check's. */
    bool take(const CheckResult& result);
};

/**
 * Carries out the recoveries that are calls over HTTP: a restart asks the node's control interface for it, with the
 * node's own token; a webhook is told of node, layer and attempt, with its secret when it has one. They go the way that
 * checks go, so that a slow answer holds up nothing. Nodes that came while the engine was running have no restart.
 * Thread: the engine's; needs its event loop.
 */
class RecoveryCaller final : public RecoveryActor {
public:
    using Sink = std::function<void(RecoveryOutcome)>;

    RecoveryCaller(const Configuration& configuration, Sink sink, std::shared_ptr<CallLine> line);

    void start(RecoveryOrder order) override;
    void cancel(RecoveryId id) override;

private:
    const Target* targetOf(const std::string& node) const;
    /** Where a node of this kind is asked to restart a layer; empty: it cannot be. */
    std::string restartPathOf(const Target& target, const std::string& layer) const;
    void hear();

    std::vector<Target> m_targets;
    std::vector<std::shared_ptr<const Profile>> m_profiles;
    Sink m_sink;
    std::shared_ptr<CallLine> m_line;
    std::set<RecoveryId> m_running;
    QTimer m_listening; ///< while a call is under way
};

} // namespace dwcp

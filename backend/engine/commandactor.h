// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/recovery.h"

#include <QProcess>

#include <functional>
#include <map>
#include <memory>

namespace dwcp {

/**
 * Runs the commands of recoveries, without a shell, each in a process of its own that is killed at its timeout. What is
 * no command goes to another actor, when there is one. Thread: the engine's; needs its event loop.
 */
class CommandActor : public RecoveryActor {
public:
    using Sink = std::function<void(RecoveryOutcome)>;

    explicit CommandActor(Sink sink, std::unique_ptr<RecoveryActor> others = {});
    ~CommandActor() override;

    void start(RecoveryOrder order) override;
    void cancel(RecoveryId id) override;

private:
    void run(const RecoveryOrder& order);
    void end(RecoveryId id, bool done, const std::string& text);

    Sink m_sink;
    std::unique_ptr<RecoveryActor> m_others;
    std::map<RecoveryId, std::unique_ptr<QProcess>> m_running;
};

/** The arguments with {node}, {layer} and {url} replaced. */
std::vector<std::string> commandOf(const RecoveryOrder& order);

} // namespace dwcp

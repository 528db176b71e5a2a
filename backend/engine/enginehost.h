// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/command.h"
#include "health/configuration.h"
#include "health/event.h"
#include "health/inbox.h"
#include "health/inputlog.h"
#include "health/mailbox.h"
#include "health/snapshot.h"

#include <functional>
#include <memory>
#include <thread>

namespace dwcp {

/** Where results of a prober go; callable from the prober's thread, never blocks. */
using ResultSink = std::function<void(CheckResult)>;

/** What the engine is given and what it gives. The boxes must outlive the host. */
struct EngineDoors {
    Mailbox<Snapshot>& snapshots;
    Inbox<Command>& commands;
    /** Each event is given to every one of these, in order; a full box is counted in EngineState::eventsLost. */
    std::vector<Inbox<Event>*> events;
    InputLog* inputs = nullptr; ///< is told all that the Monitor is told
    /** Who is to be told what; nullptr: nobody delivers. A full box is counted as an event lost. */
    Inbox<std::shared_ptr<const Notification>>* notifications = nullptr;
    /** Weights for the balancers; nullptr: nobody tells them. A full box is counted the same way. */
    Inbox<BalancerOrder>* balancerOrders = nullptr;
};

/** Made on the engine's thread, so that the prober lives and dies there. */
using ProberFactory = std::function<std::unique_ptr<Prober>(ResultSink)>;

/** Made on the engine's thread; carries out the recoveries that are no commands. */
using RecoveryFactory = std::function<std::unique_ptr<RecoveryActor>(std::function<void(RecoveryOutcome)>)>;

/**
 * The engine's thread. Its body owns the Monitor, the prober and the one timer that rings; all are born, live and die
 * there. Results and commands come in through boxes that knock; snapshots and events leave through boxes.
 *
 * Thread: made and destroyed by its owner; the destructor stops the engine and waits for it. It sets the knock of the
 * command box, so make the host before the first command is put.
 */
class EngineHost {
public:
    struct Options {
        Configuration configuration;
        const Clock& clock;
        ProberFactory prober;
        Duration snapshotEvery = std::chrono::milliseconds(250); ///< at most; a command's effect is shown at once
        MonitorMemory memory = {}; ///< what the run before left behind
        RecoveryFactory recoveries = {}; ///< none: commands are all that it can carry out
    };

    EngineHost(Options options, EngineDoors doors);
    ~EngineHost();
    EngineHost(const EngineHost&) = delete;
    EngineHost& operator=(const EngineHost&) = delete;

private:
    class Body;
    class Bell;
    std::shared_ptr<Bell> m_bell;
    std::thread m_thread;
};

} // namespace dwcp

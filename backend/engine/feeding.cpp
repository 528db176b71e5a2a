// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feeding.h"

#include <utility>

namespace dwcp {

Monitor::Effects feed(Monitor& monitor, InputBeat beat)
{
    for (CheckResult& result : beat.results)
        monitor.take(std::move(result), beat.at);
    for (const Command& command : beat.commands)
        monitor.take(command, beat.at);
    for (const RecoveryOutcome& outcome : beat.outcomes)
        monitor.take(outcome, beat.at);
    monitor.advance(beat.at);
    return monitor.takeEffects();
}

} // namespace dwcp

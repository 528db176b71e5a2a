// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

#include <stop_token>

namespace dwcp {

/** How a caller waits between attempts. A port, so that tests and replays wait without time passing. */
class RetryPause {
public:
    virtual ~RetryPause() = default;

    /** Blocks the calling thread for `duration`. False when `stop` was requested first. */
    virtual bool wait(Duration duration, std::stop_token stop) = 0;
};

/** Waits in real time. Thread: any, several at once. */
class SystemPause final : public RetryPause {
public:
    bool wait(Duration duration, std::stop_token stop) override;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/retrypause.h"

#include <condition_variable>
#include <mutex>

namespace dwcp {

bool SystemPause::wait(Duration duration, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace dwcp

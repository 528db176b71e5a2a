// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resilience/clock.h"

namespace dwcp {

/** What is to go wrong with the streams of one peer, in both directions. */
struct LinkFault {
    double drop = 0; ///< share of frames that vanish, 0..1
    Duration delay{}; ///< before a frame goes out
    bool isCut = false; ///< no stream is opened or accepted

    bool operator==(const LinkFault&) const = default;
};

} // namespace dwcp

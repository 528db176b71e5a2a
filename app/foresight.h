// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forecast/failureforeteller.h"
#include "forecast/foresightscore.h"
#include "journal/journalreader.h"

#include <functional>
#include <string>
#include <vector>

namespace dwcp {

struct ForesightWish {
    Duration horizon = std::chrono::minutes(10);
    Duration every = std::chrono::minutes(1); ///< between two moments at which something is foretold
    std::function<bool(WallTime reached)> progress; ///< false: give up
};

/** What was foretold of a component that was healthy then, and what became of it. */
struct Foresight {
    NodeId nodeId = noNode; ///< two of one name, one after the other, are two
    std::string node;
    std::string layer;
    WallTime at{};
    double byForecast = 0; ///< of leaving healthy within the horizon, 0..1; NaN: unknown
    double byLine = 0;
    FailureChance chance; ///< what was learnt along the run, never from what lies ahead
    bool hasHappened = false;
};

struct ForesightOutcome {
    ForesightScore byForecast;
    ForesightScore byLine;
    ForesightScore corrected; ///< of FailureChance::forecast, where there was a forecast
    ForesightScore hazard;
    ForesightScore learnt;
    ForesightScore told; ///< of FailureChance::told
    std::vector<Foresight> past; ///< in the order of time
    std::vector<Foresight> ahead; ///< at the end of the run, most likely first: what comes of it nobody knows yet
    std::size_t falls = 0; ///< components that left healthy, as often as they did
    double worstExcess = 0; ///< what `told` can lose to the known rate at most, by Brier's score
    std::vector<double> weights; ///< of the signs that were learnt, in the order of foresightSigns()
    WallTime from{};
    WallTime to{};

    static constexpr std::size_t fewestFalls = 10;
    /** Whether what was told so far was worth more than the known rate; nothing else may be acted upon. */
    bool isSkilled() const noexcept { return falls >= fewestFalls && told.skillOverKnownRate > 0; }
};

/** Names of ForesightOutcome::weights. */
std::vector<std::string> foresightSigns();

/**
 * Replays a run, foretells of every healthy component whether it leaves healthy (hard) within the horizon, knowing only
 * what was before, and holds that against what the journal says came. Told as soon as a first horizon is over; one in
 * maintenance, or about to be ill (soft), is not. Error: the journal cannot be read, or it was given up.
 */
Result<ForesightOutcome> foresightOf(JournalReader& journal, std::int64_t run, const ForesightWish& wish);

} // namespace dwcp

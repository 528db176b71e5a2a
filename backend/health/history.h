// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "health/snapshot.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace dwcp {

/** Names a kept series over restarts: node and layer by name, the rule by its id ("score": the component's). */
struct SeriesKey {
    std::string node;
    std::string layer;
    std::string metric;
    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
};
inline constexpr std::string_view scoreMetric = "score";

struct SeriesQuery {
    SeriesKey key;
    WallTime from{}; ///< inclusive
    WallTime to{}; ///< exclusive
    std::uint32_t columns = 0; ///< of equal width between from and to; 0: every point as it was taken
};

/** What fell into one column: of at least one value. Gaps have no column. */
struct SeriesColumn {
    WallTime from{};
    double min = 0;
    double max = 0;
    double mean = 0;
    double last = 0;
    std::uint64_t count = 0;
};

/** The values of a layer on a node, added up over a while or one by one. */
struct SampleSums {
    WallTime at{}; ///< when the while begins
    std::vector<SeriesColumn>
        columns; ///< as the rules of the layer, the score last; those without a value have no count
    std::uint64_t results = 0; ///< that they were made of, as far as that is known
};

struct SeriesReading {
    std::vector<SeriesColumn> columns; ///< ascending; when columns were asked for
    Points points; ///< ascending; when they were not. NaN marks a gap
    Duration resolution{}; ///< of what was read: zero for single values, a minute, an hour
    std::uint32_t damaged = 0; ///< pieces that could not be read; their time is a gap
};

/** Error: there is no such series, or reading failed. Called on the thread that reads; it must only hand it on. */
using SeriesAnswer = std::function<void(Result<SeriesReading>)>;

/** Reads what was kept, away from the caller's thread. */
class History {
public:
    virtual ~History() = default;
    virtual void query(SeriesQuery query, SeriesAnswer answer) = 0;
};

} // namespace dwcp

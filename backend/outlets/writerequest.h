// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dwcp {

/** What Prometheus takes for "this series ends here": a NaN of its own. */
double staleMarker() noexcept;

/**
 * A request of the remote write protocol 1.0 (the protobuf message prometheus.WriteRequest) that is being gathered:
 * each series once, with its samples in the order in which they came. Thread: one at a time.
 */
class WriteRequest {
public:
    /** Label name to value; "__name__" is the series' name. Sorted, as the protocol wants it. */
    using Labels = std::map<std::string, std::string>;

    void add(const Labels& labels, std::int64_t milliseconds, double value);
    std::size_t samples() const noexcept { return m_samples; }
    void clear();

    /** The message as the wire has it, before compression. */
    std::string encoded() const;

private:
    std::map<std::string, std::string> m_series; ///< encoded labels to encoded samples
    std::size_t m_samples = 0;
};

} // namespace dwcp

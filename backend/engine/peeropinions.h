// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <memory>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Reads what a node says of its peers: the values of one series, by its label "peer". Where they stand on the page is
 * looked up once a layout. Thread: the engine's.
 */
class PeerOpinions {
public:
    explicit PeerOpinions(std::string series) : m_series(std::move(series)) { }

    const std::string& series() const noexcept { return m_series; }
    /** Those that are thought less of than 1, in page order; left alone when the page says what the last one said. */
    void read(const Readings& readings, std::vector<PeerOpinion>& opinions);

private:
    bool isAsBefore(const Readings& readings);
    void find(const std::shared_ptr<const SeriesLayout>& layout);

    std::string m_series;
    std::shared_ptr<const SeriesLayout> m_layout;
    std::vector<std::size_t> m_columns;
    std::vector<double> m_values; ///< of the columns, on the page before
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sumsarchive.h"
#include "views/choicebox.h"

namespace dwcp {

class Feed;
struct ChartScene;
struct Desk;

/**
 * How far back a chart reaches: from half an hour, of which every value is drawn, to as long as sums are kept. The
 * choice is kept for the page that names itself. Thread: GUI.
 */
class ReachBox final : public ChoiceBox {
    Q_OBJECT

public:
    /** `page` names the choice among the preferences; `usual` is what it is before somebody chooses. */
    ReachBox(const Desk& desk, const QString& page, Duration usual, QWidget* parent = nullptr);

    Duration reach() const;
    /** The nearest choice that reaches so far. */
    void choose(Duration reach);

    /**
     * Fills in what was measured of a series and where the chart begins: every value where the reach is short, sums and
     * the newest value where it is long. A chart never begins before what is known does, and shows two minutes at
     * least.
     */
    void fill(ChartScene& scene, const Snapshot& snapshot, SeriesRef series);

Q_SIGNALS:
    void reachChanged();

private:
    void fillSums(ChartScene& scene, std::shared_ptr<const SeriesSums> sums);

    Feed& m_feed;
    std::shared_ptr<const SeriesSums> m_sums; ///< what m_line was made of
    std::shared_ptr<const Points> m_line;
};

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pastmoments.h"

#include <QString>

#include <optional>

namespace dwcp {

class Feed;
class Page;

/** What a report of what is on the screen would be about. */
struct ReportWish {
    QString type; ///< "summary"; empty: as it is chosen
    QString selection; ///< as a filter line; empty: all
    std::optional<MomentSpan> window; ///< nothing: as it is chosen

    /** As the topic of a place, and back. */
    QString topic() const;
    static ReportWish fromTopic(const QString& topic);
};

/**
 * The kind of report that belongs to the page; its filter line and the node or layer that it shows; the window that is
 * marked in its chart, else the one that the chart shows; in the past the hour before the moment on the screen.
 */
ReportWish reportWishOf(const Page& page, const Feed& feed);

} // namespace dwcp

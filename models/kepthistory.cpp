// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kepthistory.h"

#include "models/feed.h"

namespace dwcp {

namespace {

/** Without Q_OBJECT it has no class name of its own to be found by. */
KeptHistory* keptBy(const Feed& feed)
{
    for (QObject* child : feed.children()) {
        if (auto* kept = dynamic_cast<KeptHistory*>(child))
            return kept;
    }
    return nullptr;
}

} // namespace

KeptHistory::KeptHistory(History& history, Feed& feed) : m_history(history)
{
    delete keptBy(feed);
    setParent(&feed);
}

History* KeptHistory::of(const Feed& feed)
{
    const KeptHistory* kept = keptBy(feed);
    return kept ? &kept->m_history : nullptr;
}

} // namespace dwcp

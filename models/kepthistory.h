// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/history.h"

#include <QObject>

namespace dwcp {

class Feed;

/** Where the past of a Feed is kept: among its children as soon as it has a history. Thread: GUI. */
class KeptHistory final : public QObject {
public:
    /** Takes the place of an earlier one. The history outlives the Feed. */
    KeptHistory(History& history, Feed& feed);
    /** nullptr: nothing is kept. */
    static History* of(const Feed& feed);

private:
    History& m_history;
};

} // namespace dwcp

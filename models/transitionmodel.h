// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feed.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

struct TransitionRow {
    std::shared_ptr<const Event> event;

    std::uint64_t key() const { return event->id; }
    friend bool operator==(const TransitionRow&, const TransitionRow&) = default;
    friend bool operator<(const TransitionRow& a, const TransitionRow& b) { return a.event->id > b.event->id; }
};

/** What became of one breaker, newest first: time, state, why. Commands about it are among it. Thread: GUI. */
class TransitionModel final : public RowTable<TransitionRow> {
    Q_OBJECT

public:
    explicit TransitionModel(QObject* parent = nullptr);

    void refresh(const Feed::Events& events, const Snapshot& snapshot, BreakerId breaker);

private:
    WallTime m_now{};
};

} // namespace dwcp

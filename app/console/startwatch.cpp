// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/startwatch.h"

#include "models/feed.h"

#include <QEvent>
#include <QLoggingCategory>

#include <algorithm>

namespace dwcp {

namespace {

Q_LOGGING_CATEGORY(startLog, "dwcp.start", QtWarningMsg)

bool hasLiveValue(const Snapshot& snapshot)
{
    return std::ranges::any_of(snapshot.nodes, [](const auto& node) {
        return node && std::ranges::any_of(node->components, [](const ComponentState& component) {
            return component.checkedAt != WallTime{};
        });
    });
}

} // namespace

StartWatch::StartWatch(const Clock& clock) : m_clock(clock), m_begin(clock.steady()) { }

void StartWatch::watch(QObject* window, const Feed& feed)
{
    m_feed = &feed;
    window->installEventFilter(this);
    connect(m_feed, &Feed::changed, this,
        [this] { m_live = m_live || (m_feed->snapshot() && hasLiveValue(*m_feed->snapshot())); });
}

bool StartWatch::eventFilter(QObject* watched, QEvent* event)
{
    // The update request is what paints a window and all that is in it.
    if (m_live && event->type() == QEvent::UpdateRequest) {
        watched->removeEventFilter(this);
        watched->event(event);
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_begin);
        qCInfo(startLog, "first live value painted after %lld ms", static_cast<long long>(took.count()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dwcp

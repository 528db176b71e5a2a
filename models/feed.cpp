// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feed.h"

#include "models/sumsarchive.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <iterator>
#include <set>

namespace dwcp {

namespace {

void bound(Feed::Events& events)
{
    while (events.size() > Feed::eventsKept)
        events.pop_front();
}

} // namespace

Feed::Feed(Mailbox<Snapshot>& snapshots, Inbox<Event>& events, std::chrono::milliseconds gap)
    : m_snapshots(snapshots)
    , m_inbox(events)
{
    m_gap.setSingleShot(true);
    m_gap.setInterval(gap);
    connect(&m_gap, &QTimer::timeout, this, [this] {
        if (std::exchange(m_knocked, false))
            wake();
    });
    auto* loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
        if (m_rung.exchange(false))
            wake();
    });
    const auto knock = [this, loop] {
        if (!m_rung.exchange(true))
            loop->wakeUp();
    };
    m_snapshots.onKnock(knock);
    m_inbox.onKnock(knock);
    // What was put before the knock was there would otherwise wait for the next put().
    knock();
}

void Feed::wake()
{
    if (m_gap.isActive()) {
        m_knocked = true;
        return;
    }
    m_gap.start();
    deliver();
}

void Feed::deliver()
{
    const bool cameEvents = takeEvents();
    auto snapshot = m_snapshots.take();
    const bool cameState = snapshot != nullptr;
    if (cameState) {
        m_newest = std::move(snapshot);
        m_recent.remember(m_newest);
    }
    if (cameEvents)
        Q_EMIT eventsArrived();
    if (!m_paused && (cameState || cameEvents))
        show();
}

bool Feed::takeEvents()
{
    m_inbox.takeAll(m_batch);
    Events& target = m_paused ? m_held : m_events;
    std::ranges::transform(
        m_batch, std::back_inserter(target), [](const Event& event) { return std::make_shared<const Event>(event); });
    bound(target);
    return !m_batch.empty();
}

void Feed::show()
{
    look(m_newest);
    Q_EMIT changed();
}

void Feed::look(std::shared_ptr<const Snapshot> moment)
{
    m_moment = std::move(moment);
    m_shown = m_series ? m_series->extended(m_moment, wishes()) : m_moment;
}

void Feed::setHistory(History& history)
{
    m_series = std::make_unique<SeriesArchive>(history, [this] {
        look(m_moment);
        if (m_shown)
            Q_EMIT changed();
    });
    delete SumsArchive::of(*this);
    new SumsArchive(history, *this);
}

void Feed::pause()
{
    if (std::exchange(m_paused, true))
        return;
    Q_EMIT pausedChanged(true);
}

void Feed::resume()
{
    giveUpSeeking();
    miss({});
    if (!std::exchange(m_paused, false))
        return;
    m_past = false;
    m_eventsThen.clear();
    std::ranges::move(m_held, std::back_inserter(m_events));
    m_held.clear();
    bound(m_events);
    Q_EMIT pausedChanged(false);
    show();
}

void Feed::travelTo(WallTime at)
{
    if (!m_newest)
        return;
    if (at >= m_newest->at)
        return resume();
    giveUpSeeking(); // an answer to an earlier question comes too late
    const std::uint64_t question = m_question;
    const auto span = reach();
    if (span && at < span->from) {
        const bool isKept = m_archive && m_archive->span();
        using Why = MissingMoment::Why;
        return miss(MissingMoment{at, isKept ? Why::BeforeFirst : Why::NotRecorded, span->from, {}});
    }
    const auto recent = m_recent.span();
    PastMoments* source = recent && at >= recent->from ? &m_recent : m_archive;
    if (!source)
        return;
    miss({}); // of the moment before: this one is under way
    if (source == m_archive) // what the window remembers is there at once
        seek(at);
    source->find(at, [this, question, at, span](PastMoments::Found found) {
        if (question != m_question)
            return;
        seek({});
        if (!found)
            return miss(MissingMoment{at, MissingMoment::Why::CannotBeRead, span ? span->from : WallTime{},
                found.error().text, found.error().place});
        miss({});
        showPast(std::move(found).value());
    });
}

void Feed::giveUpSeeking()
{
    ++m_question;
    if (m_seeking && m_archive)
        m_archive->giveUp();
    seek({});
}

void Feed::seek(std::optional<WallTime> at)
{
    if (std::exchange(m_seeking, at) != at)
        Q_EMIT seekingChanged();
}

void Feed::miss(std::optional<MissingMoment> moment)
{
    if (m_missing == moment)
        return;
    m_missing = std::move(moment);
    Q_EMIT missingChanged();
}

void Feed::showPast(std::shared_ptr<const Snapshot> moment)
{
    if (m_past && moment == m_moment)
        return;
    const bool wasPaused = std::exchange(m_paused, true);
    m_past = true;
    look(std::move(moment));
    m_eventsThen.clear();
    std::ranges::copy_if(allEvents(), std::back_inserter(m_eventsThen),
        [this](const std::shared_ptr<const Event>& event) { return event->at <= m_shown->at; });
    if (!wasPaused)
        Q_EMIT pausedChanged(true);
    Q_EMIT changed();
}

std::optional<MomentSpan> Feed::reach() const
{
    auto span = m_recent.span();
    const auto farther = m_archive ? m_archive->span() : std::nullopt;
    if (span && farther)
        span->from = std::min(span->from, farther->from);
    return span;
}

Feed::Events Feed::allEvents() const
{
    Events all = m_events;
    std::ranges::copy(m_held, std::back_inserter(all));
    return all;
}

void Feed::watch(QObject* owner, std::vector<SeriesRef> refs)
{
    const auto found = std::ranges::find(m_wishes, owner, [](const auto& wish) { return wish.first; });
    if (found != m_wishes.end() && found->second == refs)
        return;
    if (found == m_wishes.end()) {
        if (refs.empty())
            return;
        connect(owner, &QObject::destroyed, this, [this, owner] { watch(owner, {}); });
        m_wishes.emplace_back(owner, std::move(refs));
    } else if (refs.empty()) {
        m_wishes.erase(found);
        disconnect(owner, &QObject::destroyed, this, nullptr);
    } else {
        found->second = std::move(refs);
    }
    Q_EMIT wishesChanged();
    // Live, the engine's next moment brings the series; a moment that is held has only the archive to turn to.
    if (m_paused && m_series) {
        look(m_moment);
        Q_EMIT changed();
    }
}

std::vector<SeriesRef> Feed::wishes() const
{
    std::set<SeriesRef> merged;
    for (const auto& [owner, refs] : m_wishes) {
        for (const SeriesRef& ref : refs) {
            if (merged.size() < watchLimit)
                merged.insert(ref);
        }
    }
    return {merged.begin(), merged.end()};
}

} // namespace dwcp

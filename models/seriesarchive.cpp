// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriesarchive.h"

#include "models/keptkey.h"

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** What is missing at the far end before it is worth another question. */
constexpr Duration mayBeMissing = 10min;
/** Series that are kept when nobody wishes for them any more. */
constexpr std::size_t mostKept = 64;

std::shared_ptr<const Points> joined(const Points& older, const Points* newer, WallTime end)
{
    const WallTime border = newer && !newer->empty() ? newer->front().at : end;
    auto points = std::make_shared<Points>();
    const auto last = std::ranges::lower_bound(older, border, {}, &Point::at);
    points->reserve(static_cast<std::size_t>(last - older.begin()) + (newer ? newer->size() : 0));
    points->assign(older.begin(), last);
    if (newer)
        points->insert(points->end(), newer->begin(), newer->end());
    return points;
}

} // namespace

SeriesArchive::SeriesArchive(History& history, std::function<void()> arrived)
    : m_history(history)
    , m_arrived(std::move(arrived))
    , m_knock([this] { take(); })
{
    m_answers->onKnock(m_knock.knock());
}

void SeriesArchive::take()
{
    std::vector<Answered> answers;
    m_answers->takeAll(answers);
    for (Answered& answer : answers)
        m_kept[answer.ref] = {answer.from, answer.to, std::move(answer.points), false, nullptr, nullptr};
    if (!answers.empty())
        m_arrived();
}

std::shared_ptr<const Snapshot> SeriesArchive::extended(
    const std::shared_ptr<const Snapshot>& snapshot, std::span<const SeriesRef> wishes)
{
    if (!snapshot)
        return snapshot;
    if (m_kept.size() > mostKept)
        std::erase_if(m_kept, [&](const auto& kept) { return !std::ranges::binary_search(wishes, kept.first); });
    std::vector<WatchedSeries> watched;
    for (const SeriesRef& ref : wishes) {
        if (auto points = older(*snapshot, ref))
            watched.push_back({ref, std::move(points)});
    }
    if (watched.empty())
        return snapshot;
    auto result = std::make_shared<Snapshot>(*snapshot);
    for (WatchedSeries& series : watched) {
        const auto place = std::ranges::lower_bound(result->watched, series.ref, {}, &WatchedSeries::ref);
        if (place != result->watched.end() && place->ref == series.ref)
            *place = std::move(series);
        else
            result->watched.insert(place, std::move(series));
    }
    return result;
}

/** Older and newer points as one; nullptr while there are no older ones. */
std::shared_ptr<const Points> SeriesArchive::older(const Snapshot& snapshot, SeriesRef ref)
{
    const auto watched = std::ranges::find(snapshot.watched, ref, &WatchedSeries::ref);
    const std::shared_ptr<const Points> newer = watched == snapshot.watched.end() ? nullptr : watched->points;
    const WallTime from = snapshot.at - reach;
    const WallTime to = newer && !newer->empty() ? newer->front().at : snapshot.at;
    if (to <= from + mayBeMissing)
        return nullptr; // memory reaches back as far as the charts do
    Kept& kept = m_kept[ref];
    const bool covers = kept.points && kept.from <= from + mayBeMissing && kept.to >= to;
    if (!covers && !kept.isAsked)
        ask(snapshot, ref, from);
    if (!kept.points || kept.points->empty() || kept.points->front().at >= to)
        return nullptr;
    if (!kept.merged || kept.newer != newer || !newer) {
        kept.merged = joined(*kept.points, newer.get(), to);
        kept.newer = newer;
    }
    return kept.merged;
}

void SeriesArchive::ask(const Snapshot& snapshot, SeriesRef ref, WallTime from)
{
    const auto key = keptKeyOf(snapshot, ref);
    m_kept[ref].isAsked = true; // also when it cannot be asked: it will not be kept by the next moment either
    if (!key)
        return;
    const WallTime to = snapshot.at;
    m_history.query({*key, from, to, 0}, [answers = m_answers, ref, from, to](Result<SeriesReading> reading) {
        auto points = std::make_shared<Points>();
        if (reading)
            *points = std::move(reading.value().points);
        // A full box loses an answer; the chart is then as short as without a journal.
        static_cast<void>(answers->put({ref, from, to, std::move(points)}));
    });
}

} // namespace dwcp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seriesarchive.h"

#include "models/keptkey.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** What is missing at the far end before it is worth another question. */
constexpr Duration mayBeMissing = 10min;
/** Series that are kept when nobody wishes for them any more. */
constexpr std::size_t mostKept = 64;

constexpr int mostMissed = 3; ///< so many checks in a row may be missing before that is a gap

/** A check that is late or slow has its points farther apart than its interval. */
Duration gapOf(const Points& points, Duration interval)
{
    std::vector<Duration> steps;
    for (std::size_t i = 1; i < points.size(); ++i)
        steps.push_back(points[i].at - points[i - 1].at);
    if (steps.empty())
        return interval * mostMissed;
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return std::max(interval, *middle) * mostMissed;
}

/** A point without a value after the last one: the line ends there. */
void endLine(Points& points)
{
    points.push_back({points.back().at + Duration(1), std::numeric_limits<double>::quiet_NaN()});
}

Points withGaps(const Points& points, Duration gap)
{
    Points marked;
    marked.reserve(points.size());
    for (const Point& point : points) {
        if (!marked.empty() && point.at - marked.back().at > gap)
            endLine(marked);
        marked.push_back(point);
    }
    return marked;
}

std::shared_ptr<const Points> joined(const Points& older, const Points* newer, WallTime end, Duration gap)
{
    const WallTime border = newer && !newer->empty() ? newer->front().at : end;
    auto points = std::make_shared<Points>();
    const auto last = std::ranges::lower_bound(older, border, {}, &Point::at);
    points->reserve(static_cast<std::size_t>(last - older.begin()) + (newer ? newer->size() : 0));
    points->assign(older.begin(), last);
    if (newer && !newer->empty() && !points->empty() && newer->front().at - points->back().at > gap)
        endLine(*points);
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
        m_kept[answer.ref] = {answer.from, answer.to, std::move(answer.points), answer.gap, false, nullptr, nullptr};
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
        kept.merged = joined(*kept.points, newer.get(), to, kept.gap);
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
    const Duration interval = snapshot.component({ref.node, ref.layer})->spec->interval;
    m_history.query({*key, from, to, 0}, [answers = m_answers, ref, from, to, interval](Result<SeriesReading> reading) {
        auto points = std::make_shared<Points>();
        if (reading)
            *points = std::move(reading.value().points);
        const Duration gap = gapOf(*points, interval);
        *points = withGaps(*points, gap);
        // A full box loses an answer; the chart is then as short as without a journal.
        static_cast<void>(answers->put({ref, from, to, std::move(points), gap}));
    });
}

} // namespace dwcp

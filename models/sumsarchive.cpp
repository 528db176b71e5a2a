// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sumsarchive.h"

#include "models/feed.h"
#include "models/keptkey.h"

#include <algorithm>
#include <limits>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostKept = 16;
constexpr int gapSteps = 3; ///< as many of the usual distances between columns are a gap

WallTime roundedUp(WallTime at, Duration step)
{
    const Duration since = at.time_since_epoch();
    return WallTime((since + step - Duration(1)) / step * step);
}

/** A check that runs less often than a column is wide leaves columns out that are no gaps. */
Duration gapOf(const std::vector<SeriesColumn>& columns, Duration width)
{
    std::vector<Duration> steps;
    for (std::size_t i = 1; i < columns.size(); ++i)
        steps.push_back(columns[i].from - columns[i - 1].from);
    if (steps.empty())
        return width * gapSteps;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return std::max(width, *middle) * gapSteps;
}

void addMeans(SeriesSums& sums)
{
    for (const SeriesColumn& column : sums.columns) {
        const WallTime at = column.from + sums.width / 2;
        if (!sums.means.empty() && at - sums.means.back().at > sums.gap)
            sums.means.push_back({at - sums.width, std::numeric_limits<double>::quiet_NaN()});
        sums.means.push_back({at, column.mean});
    }
}

std::shared_ptr<const SeriesSums> sumsOf(SeriesQuery query, WallTime to, SeriesReading reading)
{
    auto sums = std::make_shared<SeriesSums>();
    sums->from = query.from;
    sums->to = to;
    sums->width = (query.to - query.from) / query.columns;
    sums->columns = std::move(reading.columns);
    sums->gap = gapOf(sums->columns, sums->width);
    addMeans(*sums);
    return sums;
}

} // namespace

SumsArchive::SumsArchive(History& history, Feed& feed)
    : QObject(&feed)
    , m_history(history)
    , m_feed(feed)
    , m_knock([this] { take(); })
{
    m_answers->onKnock(m_knock.knock());
}

SumsArchive* SumsArchive::of(const Feed& feed)
{
    return feed.findChild<SumsArchive*>(QString(), Qt::FindDirectChildrenOnly);
}

Duration SumsArchive::widthFor(Duration reach)
{
    return reach <= 24h ? Duration(1min) : reach <= 24h * 7 ? Duration(5min) : reach <= 24h * 31 ? Duration(1h) : 12h;
}

void SumsArchive::take()
{
    std::vector<Answered> answers;
    m_answers->takeAll(answers);
    for (Answered& answer : answers)
        m_kept[answer.wish] = {answer.to, false, std::move(answer.sums)};
    if (!answers.empty() && m_feed.snapshot())
        Q_EMIT m_feed.changed();
}

std::shared_ptr<const SeriesSums> SumsArchive::sums(const Snapshot& snapshot, SeriesRef ref, Duration reach)
{
    const auto key = keptKeyOf(snapshot, ref);
    if (!key)
        return nullptr;
    const Wish wish{ref, reach};
    if (m_kept.size() > mostKept)
        std::erase_if(m_kept, [&](const auto& kept) { return kept.first != wish && !kept.second.isAsked; });
    Kept& kept = m_kept[wish];
    // Of another moment: time went on, or somebody travelled.
    const Duration off = kept.to > snapshot.at ? kept.to - snapshot.at : snapshot.at - kept.to;
    if (!kept.isAsked && off > std::max<Duration>(1min, widthFor(reach) / 60)) {
        kept.isAsked = true;
        ask(*key, wish, snapshot.at);
    }
    return m_kept[wish].sums;
}

/** In whole columns, so that the sums of the journal fall into them without a rest. */
void SumsArchive::ask(SeriesKey key, const Wish& wish, WallTime to)
{
    const Duration width = widthFor(wish.reach);
    const WallTime end = roundedUp(to + Duration(1), width);
    const auto columns = static_cast<std::uint32_t>(wish.reach / width);
    const SeriesQuery query{std::move(key), end - width * columns, end, columns};
    m_history.query(query, [answers = m_answers, query, wish, to](Result<SeriesReading> reading) {
        std::shared_ptr<const SeriesSums> sums;
        if (reading && !reading->columns.empty())
            sums = sumsOf(query, to, std::move(reading).value());
        // A full box loses an answer; the chart then shows what memory has.
        static_cast<void>(answers->put({wish, to, std::move(sums)}));
    });
}

} // namespace dwcp

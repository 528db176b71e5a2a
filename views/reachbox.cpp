// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reachbox.h"

#include "models/feed.h"
#include "models/quantities.h"
#include "views/desk.h"
#include "views/preferences.h"
#include "views/timechart.h"

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration choices[] = {30min, 1h, 6h, 24h, 24h * 7, 24h * 30, SumsArchive::longestReach};
constexpr Duration shortest = 2min;

/** The means, and after them the newest value, so that the line ends now. */
std::shared_ptr<const Points> lineOf(const SeriesSums& sums, const Points* live)
{
    auto line = std::make_shared<Points>(sums.means);
    if (!live || live->empty())
        return line;
    // The middle of the last column may lie ahead.
    while (!line->empty() && line->back().at >= live->back().at)
        line->pop_back();
    line->push_back(live->back());
    return line;
}

} // namespace

ReachBox::ReachBox(const Desk& desk, const QString& page, Duration usual, QWidget* parent)
    : ChoiceBox(desk.theme, parent)
    , m_feed(desk.feed)
{
    setAccessibleName(tr("Range"));
    setToolTip(tr("How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day"));
    for (const Duration choice : choices)
        addItem(Quantities::duration(choice), qint64(choice.count()));
    const QString name = page + QStringLiteral("/reach");
    choose(usual);
    if (desk.preferences && desk.preferences->kept(name).isValid())
        choose(Duration(desk.preferences->kept(name).toLongLong()));
    connect(this, &QComboBox::currentIndexChanged, this, [this, name, preferences = desk.preferences] {
        if (preferences)
            preferences->keepFor(name, qint64(reach().count()));
        Q_EMIT reachChanged();
    });
}

Duration ReachBox::reach() const
{
    return Duration(currentData().toLongLong());
}

void ReachBox::choose(Duration reach)
{
    const auto found = std::ranges::lower_bound(choices, reach);
    setCurrentIndex(int(std::min<std::ptrdiff_t>(found - std::begin(choices), std::ssize(choices) - 1)));
}

void ReachBox::fill(ChartScene& scene, const Snapshot& snapshot, SeriesRef series)
{
    for (const WatchedSeries& watched : snapshot.watched) {
        if (watched.ref == series)
            scene.measured = watched.points;
    }
    if (reach() > SumsArchive::longestRaw) {
        SumsArchive* archive = SumsArchive::of(m_feed);
        if (auto sums = archive ? archive->sums(snapshot, series, reach()) : nullptr)
            fillSums(scene, std::move(sums));
    }
    scene.from = snapshot.at - shortest;
    if (scene.measured && !scene.measured->empty())
        scene.from = std::clamp(scene.measured->front().at, snapshot.at - reach(), scene.from);
}

void ReachBox::fillSums(ChartScene& scene, std::shared_ptr<const SeriesSums> sums)
{
    const bool isSame = m_line && m_sums == sums && scene.measured && !scene.measured->empty() && !m_line->empty()
        && m_line->back() == scene.measured->back();
    if (!isSame)
        m_line = lineOf(*sums, scene.measured.get());
    m_sums = sums;
    scene.measured = m_line;
    scene.sums = std::move(sums);
}

} // namespace dwcp

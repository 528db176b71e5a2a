// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportwish.h"

#include "models/feed.h"
#include "views/filterbar.h"
#include "views/page.h"
#include "views/timechart.h"

#include <QUrlQuery>

#include <array>
#include <utility>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

/** Pages that are not here are about everything. */
constexpr std::array<std::pair<const char*, const char*>, 9> types{{{"fleet", "detailed"}, {"node", "detailed"},
    {"layers", "detailed"}, {"alerts", "alerts"}, {"breakers", "breakers"}, {"resilience", "breakers"},
    {"trends", "trends"}, {"slos", "slo"}, {"incidents", "incident"}}};

QString typeFor(const QString& page)
{
    for (const auto& [id, type] : types) {
        if (page == QLatin1String(id))
            return QLatin1String(type);
    }
    return page == QLatin1String("events") ? QStringLiteral("audit") : QStringLiteral("summary");
}

QString selectionOn(const Page& page, const Feed& feed)
{
    QStringList words;
    const Place place = page.place();
    const Snapshot* snapshot = feed.snapshot().get();
    if (snapshot && place.page == QLatin1String("node") && place.node < snapshot->nodes.size())
        words << QStringLiteral("node:") + QString::fromStdString(snapshot->nodes[place.node]->name);
    if (snapshot && snapshot->layers && place.layer < snapshot->layers->size())
        words << QStringLiteral("layer:") + QString::fromStdString(snapshot->layers->at(place.layer).id);
    for (const FilterBar* bar : page.findChildren<FilterBar*>()) {
        if (bar->isVisible() && bar->filter().problem().isEmpty() && !bar->filter().isEmpty())
            words << bar->filter().line().trimmed();
    }
    return words.join(u' ');
}

std::optional<MomentSpan> windowOn(const Page& page, const Feed& feed)
{
    for (const TimeChart* chart : page.findChildren<TimeChart*>()) {
        if (!chart->isVisible())
            continue;
        if (chart->brushed())
            return chart->brushed();
        const ChartScene& scene = chart->scene();
        if (scene.from < scene.now)
            return MomentSpan{scene.from, scene.now};
    }
    if (feed.isPast() && feed.snapshot())
        return MomentSpan{feed.snapshot()->at - 1h, feed.snapshot()->at};
    return std::nullopt;
}

QString secondsOf(WallTime at)
{
    return QString::number(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count());
}

WallTime timeIn(const QUrlQuery& query, const QString& key)
{
    return WallTime(std::chrono::seconds(query.queryItemValue(key).toLongLong()));
}

} // namespace

QString ReportWish::topic() const
{
    QUrlQuery query{{QStringLiteral("type"), type},
        {QStringLiteral("select"), QString::fromLatin1(selection.toUtf8().toPercentEncoding())}};
    if (window) {
        query.addQueryItem(QStringLiteral("from"), secondsOf(window->from));
        query.addQueryItem(QStringLiteral("to"), secondsOf(window->to));
    }
    return query.toString();
}

ReportWish ReportWish::fromTopic(const QString& topic)
{
    const QUrlQuery query(topic);
    ReportWish wish;
    wish.type = query.queryItemValue(QStringLiteral("type"));
    wish.selection = query.queryItemValue(QStringLiteral("select"), QUrl::FullyDecoded);
    if (query.hasQueryItem(QStringLiteral("from")))
        wish.window = MomentSpan{timeIn(query, QStringLiteral("from")), timeIn(query, QStringLiteral("to"))};
    return wish;
}

ReportWish reportWishOf(const Page& page, const Feed& feed)
{
    return {typeFor(page.place().page), selectionOn(page, feed), windowOn(page, feed)};
}

} // namespace dwcp

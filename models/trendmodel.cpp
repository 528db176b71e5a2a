// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendmodel.h"

#include "models/isolates.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

constexpr double secondsPerHour = 3600;

bool isGrey(const TrendRow& row)
{
    return row.trend().direction == TrendDirection::Unknown || row.trend().unskilled;
}

/** 0: on its way to a limit, then degrading, steady, improving, unskilled, unknown. */
int rank(const TrendRow& row)
{
    const MetricTrend& trend = row.trend();
    if (trend.direction == TrendDirection::Unknown)
        return 5;
    if (trend.unskilled)
        return 4;
    if (trend.crossing)
        return 0;
    switch (trend.direction) {
    case TrendDirection::Degrading:
        return 1;
    case TrendDirection::Stable:
        return 2;
    default:
        return 3;
    }
}

Duration timeTo(const TrendRow& row)
{
    return row.trend().crossing ? row.trend().crossing->median : Duration::max();
}

QString arrow(const TrendRow& row)
{
    switch (row.trend().direction) {
    case TrendDirection::Improving:
    case TrendDirection::Degrading:
        return row.trend().slope < 0 ? QStringLiteral("↘") : QStringLiteral("↗");
    case TrendDirection::Stable:
        return QStringLiteral("→");
    case TrendDirection::Unknown:
        break;
    }
    return Quantities::unknown();
}

QVariant whatRoles(const TrendRow& row, int role)
{
    if (row.isStale() && role == IconRole)
        return QStringLiteral("clock");
    switch (role) {
    case LevelRole:
        return row.trend().crossing ? QVariant() : QVariant(static_cast<int>(row.state->rules[row.rule].level));
    case PredictedLevelRole:
        if (!row.trend().crossing)
            return {};
        return static_cast<int>(row.trend().unskilled ? Level::Unknown
                : row.trend().crossing->critical      ? Level::Critical
                                                      : Level::Degraded);
    case StrongRole:
        return !isGrey(row);
    case QuietRole:
        return isGrey(row);
    case SecondLineRole:
        return toText(row.place().rule->name);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return TrendModel::tr("%1 %2, %3")
            .arg(toText(row.node->name), toText(row.state->spec->name), toText(row.place().rule->name));
    case SeriesRole:
        return QVariant::fromValue(row.key());
    default:
        return {};
    }
}

QVariant directionRoles(const TrendRow& row, int role)
{
    if (role == QuietRole)
        return true;
    if (role == InkRole && !isGrey(row) && row.trend().direction == TrendDirection::Degrading)
        return static_cast<int>(Level::Degraded);
    if (role == InkRole && !isGrey(row) && row.trend().direction == TrendDirection::Improving)
        return static_cast<int>(Level::Healthy);
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(Texts::direction(row.trend().direction))
                                                                     : QVariant();
}

QString range(const ThresholdCrossing& crossing)
{
    const auto bound = [](Duration duration) {
        return duration == Duration::max() ? TrendModel::tr("later") : Quantities::duration(duration);
    };
    const QString low = bound(crossing.low95);
    const QString high = bound(crossing.high95);
    return low == high ? QString() : TrendModel::tr("%1 – %2").arg(low, high);
}

QString timeText(const TrendRow& row)
{
    const MetricTrend& trend = row.trend();
    if (trend.crossing)
        return Quantities::duration(trend.crossing->median);
    if (trend.direction == TrendDirection::Unknown)
        return TrendModel::tr("%1 of 10 points").arg(trend.points);
    return TrendModel::tr("none in 24 h");
}

QVariant timeRoles(const TrendRow& row, int role)
{
    if (role == SecondLineRole && row.trend().crossing)
        return row.trend().unskilled ? TrendModel::tr("loses to naive, cannot alert") : range(*row.trend().crossing);
    if (role == StrongRole)
        return row.trend().crossing && !isGrey(row);
    return role == QuietRole ? QVariant(isGrey(row) || !row.trend().crossing) : QVariant();
}

QVariant confidenceRoles(const TrendRow& row, int role)
{
    if (role == RatioRole)
        return row.trend().direction == TrendDirection::Unknown ? NAN : row.trend().confidence;
    return role == QuietRole ? QVariant(isGrey(row)) : QVariant();
}

QVariant quiet(const TrendRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

bool operator<(const TrendRow& a, const TrendRow& b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return timeTo(a) != timeTo(b) ? timeTo(a) < timeTo(b) : a.key() < b.key();
}

QString slopeText(const TrendRow& row)
{
    if (row.trend().direction == TrendDirection::Unknown)
        return Quantities::unknown();
    const double hourly = row.trend().slope * secondsPerHour;
    const QString value = Quantities::value(hourly, row.place().rule->unit);
    return isolated(TrendModel::tr("%1/h").arg(withSign(hourly, value)));
}

TrendModel::TrendModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("what"), tr("Node, metric"), Qt::AlignLeft,
                [](const TrendRow& row) { return toText(row.node->name); }, {}, whatRoles},
            {QStringLiteral("direction"), {}, Qt::AlignHCenter, arrow, {}, directionRoles},
            {QStringLiteral("slope"), tr("Slope"), Qt::AlignRight, slopeText,
                [](const TrendRow& row) { return SortKey::of(row.trend().slope); }, quiet},
            {QStringLiteral("time"), tr("To threshold"), Qt::AlignLeft, timeText,
                [](const TrendRow& row) { return SortKey::of(double(timeTo(row).count())); }, timeRoles},
            {QStringLiteral("chance"), tr("Chance"), Qt::AlignRight,
                [](const TrendRow& row) {
                    return row.trend().crossing ? Quantities::chance(row.trend().crossing->chance)
                                                : Quantities::unknown();
                },
                [](const TrendRow& row) {
                    return SortKey::of(row.trend().crossing ? -row.trend().crossing->chance : NAN);
                },
                quiet},
            {QStringLiteral("confidence"), tr("Confidence"), Qt::AlignRight,
                [](const TrendRow& row) {
                    return row.trend().direction == TrendDirection::Unknown
                        ? Quantities::unknown()
                        : Quantities::fixed(row.trend().confidence, 2);
                },
                [](const TrendRow& row) { return SortKey::of(-row.trend().confidence); }, confidenceRoles},
        },
        parent)
{
}

void TrendModel::refresh(const Snapshot& snapshot, const Filter& filter, SeriesRef asked)
{
    const bool all = snapshot.nodes.size() <= smallFleet;
    if (all != m_all)
        m_found = {};
    m_all = all;
    std::vector<TrendRow> rows = m_found.collect(snapshot, [all](const auto& node, std::vector<TrendRow>& found) {
        for (const ComponentState& component : node->components) {
            for (std::size_t i = 0; i < component.rules.size(); ++i) {
                const RuleState& rule = component.rules[i];
                if (rule.presence != Presence::NotProvided && (all || rule.trend->crossing))
                    found.push_back({{node, &component}, static_cast<std::uint16_t>(i)});
            }
        }
    });
    m_foundCount = rows.size();
    if (!filter.isEmpty())
        std::erase_if(
            rows, [&](const TrendRow& row) { return !filter.passes(*row.node, *row.state, *snapshot.layers); });
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), mostRows));
    std::partial_sort(rows.begin(), end, rows.end());
    rows.erase(end, rows.end());
    const ComponentState* component = snapshot.component({asked.node, asked.layer});
    if (component && asked.rule < component->rules.size()
        && std::ranges::find(rows, asked, &TrendRow::key) == rows.end())
        rows.push_back({{snapshot.nodes[asked.node], component}, asked.rule});
    apply(std::move(rows));
}

} // namespace dwcp

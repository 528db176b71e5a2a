// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crossingmodel.h"

#include "models/drawings.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QString metricName(const CrossingRow& row)
{
    const RulePlace place = rulePlace(*row.state->spec, row.rule);
    return place.rule ? toText(place.rule->name) : QString();
}

QString sentence(const CrossingRow& row)
{
    const ThresholdCrossing& crossing = *row.trend().crossing;
    return CrossingModel::tr("%1 %2 crosses its limit in %3, between %4 and %5 by 80%, chance %6")
        .arg(toText(row.node->name), metricName(row), Quantities::duration(crossing.median),
            Quantities::duration(crossing.low80),
            crossing.high80 == Duration::max() ? CrossingModel::tr("later") : Quantities::duration(crossing.high80),
            Quantities::chance(crossing.chance));
}

QVariant whatRoles(const CrossingRow& row, int role)
{
    const Level level = row.trend().unskilled ? Level::Unknown
        : row.trend().crossing->critical      ? Level::Critical
                                              : Level::Degraded;
    if (row.isStale() && role == IconRole)
        return QStringLiteral("clock");
    switch (role) {
    case PredictedLevelRole:
        return static_cast<int>(level);
    case StrongRole:
        return true;
    case SecondLineRole:
        return metricName(row);
    case SeriesRole:
        return QVariant::fromValue(row.key());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(row);
    default:
        return {};
    }
}

QVariant whiskerRoles(const CrossingRow& row, int role)
{
    return role == WhiskerRole ? QVariant::fromValue(Whisker::of(*row.trend().crossing, row.trend().unskilled))
                               : QVariant();
}

QVariant timeRoles(const CrossingRow& row, int role)
{
    if (role == StrongRole)
        return row.trend().crossing->median < std::chrono::hours(1);
    return role == QuietRole ? QVariant(row.trend().unskilled) : QVariant();
}

QVariant quiet(const CrossingRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

CrossingModel::CrossingModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("what"), CrossingModel::tr("Node, metric"), Qt::AlignLeft,
                [](const CrossingRow& row) { return toText(row.node->name); }, {}, whatRoles},
            {QStringLiteral("range"), {}, Qt::AlignLeft, [](const CrossingRow&) { return QString(); }, {}, whiskerRoles,
                false, true},
            {QStringLiteral("in"), CrossingModel::tr("Crosses in"), Qt::AlignRight,
                [](const CrossingRow& row) { return Quantities::duration(row.trend().crossing->median); }, {},
                timeRoles},
            {QStringLiteral("chance"), CrossingModel::tr("Chance"), Qt::AlignRight,
                [](const CrossingRow& row) { return Quantities::chance(row.trend().crossing->chance); }, {}, quiet},
        },
        parent)
{
}

void CrossingModel::refresh(const Snapshot& snapshot)
{
    apply(m_found.collect(snapshot, [this](const auto& node, std::vector<CrossingRow>& found) {
        for (const ComponentState& component : node->components) {
            for (std::size_t i = 0; i < component.rules.size(); ++i) {
                const MetricTrend& trend = component.rules[i].trend;
                m_mostPoints = std::max(m_mostPoints, trend.points);
                if (trend.crossing)
                    found.push_back({{node, &component}, std::uint16_t(i)});
            }
        }
    }));
}

} // namespace dwcp

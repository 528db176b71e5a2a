// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/degradationmodel.h"

#include "models/drawings.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

using RoleOf = std::function<QVariant(const DegradationRow&, int)>;

/** A column whose cells are quiet. */
RoleOf quiet()
{
    return [](const DegradationRow&, int role) { return role == QuietRole ? QVariant(true) : QVariant(); };
}

QVariant levelRoles(const DegradationRow& row, int role)
{
    if (role == SecondLineRole && row.isStale())
        return Texts::flag(Flag::Stale);
    return role == LevelRole || role == InkRole ? QVariant(static_cast<int>(row.state->level)) : QVariant();
}

QVariant strong(const DegradationRow&, int role)
{
    return role == StrongRole ? QVariant(true) : QVariant();
}

QVariant causeRoles(const DegradationRow& row, int role)
{
    if (role == Qt::ToolTipRole)
        return Texts::cause(*row.state);
    return role == ComponentRole ? QVariant::fromValue(row.id()) : QVariant();
}

} // namespace

DegradationModel::DegradationModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("rank"), {}, Qt::AlignRight,
                [](const DegradationRow& row) { return QString::number(row.rank); }, {}, quiet()},
            {QStringLiteral("level"), DegradationModel::tr("Level"), Qt::AlignLeft,
                [](const DegradationRow& row) { return Texts::level(row.state->level); }, {}, levelRoles},
            {QStringLiteral("node"), DegradationModel::tr("Node"), Qt::AlignLeft,
                [](const DegradationRow& row) { return toText(row.node->name); }, {}, strong},
            {QStringLiteral("layer"), DegradationModel::tr("Layer"), Qt::AlignLeft,
                [this](const DegradationRow& row) { return layerName(row.state->layer); }, {}, quiet()},
            {QStringLiteral("cause"), DegradationModel::tr("Cause"), Qt::AlignLeft,
                [](const DegradationRow& row) { return Texts::cause(*row.state); }, {}, causeRoles},
            {QStringLiteral("since"), DegradationModel::tr("Since"), Qt::AlignLeft,
                [this](const DegradationRow& row) {
                    return DegradationModel::tr("%1, %2").arg(
                        Quantities::minutes(row.state->since, m_now), Quantities::age(m_now - row.state->since));
                },
                {}, quiet(), true},
            {QStringLiteral("interval"), DegradationModel::tr("Check every"), Qt::AlignRight,
                [](const DegradationRow& row) { return Quantities::duration(row.state->interval); }, {}, quiet()},
        },
        parent)
{
}

QString DegradationModel::layerName(LayerIndex layer) const
{
    return m_layers && layer < m_layers->size() ? toText((*m_layers)[layer].name) : QString();
}

void DegradationModel::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    m_layers = snapshot.layers;
    std::vector<DegradationRow> rows =
        m_found.collect(snapshot, [](const auto& node, std::vector<DegradationRow>& found) {
            for (const ComponentState& component : node->components) {
                if (isIll(component.level))
                    found.push_back({{node, &component}});
            }
        });
    std::sort(rows.begin(), rows.end());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = int(i) + 1;
    apply(std::move(rows));
}

} // namespace dwcp

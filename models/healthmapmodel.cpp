// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthmapmodel.h"

#include "models/drawings.h"
#include "models/facttexts.h"
#include "models/prediction.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <cmath>
#include <limits>

namespace dwcp {

namespace {

QVariant facetLevels(const ComponentState& component)
{
    QList<int> levels;
    for (const FacetState& facet : component.facets)
        levels << (facet.presence == Presence::Value ? static_cast<int>(facet.level)
                                                     : static_cast<int>(Level::Unknown));
    return QVariant::fromValue(levels);
}

/** The word at a cell's right edge: what is most worth knowing beside the level. */
QString note(const ComponentState& component, WallTime now)
{
    if (component.flags.has(Flag::Stale))
        return Quantities::brief(now - component.checkedAt);
    if (component.flags.has(Flag::Soft))
        return QStringLiteral("%1/%2").arg(component.attempt).arg(component.attemptsNeeded);
    if (const auto soon = nextCrossing(component))
        return Quantities::brief(soon->inTime);
    return {};
}

QString groupNote(const HealthMapRow& row)
{
    if (row.groupSize < 100)
        return HealthMapModel::tr("%1 of %2 ok").arg(row.groupHealthy).arg(row.groupSize);
    return HealthMapModel::tr("%1 not ok").arg(Quantities::count(row.groupSize - row.groupHealthy));
}

QString tooltip(const NodeState& node, const ComponentState& component, const QString& layer)
{
    const QString cause = Texts::cause(component);
    const QString sentence = Texts::component(node, component, layer);
    return cause.isEmpty() ? sentence : sentence + u'\n' + cause;
}

} // namespace

HealthMapModel::HealthMapModel(QObject* parent) : RowTable({}, parent) { }

int HealthMapModel::firstLayerColumn() const
{
    return 3;
}

std::vector<Column<HealthMapRow>> HealthMapModel::columnsFor(const std::vector<LayerColumn>& layers) const
{
    std::vector<Column<HealthMapRow>> columns;
    columns.push_back({QStringLiteral("region"), HealthMapModel::tr("Region"), Qt::AlignLeft,
        [](const HealthMapRow& row) { return toText(row.node->region); }, {},
        [](const HealthMapRow& row, int role) -> QVariant {
            if (role == GroupRole)
                return row.group;
            if (role == GroupNoteRole)
                return groupNote(row);
            if (role == Qt::ToolTipRole) // the column is narrow
                return QStringList{toText(row.node->region), groupNote(row)}.join(QStringLiteral(", "));
            return {};
        }});
    columns.push_back({QStringLiteral("node"), HealthMapModel::tr("Node"), Qt::AlignLeft,
        [](const HealthMapRow& row) { return toText(row.node->name); }, {},
        [](const HealthMapRow& row, int role) -> QVariant {
            if (role == StrongRole)
                return isIll(row.node->level);
            return role == Qt::ToolTipRole
                ? QVariant(row.node->problem.empty() ? toText(row.node->url) : factText(row.node->problem))
                : QVariant();
        }});
    columns.push_back({QStringLiteral("votes"), HealthMapModel::tr("Votes"), Qt::AlignRight,
        [](const HealthMapRow& row) { return Quantities::number(row.node->weight); }, {},
        [](const HealthMapRow&, int role) -> QVariant { return role == QuietRole ? QVariant(true) : QVariant(); }});
    for (std::size_t i = 0; i < layers.size(); ++i)
        columns.push_back(layerColumn(LayerIndex(i), layers[i]));
    columns.push_back({QStringLiteral("score"), HealthMapModel::tr("Score"), Qt::AlignRight,
        [](const HealthMapRow& row) { return Quantities::score(row.node->score); }, {},
        [](const HealthMapRow& row, int role) -> QVariant {
            if (role == InkRole && (isIll(row.node->level) || row.node->level == Level::Unknown))
                return static_cast<int>(row.node->level);
            return role == StrongRole || role == QuietRole ? QVariant(true) : QVariant();
        }});
    return columns;
}

Column<HealthMapRow> HealthMapModel::layerColumn(LayerIndex layer, const LayerColumn& column) const
{
    const QString name = toText(column.name);
    const QString title = column.code.empty() ? name : toText(column.code) + u'\n' + name;
    return {QStringLiteral("layer:") + toText(column.id), title, Qt::AlignLeft,
        [layer](const HealthMapRow& row) {
            const ComponentState* component = row.node->component(layer);
            return component ? Quantities::score(component->score) : HealthMapModel::tr("none");
        },
        {}, [this, layer, name](const HealthMapRow& row, int role) { return cell(row, layer, name, role); }, true};
}

QVariant HealthMapModel::cell(const HealthMapRow& row, LayerIndex layer, const QString& name, int role) const
{
    const ComponentState* component = row.node->component(layer);
    if (!component)
        return role == Qt::AccessibleTextRole
            ? QVariant(HealthMapModel::tr("%1 has no %2").arg(toText(row.node->name), name))
            : QVariant();
    switch (role) {
    case LevelRole:
        return static_cast<int>(component->level);
    case FlagsRole:
        return component->flags.bits();
    case ScoreRole:
        return component->score;
    case FacetLevelsRole:
        return facetLevels(*component);
    case NoteRole:
        return note(*component, m_now);
    case PredictedLevelRole: {
        const auto soon = nextCrossing(*component);
        return soon ? QVariant(static_cast<int>(soon->level)) : QVariant();
    }
    case ComponentRole:
        return QVariant::fromValue(ComponentId{row.node->id, layer});
    case Qt::AccessibleTextRole:
        return Texts::component(*row.node, *component, name);
    case Qt::ToolTipRole:
        return tooltip(*row.node, *component, name);
    default:
        return {};
    }
}

ComponentId HealthMapModel::componentAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int layer = index.column() - firstLayerColumn();
    const bool inside = m_layers && layer >= 0 && layer < int(m_layers->size());
    return {at(index.row()).node->id, inside ? LayerIndex(layer) : noLayer};
}

void HealthMapModel::setWorstFirst(bool worstFirst)
{
    m_worstFirst = worstFirst;
    std::vector<HealthMapRow> rows = all();
    for (HealthMapRow& row : rows)
        row.badness = worstFirst ? severity(row.node->level) : 0;
    apply(std::move(rows));
}

void HealthMapModel::refresh(const Snapshot& snapshot, const Filter& filter)
{
    m_now = snapshot.at;
    if (snapshot.layers && snapshot.layers != m_layers) {
        m_layers = snapshot.layers;
        setColumns(columnsFor(*m_layers));
    }
    std::unordered_map<std::string_view, HealthMapRow> groups;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        HealthMapRow& group = groups.try_emplace(node->region, HealthMapRow{nullptr, node->id}).first->second;
        ++group.groupSize;
        group.groupHealthy += node->level == Level::Healthy ? 1 : 0;
    }
    std::vector<HealthMapRow> rows;
    rows.reserve(snapshot.nodes.size());
    for (const auto& node : snapshot.nodes) {
        if (!node || (!filter.isEmpty() && !filter.passes(*node, *snapshot.layers)))
            continue;
        rows.push_back(groups[node->region]);
        rows.back().node = node;
        rows.back().badness = m_worstFirst ? severity(node->level) : 0;
    }
    apply(std::move(rows));
}

} // namespace dwcp

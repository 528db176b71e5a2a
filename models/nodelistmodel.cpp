// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodelistmodel.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>

namespace dwcp {

namespace {

QVariant levelRoles(const NodeRow& row, int role)
{
    switch (role) {
    case LevelRole:
        return static_cast<int>(row.node->level);
    case InkRole:
        return isIll(row.node->level) ? QVariant(static_cast<int>(row.node->level)) : QVariant();
    case QuietRole:
        return !isIll(row.node->level);
    case SecondLineRole:
        return row.node->flags.has(Flag::Stale) ? Texts::flag(Flag::Stale) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return NodeListModel::tr("%1, %2").arg(toText(row.node->name), Texts::levelInSentence(row.node->level));
    default:
        return {};
    }
}

/** The worst component's cause with its layer; the node's own problem when there is no component. */
QString causeOf(const NodeState& node)
{
    if (!node.problem.empty())
        return factText(node.problem);
    const auto worst = std::ranges::max_element(
        node.components, {}, [](const ComponentState& component) { return severity(component.level); });
    if (worst == node.components.end() || !isIll(worst->level))
        return {};
    return NodeListModel::tr("%1: %2").arg(toText(worst->spec->name), Texts::cause(*worst));
}

QVariant strong(const NodeRow&, int role)
{
    return role == StrongRole ? QVariant(true) : QVariant();
}

QVariant quiet(const NodeRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

NodeListModel::NodeListModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("node"), NodeListModel::tr("Node"), Qt::AlignLeft,
                [](const NodeRow& row) { return toText(row.node->name); }, {}, strong},
            {QStringLiteral("region"), NodeListModel::tr("Region"), Qt::AlignLeft,
                [](const NodeRow& row) { return toText(row.node->region); }, {}, quiet},
            {QStringLiteral("level"), NodeListModel::tr("Level"), Qt::AlignLeft,
                [](const NodeRow& row) { return Texts::level(row.node->level); },
                [](const NodeRow& row) { return SortKey::of(-severity(row.node->level)); }, levelRoles},
            {QStringLiteral("score"), NodeListModel::tr("Score"), Qt::AlignRight,
                [](const NodeRow& row) { return Quantities::score(row.node->score); },
                [](const NodeRow& row) { return SortKey::of(row.node->score); }, {}},
            {QStringLiteral("cause"), NodeListModel::tr("Cause"), Qt::AlignLeft,
                [](const NodeRow& row) { return causeOf(*row.node); }, {}, quiet},
            {QStringLiteral("since"), NodeListModel::tr("Since"), Qt::AlignRight,
                [this](const NodeRow& row) {
                    return row.node->since == WallTime{} ? Quantities::unknown()
                                                         : Quantities::age(m_now - row.node->since);
                },
                [](const NodeRow& row) { return SortKey::of(-double(row.node->since.time_since_epoch().count())); },
                quiet, true},
        },
        parent)
{
}

void NodeListModel::refresh(const Snapshot& snapshot, const Filter& filter)
{
    m_now = snapshot.at;
    bool alone =
        m_total >= 0 && filter == m_filter && snapshot.layers == m_layers && snapshot.nodes.size() == m_seen.size();
    m_filter = filter;
    m_layers = snapshot.layers;
    std::vector<std::pair<NodeRow, NodeRow>> changes;
    for (std::size_t i = 0; alone && i < m_seen.size(); ++i) {
        const auto& was = m_seen[i];
        const auto& is = snapshot.nodes[i];
        if (was == is)
            continue;
        const bool shown = was && m_filter.passes(*was, *m_layers);
        alone = was && is && shown == m_filter.passes(*is, *m_layers);
        if (alone && shown)
            changes.emplace_back(NodeRow{was}, NodeRow{is});
    }
    m_seen = snapshot.nodes;
    if (!alone || !applyChanges(std::move(changes)))
        listAll(snapshot);
}

void NodeListModel::listAll(const Snapshot& snapshot)
{
    std::vector<NodeRow> rows;
    m_total = 0;
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        ++m_total;
        if (m_filter.isEmpty() || m_filter.passes(*node, *m_layers))
            rows.push_back({node});
    }
    apply(std::move(rows));
}

} // namespace dwcp

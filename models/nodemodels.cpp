// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodemodels.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dwcp {

namespace {

using Row = NodeComponentRow;

QVariant nameRoles(const Row& row, int role)
{
    if (role == ComponentRole)
        return QVariant::fromValue(row.id());
    return role == StrongRole ? QVariant(true) : QVariant();
}

QVariant levelRoles(const Row& row, int role)
{
    switch (role) {
    case LevelRole:
        return static_cast<int>(row.state->level);
    case InkRole:
        return isIll(row.state->level) ? QVariant(static_cast<int>(row.state->level)) : QVariant();
    case QuietRole:
        return !isIll(row.state->level);
    case SecondLineRole:
        return Texts::flags(row.state->flags);
    case Qt::AccessibleTextRole:
        return Texts::component(*row.node, *row.state, toText(row.state->spec->name));
    default:
        return {};
    }
}

QVariant breakerRoles(const Row& row, int role)
{
    return role == BreakerRole
        ? QVariant(static_cast<int>(breakerLook(row.state->breaker.state, row.state->breaker.mode)))
        : QVariant();
}

template <typename Any>
QVariant quiet(const Any&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QString sinceText(const Row& row, WallTime now)
{
    return row.state->since == WallTime{} ? Quantities::unknown() : Quantities::age(now - row.state->since);
}

QString checkedText(const Row& row, WallTime now)
{
    return row.state->checkedAt == WallTime{} ? Quantities::unknown() : Quantities::age(now - row.state->checkedAt);
}

QString causeText(const Row& row)
{
    const QString cause = Texts::cause(*row.state);
    return cause.isEmpty() ? Quantities::unknown() : cause;
}

QVariant metricRoles(const NodeMetricRow& row, WallTime now, int role)
{
    const QString layer = toText(row.state->spec->name);
    if (row.isStale() && role == IconRole)
        return QStringLiteral("clock");
    if (row.isStale() && role == SecondLineRole)
        return NodeMetricModel::tr("%1 old, %2").arg(Quantities::age(now - row.state->checkedAt), layer);
    switch (role) {
    case LevelRole:
        return row.value().presence == Presence::NotProvided ? QVariant()
                                                             : QVariant(static_cast<int>(row.value().level));
    case SecondLineRole:
        return layer;
    case SeriesRole:
        return QVariant::fromValue(row.key());
    case QuietRole:
        return row.value().presence != Presence::Value;
    default:
        return {};
    }
}

QVariant valueRoles(const NodeMetricRow& row, int role)
{
    if (role == InkRole && isIll(row.value().level))
        return static_cast<int>(row.value().level);
    return role == QuietRole ? QVariant(row.value().presence != Presence::Value) : QVariant();
}

QString otherText(const NodeMetricRow& row, std::size_t which)
{
    const RuleState* other = row.others[which];
    return other ? Texts::reading(*row.place().rule, *other) : Quantities::unknown();
}

SortKey otherKey(const NodeMetricRow& row, std::size_t which)
{
    const RuleState* other = row.others[which];
    return SortKey::of(other && other->presence == Presence::Value ? other->value : NAN);
}

/** Loud where the two nodes are not of one level. */
QVariant otherRoles(const NodeMetricRow& row, std::size_t which, int role)
{
    const RuleState* other = row.others[which];
    if (role == StaleRole) {
        const auto& node = row.otherNodes[which];
        const ComponentState* there = node ? node->component(row.state->layer) : nullptr;
        return there && isStale(*there);
    }
    if (role == InkRole && other && isIll(other->level))
        return static_cast<int>(other->level);
    if (role == StrongRole)
        return other && other->level != row.value().level;
    return role == QuietRole ? QVariant(!other || other->presence != Presence::Value) : QVariant();
}

Column<NodeMetricRow> otherColumn(std::size_t which)
{
    return {QLatin1String(NodeMetricModel::otherColumns[which]), NodeMetricModel::tr("Other node"), Qt::AlignRight,
        [which](const NodeMetricRow& row) { return otherText(row, which); },
        [which](const NodeMetricRow& row) { return otherKey(row, which); },
        [which](const NodeMetricRow& row, int role) { return otherRoles(row, which, role); }};
}

/** The same metric of another node: of the same profile at the same place, else of the same name. */
const RuleState* counterpart(const NodeState& other, const ComponentState& component, std::uint16_t rule)
{
    const ComponentState* there = other.component(component.layer);
    if (!there)
        return nullptr;
    if (there->spec == component.spec)
        return &there->rules[rule];
    const std::string& id = rulePlace(*component.spec, rule).rule->id;
    for (std::size_t i = 0; i < there->rules.size(); ++i) {
        if (rulePlace(*there->spec, std::uint16_t(i)).rule->id == id)
            return &there->rules[i];
    }
    return nullptr;
}

QString limitText(const NodeMetricRow& row)
{
    const Level level = isIll(row.value().level) ? row.value().level : Level::Degraded;
    const QString limit = Texts::enters(*row.place().rule, level);
    return limit.isEmpty() ? Quantities::unknown() : limit;
}

QString soonText(const NodeMetricRow& row)
{
    const auto& crossing = row.value().trend->crossing;
    return crossing ? Quantities::duration(crossing->median) : Texts::direction(row.value().trend->direction);
}

SortKey soonKey(const NodeMetricRow& row)
{
    const auto& crossing = row.value().trend->crossing;
    return SortKey::of(crossing ? double(crossing->median.count()) : NAN);
}

} // namespace

NodeComponentModel::NodeComponentModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("layer"), NodeComponentModel::tr("Layer"), Qt::AlignLeft,
                [](const Row& row) { return toText(row.state->spec->name); }, {}, nameRoles},
            {QStringLiteral("level"), NodeComponentModel::tr("Level"), Qt::AlignLeft,
                [](const Row& row) { return Texts::level(row.state->level); },
                [](const Row& row) { return SortKey::of(-severity(row.state->level)); }, levelRoles},
            {QStringLiteral("score"), NodeComponentModel::tr("Score"), Qt::AlignRight,
                [](const Row& row) { return Quantities::score(row.state->score); },
                [](const Row& row) { return SortKey::of(row.state->score); }, {}},
            {QStringLiteral("cause"), NodeComponentModel::tr("Cause"), Qt::AlignLeft, causeText, {}, quiet<Row>},
            {QStringLiteral("since"), NodeComponentModel::tr("Since"), Qt::AlignRight,
                [this](const Row& row) { return sinceText(row, m_now); }, {}, quiet<Row>, true},
            {QStringLiteral("checked"), NodeComponentModel::tr("Checked"), Qt::AlignRight,
                [this](const Row& row) { return checkedText(row, m_now); }, {}, quiet<Row>, true},
            {QStringLiteral("breaker"), NodeComponentModel::tr("Breaker"), Qt::AlignLeft,
                [](const Row& row) {
                    return Texts::breaker(breakerLook(row.state->breaker.state, row.state->breaker.mode));
                },
                {}, breakerRoles},
        },
        parent)
{
}

void NodeComponentModel::refresh(const Snapshot& snapshot, NodeId node)
{
    m_now = snapshot.at;
    std::vector<Row> rows;
    if (const NodeState* state = snapshot.node(node)) {
        for (const ComponentState& component : state->components)
            rows.push_back({{snapshot.nodes[node], &component}});
    }
    apply(std::move(rows));
}

NodeMetricModel::NodeMetricModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("metric"), NodeMetricModel::tr("Metric"), Qt::AlignLeft,
                [](const NodeMetricRow& row) { return toText(row.place().rule->name); }, {},
                [this](const NodeMetricRow& row, int role) { return metricRoles(row, m_now, role); }, true},
            {QStringLiteral("value"), NodeMetricModel::tr("Value"), Qt::AlignRight,
                [](const NodeMetricRow& row) { return Texts::reading(*row.place().rule, row.value()); }, {},
                valueRoles},
            otherColumn(0),
            otherColumn(1),
            otherColumn(2),
            {QStringLiteral("limit"), NodeMetricModel::tr("Limit"), Qt::AlignRight, limitText, {},
                quiet<NodeMetricRow>},
            {QStringLiteral("soon"), NodeMetricModel::tr("To threshold"), Qt::AlignRight, soonText, soonKey,
                quiet<NodeMetricRow>},
        },
        parent)
{
}

void NodeMetricModel::refresh(const Snapshot& snapshot, NodeId node, std::span<const NodeId> others)
{
    m_now = snapshot.at;
    std::array<std::shared_ptr<const NodeState>, mostOthers> there;
    std::array<QString, mostOthers> names;
    for (std::size_t i = 0; i < std::min(others.size(), mostOthers); ++i) {
        there[i] = snapshot.node(others[i]) ? snapshot.nodes[others[i]] : nullptr;
        names[i] = there[i] ? toText(there[i]->name) : QString();
    }
    if (std::exchange(m_otherNames, names) != names)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    std::vector<NodeMetricRow> rows;
    const NodeState* state = snapshot.node(node);
    for (std::size_t c = 0; state && c < state->components.size(); ++c) {
        const ComponentState& component = state->components[c];
        for (std::size_t i = 0; i < component.rules.size(); ++i) {
            NodeMetricRow row{{{snapshot.nodes[node], &component}, std::uint16_t(i)}, there, {}};
            for (std::size_t other = 0; other < mostOthers; ++other)
                row.others[other] = there[other] ? counterpart(*there[other], component, std::uint16_t(i)) : nullptr;
            rows.push_back(std::move(row));
        }
    }
    apply(std::move(rows));
}

QVariant NodeMetricModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int first = columnOf(QLatin1String(otherColumns[0]));
    const int which = section - first;
    const bool isName = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (isName && orientation == Qt::Horizontal && which >= 0 && which < int(mostOthers)
        && !m_otherNames[std::size_t(which)].isEmpty())
        return m_otherNames[std::size_t(which)];
    return RowTable::headerData(section, orientation, role);
}

} // namespace dwcp

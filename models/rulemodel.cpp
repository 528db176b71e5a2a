// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulemodel.h"

#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QVariant nameRoles(const RuleRow& row, int role)
{
    if (row.isStale() && role == IconRole)
        return QStringLiteral("clock");
    switch (role) {
    case LevelRole:
        return row.value().presence == Presence::NotProvided ? QVariant()
                                                             : QVariant(static_cast<int>(row.value().level));
    case SecondLineRole:
        return toText(row.place().facet->name);
    case SeriesRole:
        return QVariant::fromValue(row.key());
    case QuietRole:
        return row.value().presence != Presence::Value;
    default:
        return {};
    }
}

QVariant valueRoles(const RuleRow& row, int role)
{
    const Level level = row.value().level;
    if (role == InkRole && isIll(level))
        return static_cast<int>(level);
    if (role == StrongRole)
        return isIll(level);
    return role == QuietRole ? QVariant(row.value().presence != Presence::Value) : QVariant();
}

/** The level whose limits are of interest: the one it has, or the next worse one. */
Level interesting(const RuleRow& row)
{
    return isIll(row.value().level) ? row.value().level : Level::Degraded;
}

QVariant quiet(const RuleRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

RuleModel::RuleModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("rule"), tr("Rule"), Qt::AlignLeft,
                [](const RuleRow& row) { return toText(row.place().rule->name); }, {}, nameRoles},
            {QStringLiteral("value"), tr("Value"), Qt::AlignRight,
                [](const RuleRow& row) { return Texts::reading(*row.place().rule, row.value()); }, {}, valueRoles},
            {QStringLiteral("enters"), tr("Enters"), Qt::AlignRight,
                [](const RuleRow& row) { return Texts::enters(*row.place().rule, interesting(row)); }, {}, quiet},
            {QStringLiteral("leaves"), tr("Leaves"), Qt::AlignRight,
                [](const RuleRow& row) { return Texts::leaves(*row.place().rule, interesting(row)); }, {}, quiet},
        },
        parent)
{
}

void RuleModel::refresh(const Snapshot& snapshot, ComponentId component)
{
    std::vector<RuleRow> rows;
    if (const ComponentState* state = snapshot.component(component)) {
        for (std::size_t i = 0; i < state->rules.size(); ++i)
            rows.push_back({{snapshot.nodes[component.node], state}, std::uint16_t(i)});
    }
    std::sort(rows.begin(), rows.end());
    apply(std::move(rows));
}

} // namespace dwcp

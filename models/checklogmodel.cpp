// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checklogmodel.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QVariant outcomeRoles(const CheckLogRow& row, int role)
{
    const Level level = row.entry().level;
    if (role == LevelRole)
        return static_cast<int>(level);
    if (role == InkRole && isIll(level))
        return static_cast<int>(level);
    return {};
}

QString reading(const CheckLogRow& row)
{
    const CheckEntry& entry = row.entry();
    if (entry.outcome != CheckOutcome::Answered)
        return Texts::outcome(entry.outcome);
    const RulePlace place = rulePlace(*row.state->spec, entry.rule);
    if (!place.rule)
        return factText(entry.text);
    return CheckLogModel::tr("%1 %2").arg(toText(place.rule->name), Quantities::value(entry.reading, place.rule->unit));
}

QString attempt(const CheckLogRow& row)
{
    const CheckEntry& entry = row.entry();
    return entry.hard ? CheckLogModel::tr("Hard") : CheckLogModel::tr("Soft %1/%2").arg(entry.attempt).arg(entry.of);
}

QVariant quiet(const CheckLogRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

CheckLogModel::CheckLogModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), tr("Time"), Qt::AlignLeft,
                [](const CheckLogRow& row) { return Quantities::clockTenths(row.entry().at); }, {}, quiet},
            {QStringLiteral("outcome"), tr("Outcome"), Qt::AlignLeft,
                [](const CheckLogRow& row) { return Texts::level(row.entry().level); }, {}, outcomeRoles},
            {QStringLiteral("reading"), tr("Reading"), Qt::AlignLeft, reading, {},
                [](const CheckLogRow& row, int role) {
                    return role == Qt::ToolTipRole ? QVariant(factText(row.entry().text)) : quiet(row, role);
                }},
            {QStringLiteral("duration"), tr("Duration"), Qt::AlignRight,
                [](const CheckLogRow& row) { return Quantities::duration(row.entry().duration); }, {}, quiet},
            {QStringLiteral("attempt"), tr("Attempt"), Qt::AlignRight, attempt, {}, quiet},
        },
        parent)
{
}

void CheckLogModel::refresh(const Snapshot& snapshot, ComponentId component)
{
    std::vector<CheckLogRow> rows;
    if (const ComponentState* state = snapshot.component(component)) {
        for (std::size_t i = 0; i < state->log.size(); ++i)
            rows.push_back({{snapshot.nodes[component.node], state}, i});
    }
    apply(std::move(rows));
}

} // namespace dwcp

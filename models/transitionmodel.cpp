// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transitionmodel.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

bool isAboutBreaker(EventKind kind)
{
    return kind == EventKind::BreakerChanged || kind == EventKind::OverrideExpired || kind == EventKind::CommandDone
        || kind == EventKind::CommandRefused;
}

BreakerLook lookOf(const Event& event)
{
    return breakerLook(event.breakerTo, event.mode);
}

QString what(const TransitionRow& row)
{
    return isAudit(row.event->kind) ? Texts::eventKind(row.event->kind) : Texts::breakerTitle(lookOf(*row.event));
}

/** The states are in the other column. */
QString why(const TransitionRow& row)
{
    const Event& event = *row.event;
    return event.kind == EventKind::BreakerChanged && !event.detail.empty() ? wordText(event.detail)
                                                                            : Texts::eventText(event);
}

QVariant whatRoles(const TransitionRow& row, int role)
{
    return role == BreakerRole && !isAudit(row.event->kind) ? QVariant(static_cast<int>(lookOf(*row.event)))
                                                            : QVariant();
}

QVariant quiet(const TransitionRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

TransitionModel::TransitionModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), tr("Time"), Qt::AlignLeft,
                [this](const TransitionRow& row) { return Quantities::clock(row.event->at, m_now); }, {}, quiet},
            {QStringLiteral("what"), tr("State"), Qt::AlignLeft, what, {}, whatRoles},
            {QStringLiteral("why"), tr("Why"), Qt::AlignLeft, why, {},
                [](const TransitionRow& row, int role) {
                    return role == Qt::ToolTipRole ? QVariant(Texts::eventText(*row.event)) : quiet(row, role);
                }},
        },
        parent)
{
}

void TransitionModel::refresh(const Feed::Events& events, const Snapshot& snapshot, BreakerId breaker)
{
    m_now = snapshot.at;
    const NodeState* node = breaker.isOfNode() ? snapshot.node(breaker.component.node) : nullptr;
    const std::string name = node ? node->breakers.at(breaker.nodeBreaker).name : std::string();
    std::vector<TransitionRow> rows;
    for (const auto& event : events) {
        if (event->component == breaker.component && event->breakerName == name && isAboutBreaker(event->kind))
            rows.push_back({event});
    }
    std::sort(rows.begin(), rows.end());
    apply(std::move(rows));
}

} // namespace dwcp

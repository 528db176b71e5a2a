// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventmodel.h"

#include "models/drawings.h"
#include "models/eventroles.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QVariant whatRoles(const EventRow& row, int role)
{
    return eventRoles(*row.event, role);
}

QVariant quiet(const EventRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

} // namespace

bool isWanted(EventKind kind, EventKinds kinds)
{
    switch (kinds) {
    case EventKinds::All:
        return true;
    case EventKinds::Breakers:
        return kind == EventKind::BreakerChanged || kind == EventKind::OverrideExpired;
    case EventKinds::Commands:
        return isAudit(kind);
    case EventKinds::Levels:
        break;
    }
    return kind != EventKind::BreakerChanged && !isAudit(kind);
}

EventModel::EventModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), EventModel::tr("Time"), Qt::AlignLeft,
                [this](const EventRow& row) { return Quantities::clock(row.event->at, m_now); }, {}, quiet},
            {QStringLiteral("what"), EventModel::tr("Event"), Qt::AlignLeft,
                [](const EventRow& row) { return Texts::eventObject(*row.event); }, {}, whatRoles},
        },
        parent)
{
}

void EventModel::refresh(const Feed::Events& events, EventKinds kinds, WallTime now, std::size_t most)
{
    m_now = now;
    std::vector<EventRow> rows;
    for (auto event = events.rbegin(); event != events.rend() && rows.size() < most; ++event) {
        if (isWanted((*event)->kind, kinds))
            rows.push_back({*event});
    }
    apply(std::move(rows));
}

} // namespace dwcp

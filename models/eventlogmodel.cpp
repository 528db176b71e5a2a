// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlogmodel.h"

#include "models/facttexts.h"
#include "models/finder.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QVariant quiet(const EventRow&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant kindRoles(const EventRow& row, int role)
{
    const auto level = Texts::eventLevel(*row.event);
    if (role == LevelRole)
        return level ? QVariant(static_cast<int>(*level)) : QVariant();
    if (role == IconRole)
        return level ? QVariant() : QVariant(Texts::eventIcon(*row.event));
    return role == EventIdRole ? QVariant(qulonglong(row.event->id)) : QVariant();
}

QVariant aboutRoles(const EventRow& row, int role)
{
    if (role == ComponentRole)
        return QVariant::fromValue(row.event->component);
    return role == StrongRole ? QVariant(true) : QVariant();
}

QString about(const EventRow& row)
{
    const Event& event = *row.event;
    QStringList parts{toText(event.nodeName), toText(event.layerName)};
    parts.removeAll(QString());
    return parts.isEmpty() ? EventLogModel::tr("System") : parts.join(u' ');
}

QString what(const EventRow& row)
{
    // The log has columns for who and why: the rest is the bare fact.
    const Event& event = *row.event;
    return isAudit(event.kind) ? factText(event.detail) : Texts::eventText(event);
}

QVariant whatRoles(const EventRow& row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(Texts::eventText(*row.event)) : QVariant();
}

bool shows(const EventRow& row, const QString& text)
{
    return text.isEmpty()
        || Finder::matches(text,
            QStringList{about(row), what(row), Texts::eventKind(row.event->kind), toText(row.event->actor),
                toText(row.event->reason)}
                .join(u' '));
}

} // namespace

EventLogModel::EventLogModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), EventLogModel::tr("Time"), Qt::AlignLeft,
                [this](const EventRow& row) { return Quantities::clock(row.event->at, m_now); },
                [](const EventRow& row) { return SortKey::of(-double(row.event->id)); }, quiet},
            {QStringLiteral("kind"), EventLogModel::tr("Kind"), Qt::AlignLeft,
                [](const EventRow& row) { return Texts::eventKind(row.event->kind); }, {}, kindRoles},
            {QStringLiteral("about"), EventLogModel::tr("About"), Qt::AlignLeft, about, {}, aboutRoles},
            {QStringLiteral("what"), EventLogModel::tr("What happened"), Qt::AlignLeft, what, {}, whatRoles},
            {QStringLiteral("who"), EventLogModel::tr("Who"), Qt::AlignLeft,
                [](const EventRow& row) { return toText(row.event->actor); }, {}, {}},
            {QStringLiteral("why"), EventLogModel::tr("Why"), Qt::AlignLeft,
                [](const EventRow& row) { return toText(row.event->reason); }, {}, quiet},
        },
        parent)
{
}

void EventLogModel::refresh(const Feed::Events& events, const EventFilter& filter, WallTime now)
{
    m_now = now;
    m_total = int(events.size());
    std::vector<EventRow> rows;
    for (const auto& event : events) {
        const bool here = filter.node == noNode || event->component.node == filter.node;
        if (here && isWanted(event->kind, filter.kinds) && shows({event}, filter.text))
            rows.push_back({event});
    }
    apply(std::move(rows));
}

} // namespace dwcp

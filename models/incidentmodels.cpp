// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidentmodels.h"

#include "models/eventroles.h"
#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace dwcp {

namespace {

const CauseState* likeliest(const IncidentState& incident)
{
    return incident.causes.empty() ? nullptr : &incident.causes.front();
}

auto shownOf(const IncidentState& incident)
{
    const CauseState* cause = likeliest(incident);
    return std::tuple(incident.id, incident.level, incident.size, incident.nodes, incident.since,
        cause ? cause->name : std::string(), cause ? cause->share : 0.0);
}

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant levelRoles(const IncidentRow& row, int role)
{
    const Level level = row.state().level;
    return role == LevelRole || role == InkRole ? QVariant(int(level)) : QVariant();
}

QVariant causeRoles(const IncidentRow& row, int role)
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return IncidentModel::tr("%1, %2, %n ill", nullptr, int(row.state().size))
            .arg(IncidentModel::title(row.state()), Texts::levelInSentence(row.state().level));
    return role == StrongRole ? QVariant(true) : QVariant();
}

QString shareText(const IncidentRow& row)
{
    const CauseState* cause = likeliest(row.state());
    return cause ? Quantities::chance(cause->share) : Quantities::unknown();
}

QVariant shareRoles(const CauseRow& row, int role)
{
    if (role == RatioRole)
        return row.cause.share;
    return role == StrongRole ? QVariant(row.rank == 1) : QVariant();
}

QVariant nameRoles(const CauseRow& row, int role)
{
    if (role == ComponentRole)
        return QVariant::fromValue(row.cause.component);
    return role == StrongRole ? QVariant(row.rank == 1) : QVariant();
}

QString memberName(const MemberRow& row)
{
    const ComponentState* state = row.component();
    return state ? toText(row.node->name) + u' ' + toText(state->spec->name) : toText(row.node->name);
}

QString memberCause(const MemberRow& row)
{
    const ComponentState* state = row.component();
    return state ? Texts::cause(*state) : factText(row.node->problem);
}

WallTime memberSince(const MemberRow& row)
{
    return row.component() ? row.component()->since : row.node->since;
}

QVariant memberRoles(const MemberRow& row, int role)
{
    switch (role) {
    case LevelRole:
        return int(row.level());
    case ComponentRole:
        return QVariant::fromValue(row.key());
    case SecondLineRole:
        return memberCause(row);
    case StrongRole:
        return true;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{memberName(row), Texts::levelInSentence(row.level()), memberCause(row)}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant timelineRoles(const TimelineRow& row, int role)
{
    return eventRoles(*row.event, role);
}

/** The nodes whose events belong to it: its members' and those of its causes. */
std::set<NodeId> nodesOf(const IncidentState& incident)
{
    std::set<NodeId> nodes;
    for (const ComponentId& member : incident.members)
        nodes.insert(member.node);
    for (const CauseState& cause : incident.causes)
        nodes.insert(cause.component.node);
    nodes.erase(noNode);
    return nodes;
}

} // namespace

bool operator==(const IncidentRow& a, const IncidentRow& b)
{
    return shownOf(a.state()) == shownOf(b.state());
}

bool operator<(const IncidentRow& a, const IncidentRow& b)
{
    const auto rank = [](const IncidentState& incident) {
        return std::tuple(-severity(incident.level), -std::int64_t(incident.size), incident.since, incident.id);
    };
    return rank(a.state()) < rank(b.state());
}

IncidentModel::IncidentModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("level"), IncidentModel::tr("Level"), Qt::AlignLeft,
                [](const IncidentRow& row) { return Texts::level(row.state().level); },
                [](const IncidentRow& row) { return SortKey::of(-severity(row.state().level)); }, levelRoles},
            {QStringLiteral("cause"), IncidentModel::tr("Probable cause"), Qt::AlignLeft,
                [](const IncidentRow& row) { return title(row.state()); }, {}, causeRoles},
            {QStringLiteral("share"), IncidentModel::tr("Belief"), Qt::AlignRight, shareText, {}, quiet<IncidentRow>},
            {QStringLiteral("size"), IncidentModel::tr("Ill"), Qt::AlignRight,
                [](const IncidentRow& row) { return Quantities::count(row.state().size); },
                [](const IncidentRow& row) { return SortKey::of(double(row.state().size)); }, {}},
            {QStringLiteral("nodes"), IncidentModel::tr("Nodes"), Qt::AlignRight,
                [](const IncidentRow& row) { return Quantities::count(row.state().nodes); },
                [](const IncidentRow& row) { return SortKey::of(double(row.state().nodes)); }, quiet<IncidentRow>},
            {QStringLiteral("since"), IncidentModel::tr("Since"), Qt::AlignLeft,
                [this](const IncidentRow& row) {
                    return IncidentModel::tr("%1, %2").arg(
                        Quantities::minutes(row.state().since, m_now), Quantities::age(m_now - row.state().since));
                },
                [](const IncidentRow& row) {
                    return SortKey::of(double(row.state().since.time_since_epoch().count()));
                },
                quiet<IncidentRow>, true},
        },
        parent)
{
}

QString IncidentModel::title(const IncidentState& incident)
{
    const CauseState* cause = likeliest(incident);
    return cause ? toText(cause->name) : tr("cause not known");
}

void IncidentModel::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    std::vector<IncidentRow> rows;
    for (std::size_t i = 0; snapshot.incidents && i < snapshot.incidents->size(); ++i)
        rows.push_back({std::make_shared<const IncidentState>((*snapshot.incidents)[i])});
    apply(std::move(rows));
}

bool operator==(const CauseRow& a, const CauseRow& b)
{
    return a.rank == b.rank && a.cause.name == b.cause.name && a.cause.share == b.cause.share
        && a.cause.component == b.cause.component && a.cause.evidence == b.cause.evidence;
}

CauseModel::CauseModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("rank"), {}, Qt::AlignRight, [](const CauseRow& row) { return QString::number(row.rank); },
                {}, quiet<CauseRow>},
            {QStringLiteral("name"), CauseModel::tr("Probable cause"), Qt::AlignLeft,
                [](const CauseRow& row) { return toText(row.cause.name); }, {}, nameRoles},
            {QStringLiteral("share"), CauseModel::tr("Belief"), Qt::AlignRight,
                [](const CauseRow& row) { return Quantities::chance(row.cause.share); }, {}, shareRoles},
        },
        parent)
{
}

void CauseModel::refresh(const std::optional<IncidentRow>& incident)
{
    std::vector<CauseRow> rows;
    for (std::size_t i = 0; incident && i < incident->state().causes.size(); ++i)
        rows.push_back({incident->state().causes[i], i + 1});
    apply(std::move(rows));
}

bool operator<(const MemberRow& a, const MemberRow& b)
{
    return std::tuple(memberSince(a), a.key()) < std::tuple(memberSince(b), b.key());
}

MemberModel::MemberModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("since"), MemberModel::tr("Since"), Qt::AlignLeft,
                [this](const MemberRow& row) { return Quantities::clock(memberSince(row), m_now); },
                [](const MemberRow& row) { return SortKey::of(double(memberSince(row).time_since_epoch().count())); },
                quiet<MemberRow>},
            {QStringLiteral("what"), MemberModel::tr("Ill"), Qt::AlignLeft, memberName, {}, memberRoles},
        },
        parent)
{
}

void MemberModel::refresh(const Snapshot& snapshot, const std::optional<IncidentRow>& incident)
{
    m_now = snapshot.at;
    std::vector<MemberRow> rows;
    for (std::size_t i = 0; incident && i < incident->state().members.size(); ++i) {
        const ComponentId member = incident->state().members[i];
        if (snapshot.node(member.node))
            rows.push_back({snapshot.nodes[member.node], member.layer});
    }
    apply(std::move(rows));
}

TimelineModel::TimelineModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), TimelineModel::tr("Time"), Qt::AlignLeft,
                [this](const TimelineRow& row) { return Quantities::clock(row.event->at, m_now); }, {},
                quiet<TimelineRow>},
            {QStringLiteral("what"), TimelineModel::tr("Event"), Qt::AlignLeft,
                [](const TimelineRow& row) { return Texts::eventObject(*row.event); }, {}, timelineRoles},
        },
        parent)
{
}

void TimelineModel::refresh(const Feed::Events& events, const std::optional<IncidentRow>& incident, WallTime now)
{
    m_now = now;
    std::vector<TimelineRow> rows;
    const std::set<NodeId> nodes = incident ? nodesOf(incident->state()) : std::set<NodeId>();
    for (auto event = events.rbegin(); incident && event != events.rend() && rows.size() < most; ++event) {
        if ((*event)->at < incident->state().since - before)
            break;
        if (nodes.contains((*event)->component.node))
            rows.push_back({*event});
    }
    apply(std::move(rows));
}

} // namespace dwcp

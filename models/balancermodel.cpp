// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancermodel.h"

#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <cmath>
#include <tuple>

namespace dwcp {

namespace {

/** Shown numbers alone; NaN as a number of its own, so that it equals itself. */
auto shownOf(const InstanceRow& row)
{
    const auto whole = [](double share) { return std::isnan(share) ? -1 : std::lround(share * 1000); };
    const InstanceState& state = row.state;
    return std::tuple(row.key(), row.place, state.nodeName, state.node, state.phase, state.reason, state.since,
        whole(state.score), whole(state.weight), whole(state.shareAsked), whole(state.shareSeen),
        whole(state.slowStart), state.weightAsked, state.weightSeen, state.sessions, state.status);
}

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant serverRoles(const InstanceRow& row, int role)
{
    switch (role) {
    case LevelRole:
        return int(row.level());
    case StrongRole:
        return true;
    case SecondLineRole:
        return toText(row.balancer);
    case ComponentRole:
        return QVariant::fromValue(ComponentId{row.state.node, noLayer});
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return InstanceModel::tr("%1 of %2, %3")
            .arg(toText(row.state.server), toText(row.balancer), InstanceModel::phase(row.state.phase));
    default:
        return {};
    }
}

QString phaseText(const InstanceRow& row)
{
    const QString phase = row.state.phase == InstancePhase::SlowStart
        ? InstanceModel::tr("%1, %2 of the way")
              .arg(InstanceModel::phase(row.state.phase), Quantities::percent(row.state.slowStart))
        : InstanceModel::phase(row.state.phase);
    const QString reason = InstanceModel::reason(row.state.reason);
    return reason.isEmpty() ? phase : InstanceModel::tr("%1: %2").arg(phase, reason);
}

QVariant phaseRoles(const InstanceRow& row, int role)
{
    if (role == InkRole && isIll(row.level()))
        return int(row.level());
    return role == QuietRole ? QVariant(!isIll(row.level())) : QVariant();
}

QString shareText(double share)
{
    return std::isnan(share) ? Quantities::unknown() : Quantities::percent(share);
}

Column<InstanceRow> shareColumn(const QString& id, const QString& title, double InstanceState::*share)
{
    return {id, title, Qt::AlignRight, [share](const InstanceRow& row) { return shareText(row.state.*share); },
        [share](const InstanceRow& row) { return SortKey::of(row.state.*share); },
        [share](
            const InstanceRow& row, int role) { return role == RatioRole ? QVariant(row.state.*share) : QVariant(); }};
}

} // namespace

Level InstanceRow::level() const
{
    switch (state.phase) {
    case InstancePhase::Serving:
        return Level::Healthy;
    case InstancePhase::Trial:
        return Level::Unknown;
    case InstancePhase::SlowStart:
    case InstancePhase::Suspect:
        return Level::Degraded;
    case InstancePhase::Ejected:
        break;
    }
    return state.reason == EjectionReason::Maintenance ? Level::Unknown : Level::Critical; // planned is not ill
}

bool operator==(const InstanceRow& a, const InstanceRow& b)
{
    return shownOf(a) == shownOf(b);
}

bool operator<(const InstanceRow& a, const InstanceRow& b)
{
    return std::tuple(a.balancer, -severity(a.level()), a.place)
        < std::tuple(b.balancer, -severity(b.level()), b.place);
}

QString InstanceModel::phase(InstancePhase phase)
{
    const QString words[] = {tr("Serving"), tr("Slow start"), tr("On trial"), tr("Suspect"), tr("Ejected")};
    static_assert(std::size(words) == std::size_t(InstancePhase::Ejected) + 1);
    return words[std::size_t(phase)];
}

QString InstanceModel::reason(EjectionReason reason)
{
    const QString words[] = {{}, tr("score too low"), tr("breaker open"), tr("maintenance"), tr("out in the balancer")};
    static_assert(std::size(words) == std::size_t(EjectionReason::Down) + 1);
    return words[std::size_t(reason)];
}

InstanceModel::InstanceModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("server"), InstanceModel::tr("Server"), Qt::AlignLeft,
                [](const InstanceRow& row) { return toText(row.state.server); }, {}, serverRoles},
            {QStringLiteral("node"), InstanceModel::tr("Node"), Qt::AlignLeft,
                [](const InstanceRow& row) {
                    return row.state.node == noNode ? InstanceModel::tr("not watched") : toText(row.state.nodeName);
                },
                {}, quiet<InstanceRow>},
            {QStringLiteral("score"), InstanceModel::tr("Score"), Qt::AlignRight,
                [](const InstanceRow& row) { return Quantities::score(row.state.score); },
                [](const InstanceRow& row) { return SortKey::of(row.state.score); }, {}},
            {QStringLiteral("phase"), InstanceModel::tr("State and why"), Qt::AlignLeft, phaseText, {}, phaseRoles},
            {QStringLiteral("since"), InstanceModel::tr("Since"), Qt::AlignRight,
                [this](const InstanceRow& row) {
                    return row.state.since == WallTime{} ? Quantities::unknown()
                                                         : Quantities::age(m_now - row.state.since);
                },
                [](const InstanceRow& row) { return SortKey::of(-double(row.state.since.time_since_epoch().count())); },
                quiet<InstanceRow>, true},
            shareColumn(QStringLiteral("asked"), InstanceModel::tr("Share asked"), &InstanceState::shareAsked),
            shareColumn(QStringLiteral("seen"), InstanceModel::tr("Share seen"), &InstanceState::shareSeen),
            {QStringLiteral("weight"), InstanceModel::tr("Weight"), Qt::AlignRight,
                [](const InstanceRow& row) {
                    return InstanceModel::tr("%1 of %2").arg(row.state.weightSeen).arg(row.state.weightAsked);
                },
                [](const InstanceRow& row) { return SortKey::of(double(row.state.weightSeen)); },
                [](const InstanceRow& row, int role) -> QVariant {
                    if (role == Qt::ToolTipRole)
                        return InstanceModel::tr("as the balancer has it, of what is asked");
                    return role == QuietRole ? QVariant(row.state.weightSeen == row.state.weightAsked) : QVariant();
                }},
            {QStringLiteral("sessions"), InstanceModel::tr("Sessions"), Qt::AlignRight,
                [](const InstanceRow& row) { return Quantities::count(row.state.sessions); },
                [](const InstanceRow& row) { return SortKey::of(double(row.state.sessions)); }, quiet<InstanceRow>},
            {QStringLiteral("status"), InstanceModel::tr("Balancer says"), Qt::AlignLeft,
                [](const InstanceRow& row) { return toText(row.state.status); }, {}, quiet<InstanceRow>},
        },
        parent)
{
}

void InstanceModel::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    std::vector<InstanceRow> rows;
    for (std::size_t b = 0; snapshot.balancers && b < snapshot.balancers->size(); ++b) {
        const BalancerState& balancer = (*snapshot.balancers)[b];
        for (std::size_t i = 0; i < balancer.instances.size(); ++i)
            rows.push_back({balancer.name, balancer.instances[i], i});
    }
    apply(std::move(rows));
}

} // namespace dwcp

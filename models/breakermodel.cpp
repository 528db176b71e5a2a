// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/breakermodel.h"

#include "models/commands.h"
#include "models/quantities.h"
#include "models/roles.h"

#include <algorithm>

namespace dwcp {

namespace {

using RoleOf = std::function<QVariant(const BreakerRow&, int)>;

RoleOf quiet()
{
    return [](const BreakerRow&, int role) { return role == QuietRole ? QVariant(true) : QVariant(); };
}

QString stateText(const BreakerRow& row)
{
    return row.pending ? BreakerModel::tr("Pending") : Texts::breakerTitle(row.look());
}

QString sentence(const BreakerRow& row)
{
    return BreakerModel::tr("Breaker %1, %2").arg(toText(row.breaker().name), Texts::breaker(row.look()));
}

QVariant stateRoles(const BreakerRow& row, int role)
{
    switch (role) {
    case BreakerRole:
        return static_cast<int>(row.look());
    case PendingRole:
        return row.pending != 0;
    case Qt::AccessibleTextRole:
        return row.pending ? BreakerModel::tr("%1, command pending").arg(sentence(row)) : sentence(row);
    case Qt::ToolTipRole:
        return row.refusal.isEmpty() ? sentence(row) : BreakerModel::tr("Refused: %1").arg(row.refusal);
    case ComponentRole:
        return QVariant::fromValue(row.id().component);
    default:
        return {};
    }
}

/** Consecutive failures against the number that opens it. */
QVariant failureRoles(const BreakerRow& row, int role)
{
    const BreakerView& breaker = row.breaker();
    if (role == RatioRole)
        return breaker.maxFailures ? double(breaker.consecutiveFailures) / breaker.maxFailures : 0.0;
    if (role == LimitRole)
        return 1.0;
    if (role == InkRole && breaker.consecutiveFailures > 0)
        return static_cast<int>(breaker.consecutiveFailures >= breaker.maxFailures ? Level::Critical : Level::Degraded);
    return {};
}

QString failureText(const BreakerRow& row)
{
    if (row.breaker().maxFailures == 0) // a node's page does not tell
        return Quantities::unknown();
    return BreakerModel::tr("%1 of %2").arg(row.breaker().consecutiveFailures).arg(row.breaker().maxFailures);
}

QString trialText(const BreakerRow& row, WallTime now)
{
    const BreakerView& breaker = row.breaker();
    if (row.look() == BreakerLook::HalfOpen && breaker.trialsNeeded > 0)
        return BreakerModel::tr("%1 of %2").arg(breaker.trialsPassed).arg(breaker.trialsNeeded);
    if (row.look() == BreakerLook::Open && breaker.nextHalfOpen != WallTime{})
        return Quantities::countdown(breaker.nextHalfOpen - now);
    return Quantities::unknown();
}

QString overrideText(const BreakerRow& row, WallTime now)
{
    if (!row.refusal.isEmpty())
        return BreakerModel::tr("Refused: %1").arg(row.refusal);
    const auto& order = row.breaker().override;
    if (!order)
        return Quantities::unknown();
    if (order->until == WallTime{})
        return BreakerModel::tr("until reset, %1").arg(toText(order->actor));
    return BreakerModel::tr("%1 left, %2").arg(Quantities::duration(order->until - now), toText(order->actor));
}

QVariant overrideRoles(const BreakerRow& row, int role)
{
    if (role == Qt::ToolTipRole && row.breaker().override)
        return toText(row.breaker().override->reason);
    if (role == InkRole && !row.refusal.isEmpty())
        return static_cast<int>(Level::Critical);
    return role == QuietRole ? QVariant(row.refusal.isEmpty()) : QVariant();
}

QVariant strong(const BreakerRow&, int role)
{
    return role == StrongRole ? QVariant(true) : QVariant();
}

} // namespace

BreakerModel::BreakerModel(const Commands& commands, QObject* parent)
    : RowTable(
        {
            {QStringLiteral("state"), tr("State"), Qt::AlignLeft, stateText,
                [](const BreakerRow& row) { return SortKey::of(double(row.look())); }, stateRoles},
            {QStringLiteral("breaker"), tr("Breaker"), Qt::AlignLeft,
                [](const BreakerRow& row) { return toText(row.breaker().name); }, {}, strong},
            {QStringLiteral("where"), tr("Where"), Qt::AlignLeft, [this](const BreakerRow& row) { return where(row); },
                {}, quiet()},
            {QStringLiteral("failures"), tr("Failures in a row"), Qt::AlignRight, failureText,
                [](const BreakerRow& row) { return SortKey::of(double(row.breaker().consecutiveFailures)); },
                failureRoles},
            {QStringLiteral("calls"), tr("Calls"), Qt::AlignRight,
                [](const BreakerRow& row) {
                    return Quantities::count(qint64(row.breaker().successes + row.breaker().failures));
                },
                [](const BreakerRow& row) {
                    return SortKey::of(double(row.breaker().successes + row.breaker().failures));
                },
                quiet()},
            {QStringLiteral("failed"), tr("Failed"), Qt::AlignRight,
                [](const BreakerRow& row) { return Quantities::count(qint64(row.breaker().failures)); },
                [](const BreakerRow& row) { return SortKey::of(double(row.breaker().failures)); }, quiet()},
            {QStringLiteral("since"), tr("In state since"), Qt::AlignLeft,
                [this](const BreakerRow& row) { return Quantities::clock(row.breaker().since, m_now); },
                [](const BreakerRow& row) {
                    return SortKey::of(double(row.breaker().since.time_since_epoch().count()));
                },
                {}},
            {QStringLiteral("age"), {}, Qt::AlignLeft,
                [this](const BreakerRow& row) {
                    const WallTime since = row.breaker().since;
                    return since == WallTime{} ? Quantities::unknown() : Quantities::age(m_now - since);
                },
                {}, quiet(), true},
            {QStringLiteral("trial"), tr("Next trial"), Qt::AlignLeft,
                [this](const BreakerRow& row) { return trialText(row, m_now); }, {}, {}, true},
            {QStringLiteral("override"), tr("Override"), Qt::AlignLeft,
                [this](const BreakerRow& row) { return overrideText(row, m_now); }, {}, overrideRoles, true},
            {QStringLiteral("strip"), tr("Last hour"), Qt::AlignLeft, {}, {},
                [this](const BreakerRow& row, int role) {
                    return role == StripRole ? QVariant::fromValue(m_history.strip(row.id(), row.breaker(), row.look()))
                                             : QVariant();
                },
                true},
        },
        parent)
    , m_commands(commands)
{
}

QString BreakerModel::where(const BreakerRow& row) const
{
    if (!row.state)
        return tr("%1, the node's own").arg(toText(row.node->name));
    const auto layer = row.state->layer;
    const QString name = m_layers && layer < m_layers->size() ? toText((*m_layers)[layer].name) : QString();
    return tr("%1 %2").arg(toText(row.node->name), name);
}

bool BreakerModel::passes(const BreakerRow& row) const
{
    if (!row.state)
        return m_filter.terms.passes(*row.node, row.breaker(), row.look());
    return m_filter.terms.isEmpty() || (m_layers && m_filter.terms.passes(*row.node, *row.state, *m_layers));
}

void BreakerModel::setRefusal(BreakerId breaker, const QString& text)
{
    m_refusals[breaker] = text;
}

bool BreakerModel::isShown(const BreakerRow& row) const
{
    return (!m_filter.look || row.look() == *m_filter.look) && passes(row);
}

/** Takes what became of a node's breakers; false when rows come, go, or pass the filter no longer. */
bool BreakerModel::note(const std::vector<BreakerRow>& was, const std::vector<BreakerRow>& is)
{
    if (!std::ranges::equal(was, is, {}, &BreakerRow::key, &BreakerRow::key))
        return false;
    for (std::size_t i = 0; i < is.size(); ++i) {
        if (passes(was[i]) != passes(is[i]))
            return false; // a filter by level or flag lets another part of the list pass
        if (!passes(is[i]))
            continue;
        --m_counts[std::size_t(was[i].look())];
        ++m_counts[std::size_t(is[i].look())];
        if (isShown(was[i]) != isShown(is[i]))
            return false;
        if (isShown(is[i]))
            m_changes.emplace_back(was[i], is[i]);
    }
    return true;
}

void BreakerModel::refresh(const Snapshot& snapshot, const BreakerFilter& filter, const Feed::Events& events)
{
    m_history.refresh(events, snapshot.at, snapshot.engine.startedAt);
    const bool marks = m_commands.hasPending() || !m_refusals.empty();
    const bool wereMarked = std::exchange(m_marked, marks);
    // 50,000 rows: what changed is taken alone unless the list as a whole may be another one.
    bool alone = filter == m_filter && m_layers == snapshot.layers && !marks && !wereMarked;
    m_now = snapshot.at;
    m_layers = snapshot.layers;
    m_filter = filter;
    m_changes.clear();
    m_found.update(
        snapshot,
        [](const auto& node, std::vector<BreakerRow>& rows) {
            for (const ComponentState& component : node->components)
                rows.push_back({node, &component, noNodeBreaker, 0, {}});
            for (std::size_t i = 0; i < node->breakers.size(); ++i)
                rows.push_back({node, nullptr, static_cast<NodeBreakerIndex>(i), 0, {}});
        },
        [&](const auto& was, const auto& is) { alone = alone && note(was, is); });
    if (!alone || !applyChanges(std::move(m_changes)))
        listAll();
}

void BreakerModel::listAll()
{
    std::vector<BreakerRow> all = m_found.all();
    m_total = int(all.size());
    m_counts.fill(0);
    std::vector<BreakerRow> shown;
    for (BreakerRow& row : all) {
        if (!passes(row))
            continue;
        ++m_counts[std::size_t(row.look())];
        if (m_filter.look && row.look() != *m_filter.look)
            continue;
        row.pending = m_commands.pendingFor(row.id());
        if (const auto refusal = m_refusals.find(row.id()); refusal != m_refusals.end())
            row.refusal = refusal->second;
        shown.push_back(std::move(row));
    }
    apply(std::move(shown));
}

} // namespace dwcp

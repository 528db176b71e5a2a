// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resiliencemodels.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

#include <cmath>
#include <map>
#include <tuple>

namespace dwcp {

namespace {

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

/** A count that is bad when it is not zero. */
template <typename Row>
Column<Row> countColumn(const QString& id, const QString& title, std::function<quint64(const Row&)> count, Level level)
{
    return {id, title, Qt::AlignRight, [count](const Row& row) { return Quantities::count(qint64(count(row))); },
        [count](const Row& row) { return SortKey::of(double(count(row))); },
        [count, level](const Row& row, int role) -> QVariant {
            const bool any = count(row) > 0;
            if (role == InkRole && any && level != Level::Healthy)
                return int(level);
            return role == QuietRole ? QVariant(!any) : QVariant();
        }};
}

QVariant slowestRoles(const LayerGuardRow& row, int role)
{
    const double timeout = std::chrono::duration<double>(row.column.timeout).count();
    const double share = std::chrono::duration<double>(row.slowest).count() / timeout;
    if (role == RatioRole)
        return timeout > 0 ? share : std::nan("");
    return role == InkRole && share >= 1 ? QVariant(int(Level::Degraded)) : QVariant();
}

QVariant layerRoles(const LayerGuardRow& row, int role)
{
    if (role == StrongRole)
        return true;
    return role == SecondLineRole ? QVariant(toText(row.column.code)) : QVariant();
}

bool isOpen(const BreakerView& breaker)
{
    const BreakerLook look = breakerLook(breaker.state, breaker.mode);
    return look == BreakerLook::Open || look == BreakerLook::ForcedOpen;
}

void add(LayerGuardRow& row, const ComponentState& component)
{
    ++row.components;
    row.timedOut += !component.log.empty() && component.log.front().outcome == CheckOutcome::TimedOut ? 1 : 0;
    row.rechecked += component.flags.has(Flag::Soft) ? 1 : 0;
    row.faster += component.intervalDivisor > 1 ? 1 : 0;
    row.open += isOpen(component.breaker) ? 1 : 0;
    row.refused += component.breaker.rejected;
    row.slowest = std::max(row.slowest, component.duration);
}

void add(NodeGuardRow& row, const NodeBreaker& breaker)
{
    ++row.nodes;
    if (!breaker.isKnown)
        ++row.unknown;
    else if (isOpen(breaker.view))
        ++row.open;
    else if (breakerLook(breaker.view.state, breaker.view.mode) == BreakerLook::HalfOpen)
        ++row.halfOpen;
    row.successes += breaker.view.successes;
    row.failures += breaker.view.failures;
    row.refused += breaker.view.rejected;
}

double failedShare(const NodeGuardRow& row)
{
    const double calls = double(row.successes + row.failures);
    return calls > 0 ? double(row.failures) / calls : std::nan("");
}

/** Exhausted first: nothing more happens by itself there. */
auto rankOf(const RecoveryRow& row)
{
    const RecoveryState& recovery = *row.state->recovery;
    return std::tuple(recovery.phase != RecoveryPhase::Exhausted, recovery.next, row.id());
}

QVariant phaseRoles(const RecoveryRow& row, int role)
{
    const bool exhausted = row.state->recovery->phase == RecoveryPhase::Exhausted;
    if (role == LevelRole)
        return int(row.state->level);
    return role == InkRole && exhausted ? QVariant(int(Level::Critical)) : QVariant();
}

QVariant nodeRoles(const RecoveryRow& row, int role)
{
    if (role == ComponentRole)
        return QVariant::fromValue(row.id());
    if (role == SecondLineRole)
        return toText(row.state->spec->name);
    return role == StrongRole ? QVariant(true) : QVariant();
}

} // namespace

bool operator==(const LayerGuardRow& a, const LayerGuardRow& b)
{
    const auto shown = [](const LayerGuardRow& row) {
        return std::tie(row.layer, row.column.name, row.column.code, row.column.timeout, row.column.timeoutStrategy,
            row.components, row.timedOut, row.rechecked, row.faster, row.open, row.refused, row.slowest);
    };
    return shown(a) == shown(b);
}

LayerGuardModel::LayerGuardModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("layer"), LayerGuardModel::tr("Layer"), Qt::AlignLeft,
                [](const LayerGuardRow& row) { return toText(row.column.name); }, {}, layerRoles},
            {QStringLiteral("timeout"), LayerGuardModel::tr("Timeout"), Qt::AlignRight,
                [](const LayerGuardRow& row) { return Quantities::duration(row.column.timeout); },
                [](const LayerGuardRow& row) { return SortKey::of(double(row.column.timeout.count())); },
                quiet<LayerGuardRow>},
            {QStringLiteral("strategy"), LayerGuardModel::tr("When it is over"), Qt::AlignLeft,
                [](const LayerGuardRow& row) { return Texts::timeoutStrategy(row.column.timeoutStrategy); }, {},
                quiet<LayerGuardRow>},
            {QStringLiteral("slowest"), LayerGuardModel::tr("Slowest check"), Qt::AlignRight,
                [](const LayerGuardRow& row) { return Quantities::duration(row.slowest); },
                [](const LayerGuardRow& row) { return SortKey::of(double(row.slowest.count())); }, slowestRoles},
            countColumn<LayerGuardRow>(
                QStringLiteral("timedout"), LayerGuardModel::tr("Timed out"),
                [](const LayerGuardRow& row) { return row.timedOut; }, Level::Critical),
            countColumn<LayerGuardRow>(
                QStringLiteral("rechecked"), LayerGuardModel::tr("Asked again"),
                [](const LayerGuardRow& row) { return row.rechecked; }, Level::Degraded),
            countColumn<LayerGuardRow>(
                QStringLiteral("faster"), LayerGuardModel::tr("Asked more often"),
                [](const LayerGuardRow& row) { return row.faster; }, Level::Degraded),
            countColumn<LayerGuardRow>(
                QStringLiteral("open"), LayerGuardModel::tr("Breakers open"),
                [](const LayerGuardRow& row) { return row.open; }, Level::Critical),
            countColumn<LayerGuardRow>(
                QStringLiteral("refused"), LayerGuardModel::tr("Refused"),
                [](const LayerGuardRow& row) { return row.refused; }, Level::Healthy),
        },
        parent)
{
}

void LayerGuardModel::refresh(const Snapshot& snapshot)
{
    std::vector<LayerGuardRow> rows(snapshot.layers ? snapshot.layers->size() : 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].layer = LayerIndex(i);
        rows[i].column = (*snapshot.layers)[i];
    }
    for (const auto& node : snapshot.nodes) {
        for (std::size_t i = 0; node && i < node->components.size(); ++i)
            add(rows[node->components[i].layer], node->components[i]);
    }
    apply(std::move(rows));
}

NodeGuardModel::NodeGuardModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("name"), NodeGuardModel::tr("Guard"), Qt::AlignLeft,
                [](const NodeGuardRow& row) { return toText(row.name); }, {},
                [](const NodeGuardRow&, int role) { return role == StrongRole ? QVariant(true) : QVariant(); }},
            countColumn<NodeGuardRow>(
                QStringLiteral("nodes"), NodeGuardModel::tr("Nodes"), [](const NodeGuardRow& row) { return row.nodes; },
                Level::Healthy),
            countColumn<NodeGuardRow>(
                QStringLiteral("open"), NodeGuardModel::tr("Open"), [](const NodeGuardRow& row) { return row.open; },
                Level::Critical),
            countColumn<NodeGuardRow>(
                QStringLiteral("halfopen"), NodeGuardModel::tr("Half-open"),
                [](const NodeGuardRow& row) { return row.halfOpen; }, Level::Degraded),
            countColumn<NodeGuardRow>(
                QStringLiteral("unknown"), NodeGuardModel::tr("Unknown"),
                [](const NodeGuardRow& row) { return row.unknown; }, Level::Unknown),
            countColumn<NodeGuardRow>(
                QStringLiteral("calls"), NodeGuardModel::tr("Calls"),
                [](const NodeGuardRow& row) { return row.successes + row.failures; }, Level::Healthy),
            {QStringLiteral("failed"), NodeGuardModel::tr("Failed"), Qt::AlignRight,
                [](const NodeGuardRow& row) { return Quantities::percent(failedShare(row)); },
                [](const NodeGuardRow& row) { return SortKey::of(failedShare(row)); },
                [](const NodeGuardRow& row, int role) {
                    return role == RatioRole ? QVariant(failedShare(row)) : QVariant();
                }},
            countColumn<NodeGuardRow>(
                QStringLiteral("refused"), NodeGuardModel::tr("Refused"),
                [](const NodeGuardRow& row) { return row.refused; }, Level::Healthy),
        },
        parent)
{
}

void NodeGuardModel::refresh(const Snapshot& snapshot)
{
    std::map<std::string, NodeGuardRow> byName;
    for (const auto& node : snapshot.nodes) {
        for (std::size_t i = 0; node && i < node->breakers.size(); ++i)
            add(byName[node->breakers[i].name], node->breakers[i]);
    }
    std::vector<NodeGuardRow> rows;
    for (auto& [name, row] : byName) {
        row.name = name;
        rows.push_back(std::move(row));
    }
    apply(std::move(rows));
}

bool operator<(const RecoveryRow& a, const RecoveryRow& b)
{
    return rankOf(a) < rankOf(b);
}

QString RecoveryModel::phase(RecoveryPhase phase)
{
    const QString words[] = {tr("Resting"), tr("Waiting"), tr("Acting"), tr("Verifying"), tr("Exhausted")};
    static_assert(std::size(words) == std::size_t(RecoveryPhase::Exhausted) + 1);
    return words[std::size_t(phase)];
}

RecoveryModel::RecoveryModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("node"), RecoveryModel::tr("Component"), Qt::AlignLeft,
                [](const RecoveryRow& row) { return toText(row.node->name); }, {}, nodeRoles},
            {QStringLiteral("phase"), RecoveryModel::tr("Recovery"), Qt::AlignLeft,
                [](const RecoveryRow& row) { return phase(row.state->recovery->phase); }, {}, phaseRoles},
            {QStringLiteral("attempt"), RecoveryModel::tr("Attempt"), Qt::AlignRight,
                [](const RecoveryRow& row) {
                    return RecoveryModel::tr("%1 of %2")
                        .arg(row.state->recovery->attempt)
                        .arg(row.state->recovery->attempts);
                },
                {}, quiet<RecoveryRow>},
            {QStringLiteral("next"), RecoveryModel::tr("Goes on in"), Qt::AlignRight,
                [this](const RecoveryRow& row) {
                    const WallTime next = row.state->recovery->next;
                    return next > m_now ? Quantities::countdown(next - m_now) : Quantities::unknown();
                },
                {}, quiet<RecoveryRow>, true},
            {QStringLiteral("last"), RecoveryModel::tr("Last outcome"), Qt::AlignLeft,
                [](const RecoveryRow& row) {
                    const auto& log = row.state->recovery->log;
                    return log.empty() ? Quantities::unknown() : factText(log.front().text);
                },
                {}, quiet<RecoveryRow>},
        },
        parent)
{
}

void RecoveryModel::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    apply(m_found.collect(snapshot, [](const auto& node, std::vector<RecoveryRow>& found) {
        for (const ComponentState& component : node->components) {
            if (component.recovery && component.recovery->phase != RecoveryPhase::Resting)
                found.push_back({{node, &component}});
        }
    }));
}

} // namespace dwcp
